package parallax.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import parallax.csv.TableException;
import parallax.csv.TableReader;
import parallax.csv.TableRow;

/** The figures of an output folder, lined up by what they measure. */
public final class FigureTree {
  private static final List<String> NEEDED =
      List.of("group_id", "topic", "article_id", "start", "surface", "verdict", "remark");

  private final Map<String, List<TableRow>> groups = new LinkedHashMap<>();
  private final Map<String, TableRow> articles = new TreeMap<>();

  /**
   * Reads the figures.
   *
   * @param output an output folder
   * @throws TableException if a table is missing or malformed
   */
  public FigureTree(Path output) {
    TableReader.read(output.resolve("figures.csv"), NEEDED)
        .forEach(
            row -> groups.computeIfAbsent(row.get("group_id"), id -> new ArrayList<>()).add(row));
    TableReader.read(output.resolve("articles.csv"), List.of("article_id", "source", "date"))
        .forEach(row -> articles.put(row.get("article_id"), row));
  }

  /**
   * One tree for every group, those that hold a conflict first.
   *
   * @param words of the topic or the group's id, all of which must occur, in any order and case;
   *     empty for every group of more than one figure
   * @throws TableException if no group fits
   */
  public List<TextTree> about(String words) {
    List<List<TableRow>> wanted =
        groups.values().stream().filter(group -> isWanted(group, words)).toList();
    if (wanted.isEmpty() && !words.isBlank()) {
      throw new TableException(
          "no figure is about '" + words + "'; expected words of a topic in figures.csv");
    }
    List<TextTree> trees = new ArrayList<>();
    wanted.stream().filter(FigureTree::conflicts).map(this::tree).forEach(trees::add);
    wanted.stream().filter(group -> !conflicts(group)).map(this::tree).forEach(trees::add);
    return trees;
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

  private TextTree tree(List<TableRow> group) {
    TableRow first = group.get(0);
    String head =
        first.get("topic") + " · " + group.size() + (group.size() == 1 ? " figure" : " figures");
    return new TextTree(head, group.stream().map(this::figure).toList());
  }

  private TextTree figure(TableRow row) {
    String line =
        row.get("verdict").replace('_', ' ')
            + " · “"
            + row.get("surface")
            + "”"
            + said(row.get("period"), " for ")
            + " · "
            + row.get("article_id")
            + ":"
            + row.get("start")
            + article(row.get("article_id"));
    return row.get("remark").isEmpty()
        ? TextTree.leaf(line)
        : new TextTree(line, List.of(TextTree.leaf(row.get("remark"))));
  }

  private String article(String id) {
    TableRow article = articles.get(id);
    return article == null ? "" : " · " + article.get("source") + said(article.get("date"), ", ");
  }

  private static String said(String text, String before) {
    return text.isEmpty() ? "" : before + text;
  }
}
