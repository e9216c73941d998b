package parallax.extract.quantity;

import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * Reads what a "share" is a share of and whose it is: "Peru's share of Chilean exports", "the share
 * of Peru in Chilean exports".
 */
final class ShareNoun {
  static final Set<String> SHARES = Set.of("share", "proportion", "percentage", "part");

  private static final int REACH = 8;
  private static final Set<String> OF_WHOLE = Set.of("of", "in");

  private final SentenceTree tree;
  private final SentenceNames names;
  private final boolean[] taken;
  private final IntFunction<String> phrases;

  /**
   * A reader for one sentence.
   *
   * @param taken tokens that belong to quantities or dates
   * @param phrases the normal form of the phrase around a noun
   */
  ShareNoun(SentenceTree tree, SentenceNames names, boolean[] taken, IntFunction<String> phrases) {
    this.tree = tree;
    this.names = names;
    this.taken = taken.clone();
    this.phrases = phrases;
  }

  /**
   * "Share of Chile exports by Peru"; empty where the phrase of the noun says as much.
   *
   * @param noun the token of "share" or of what it is a share of
   */
  Optional<String> of(int noun) {
    int share = shareUpTo(noun);
    if (share < 0) {
      return Optional.empty();
    }
    int first = complement(share, OF_WHOLE);
    Optional<String> owner = ownerBefore(share);
    if (owner.isEmpty() && first >= 0 && tree.token(share + 1).text().equals("of")) {
      owner = names.at(first).filter(NamedThing::country).map(NamedThing::name);
      first = complement(first, Set.of("in"));
    }
    boolean whole = first >= 0 && names.at(first).isEmpty();
    if (!whole || (owner.isEmpty() && share == noun)) {
      return Optional.empty();
    }
    String by = owner.map(country -> " by " + country).orElse("");
    return Optional.of("share of " + phrases.apply(first) + by);
  }

  /** The "share" at a noun, or before it in "its share in the trade of"; -1 if there is none. */
  private int shareUpTo(int noun) {
    for (int i = noun; i >= 0 && i >= noun - REACH && !taken[i]; i--) {
      String text = tree.token(i).text();
      if (SHARES.contains(tree.token(i).lemma())) {
        return i;
      }
      boolean inside =
          OF_WHOLE.contains(text) || tree.token(i).pos().matches("NN.*|JJ.?|VBN|POS|DT|PRP\\$");
      if (!inside) {
        return -1;
      }
    }
    return -1;
  }

  /** "Peru's share", "the Peruvian share". */
  private Optional<String> ownerBefore(int share) {
    int at = share - 1;
    at -= at >= 0 && tree.token(at).pos().equals("POS") ? 1 : 0;
    return at < 0
        ? Optional.empty()
        : names.at(at).filter(NamedThing::country).map(NamedThing::name);
  }

  /** The last noun of the phrase behind one of some prepositions that follows a noun; else -1. */
  private int complement(int noun, Set<String> prepositions) {
    int at = noun + 1;
    if (at >= tree.size() || !prepositions.contains(tree.token(at).text())) {
      return -1;
    }
    int found = -1;
    for (int i = at + 1; i < tree.size() && !taken[i]; i++) {
      String pos = tree.token(i).pos();
      if (tree.isNoun(i)) {
        found = i;
      } else if (pos.equals("POS")) {
        found = -1;
      } else if (found >= 0 || !pos.matches("DT|JJ.?|VBN|VBG|PRP\\$")) {
        break;
      }
    }
    return found;
  }
}
