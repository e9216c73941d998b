package parallax.clean;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parallax.text.Span;

/**
 * An agency's dateline before the first sentence: a place in capitals, perhaps a date, perhaps the
 * agency, and a dash or stop. A place with nothing but a dash counts only before the first
 * paragraph, and only if those capitals come no second time, as an acronym's would.
 */
final class Dateline implements CleaningRule {
  private static final int FEWEST_WORDS = 8;
  private static final String PLACE =
      "(?<place>\\p{Lu}[\\p{Lu}'’.-]{2,}(?:[ /]\\p{Lu}[\\p{Lu}'’.-]+){0,3})"
          + "(?:, \\p{Lu}[\\p{L}. ]{2,25}?)?";
  private static final String DATE = "(?:[,.]? (?<date>" + Dates.DATE + "))";
  private static final String AGENCY =
      "(?:[,.]? ?(?<agency>\\((?!\\d)[\\p{L}][\\p{L} ./-]{1,30}\\)|/[\\p{L}][\\p{L} .-]{1,30}/"
          + "|\\p{Lu}{3,}(?= ?[–—―-])))";
  private static final String STOP = "(?:\\.? ?(?:--|[–—―-]) |[.:] )";
  private static final Pattern DATELINE =
      Pattern.compile(PLACE + DATE + "?" + AGENCY + "?" + STOP + "(?=[\\p{Lu}\\d“\"‘'«$€£])");
  private static final Pattern DASH = Pattern.compile(".*[–—―-] $");

  @Override
  public String name() {
    return "dateline";
  }

  @Override
  public String reason() {
    return "An agency's place, date and name before the first sentence are no part of it.";
  }

  @Override
  public void apply(Draft draft) {
    boolean first = true;
    for (int i = draft.next(-1); i < draft.size(); i = draft.next(i)) {
      Block block = draft.block(i);
      Matcher dateline = DATELINE.matcher(block.opening());
      if (dateline.lookingAt()
          && block.words() >= FEWEST_WORDS
          && isSure(dateline, draft, first && block.isProse())) {
        int end = dateline.group().stripTrailing().length();
        draft.cut(i, new Span(0, end), Removal.Kind.BYLINE, this);
      }
      first &= !block.isProse();
    }
  }

  private static boolean isSure(Matcher dateline, Draft draft, boolean first) {
    if (dateline.group("date") != null || dateline.group("agency") != null) {
      return true;
    }
    String place = dateline.group("place");
    String page = draft.original();
    return first
        && DASH.matcher(dateline.group()).matches()
        && page.indexOf(place) == page.lastIndexOf(place);
  }
}
