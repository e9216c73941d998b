package parallax.clean;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parallax.text.Span;

/**
 * The bullet or dash before an item of a list. The item stays. A dash counts as a marker only where
 * at least two blocks begin with one.
 */
final class ListMarker implements CleaningRule {
  private static final Pattern BULLET = Pattern.compile("[•‣●▪◦∙■►➢✓·](?= )");
  private static final Pattern DASH = Pattern.compile("[–—*-](?= )");
  private static final int FEWEST = 2;

  @Override
  public String name() {
    return "list-marker";
  }

  @Override
  public String reason() {
    return "A bullet is layout; the item after it is the author's.";
  }

  @Override
  public void apply(Draft draft) {
    int dashes = 0;
    for (int i = draft.next(-1); i < draft.size(); i = draft.next(i)) {
      dashes += draft.block(i).opens(DASH) ? 1 : 0;
    }
    for (int i = draft.next(-1); i < draft.size(); i = draft.next(i)) {
      Block block = draft.block(i);
      if (block.opens(BULLET) || (dashes >= FEWEST && block.opens(DASH))) {
        draft.cut(i, new Span(0, 1), Removal.Kind.ARTEFACT, this);
      }
    }
  }

  /** Whether a block begins like an item of a list. */
  static boolean isItem(Block block) {
    return block.opens(BULLET) || block.opens(DASH);
  }

  /** The text after the bullet or dash. */
  static String afterMarker(Block block) {
    Matcher matcher = BULLET.matcher(block.text());
    return matcher.lookingAt() ? block.text().substring(matcher.end()).strip() : block.text();
  }
}
