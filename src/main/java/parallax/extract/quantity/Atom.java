package parallax.extract.quantity;

/**
 * The smallest piece the grammar looks at: a run of letters, a number literal, or one mark.
 *
 * @param kind what it is made of
 * @param start first offset in the cleaned body, UTF-16
 * @param end offset after the last
 * @param text as it stands there
 * @param lower {@code text} in lower case
 */
record Atom(Kind kind, int start, int end, String text, String lower) {
  /** Stands for whatever lies outside a sentence. */
  static final Atom NONE = new Atom(Kind.MARK, -1, -1, "", "");

  /** What an atom is made of. */
  enum Kind {
    /** Letters; also an abbreviation with dots inside, such as "p.m.". */
    WORD,
    /** Digits with their grouping and decimal marks, or a vulgar fraction such as ½. */
    NUMBER,
    /** Anything else that is no white space: one code point. */
    MARK
  }

  /** Whether it stands for what lies outside a sentence. */
  boolean isNone() {
    return start < 0;
  }

  boolean isWord() {
    return kind == Kind.WORD;
  }

  boolean isNumber() {
    return kind == Kind.NUMBER;
  }

  /** Whether this is that word or mark; {@code other} in lower case. */
  boolean is(String other) {
    return lower.equals(other);
  }

  /** Whether the word begins with a capital. */
  boolean isCapitalised() {
    return isWord() && Character.isUpperCase(text.codePointAt(0));
  }

  /** Whether this is one of the marks that join or part numbers: hyphen and dashes. */
  boolean isDash() {
    return kind == Kind.MARK
        && (is("-") || is("‐") || is("‑") || is("–") || is("—") || is("−") || is("‒"));
  }
}
