package parallax.text;

import java.util.Arrays;
import java.util.Optional;

/**
 * A text together with the way back to the text it was made from.
 *
 * <p>The original is the truth and {@link #text()} a view of it: pieces may have been left out,
 * runs of white space collapsed, marks normalised. Spans map rather than single offsets, because a
 * character of the view may stand for several of the original.
 *
 * <p>Immutable and safe for use by multiple threads.
 */
public final class AlignedText {
  private final String original;
  private final String text;
  private final int[] starts;
  private final int[] ends;

  private AlignedText(String original, String text, int[] starts, int[] ends) {
    this.original = original;
    this.text = text;
    this.starts = starts;
    this.ends = ends;
  }

  /** A view that equals its original. */
  public static AlignedText identity(String original) {
    return builder(original).copy(new Span(0, original.length())).build();
  }

  /** Starts an empty view of {@code original}. */
  public static Builder builder(String original) {
    return new Builder(original);
  }

  /** The text this view was made from, untouched. */
  public String original() {
    return original;
  }

  /** The view. */
  public String text() {
    return text;
  }

  /**
   * The stretch of the original that a stretch of the view was made from, from the start of its
   * first character to the end of its last; anything left out between them is inside.
   *
   * @throws IndexOutOfBoundsException if {@code span} reaches beyond the view
   */
  public Span toOriginal(Span span) {
    if (span.end() > starts.length) {
      throw new IndexOutOfBoundsException(span + " reaches beyond a view of " + starts.length);
    }
    if (span.isEmpty()) {
      int at = span.start() < starts.length ? starts[span.start()] : original.length();
      return new Span(at, at);
    }
    return new Span(starts[span.start()], ends[span.end() - 1]);
  }

  /**
   * The stretch of the view made from {@code span} of the original; empty if none of it was kept.
   */
  public Optional<Span> toView(Span span) {
    int first = firstEndingAfter(span.start());
    int last = first;
    while (last < starts.length && starts[last] < span.end()) {
      last++;
    }
    return last > first ? Optional.of(new Span(first, last)) : Optional.empty();
  }

  private int firstEndingAfter(int originalOffset) {
    int at = Arrays.binarySearch(ends, originalOffset);
    int index = at >= 0 ? at : -at - 1;
    while (index < ends.length && ends[index] <= originalOffset) {
      index++;
    }
    while (index > 0 && ends[index - 1] > originalOffset) {
      index--;
    }
    return index;
  }

  @Override
  public String toString() {
    return "AlignedText[" + text.length() + " of " + original.length() + " characters]";
  }

  /** Puts a view together from left to right. */
  public static final class Builder {
    private final String original;
    private final StringBuilder text = new StringBuilder();
    private int[] starts = new int[256];
    private int[] ends = new int[256];
    private int reached;

    private Builder(String original) {
      this.original = original;
    }

    /**
     * Appends a stretch of the original as it stands.
     *
     * @throws IllegalArgumentException if it begins before the end of what was appended last
     */
    public Builder copy(Span span) {
      for (int i = span.start(); i < span.end(); i++) {
        append(original.charAt(i), new Span(i, i + 1));
      }
      return this;
    }

    /**
     * Appends one character that stands for a stretch of the original: a space for a run of white
     * space, a straight mark for a curly one.
     *
     * @throws IllegalArgumentException if the stretch is empty, or begins before the end of what
     *     was appended last
     */
    public Builder replace(Span span, char with) {
      return append(with, span);
    }

    /** The number of characters appended so far. */
    public int length() {
      return text.length();
    }

    /** The finished view. */
    public AlignedText build() {
      int n = text.length();
      return new AlignedText(
          original, text.toString(), Arrays.copyOf(starts, n), Arrays.copyOf(ends, n));
    }

    private Builder append(char character, Span from) {
      if (from.isEmpty() || from.start() < reached || from.end() > original.length()) {
        throw new IllegalArgumentException(
            from
                + " does not follow what was appended up to "
                + reached
                + " of "
                + original.length());
      }
      int at = text.length();
      if (at == starts.length) {
        starts = Arrays.copyOf(starts, at * 2);
        ends = Arrays.copyOf(ends, at * 2);
      }
      starts[at] = from.start();
      ends[at] = from.end();
      text.append(character);
      reached = from.end();
      return this;
    }
  }
}
