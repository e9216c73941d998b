package parallax.report;

import java.util.ArrayList;
import java.util.List;

/**
 * Lays text out in columns of a fixed width, counted in code points, one blank between them.
 *
 * @param indent blanks before the first column
 * @param widths of the columns
 */
record TextColumns(int indent, List<Integer> widths) {
  private static final String CUT = "…";

  TextColumns {
    widths = List.copyOf(widths);
  }

  /** One line; what does not fit its column is cut. The last cell is not padded. */
  String line(List<String> cells) {
    StringBuilder line = new StringBuilder(" ".repeat(indent));
    for (int i = 0; i < cells.size(); i++) {
      String cell = cut(spaced(cells.get(i)), widths.get(i));
      boolean last = i == cells.size() - 1;
      line.append(cell).append(last ? "" : " ".repeat(widths.get(i) + 1 - length(cell)));
    }
    return line.toString().stripTrailing();
  }

  /** Running text as lines no longer than the columns together, broken at blanks. */
  List<String> wrapped(String text, int before) {
    int width = indent + widths.stream().mapToInt(w -> w + 1).sum() - 1;
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : spaced(text).split(" ", -1)) {
      if (!line.isEmpty() && before + length(line) + 1 + length(word) > width) {
        lines.add(" ".repeat(before) + line);
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(" ".repeat(before) + line);
    return lines;
  }

  private static String spaced(String text) {
    return text.replaceAll("[\\s\\u00A0]+", " ").strip();
  }

  private static String cut(String cell, int width) {
    return length(cell) <= width
        ? cell
        : cell.substring(0, cell.offsetByCodePoints(0, width - 1)).stripTrailing() + CUT;
  }

  private static int length(CharSequence text) {
    return Character.codePointCount(text, 0, text.length());
  }
}
