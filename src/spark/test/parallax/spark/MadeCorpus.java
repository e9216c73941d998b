package parallax.spark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import parallax.corpus.CatalogueEntry;
import parallax.corpus.CorpusReader;
import parallax.provenance.Json;

/** Corpora made of the texts that ship, several times over, and of what is no article. */
final class MadeCorpus {
  private static final String HEADER = "id,file,source,author,title,date,url\n";

  private final Path folder;
  private final List<Map<String, String>> articles = new ArrayList<>();

  /** An empty corpus in a folder. */
  MadeCorpus(Path folder) {
    this.folder = folder;
  }

  /** Adds so many of the articles that ship, each so many times under ids of its own. */
  MadeCorpus withArticles(int some, int times) throws IOException {
    for (CatalogueEntry entry : CorpusReader.open(Runs.CORPUS).entries().subList(0, some)) {
      String text = Files.readString(Runs.CORPUS.resolve(entry.file()));
      for (int copy = 0; copy < times; copy++) {
        // A line that differs makes the copies differ, so that no text is there twice.
        with(
            entry.id() + "-" + copy,
            entry.source(),
            entry.title(),
            text + "\nEdition " + copy + ".\n");
      }
    }
    return this;
  }

  /** Adds one article. */
  MadeCorpus with(String id, String source, String title, String text) {
    Map<String, String> article = new LinkedHashMap<>();
    article.put("id", id);
    article.put("file", "text/" + id + ".txt");
    article.put("source", source);
    article.put("author", "");
    article.put("title", title);
    article.put("date", "2024-05");
    article.put("url", "https://example.org/" + id);
    article.put("text", text);
    articles.add(article);
    return this;
  }

  /** Writes metadata.csv and the texts. */
  Path catalogue() throws IOException {
    Files.createDirectories(folder.resolve("text"));
    StringBuilder rows = new StringBuilder(HEADER);
    for (Map<String, String> article : articles) {
      List<String> cells = new ArrayList<>();
      article.forEach(
          (name, value) -> {
            if (!name.equals("text")) {
              cells.add('"' + value.replace("\"", "\"\"") + '"');
            }
          });
      rows.append(String.join(",", cells)).append('\n');
      Files.writeString(folder.resolve(article.get("file")), article.get("text"));
    }
    Files.writeString(folder.resolve(CorpusReader.CATALOGUE), rows);
    return folder;
  }

  /** The same articles as lines of JSON, without the names of files; the last article first. */
  List<String> jsonLines() {
    List<String> lines = new ArrayList<>();
    for (Map<String, String> article : articles) {
      Map<String, String> fields = new LinkedHashMap<>(article);
      fields.remove("file");
      lines.add(0, Json.compact(fields));
    }
    return lines;
  }

  /** Adds what a crawl brings along beside articles: each costs itself alone. */
  static void poison(Path catalogued) throws IOException {
    Files.writeString(
        catalogued.resolve(CorpusReader.CATALOGUE),
        Files.readString(catalogued.resolve(CorpusReader.CATALOGUE))
            + row("p-empty")
            + row("p-german")
            + row("p-latin")
            + row("p-missing"));
    Path text = catalogued.resolve("text");
    Files.writeString(text.resolve("p-empty.txt"), "");
    Files.writeString(
        text.resolve("p-german.txt"),
        "Die Regierung teilte mit, dass die Leitung im kommenden Jahr gebaut wird. Der Minister"
            + " sagte, das Land brauche neue Wege nach Westen.\n");
    Files.write(
        text.resolve("p-latin.txt"),
        "Caf\u00e9 by the lake.".getBytes(StandardCharsets.ISO_8859_1));
  }

  private static String row(String id) {
    return id + ",text/" + id + ".txt,Crawl,,t,2024-05,https://example.org/" + id + "\n";
  }
}
