package parallax.dictionary;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.IntStream;

/** Regular expressions, each tried on each form; found anywhere in it, as quanteda does. */
final class RegexForms implements WordForms {
  private final int flags;
  private final List<String> texts = new ArrayList<>();
  private final List<Pattern> patterns = new ArrayList<>();

  RegexForms(boolean caseSensitive) {
    this.flags = caseSensitive ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  }

  /**
   * @throws DictionaryException if it is no regular expression
   */
  @Override
  public int add(String pattern) {
    int known = texts.indexOf(pattern);
    if (known >= 0) {
      return known;
    }
    try {
      patterns.add(Pattern.compile(Normalizer.normalize(pattern, Normalizer.Form.NFC), flags));
    } catch (PatternSyntaxException e) {
      throw new DictionaryException(
          "the pattern '"
              + pattern
              + "': found "
              + e.getDescription()
              + " at character "
              + e.getIndex()
              + "; expected a regular expression",
          e);
    }
    texts.add(pattern);
    return patterns.size() - 1;
  }

  @Override
  public int[] matching(String form) {
    String composed = Normalizer.normalize(form, Normalizer.Form.NFC);
    return IntStream.range(0, patterns.size())
        .filter(i -> patterns.get(i).matcher(composed).find())
        .toArray();
  }
}
