package parallax.report;

import java.util.ArrayList;
import java.util.List;

/**
 * A tree of lines for a terminal.
 *
 * @param line what stands at this place; never holds a line break
 * @param branches below it, in order
 */
public record TextTree(String line, List<TextTree> branches) {
  public TextTree {
    line = line.replaceAll("\\s+", " ");
    branches = List.copyOf(branches);
  }

  /** A tree without branches. */
  static TextTree leaf(String line) {
    return new TextTree(line, List.of());
  }

  /** The tree as lines, branches drawn with box characters. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(line);
    draw("", lines);
    return lines;
  }

  private void draw(String indent, List<String> lines) {
    for (int i = 0; i < branches.size(); i++) {
      boolean last = i == branches.size() - 1;
      TextTree branch = branches.get(i);
      lines.add(indent + (last ? "└─ " : "├─ ") + branch.line);
      branch.draw(indent + (last ? "   " : "│  "), lines);
    }
  }
}
