package parallax.evaluate;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import parallax.csv.TableReader;
import parallax.csv.TableRow;

/** The tables of an output folder, narrowed to the articles that are annotated. */
final class OutputTables {
  private final Path folder;
  private final Set<String> articles;

  OutputTables(Path folder, Set<String> articles) {
    this.folder = folder;
    this.articles = articles;
  }

  /** The rows of one table. */
  List<TableRow> rows(String table) {
    return TableReader.read(folder.resolve(table + ".csv"), List.of("article_id")).stream()
        .filter(row -> articles.contains(row.get("article_id")))
        .toList();
  }

  /** All rows of a table an output need not have; empty if it has none. */
  List<TableRow> optional(String table) {
    Path file = folder.resolve(table + ".csv");
    return Files.exists(file) ? TableReader.read(file, List.of()) : List.of();
  }

  /** The rows of one table that have a place. */
  List<PlacedRow> placed(String table, String start, String end) {
    List<PlacedRow> placed = new ArrayList<>();
    rows(table).forEach(row -> PlacedRow.of(row, "article_id", start, end).ifPresent(placed::add));
    return placed;
  }

  /** The rows of one table by their columns start and end. */
  List<PlacedRow> placed(String table) {
    return placed(table, "start", "end");
  }
}
