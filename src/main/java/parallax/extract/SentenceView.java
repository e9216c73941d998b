package parallax.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import parallax.annotate.Sentence;
import parallax.annotate.Token;
import parallax.study.PatternElement.Slot.Role;
import parallax.text.Span;

/**
 * A sentence as cue patterns see it. Token ranges are 0-based and half-open.
 *
 * @param sentence the sentence
 * @param lemmas in lower case, one per token
 * @param forms surfaces in lower case, one per token
 * @param parties mentions that play a part in the relationship, in order of place; of one role they
 *     do not overlap
 */
public record SentenceView(
    Sentence sentence, List<String> lemmas, List<String> forms, List<Party> parties) {
  public SentenceView {
    lemmas = List.copyOf(lemmas);
    forms = List.copyOf(forms);
    parties = List.copyOf(parties);
  }

  /**
   * A mention with its part.
   *
   * @param start first token
   * @param end token after the last
   * @param role its part
   * @param side 1 or 2 for the study's first or second actor, else 0
   */
  public record Party(int start, int end, Role role, int side) {}

  /** A view without parties. */
  static SentenceView of(Sentence sentence) {
    return new SentenceView(
        sentence,
        sentence.tokens().stream().map(token -> token.lemma().toLowerCase(Locale.ROOT)).toList(),
        sentence.tokens().stream().map(token -> token.text().toLowerCase(Locale.ROOT)).toList(),
        List.of());
  }

  /** This view with other parties. */
  SentenceView with(List<Party> others) {
    return new SentenceView(sentence, lemmas, forms, others);
  }

  /** The number of tokens. */
  public int size() {
    return lemmas.size();
  }

  /** The token at {@code index}. */
  public Token token(int index) {
    return sentence.tokens().get(index);
  }

  /** The characters covered by a non-empty token range. */
  public Span span(int start, int end) {
    return new Span(token(start).span().start(), token(end - 1).span().end());
  }

  /** The party of that role that begins at a token. */
  Optional<Party> partyAt(int index, Role role) {
    // A loop: every pattern with a slot asks this at every token.
    for (Party party : parties) {
      if (party.start() == index && party.role() == role) {
        return Optional.of(party);
      }
    }
    return Optional.empty();
  }

  /** Whether the study's first (1) or second (2) actor is mentioned. */
  public boolean mentions(int side) {
    return parties.stream().anyMatch(party -> party.side() == side);
  }

  /** Whether somebody in that role is mentioned. */
  public boolean mentions(Role role) {
    return parties.stream().anyMatch(party -> party.role() == role);
  }

  /** Whether one of the two actors, or both at once, is mentioned in any way. */
  public boolean namesActor() {
    return mentions(Role.ACTOR) || mentions(Role.PAIR);
  }

  /** The index of the first token that ends after {@code offset}; {@link #size()} if none does. */
  public int tokenAt(int offset) {
    int index = 0;
    while (index < size() && token(index).span().end() <= offset) {
      index++;
    }
    return index;
  }
}
