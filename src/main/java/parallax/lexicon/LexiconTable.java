package parallax.lexicon;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import parallax.csv.Column;
import parallax.csv.ColumnType;
import parallax.csv.TableSchema;
import parallax.csv.TableWriter;
import parallax.extract.Voice;
import parallax.study.LexiconEntry;

/** The use of a study's entries as a table, one row per entry. Its columns: docs/lexicons.md. */
public final class LexiconTable {
  private static final List<Column> COLUMNS =
      List.of(
          column("lexicon", ColumnType.STRING),
          column("entry_id", ColumnType.STRING),
          column("frames", ColumnType.STRING),
          column("direction", ColumnType.NUMBER),
          column("weight", ColumnType.NUMBER),
          column("hits", ColumnType.INTEGER),
          column("articles", ColumnType.INTEGER),
          column("author", ColumnType.NUMBER),
          column("reported", ColumnType.NUMBER),
          column("endorsed", ColumnType.NUMBER),
          column("rejected", ColumnType.NUMBER),
          column("negated", ColumnType.NUMBER),
          column("mean_contribution", ColumnType.NUMBER),
          column("against", ColumnType.NUMBER),
          column("never_fires", ColumnType.BOOLEAN),
          column("fires_against_frame", ColumnType.BOOLEAN),
          column("examples_fail", ColumnType.BOOLEAN),
          column("contexts", ColumnType.STRING));

  private LexiconTable() {}

  /**
   * Writes the table.
   *
   * @param file made anew; its folder must be there
   * @param failures examples that fail; empty if none was tried
   * @param contexts how many matches of an entry are shown in context
   * @throws IOException if the file cannot be written
   */
  public static void write(Path file, LexiconUse use, List<ExampleFailure> failures, int contexts)
      throws IOException {
    Set<String> failed =
        failures.stream().map(ExampleFailure::entryId).collect(Collectors.toUnmodifiableSet());
    try (TableWriter table = open(file, COLUMNS)) {
      for (EntryUse entry : use.entries()) {
        table.row(row(entry, failed.contains(entry.entry().id()), contexts));
      }
    }
  }

  /** A table at any place. */
  static TableWriter open(Path file, List<Column> columns) throws IOException {
    Path whole = file.toAbsolutePath();
    Path folder = whole.getParent();
    if (folder == null) {
      throw new IOException(file + " is no file that can be written");
    }
    return new TableWriter(folder, new TableSchema(whole.getFileName().toString(), columns));
  }

  /** A column whose meaning stands in docs/lexicons.md. */
  static Column column(String name, ColumnType type) {
    return new Column(name, type, false, "");
  }

  private static List<Object> row(EntryUse use, boolean examplesFail, int contexts) {
    LexiconEntry entry = use.entry();
    return List.of(
        use.lexicon(),
        entry.id(),
        String.join(";", entry.frames()),
        entry.direction(),
        entry.weight(),
        use.hits().size(),
        use.articles(),
        use.share(Voice.AUTHOR),
        use.share(Voice.REPORTED),
        use.share(Voice.ENDORSED),
        use.share(Voice.REJECTED),
        use.negated(),
        use.meanContribution(),
        use.against(),
        use.neverFired(),
        use.firesAgainstItsFrame(),
        examplesFail,
        String.join(" | ", use.contexts(contexts)));
  }
}
