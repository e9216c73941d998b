package parallax.evaluate;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import parallax.csv.TableException;
import parallax.csv.TableReader;
import parallax.csv.TableRow;

/**
 * Annotated articles: stand-off tables beside which an output is measured. Column {@code doc} holds
 * the article's id; offsets are code points of the original.
 */
final class GoldFolder {
  private final Path folder;
  private final Set<String> articles = new TreeSet<>();
  private final boolean sampled;

  /**
   * Opens a gold folder.
   *
   * @throws TableException if it holds no articles.csv
   */
  GoldFolder(Path folder) {
    this.folder = folder;
    List<TableRow> rows = all("articles");
    rows.forEach(row -> articles.add(row.require("doc")));
    this.sampled = rows.stream().anyMatch(row -> row.get("sampled").equals("1"));
    if (articles.isEmpty()) {
      throw new TableException(
          folder + ": articles.csv is missing or empty; expected a row per annotated article");
    }
  }

  private GoldFolder(GoldFolder whole, Set<String> without) {
    this.folder = whole.folder;
    this.articles.addAll(whole.articles);
    this.articles.removeAll(without);
    this.sampled = whole.sampled;
  }

  /** The same without some articles, whose rows are then in no table. */
  GoldFolder without(Set<String> ids) {
    return new GoldFolder(this, ids);
  }

  /** Ids of the annotated articles. */
  Set<String> articles() {
    return articles;
  }

  /**
   * What a column of articles.csv holds for each annotated article.
   *
   * @throws TableException if there is no such column
   */
  Map<String, String> articlesBy(String column) {
    Map<String, String> values = new TreeMap<>();
    for (TableRow row : rows("articles")) {
      if (!row.cells().containsKey(column)) {
        throw new TableException(
            folder
                + ": articles.csv has no column '"
                + column
                + "'; expected one of "
                + String.join(", ", row.cells().keySet()));
      }
      values.put(row.get("doc"), row.get(column));
    }
    return values;
  }

  /**
   * Whether single sentences were annotated and not whole articles, as column {@code sampled} of
   * articles.csv says: what else an article holds is then unknown.
   */
  boolean sampled() {
    return sampled;
  }

  /** The rows of one table; empty if the folder does not annotate that. */
  List<TableRow> rows(String table) {
    return all(table).stream().filter(row -> articles.contains(row.get("doc"))).toList();
  }

  private List<TableRow> all(String table) {
    Path file = folder.resolve(table + ".csv");
    return Files.exists(file) ? TableReader.read(file, List.of("doc")) : List.of();
  }

  /** The rows of one table that have a place. */
  List<PlacedRow> placed(String table, String start, String end) {
    List<PlacedRow> placed = new ArrayList<>();
    rows(table).forEach(row -> PlacedRow.of(row, "doc", start, end).ifPresent(placed::add));
    return placed;
  }

  /** The rows of one table by their columns start and end. */
  List<PlacedRow> placed(String table) {
    return placed(table, "start", "end");
  }
}
