package parallax.encoder;

import java.util.ArrayList;
import java.util.List;

/**
 * Lays sentences into windows that an encoder can read at once. A window begins a few sentences
 * before those that are read in it and, unless it reaches the end, ends a few after them, so that
 * every sentence is read between its neighbours.
 */
final class Windows {
  /** Sentences of a window that are there for those after them. */
  private static final int BEFORE = 4;

  /** Sentences of a window that the next one reads, with more after them. */
  private static final int AFTER = 2;

  private Windows() {}

  /**
   * Sentences {@code start} to {@code end} lie in the window, {@code first} to {@code last} are
   * read in it; all half-open.
   */
  record Window(int start, int end, int first, int last) {}

  /**
   * The windows of a text.
   *
   * @param lengths of its sentences, separators included
   * @param room pieces that fit into a window; a sentence longer than that has one of its own
   * @return windows that read every sentence once, in order
   */
  static List<Window> over(List<Integer> lengths, int room) {
    List<Window> windows = new ArrayList<>();
    int first = 0;
    while (first < lengths.size()) {
      Window window = window(lengths, first, room);
      windows.add(window);
      first = window.last();
    }
    return windows;
  }

  private static Window window(List<Integer> lengths, int first, int room) {
    int start = Math.max(0, first - BEFORE);
    int filled = lengths.subList(start, first).stream().mapToInt(Integer::intValue).sum();
    while (start < first && filled + lengths.get(first) > room) {
      filled -= lengths.get(start);
      start++;
    }
    int end = first;
    while (end < lengths.size() && (filled + lengths.get(end) <= room || end == first)) {
      filled += lengths.get(end);
      end++;
    }
    int last = end == lengths.size() ? end : Math.max(first + 1, end - AFTER);
    return new Window(start, end, first, last);
  }
}
