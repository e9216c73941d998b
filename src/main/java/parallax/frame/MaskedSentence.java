package parallax.frame;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import parallax.extract.SentenceView;
import parallax.study.PatternElement.Slot.Role;

/**
 * A sentence with its parties and numbers masked, so that what is learned from one pair of actors
 * holds for another.
 *
 * @param words lemmas in lower case, or a mask in capitals
 * @param tokens the token each word stands for; of a party of several words, the first
 */
record MaskedSentence(List<String> words, List<Integer> tokens) {
  /** Stands for either actor: which of the two acts must not matter to what is learned. */
  static final String ACTOR = "ACTOR";

  /** Stands for a third party. */
  static final String OTHER = "OTHER";

  private static final String NUMBER = "NUMBER";
  private static final String NAME = "NAME";

  MaskedSentence {
    words = List.copyOf(words);
    tokens = List.copyOf(tokens);
  }

  static MaskedSentence of(SentenceView view) {
    List<String> words = new ArrayList<>();
    List<Integer> tokens = new ArrayList<>();
    String[] masks = masks(view);
    for (int i = 0; i < view.size(); i++) {
      String mask = masks[i] == null ? masked(view, i) : masks[i];
      boolean goesOn = !words.isEmpty() && isMask(mask) && last(words).equals(mask);
      if (!goesOn) {
        words.add(mask);
        tokens.add(i);
      }
    }
    return new MaskedSentence(words, tokens);
  }

  private static String[] masks(SentenceView view) {
    String[] masks = new String[view.size()];
    BitSet actors = new BitSet();
    for (SentenceView.Party party : view.parties()) {
      if (party.role() == Role.ACTOR) {
        actors.set(party.start(), party.end());
      }
    }
    for (SentenceView.Party party : view.parties()) {
      for (int i = party.start(); i < party.end(); i++) {
        if (actors.get(i)) {
          masks[i] = ACTOR;
        } else if (party.role() == Role.OTHER) {
          masks[i] = OTHER;
        }
      }
    }
    return masks;
  }

  private static String masked(SentenceView view, int token) {
    String tag = view.token(token).pos();
    if (tag.equals("CD")) {
      return NUMBER;
    }
    boolean name =
        tag.startsWith("NNP")
            && !view.token(token).text().toUpperCase(Locale.ROOT).equals(view.token(token).text());
    return name ? NAME : view.lemmas().get(token);
  }

  private static boolean isMask(String word) {
    return word.equals(ACTOR) || word.equals(OTHER) || word.equals(NAME);
  }

  private static String last(List<String> words) {
    return words.get(words.size() - 1);
  }
}
