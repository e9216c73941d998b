package parallax.coding;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import parallax.csv.TableReader;
import parallax.csv.TableRow;
import parallax.csv.TableSchema;
import parallax.csv.TableWriter;

/**
 * What the sheets keep from the coders: where each item stands, what the machine says of it and
 * what it stands for.
 */
final class SampleKey {
  /** The file's name in the folder of a sample. */
  static final String FILE = "key.csv";

  private static final TableSchema SCHEMA =
      new TableSchema(
          FILE,
          List.of(
              Columns.text("item"),
              Columns.text("article_id"),
              Columns.text("sentence_id"),
              Columns.whole("start"),
              Columns.whole("end"),
              Columns.text("source"),
              Columns.flag("relevant"),
              Columns.number("direction"),
              Columns.text("voice"),
              Columns.text("holder"),
              Columns.number("author_direction"),
              Columns.text("frames"),
              Columns.text("band"),
              Columns.flag("cue"),
              Columns.whole("stratum_size"),
              Columns.whole("stratum_drawn"),
              Columns.number("weight"),
              Columns.text("text")));

  private final Map<String, TableRow> rows;

  private SampleKey(Map<String, TableRow> rows) {
    this.rows = rows;
  }

  /**
   * Writes the key of a sample.
   *
   * @throws IOException if it cannot be written
   */
  static void write(Path folder, List<SampledSentence> sample) throws IOException {
    try (TableWriter table = new TableWriter(folder, SCHEMA)) {
      for (SampledSentence one : sample) {
        RunSentence sentence = one.sentence();
        table.row(
            one.item(),
            sentence.article(),
            sentence.id(),
            sentence.start(),
            sentence.end(),
            sentence.source(),
            sentence.relevant(),
            sentence.direction(),
            sentence.voice(),
            sentence.holder(),
            sentence.authorDirection(),
            sentence.frames(),
            one.stratum().band(),
            one.stratum().cue(),
            one.size(),
            one.drawn(),
            one.weight(),
            sentence.text());
      }
    }
  }

  /**
   * Reads the key of a sample.
   *
   * @param folder the sample's
   * @throws parallax.csv.TableException if it is missing or malformed, or an item stands there
   *     twice
   */
  static SampleKey read(Path folder) {
    Map<String, TableRow> rows = new LinkedHashMap<>();
    for (TableRow row : TableReader.read(folder.resolve(FILE), SCHEMA.header())) {
      if (rows.putIfAbsent(row.require("item"), row) != null) {
        throw row.fault("found the item '" + row.get("item") + "' again; expected it once");
      }
    }
    return new SampleKey(rows);
  }

  /** The items in order. */
  List<String> items() {
    return new ArrayList<>(rows.keySet());
  }

  /** A cell of an item's row. */
  String get(String item, String column) {
    return rows.get(item).get(column);
  }
}
