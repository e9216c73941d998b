package parallax.study;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import parallax.csv.TableReader;
import parallax.csv.TableRow;

/**
 * The names a study knows.
 *
 * @param entries in the file's order
 */
public record Gazetteer(List<GazetteerEntry> entries) {
  private static final List<String> HEADER =
      List.of("alias", "canonical", "type", "seat_of", "belongs_to");

  public Gazetteer {
    entries = List.copyOf(entries);
  }

  /** Reads gazetteer.csv. */
  static Gazetteer read(Path file) {
    return new Gazetteer(TableReader.read(file, HEADER).stream().map(Gazetteer::entry).toList());
  }

  private static GazetteerEntry entry(TableRow row) {
    String seat = row.get("seat_of");
    return new GazetteerEntry(
        row.require("alias"),
        row.require("canonical"),
        row.require("type"),
        seat.isEmpty() ? Optional.empty() : Optional.of(seat),
        row.get("belongs_to"),
        row);
  }
}
