package parallax.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Names of sources as a chart writes them: long ones cut, and no two alike, because Plotly draws
 * everything that has one label in one row or column.
 */
final class SourceLabels {
  private SourceLabels() {}

  /**
   * A label for each source, in their order, safe in a chart. Names that would be cut to one text
   * keep their ends as well; where these are alike too, a number follows.
   *
   * @param length code points of a name that are kept
   */
  static List<String> of(List<String> sources, int length) {
    List<String> cut =
        sources.stream().map(source -> ChartText.safe(Show.shortened(source, length))).toList();
    List<String> labels = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    for (int i = 0; i < cut.size(); i++) {
      String label =
          Collections.frequency(cut, cut.get(i)) == 1
              ? cut.get(i)
              : ChartText.safe(Show.shortenedInside(sources.get(i), length));
      labels.add(numbered(label, taken));
    }
    return labels;
  }

  private static String numbered(String label, Set<String> taken) {
    String numbered = label;
    for (int number = 2; !taken.add(numbered); number++) {
      numbered = label + " (" + number + ")";
    }
    return numbered;
  }
}
