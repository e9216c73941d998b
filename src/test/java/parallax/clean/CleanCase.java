package parallax.clean;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import parallax.corpus.Article;
import parallax.corpus.CatalogueEntry;

/**
 * A page and what must become of it: NAME.txt holds the page's bytes, NAME.expected what the
 * catalogue says, then every removal as "kind rule | text" and every paragraph of the body.
 */
record CleanCase(String name, String page, String expected) {
  private static final Path FOLDER = Path.of("src/test/resources/cases/clean");
  private static final int FEWEST = 10;

  /** All cases, by name. An empty folder must not pass for a passed test. */
  static List<CleanCase> all() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      List<CleanCase> cases =
          files.filter(f -> f.toString().endsWith(".txt")).sorted().map(CleanCase::read).toList();
      if (cases.size() < FEWEST) {
        throw new IllegalStateException(cases.size() + " cases; expected at least " + FEWEST);
      }
      return cases;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static CleanCase read(Path page) {
    String name = page.getFileName().toString().replace(".txt", "");
    try {
      return new CleanCase(
          name,
          Files.readString(page, StandardCharsets.UTF_8),
          Files.readString(page.resolveSibling(name + ".expected"), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The page, catalogued as the expectation's first lines say. */
  Article article() {
    return article(name, page, field("title"), field("author"));
  }

  static Article article(String id, String text, String title, String author) {
    CatalogueEntry entry =
        new CatalogueEntry(
            id, id + ".txt", "Example Post", author, title, "", "", "", "", "", Map.of());
    return new Article(entry, text, "");
  }

  private String field(String name) {
    return expected
        .lines()
        .takeWhile(line -> !line.startsWith("=="))
        .filter(line -> line.startsWith(name + ": "))
        .map(line -> line.substring(name.length() + 2))
        .findFirst()
        .orElse("");
  }

  /** What became of an article, in the form of the expectation. */
  String outcome(CleanArticle clean) {
    List<String> lines = new ArrayList<>();
    expected.lines().takeWhile(line -> !line.startsWith("==")).forEach(lines::add);
    lines.add("== removed");
    clean.removals().forEach(removal -> lines.add(line(removal, clean)));
    lines.add("== body");
    clean.paragraphs().forEach(paragraph -> lines.add(paragraph.of(clean.text())));
    return String.join("\n", lines) + "\n";
  }

  private static String line(Removal removal, CleanArticle clean) {
    String text = removal.span().of(clean.article().text()).replaceAll("[\\s\\u00a0]+", " ");
    return removal.kind().label() + " " + removal.rule() + " | " + text;
  }

  @Override
  public String toString() {
    return name;
  }
}
