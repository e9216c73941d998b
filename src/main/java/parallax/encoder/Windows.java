package parallax.encoder;

import java.util.ArrayList;
import java.util.List;

/**
 * Lays sentences into windows that an encoder can read at once. A window begins with some of what
 * stands before the sentences read in it and, unless it reaches the end, ends with some of what
 * comes after them, so that every sentence is read between its neighbours.
 */
final class Windows {
  /** Share of the room, in percent, that sentences read before may take; one always may. */
  private static final int BEFORE = 18;

  /** Share of the room, in percent, that must follow what is read; the next window reads that. */
  private static final int AFTER = 10;

  private static final int ALL = 100;

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
    int start = first;
    int filled = 0;
    while (start > 0 && fits(lengths, start - 1, first, filled, room)) {
      start--;
      filled += lengths.get(start);
    }
    int end = first;
    while (end < lengths.size() && (filled + lengths.get(end) <= room || end == first)) {
      filled += lengths.get(end);
      end++;
    }
    return new Window(start, end, first, last(lengths, first, end, room));
  }

  /** Whether a sentence may stand before those that are read, of which the first must fit too. */
  private static boolean fits(List<Integer> lengths, int next, int first, int filled, int room) {
    int length = lengths.get(next);
    boolean few = next == first - 1 || (filled + length) * ALL <= BEFORE * room;
    return few && filled + length + lengths.get(first) <= room;
  }

  private static int last(List<Integer> lengths, int first, int end, int room) {
    int last = end;
    int after = 0;
    while (end < lengths.size() && last > first + 1 && after * ALL < AFTER * room) {
      last--;
      after += lengths.get(last);
    }
    return last;
  }
}
