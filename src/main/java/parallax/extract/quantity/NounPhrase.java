package parallax.extract.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import parallax.annotate.Token;

/**
 * A noun with what stands before it and the prepositional phrases behind it, by parts of speech.
 *
 * <p>Windows and not the parse decide how far it reaches: parsers hang the "to" of "exports from A
 * to B" on whatever verb is near.
 */
final class NounPhrase {
  private static final Set<String> PREPOSITIONS =
      Set.of("of", "in", "from", "to", "into", "with", "between", "for", "on", "via", "through");
  private static final int LEFT_REACH = 6;
  private static final int MOST_PREPOSITIONS = 3;
  private static final int MOST_TOKENS = 16;

  private final SentenceTree tree;
  private final boolean[] taken;

  /**
   * A builder for one sentence.
   *
   * @param taken tokens that belong to quantities or dates and to no noun phrase
   */
  NounPhrase(SentenceTree tree, boolean[] taken) {
    this.tree = tree;
    this.taken = taken.clone();
  }

  /** The tokens of the phrase around a noun, in order. */
  List<Integer> tokens(int noun) {
    List<Integer> tokens = new ArrayList<>();
    int start = start(noun);
    int end = end(noun);
    for (int i = start; i <= end; i++) {
      tokens.add(i);
    }
    int at = end + 1;
    for (int n = 0; n < MOST_PREPOSITIONS && tokens.size() < MOST_TOKENS; n++) {
      int last = complement(at);
      if (last < 0 || isAdverbial(last)) {
        break;
      }
      for (int i = at; i <= last; i++) {
        tokens.add(i);
      }
      at = last + 1;
    }
    return tokens;
  }

  /**
   * A plain noun that the parser hangs on a verb: "takes exports to a port". Names stay, since
   * parsers lose the "to" of "exports to Peru".
   */
  private boolean isAdverbial(int noun) {
    return tree.relation(noun).startsWith("obl")
        && tree.isVerb(tree.governor(noun))
        && !tree.token(noun).pos().startsWith("NNP");
  }

  /** The noun with what stands before it and, behind "of", the one it belongs to. */
  List<Integer> withOwner(int noun) {
    List<Integer> tokens = new ArrayList<>();
    int end = end(noun);
    boolean of = end + 1 < tree.size() && tree.token(end + 1).text().equals("of");
    int last = of ? Math.max(end, complement(end + 1)) : end;
    for (int i = start(noun); i <= last; i++) {
      tokens.add(i);
    }
    return tokens;
  }

  private int start(int noun) {
    int at = noun;
    int end = end(noun);
    while (at > 0
        && noun - at < LEFT_REACH
        && !taken[at - 1]
        && modifies(at - 1)
        && belongs(at - 1, end)) {
      at--;
    }
    return at;
  }

  /**
   * Not the verb of "voters backing nuclear power", nor the time of "in the census Peruvians were":
   * a verb form must hang on the phrase, a common noun on something in it.
   */
  private boolean belongs(int index, int end) {
    int governor = tree.governor(index);
    boolean inside = governor > index && governor <= end;
    boolean doubtful =
        tree.token(index).pos().startsWith("VB") || tree.token(index).pos().matches("NNS?");
    return !tree.isParsed() || inside || !doubtful;
  }

  private boolean modifies(int index) {
    Token token = tree.token(index);
    return isNominal(token)
        || token.pos().equals("POS")
        || token.text().equals("-")
        || (token.text().equals("–") && index > 0);
  }

  private int end(int noun) {
    int at = noun;
    while (at + 1 < tree.size() && !taken[at + 1] && tree.isNoun(at + 1)) {
      at++;
    }
    return at;
  }

  /** The last token of the prepositional phrase that begins at a token; -1 if there is none. */
  private int complement(int index) {
    if (index >= tree.size() || taken[index]) {
      return -1;
    }
    Token preposition = tree.token(index);
    String word = preposition.text().toLowerCase(Locale.ROOT);
    boolean prepositional = preposition.pos().equals("IN") || preposition.pos().equals("TO");
    if (!prepositional || !PREPOSITIONS.contains(word)) {
      return -1;
    }
    int last = -1;
    for (int i = index + 1; i < tree.size() && !taken[i]; i++) {
      Token token = tree.token(i);
      boolean noun = tree.isNoun(i);
      boolean and =
          token.pos().equals("CC")
              && last == i - 1
              && i + 1 < tree.size()
              && tree.token(i + 1).pos().startsWith("NNP");
      if (noun) {
        last = i;
      } else if (!and
          && !isNominal(token)
          && !isDeterminer(token)
          && !token.pos().equals("POS")
          && !token.text().equals("-")) {
        break;
      }
      if (last >= 0 && !noun && !and && !token.pos().equals("POS") && !token.text().equals("-")) {
        break;
      }
    }
    return last;
  }

  private static boolean isNominal(Token token) {
    String pos = token.pos();
    return pos.startsWith("NN") || pos.startsWith("JJ") || pos.equals("VBN") || pos.equals("VBG");
  }

  private static boolean isDeterminer(Token token) {
    return token.pos().equals("DT") || token.pos().equals("PRP$");
  }
}
