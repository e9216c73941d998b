package parallax.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How far to trust the run: its own tables on sensitivity, coverage and validation, in short. */
final class TrustGrids {
  private static final double HUNDRED = 100;

  private final WrittenTables tables;

  TrustGrids(WrittenTables tables) {
    this.tables = tables;
  }

  /** For each source: in how many other ways of scoring it keeps its side, and its places. */
  Grid sensitivity() {
    List<List<Cell>> rows = new ArrayList<>();
    for (Map<String, String> row : tables.rows("sensitivity", "dimension", "all")) {
      if (row.get("unit").equals("source")) {
        rows.add(robustness(row));
      }
    }
    return new Grid(
        "sensitivity-table",
        "Sources under other ways of scoring",
        List.of("Source", "Against", "As scored", "Lowest", "Highest", "Kept in"),
        rows);
  }

  private static List<Cell> robustness(Map<String, String> row) {
    String against = row.get("against");
    return List.of(
        Cell.text(row.get("subject")),
        Cell.text(against.equals("0") ? "its own sign" : against),
        signed(row.get("value")),
        signed(row.get("lowest")),
        signed(row.get("highest")),
        Cell.number(
            row.get("kept") + " of " + row.get("universes"), Double.parseDouble(row.get("kept"))));
  }

  /** What the comparison with annotated articles gave; no row if there were none. */
  Grid validation() {
    return new Grid(
        "validation-table",
        "Against annotated articles",
        List.of("Measure", "Value", "Interval", "Note"),
        tables.rows("validation").stream().map(TrustGrids::measure).toList());
  }

  private static List<Cell> measure(Map<String, String> row) {
    String interval =
        row.get("low").isEmpty() ? "" : shown(row.get("low")) + " to " + shown(row.get("high"));
    return List.of(
        Cell.text(Show.words(row.get("measure"))),
        decimal(row.get("value")),
        Cell.text(interval),
        Cell.text(row.get("note")));
  }

  private static String shown(String number) {
    return Show.decimal(Double.parseDouble(number), 2);
  }

  /** What the run was validated on, in a sentence. */
  String validated() {
    return new ValidationStatement(tables.rows("validation")).text();
  }

  /** How many of the relevant sentences hold a cue, in a sentence; empty if there are none. */
  String coverage() {
    long relevant = tables.sum("coverage", "relevant_sentences");
    if (relevant == 0) {
      return "";
    }
    long cue = tables.sum("coverage", "with_cue");
    long side = tables.sum("coverage", "with_side");
    return Show.counted(relevant, "sentence")
        + " say something about the relationship; "
        + share(cue, relevant)
        + " of them hold a cue of the lexicons, and "
        + share(side, relevant)
        + " take a side in the author’s voice. The others count as 0.";
  }

  private static String share(long part, long whole) {
    return Show.decimal(HUNDRED * part / whole, 0) + "%";
  }

  private static Cell signed(String number) {
    return number.isEmpty()
        ? Cell.missing()
        : Cell.number(Show.signed(Double.parseDouble(number)), Double.parseDouble(number));
  }

  private static Cell decimal(String number) {
    return number.isEmpty()
        ? Cell.missing()
        : Cell.number(Show.decimal(Double.parseDouble(number), 2), Double.parseDouble(number));
  }
}
