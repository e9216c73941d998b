package parallax.frame;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import parallax.annotate.Token;
import parallax.extract.SentenceView;
import parallax.study.PatternElement.Slot.Role;
import parallax.text.Span;

/**
 * A sentence with its actors, third parties, other names and numbers masked, so that what is
 * learned from one pair of actors holds for another.
 *
 * @param words lemmas in lower case, or a mask in capitals
 * @param tokens the token each word stands for; of a name of several words, the first
 * @param size how many tokens the sentence has
 */
record MaskedSentence(List<String> words, List<Integer> tokens, int size) {
  /** Stands for either actor: which of the two acts must not matter to what is learned. */
  private static final String ACTOR = "ACTOR";

  private static final String OTHER = "OTHER";
  private static final String NAME = "NAME";
  private static final String NUMBER = "NUMBER";

  /** Names of several words become one mask. */
  private static final Set<String> RUNS = Set.of(ACTOR, OTHER, NAME);

  MaskedSentence {
    words = List.copyOf(words);
    tokens = List.copyOf(tokens);
  }

  static MaskedSentence of(SentenceView view) {
    String[] parties = parties(view);
    List<String> words = new ArrayList<>();
    List<Integer> tokens = new ArrayList<>();
    String last = "";
    for (int i = 0; i < view.size(); i++) {
      String word = parties[i].isEmpty() ? word(view, i) : parties[i];
      if (!RUNS.contains(word) || !word.equals(last)) {
        words.add(word);
        tokens.add(i);
      }
      last = word;
    }
    return new MaskedSentence(words, tokens, view.size());
  }

  /** The mask of each token that belongs to a party; an actor's comes before a third party's. */
  private static String[] parties(SentenceView view) {
    String[] masks = new String[view.size()];
    Arrays.fill(masks, "");
    for (SentenceView.Party party : view.parties()) {
      for (int i = party.start(); i < party.end(); i++) {
        if (party.role() == Role.ACTOR) {
          masks[i] = ACTOR;
        } else if (party.role() == Role.OTHER && masks[i].isEmpty()) {
          masks[i] = OTHER;
        }
      }
    }
    return masks;
  }

  private static String word(SentenceView view, int index) {
    Token token = view.token(index);
    if (token.pos().equals("CD")) {
      return NUMBER;
    }
    return token.pos().startsWith("NNP") && !isAcronym(token.text())
        ? NAME
        : view.lemmas().get(index);
  }

  /** Alliances and unions are known by acronyms, and mean the same whoever is in them. */
  private static boolean isAcronym(String text) {
    return text.toUpperCase(Locale.ROOT).equals(text);
  }

  /**
   * Where the words of a feature such as {@code l2:close_tie} stand first, as a range of tokens;
   * empty if the feature is no run of words or does not stand here.
   */
  Optional<Span> find(String feature) {
    if (!feature.startsWith("l") || feature.indexOf(':') != 2) {
      return Optional.empty();
    }
    int length = feature.charAt(1) - '0';
    String sought = feature.substring("l1:".length());
    for (int from = 0; from + length <= words.size(); from++) {
      if (String.join("_", words.subList(from, from + length)).equals(sought)) {
        int after = from + length;
        int end = after < tokens.size() ? tokens.get(after) : size;
        return Optional.of(new Span(tokens.get(from), end));
      }
    }
    return Optional.empty();
  }

  /** The first words, at most {@code most}. */
  List<String> opening(int most) {
    return words.subList(0, Math.min(most, words.size()));
  }
}
