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
 */
record Chart(
    String id,
    Figure figure,
    int height,
    String alt,
    List<List<String>> links,
    List<String> narrow) {
  Chart {
    links = List.copyOf(links);
    narrow = List.copyOf(narrow);
  }
}
