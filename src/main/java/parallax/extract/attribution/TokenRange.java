package parallax.extract.attribution;

import java.util.BitSet;

/**
 * A half-open range [start, end) of token indices in one sentence.
 *
 * @param start first token, 0-based
 * @param end token after the last, never before {@code start}
 */
record TokenRange(int start, int end) {
  /**
   * @throws IllegalArgumentException if the range is negative or ends before it starts
   */
  TokenRange {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no token range: [" + start + ", " + end + ")");
    }
  }

  /** The range of a single token. */
  static TokenRange of(int token) {
    return new TokenRange(token, token + 1);
  }

  /** Whether no token is covered. */
  boolean isEmpty() {
    return start == end;
  }

  /** Whether a token is covered. */
  boolean contains(int token) {
    return start <= token && token < end;
  }

  /** Whether the two share a token. */
  boolean overlaps(TokenRange other) {
    return start < other.end && other.start < end;
  }

  /** The smallest range that holds both. */
  TokenRange union(TokenRange other) {
    return new TokenRange(Math.min(start, other.start), Math.max(end, other.end));
  }

  /** The tokens as a set. */
  BitSet bits() {
    BitSet bits = new BitSet(end);
    bits.set(start, end);
    return bits;
  }
}
