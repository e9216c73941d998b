package parallax.study;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The forms under which the words of names are compared: spellings that differ only in case,
 * diacritics, British or American spelling, or the romanisation of Cyrillic have one key.
 */
public final class NameKey {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern DOUBLED = Pattern.compile("(\\p{L})\\1");

  /** Letters that do not decompose, and British spellings with their American ones. */
  private static final List<String[]> SPELLINGS =
      List.of(
          new String[] {"ı", "i"},
          new String[] {"ø", "o"},
          new String[] {"ł", "l"},
          new String[] {"ß", "ss"},
          new String[] {"isation", "ization"},
          new String[] {"defence", "defense"},
          new String[] {"centre", "center"},
          new String[] {"programme", "program"},
          new String[] {"labour", "labor"},
          new String[] {"harbour", "harbor"});

  /**
   * Letter groups by which romanisations of one Cyrillic letter differ (BGN/PCGN, ISO 9 without
   * diacritics, German and Turkic Latin habits), longest first; the right side is only a key.
   */
  private static final List<String[]> ROMANISATIONS =
      List.of(
          new String[] {"shch", "sc"},
          new String[] {"dzh", "j"},
          new String[] {"zh", "j"},
          new String[] {"kh", "h"},
          new String[] {"ph", "f"},
          new String[] {"x", "ks"},
          new String[] {"q", "k"},
          new String[] {"w", "v"},
          new String[] {"iya", "a"},
          new String[] {"ija", "a"},
          new String[] {"iye", "e"},
          new String[] {"yu", "u"},
          new String[] {"iu", "u"},
          new String[] {"ya", "a"},
          new String[] {"ia", "a"},
          new String[] {"ye", "e"},
          new String[] {"ie", "e"},
          new String[] {"yo", "e"},
          new String[] {"ej", "ei"},
          new String[] {"iy", "i"},
          new String[] {"ij", "i"},
          new String[] {"y", "i"});

  private NameKey() {}

  /**
   * The key of one word: lower case, no diacritics, American spelling.
   *
   * @param word without white space
   */
  public static String of(String word) {
    String plain = MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("");
    return replaceAll(plain.toLowerCase(Locale.ROOT), SPELLINGS);
  }

  /**
   * The key of one word of a person's name, the same for its romanisations: Zhomart and Jomart,
   * Kaliev and Qaliev.
   *
   * @param word without white space
   */
  public static String romanised(String word) {
    String key = replaceAll(of(word), ROMANISATIONS);
    return DOUBLED.matcher(key).replaceAll("$1");
  }

  private static String replaceAll(String text, List<String[]> pairs) {
    String result = text;
    for (String[] pair : pairs) {
      result = result.replace(pair[0], pair[1]);
    }
    return result;
  }
}
