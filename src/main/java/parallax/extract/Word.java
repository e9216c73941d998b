package parallax.extract;

import java.util.Locale;
import parallax.annotate.Token;
import parallax.study.NameKey;
import parallax.text.Span;

/**
 * A run of letters and digits inside a sentence: what names are matched on, whatever the annotator
 * made of hyphens and apostrophes.
 *
 * @param span in the cleaned body
 * @param text as it stands there
 * @param key as {@link NameKey#of}
 * @param gap the characters between the word before and this one; everything before it for the
 *     first word of a sentence
 * @param token the token it begins in
 */
record Word(Span span, String text, String key, String gap, Token token) {
  private static final String DASHES = "-‐‑–—";

  static Word of(Span span, String text, String gap, Token token) {
    return new Word(span, text, NameKey.of(text), gap, token);
  }

  /** Whether it begins with a capital letter. */
  boolean capitalised() {
    return Character.isUpperCase(text.codePointAt(0));
  }

  /** Whether it has letters and none of them is a capital: "iPod" has one. */
  boolean lowerCase() {
    return Character.isLowerCase(text.codePointAt(0))
        && text.chars().noneMatch(Character::isUpperCase);
  }

  /** Whether it is two or more letters, all capitals. */
  boolean acronym() {
    return text.length() > 1 && isAcronym(text);
  }

  /** Whether it is the s of a possessive, cut off at its apostrophe. */
  boolean possessive() {
    return key.equals("s") && (gap.equals("'") || gap.equals("’"));
  }

  /** Whether only blanks part it from the word before. */
  boolean afterBlank() {
    return !gap.isEmpty() && gap.isBlank();
  }

  /** Whether a hyphen or dash without blanks ties it to the word before. */
  boolean afterHyphen() {
    return gap.length() == 1 && DASHES.contains(gap);
  }

  /** Whether a hyphen or dash stands between it and the word before, with or without blanks. */
  boolean afterDash() {
    String mark = gap.strip();
    return mark.length() == 1 && DASHES.contains(mark);
  }

  /** The token's lemma in lower case. */
  String lemma() {
    return token.lemma().toLowerCase(Locale.ROOT);
  }

  private static boolean isAcronym(String text) {
    return text.chars().allMatch(c -> Character.isUpperCase(c) || Character.isDigit(c))
        && text.chars().anyMatch(Character::isUpperCase);
  }
}
