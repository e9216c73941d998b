package parallax.dictionary;

/** Tells which of a set of one-token patterns match a token. */
interface WordForms {
  /**
   * Adds a pattern.
   *
   * @return its number, from 0; the same pattern keeps its number
   */
  int add(String pattern);

  /** The numbers of the patterns that match a token, in ascending order; empty if none does. */
  int[] matching(String form);
}
