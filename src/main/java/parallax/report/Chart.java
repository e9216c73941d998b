package parallax.report;

import java.util.List;
import tech.tablesaw.plotly.components.Figure;

/**
 * A figure of the report.
 *
 * @param id of its place on the page; a name of ours, safe everywhere
 * @param figure made with Tablesaw
 * @param height in CSS pixels
 * @param alt what it shows, in a sentence or two, for those who cannot see it
 * @param links for each trace, and in it for each point (of a heat map: row by row), where it
 *     leads; empty lists and strings for none
 * @param narrow for each point of the trace named {@code label}: a shorter text for small screens
 * @param note what the figure leaves out, in sentences that stand under it; empty if nothing
 */
record Chart(
    String id,
    Figure figure,
    int height,
    String alt,
    List<List<String>> links,
    List<String> narrow,
    String note) {
  Chart {
    links = List.copyOf(links);
    narrow = List.copyOf(narrow);
  }

  /** A chart that leaves nothing out. */
  Chart(
      String id,
      Figure figure,
      int height,
      String alt,
      List<List<String>> links,
      List<String> narrow) {
    this(id, figure, height, alt, links, narrow, "");
  }

  /**
   * The same chart, which says so if it does not draw all there is.
   *
   * @param most how many it draws
   * @param all how many there are
   * @param drawn what it draws of them, such as {@code The first 24 of 30 sources}
   */
  Chart drawing(int most, int all, String drawn) {
    if (all <= most) {
      return this;
    }
    String sentence = drawn + " are drawn; the table has all.";
    return new Chart(
        id, figure, height, alt, links, narrow, note.isEmpty() ? sentence : note + " " + sentence);
  }
}
