package parallax.clean;

import java.util.regex.Pattern;
import parallax.text.Span;

/**
 * Marks that belong to no sentence: rows of asterisks or dashes, end signs, and a guillemet that
 * stands between spaces or at a paragraph's edge with nothing to open or close.
 */
final class StrayMark implements CleaningRule {
  private static final Pattern END_SIGN =
      Pattern.compile("\\(?(?:ends?|ENDS?|Ends?)\\)?|#{2,}|-\\s?30\\s?-");
  private static final int FAR = 3;

  @Override
  public String name() {
    return "stray-mark";
  }

  @Override
  public String reason() {
    return "A mark without words, or one that opens and closes nothing, is debris of the layout.";
  }

  @Override
  public void apply(Draft draft) {
    for (int i = draft.next(-1); i < draft.size(); i = draft.next(i)) {
      Block block = draft.block(i);
      if (block.words() == 0 || (draft.next(i) == draft.size() && block.is(END_SIGN))) {
        draft.remove(i, Removal.Kind.ARTEFACT, this);
      } else {
        cutLoneMark(draft, i, '«', '»');
        cutLoneMark(draft, i, '»', '«');
      }
    }
  }

  private void cutLoneMark(Draft draft, int index, char mark, char partner) {
    String text = draft.block(index).text();
    int at = text.indexOf(mark);
    boolean alone = at >= 0 && at == text.lastIndexOf(mark) && text.indexOf(partner) < 0;
    if (alone && isLoose(text, at) && !hasPartnerNear(draft, index, partner)) {
      draft.cut(index, new Span(at, at + 1), Removal.Kind.ARTEFACT, this);
    }
  }

  private static boolean isLoose(String text, int at) {
    boolean before = at == 0 || text.charAt(at - 1) == ' ';
    boolean after = at + 1 == text.length() || text.charAt(at + 1) == ' ';
    return before && after;
  }

  private static boolean hasPartnerNear(Draft draft, int index, char partner) {
    for (int i = Math.max(0, index - FAR); i <= Math.min(draft.size() - 1, index + FAR); i++) {
      if (i != index && draft.block(i).text().indexOf(partner) >= 0) {
        return true;
      }
    }
    return false;
  }
}
