package parallax.annotate;

import parallax.text.Span;

/**
 * One token.
 *
 * @param span in the cleaned body, UTF-16
 * @param text as it stands in the cleaned body
 * @param lemma lower-case dictionary form, except for proper names, which keep their case
 * @param pos Penn Treebank tag
 * @param ner the annotator's entity label, such as PERSON; {@code O} for none
 */
public record Token(Span span, String text, String lemma, String pos, String ner) {
  /** The entity label of a token that belongs to no entity. */
  public static final String NO_ENTITY = "O";
}
