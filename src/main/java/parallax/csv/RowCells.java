package parallax.csv;

import java.util.AbstractMap;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The cells of one row over the header all rows share: tables of weights have tens of thousands of
 * rows, and a hash table each would be most of reading them. Cannot be changed.
 */
final class RowCells extends AbstractMap<String, String> {
  private final List<String> header;
  private final List<String> cells;

  /**
   * A row.
   *
   * @param header names, each once
   * @param cells as many
   */
  RowCells(List<String> header, List<String> cells) {
    this.header = header;
    this.cells = List.copyOf(cells);
  }

  @Override
  public String get(Object column) {
    int index = header.indexOf(column);
    return index < 0 ? null : cells.get(index);
  }

  @Override
  public boolean containsKey(Object column) {
    return header.contains(column);
  }

  @Override
  public int size() {
    return header.size();
  }

  @Override
  public Set<Map.Entry<String, String>> entrySet() {
    Map<String, String> entries = new LinkedHashMap<>();
    for (int i = 0; i < header.size(); i++) {
      entries.put(header.get(i), cells.get(i));
    }
    return Collections.unmodifiableMap(entries).entrySet();
  }
}
