package parallax.frame;

import parallax.extract.SentenceView;
import parallax.extract.SentenceView.Party;
import parallax.study.PatternElement.Slot.Role;

/**
 * A sentence as the encoder reads it: its words as they stand, but {@value #FIRST} wherever the
 * first actor is named, by whatever name, and {@value #SECOND} for the second, so that it cannot
 * know the two actors. Third parties keep their names.
 */
public final class MaskedText {
  /** Stands for the first actor and all that belongs to it. */
  public static final String FIRST = "Alpha";

  /** Stands for the second. */
  public static final String SECOND = "Beta";

  private MaskedText() {}

  /** The masked sentence; a name of several words is one mask. */
  public static String of(SentenceView view) {
    int[] sides = sides(view);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < view.size(); i++) {
      boolean inside = i > 0 && sides[i] != 0 && sides[i] == sides[i - 1];
      if (!inside) {
        if (i > 0 && view.token(i - 1).span().end() < view.token(i).span().start()) {
          text.append(' ');
        }
        text.append(word(view, i, sides[i]));
      }
    }
    return text.toString();
  }

  private static String word(SentenceView view, int index, int side) {
    return switch (side) {
      case 1 -> FIRST;
      case 2 -> SECOND;
      default -> view.token(index).text();
    };
  }

  private static int[] sides(SentenceView view) {
    int[] sides = new int[view.size()];
    for (Party party : view.parties()) {
      for (int i = party.start(); i < party.end() && party.role() == Role.ACTOR; i++) {
        sides[i] = party.side();
      }
    }
    return sides;
  }
}
