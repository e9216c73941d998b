package parallax.extract;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import parallax.study.CuePattern;
import parallax.study.PatternElement;
import parallax.study.PatternElement.Choice;
import parallax.study.PatternElement.Gap;
import parallax.study.PatternElement.Slot;
import parallax.study.PatternElement.Word;

/**
 * Tries one pattern at one place of one sentence, by backtracking: choices in their order, gaps
 * shortest first. A match never leaves the sentence.
 */
final class PatternMatcher {
  /** A gap does not reach over these. */
  private static final Set<String> CLAUSE_ENDS = Set.of(";", ":", ".", "?", "!", "...", "…");

  private final SentenceView view;
  private final int limit;
  private final BitSet words = new BitSet();

  private PatternMatcher(SentenceView view, int limit) {
    this.view = view;
    this.limit = limit;
  }

  /** What is still to be matched: elements from an index on, then what follows them. */
  private record Rest(List<PatternElement> elements, int index, Optional<Rest> after) {
    Rest next() {
      return new Rest(elements, index + 1, after);
    }
  }

  /**
   * The match of a pattern that begins at token {@code start} and ends at or before token {@code
   * limit}.
   */
  static Optional<CueMatch<CuePattern>> within(
      ReadyPattern ready, SentenceView view, int start, int limit) {
    if (!ready.mayBegin(view, start)) {
      return Optional.empty();
    }
    CuePattern pattern = ready.pattern();
    PatternMatcher matcher = new PatternMatcher(view, limit);
    int end = matcher.match(new Rest(pattern.elements(), 0, Optional.empty()), start);
    return end < 0
        ? Optional.empty()
        : Optional.of(new CueMatch<>(pattern, start, end, matcher.words.stream().boxed().toList()));
  }

  /** The token after the match, or −1 if there is none. */
  private int match(Rest rest, int at) {
    if (rest.index() == rest.elements().size()) {
      return rest.after().isPresent() ? match(rest.after().get(), at) : at;
    }
    PatternElement element = rest.elements().get(rest.index());
    if (element instanceof Word word) {
      return word(word, rest, at);
    }
    if (element instanceof Slot slot) {
      return slot(slot, rest, at);
    }
    if (element instanceof Gap gap) {
      return gap(gap, rest, at);
    }
    return choice((Choice) element, rest, at);
  }

  private int word(Word word, Rest rest, int at) {
    boolean fits =
        at < limit && word.fits(view.lemmas().get(at), view.forms().get(at), view.token(at).pos());
    return fits ? taken(at, at + 1, rest) : -1;
  }

  private int slot(Slot slot, Rest rest, int at) {
    Optional<SentenceView.Party> party = view.partyAt(at, slot.role());
    boolean fits = party.isPresent() && party.get().end() <= limit;
    return fits ? taken(at, party.get().end(), rest) : -1;
  }

  private int taken(int start, int end, Rest rest) {
    words.set(start, end);
    int matched = match(rest.next(), end);
    if (matched < 0) {
      words.clear(start, end);
    }
    return matched;
  }

  private int gap(Gap gap, Rest rest, int at) {
    for (int skipped = 0; skipped <= gap.most() && at + skipped <= limit; skipped++) {
      if (skipped > 0 && CLAUSE_ENDS.contains(view.forms().get(at + skipped - 1))) {
        return -1;
      }
      if (skipped >= gap.least()) {
        int matched = match(rest.next(), at + skipped);
        if (matched >= 0) {
          return matched;
        }
      }
    }
    return -1;
  }

  private int choice(Choice choice, Rest rest, int at) {
    for (List<PatternElement> alternative : choice.alternatives()) {
      int matched = match(new Rest(alternative, 0, Optional.of(rest.next())), at);
      if (matched >= 0) {
        return matched;
      }
    }
    return -1;
  }
}
