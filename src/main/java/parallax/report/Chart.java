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
 * @param links for each point of the trace named {@code point}: the page it leads to; empty strings
 *     for none
 * @param narrow for each point of the trace named {@code label}: a shorter text for small screens
 */
record Chart(
    String id, Figure figure, int height, String alt, List<String> links, List<String> narrow) {
  Chart {
    links = List.copyOf(links);
    narrow = List.copyOf(narrow);
  }
}
