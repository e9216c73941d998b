package parallax.dictionary;

import parallax.text.Span;

/**
 * One token of a text that was cut without a model.
 *
 * @param form the characters as they stand in the text; empty for the padding a removed stop word
 *     leaves, which no pattern matches
 * @param span UTF-16 offsets into the text
 */
public record PlainToken(String form, Span span) {
  /** The padding a removed token leaves in its place. */
  public PlainToken removed() {
    return new PlainToken("", span);
  }

  /** Whether this is a place a token was removed from. */
  public boolean isPadding() {
    return form.isEmpty();
  }

  /** Whether the token holds a letter or a digit: punctuation is a token and no word. */
  public boolean isWord() {
    return form.codePoints().anyMatch(Character::isLetterOrDigit);
  }
}
