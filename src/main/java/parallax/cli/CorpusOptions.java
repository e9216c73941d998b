package parallax.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import parallax.corpus.Corpus;
import parallax.corpus.CorpusReader;
import parallax.corpus.RecordColumns;
import parallax.corpus.RecordColumns.Role;
import picocli.CommandLine.Option;

/** Where the articles are, and which fields of a record hold what. */
final class CorpusOptions {
  @Option(
      names = "--corpus",
      required = true,
      paramLabel = "PATH",
      description =
          "Folder with metadata.csv and the texts, or with texts, pages, records and web archives alone;"
              + " or one file: JSON Lines, CSV (both also .gz), HTML, WARC.")
  private Path path;

  private final Map<Role, String> fields = new TreeMap<>();

  @Option(
      names = "--text-column",
      paramLabel = "NAME",
      description = "Field of a record that holds the text (by default one of the usual names).")
  void setText(String name) {
    fields.put(Role.TEXT, name);
  }

  @Option(names = "--id-column", paramLabel = "NAME", description = "Field with the id.")
  void setId(String name) {
    fields.put(Role.ID, name);
  }

  @Option(names = "--url-column", paramLabel = "NAME", description = "Field with the address.")
  void setUrl(String name) {
    fields.put(Role.URL, name);
  }

  @Option(names = "--source-column", paramLabel = "NAME", description = "Field with the outlet.")
  void setSource(String name) {
    fields.put(Role.SOURCE, name);
  }

  @Option(names = "--author-column", paramLabel = "NAME", description = "Field with the author.")
  void setAuthor(String name) {
    fields.put(Role.AUTHOR, name);
  }

  @Option(names = "--title-column", paramLabel = "NAME", description = "Field with the title.")
  void setTitle(String name) {
    fields.put(Role.TITLE, name);
  }

  @Option(names = "--date-column", paramLabel = "NAME", description = "Field with the date.")
  void setDate(String name) {
    fields.put(Role.DATE, name);
  }

  @Option(
      names = "--language-column",
      paramLabel = "NAME",
      description = "Field with the language.")
  void setLanguage(String name) {
    fields.put(Role.LANGUAGE, name);
  }

  /** As given. */
  Path path() {
    return path;
  }

  /** What decides how records are read, the same words for the same options. */
  String described() {
    return fields.toString();
  }

  /** The catalogue and the texts. */
  Corpus open() {
    return CorpusReader.open(path, new RecordColumns(fields));
  }
}
