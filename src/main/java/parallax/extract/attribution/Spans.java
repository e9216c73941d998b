package parallax.extract.attribution;

import java.util.List;
import parallax.text.Span;

/** Keeps lists of stretches in order and free of overlap. */
final class Spans {
  private Spans() {}

  /** Adds a stretch, merged with those it overlaps, and keeps the list in order. */
  static void add(List<Span> spans, Span more) {
    Span merged = more;
    for (Span span : List.copyOf(spans)) {
      if (span.overlaps(merged)) {
        merged = merged.union(span);
        spans.remove(span);
      }
    }
    spans.add(merged);
    spans.sort(null);
  }
}
