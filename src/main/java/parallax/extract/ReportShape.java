package parallax.extract;

import java.util.Optional;
import java.util.Set;
import parallax.text.Span;

/**
 * Which part of a sentence is the source of a report and which its content, told from where the cue
 * stands: "A says that B", "B, A says", "B, according to A", "According to A, B".
 *
 * @param source where the source is named; empty if there is no room for one
 * @param content what is reported; empty if there is no room for it
 */
record ReportShape(Optional<Span> source, Optional<Span> content) {
  private static final Set<String> PAUSES = Set.of(",", "—", "–", "--");
  private static final Set<String> MARKS = Set.of("\"", "“", "”", "''", "``", "«", "»", "’", "‘");
  private static final Set<String> ENDS = Set.of(".", "!", "?", ";", ":", ",", "—", "–", "--");

  /** So few tokens after a cue that ends a sentence are its source or its setting. */
  private static final int SHORT_TAIL = 7;

  /** The shape around the cue in tokens [start, end). */
  static ReportShape of(SentenceView view, int start, int end) {
    boolean preposition = view.lemmas().get(start).equals("accord");
    if (preposition && start == 0) {
      int pause = pause(view, end, view.size());
      return new ReportShape(range(view, end, pause), range(view, pause, view.size()));
    }
    if (preposition) {
      return new ReportShape(
          range(view, end, pause(view, end, view.size())), range(view, 0, start));
    }
    int before = lastPause(view, start);
    if (before > 0 && isTail(view, end)) {
      int sourceStart = before + 1 < start ? before + 1 : end;
      int sourceEnd = before + 1 < start ? start : view.size();
      return new ReportShape(range(view, sourceStart, sourceEnd), range(view, 0, before));
    }
    return new ReportShape(range(view, Math.max(0, before), start), range(view, end, view.size()));
  }

  private static boolean isTail(SentenceView view, int end) {
    return view.size() - end <= SHORT_TAIL
        && (end >= view.size() || !view.lemmas().get(end).equals("that"));
  }

  private static int pause(SentenceView view, int from, int to) {
    int at = from;
    while (at < to && !PAUSES.contains(view.forms().get(at))) {
      at++;
    }
    return at;
  }

  private static int lastPause(SentenceView view, int before) {
    int at = before - 1;
    while (at >= 0
        && !PAUSES.contains(view.forms().get(at))
        && !MARKS.contains(view.forms().get(at))) {
      at--;
    }
    return at;
  }

  /**
   * The characters of a token range without marks and pauses at its ends; empty if none is left.
   */
  private static Optional<Span> range(SentenceView view, int from, int to) {
    int start = from;
    int end = Math.min(to, view.size());
    while (start < end && (isEdge(view, start) || view.lemmas().get(start).equals("that"))) {
      start++;
    }
    while (end > start && isEdge(view, end - 1)) {
      end--;
    }
    return start < end ? Optional.of(view.span(start, end)) : Optional.empty();
  }

  private static boolean isEdge(SentenceView view, int at) {
    String form = view.forms().get(at);
    return ENDS.contains(form) || MARKS.contains(form);
  }
}
