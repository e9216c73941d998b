package parallax.dictionary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parallax.text.CodePoints;

/**
 * One conformance case of the rules of matching: sections of a file, each after a line {@code ==
 * name}.
 */
record RuleCase(String name, Map<String, String> sections) {
  static final Path FOLDER = Path.of("src/test/resources/cases/dictionary");

  static List<RuleCase> all() {
    return files(FOLDER.resolve("rules"), ".txt").stream().map(RuleCase::read).toList();
  }

  static List<Path> files(Path folder, String ending) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static RuleCase read(Path file) {
    Map<String, String> sections = new LinkedHashMap<>();
    try {
      for (String section : ("\n" + Files.readString(file)).split("\n== ", -1)) {
        int end = section.indexOf('\n');
        if (end >= 0) {
          sections.put(section.substring(0, end), section.substring(end + 1).stripTrailing());
        } else if (!section.isEmpty()) {
          sections.put(section, "");
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new RuleCase(String.valueOf(file.getFileName()).replace(".txt", ""), sections);
  }

  int rule() {
    return Integer.parseInt(sections.get("rule").split(":", 2)[0]);
  }

  Dictionary dictionary() {
    return DictionaryFormat.YAML.read(
        new SourceText(name + ".yml", sections.get("dictionary"), List.of()));
  }

  List<String> expected() {
    return sections.get("hits").lines().toList();
  }

  Optional<String> expectedKeyed() {
    return Optional.ofNullable(sections.get("keyed"));
  }

  List<PlainToken> tokens() {
    List<String> removed = List.of(option("remove").orElse("").split(",", -1));
    return PlainTokens.of(sections.get("text")).stream()
        .map(token -> removed.contains(token.form()) ? token.removed() : token)
        .toList();
  }

  LookupOptions options() {
    LookupOptions options = LookupOptions.DEFAULT.withCase(has("case-sensitive"));
    if (option("match").isPresent()) {
      options = options.with(PatternKind.valueOf(option("match").get().toUpperCase(Locale.ROOT)));
    }
    if (option("nested-scope").isPresent()) {
      options = options.with(NestedScope.DICTIONARY);
    }
    if (option("levels").isPresent()) {
      options =
          options.withLevels(
              Arrays.stream(option("levels").get().split(",", -1))
                  .map(Integer::valueOf)
                  .collect(Collectors.toCollection(TreeSet::new)));
    }
    return options;
  }

  /** The hits a dictionary gives, as the case writes them. */
  List<String> hits(Dictionary dictionary) {
    List<PlainToken> tokens = tokens();
    String text = sections.get("text");
    return new DictionaryLookup(dictionary, options())
        .hits(tokens).stream().map(hit -> line(hit, tokens, text)).toList();
  }

  String keyed(Dictionary dictionary) {
    KeyedTokens keyed = new KeyedTokens(!has("keep"), option("nomatch"), has("append-key"));
    List<PlainToken> tokens = tokens();
    return String.join(
        " | ", keyed.of(tokens, new DictionaryLookup(dictionary, options()).hits(tokens)));
  }

  static String line(DictionaryHit hit, List<PlainToken> tokens, String text) {
    var span = tokens.get(hit.first()).span().union(tokens.get(hit.end() - 1).span());
    return new CodePoints(text).of(span)
        + " "
        + hit.key()
        + " \""
        + span.of(text)
        + "\" by "
        + hit.pattern();
  }

  private boolean has(String option) {
    return Arrays.asList(sections.get("options").split(" ", -1)).contains(option);
  }

  private Optional<String> option(String name) {
    return Arrays.stream(sections.get("options").split(" ", -1))
        .filter(option -> option.startsWith(name + "="))
        .map(option -> option.substring(name.length() + 1))
        .findFirst();
  }

  static String text(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8).stripTrailing();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return name;
  }
}
