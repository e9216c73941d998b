package parallax.dictionary;

import java.util.Locale;

/** How the patterns of a dictionary are to be read. */
public enum PatternKind {
  /** {@code *} stands for any characters, {@code ?} for exactly one; nothing else is special. */
  GLOB,
  /** Every character stands for itself. */
  FIXED,
  /**
   * A regular expression as {@link java.util.regex.Pattern} reads it, found anywhere in a token.
   */
  REGEX;

  /** As written on the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
