package parallax.csv;

import java.util.regex.Pattern;

/**
 * Keeps spreadsheets from running a text cell as a formula.
 *
 * <p>A cell that begins with {@code = + - @}, a tab or a line break is written with an apostrophe
 * before it; so is one that begins with apostrophes followed by such a character, so that taking
 * one apostrophe off always gives the text back. Numbers are never touched.
 */
public final class FormulaGuard {
  private static final Pattern RISKY = Pattern.compile("'*[=+\\-@\\t\\r\\n]");
  private static final Pattern GUARDED = Pattern.compile("'+[=+\\-@\\t\\r\\n]");

  private FormulaGuard() {}

  /** The text as it goes into a cell. */
  public static String guard(String text) {
    return RISKY.matcher(text).lookingAt() ? "'" + text : text;
  }

  /** The text a cell stands for. */
  public static String unguard(String cell) {
    if (!cell.startsWith("'")) {
      return cell;
    }
    return GUARDED.matcher(cell).lookingAt() ? cell.substring(1) : cell;
  }
}
