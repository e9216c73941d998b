package parallax.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parallax.text.Span;

/**
 * Citations in brackets inside running text: "(Name, 2022)", "(Name 2022a; Other, 2021)". The names
 * in them are sources of the author, not subjects of the article.
 */
final class InTextCitations {
  private static final String YEAR = "(?:1[89]|20)\\d\\d[a-z]?";

  /**
   * A name and a year. The word before a bare year must be capitalised: "(Minsk joined in 2004)" is
   * a remark.
   */
  private static final String WORK =
      "[\\p{Lu}\"“‘'«][^;()]*?(?:,\\s*|(?<=\\p{Lu}[\\p{L}.'’]{0,40})\\s)"
          + YEAR
          + "(?:[,:]\\s*(?:pp?\\.\\s*)?\\d+(?:[-–]\\d+)?)?";

  private static final Pattern CITATION =
      Pattern.compile("\\((?:see |cf\\. |e\\.g\\. )?" + WORK + "(?:;\\s*" + WORK + ")*\\)");

  private InTextCitations() {}

  /** The citations of a text, in order, brackets included. */
  static List<Span> find(String text) {
    List<Span> found = new ArrayList<>();
    Matcher matcher = CITATION.matcher(text);
    while (matcher.find()) {
      found.add(new Span(matcher.start(), matcher.end()));
    }
    return found;
  }
}
