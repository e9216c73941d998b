package parallax.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import parallax.csv.TableException;
import parallax.csv.TableReader;
import parallax.csv.TableRow;

/** The figures of an output folder, lined up by what they measure, for a terminal. */
public final class FigureListing {
  private static final List<String> NEEDED =
      List.of("group_id", "topic", "article_id", "start", "surface", "period", "verdict", "remark");
  private static final TextColumns COLUMNS = new TextColumns(2, List.of(17, 21, 10, 27));
  private static final int REMARK_INDENT = 4;

  private final Map<String, List<TableRow>> groups = new LinkedHashMap<>();
  private final Map<String, TableRow> articles = new TreeMap<>();

  /**
   * Reads the figures.
   *
   * @param output an output folder
   * @throws TableException if a table is missing or malformed
   */
  public FigureListing(Path output) {
    TableReader.read(output.resolve("figures.csv"), NEEDED)
        .forEach(
            row -> groups.computeIfAbsent(row.get("group_id"), id -> new ArrayList<>()).add(row));
    TableReader.read(output.resolve("articles.csv"), List.of("article_id", "source", "date"))
        .forEach(row -> articles.put(row.get("article_id"), row));
  }

  /**
   * The figures about a topic as lines of at most 80 characters, groups that hold a conflict first.
   *
   * @param words of the topic or the group's id, all of which must occur, in any order and case;
   *     empty for every group of more than one figure
   * @return empty if no words are given and no two figures are about one thing
   * @throws TableException if words are given and no group fits; it names the nearest topics
   */
  public List<String> about(String words) {
    List<List<TableRow>> wanted =
        groups.values().stream().filter(group -> isWanted(group, words)).toList();
    if (wanted.isEmpty() && !words.isBlank()) {
      throw new TableException("no figure is about '" + words + "'; " + advice(words));
    }
    List<String> lines = new ArrayList<>();
    wanted.stream().filter(FigureListing::conflicts).forEach(group -> print(group, lines));
    wanted.stream().filter(group -> !conflicts(group)).forEach(group -> print(group, lines));
    if (!lines.isEmpty()) {
      lines.add(0, COLUMNS.line(List.of("FIGURE", "PERIOD", "PLACE", "ARTICLE")));
    }
    return lines;
  }

  /** How many figures were read, of any topic. */
  public int size() {
    return groups.values().stream().mapToInt(List::size).sum();
  }

  private String advice(String words) {
    TreeSet<String> topics = new TreeSet<>();
    groups.values().forEach(group -> topics.add(group.get(0).get("topic")));
    List<String> nearest = NearestTopics.to(words, topics);
    return nearest.isEmpty()
        ? "give other words of a topic, or none for all that can be set side by side"
        : "nearest: " + String.join("; ", nearest);
  }

  private static boolean isWanted(List<TableRow> group, String words) {
    if (words.isBlank()) {
      return group.size() > 1;
    }
    TableRow first = group.get(0);
    String text = (first.get("topic") + " " + first.get("group_id")).toLowerCase(Locale.ROOT);
    return List.of(words.strip().toLowerCase(Locale.ROOT).split("\\s+", -1)).stream()
        .allMatch(text::contains);
  }

  private static boolean conflicts(List<TableRow> group) {
    return group.stream().anyMatch(row -> row.get("verdict").equals("conflicts"));
  }

  private void print(List<TableRow> group, List<String> lines) {
    String topic = group.get(0).get("topic");
    String count = group.size() == 1 ? "1 figure" : group.size() + " figures";
    lines.add("");
    lines.addAll(COLUMNS.wrapped(topic + " · " + count, 0));
    for (TableRow row : group) {
      lines.add(
          COLUMNS.line(
              List.of(
                  row.get("surface"),
                  row.get("period").isEmpty() ? "–" : row.get("period"),
                  row.get("article_id") + ":" + row.get("start"),
                  article(row.get("article_id")))));
      lines.addAll(COLUMNS.wrapped(verdict(row), REMARK_INDENT));
    }
  }

  private static String verdict(TableRow row) {
    String verdict = row.get("verdict").replace('_', ' ');
    return row.get("remark").isEmpty() ? verdict : verdict + ": " + row.get("remark");
  }

  private String article(String id) {
    TableRow article = articles.get(id);
    if (article == null) {
      return "";
    }
    String date = article.get("date");
    return date.isEmpty() ? article.get("source") : date + " " + article.get("source");
  }
}
