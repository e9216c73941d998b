package parallax.dictionary;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import parallax.dictionary.DictionaryLookup.Candidate;

/**
 * Chooses what counts of matches that share tokens. The longest come first, from left to right.
 *
 * <p>Within one key a token counts once, so neither nested nor overlapping matches count again.
 * Matches of two keys both count; with {@link NestedScope#DICTIONARY} one that lies wholly within
 * tokens longer matches took does not.
 */
final class NestedMatches {
  private static final Comparator<Candidate> LONGEST_FIRST =
      Comparator.comparingInt(Candidate::length)
          .reversed()
          .thenComparingInt(Candidate::first)
          .thenComparingInt(Candidate::key)
          .thenComparingInt(Candidate::entry);

  private static final Comparator<Candidate> IN_TEXT_ORDER =
      Comparator.comparingInt(Candidate::first)
          .thenComparingInt(Candidate::key)
          .thenComparingInt(Candidate::end);

  private final BitSet[] taken;
  private final BitSet takenByAny;
  private final NestedScope scope;

  NestedMatches(int keys, int tokens, NestedScope scope) {
    this.taken = new BitSet[keys];
    this.takenByAny = new BitSet(tokens);
    this.scope = scope;
  }

  /** The matches that count, in the order of the text. */
  List<Candidate> choose(List<Candidate> candidates) {
    List<Candidate> sorted = new ArrayList<>(candidates);
    sorted.sort(LONGEST_FIRST);
    List<Candidate> chosen = new ArrayList<>();
    int from = 0;
    while (from < sorted.size()) {
      int to = endOfSameSpan(sorted, from);
      chosen.addAll(chooseSameSpan(sorted.subList(from, to)));
      from = to;
    }
    chosen.sort(IN_TEXT_ORDER);
    return chosen;
  }

  private static int endOfSameSpan(List<Candidate> sorted, int from) {
    Candidate first = sorted.get(from);
    int to = from + 1;
    while (to < sorted.size()
        && sorted.get(to).first() == first.first()
        && sorted.get(to).end() == first.end()) {
      to++;
    }
    return to;
  }

  /** Matches of several keys on the very same tokens never shut each other out. */
  private List<Candidate> chooseSameSpan(List<Candidate> same) {
    Candidate span = same.get(0);
    if (scope == NestedScope.DICTIONARY && takenByAny.nextClearBit(span.first()) >= span.end()) {
      return List.of();
    }
    List<Candidate> chosen = new ArrayList<>();
    for (Candidate candidate : same) {
      if (take(candidate)) {
        chosen.add(candidate);
      }
    }
    if (!chosen.isEmpty()) {
      takenByAny.set(span.first(), span.end());
    }
    return chosen;
  }

  private boolean take(Candidate candidate) {
    BitSet tokens = taken[candidate.key()];
    if (tokens == null) {
      tokens = new BitSet();
      taken[candidate.key()] = tokens;
    }
    int next = tokens.nextSetBit(candidate.first());
    if (next >= 0 && next < candidate.end()) {
      return false;
    }
    tokens.set(candidate.first(), candidate.end());
    return true;
  }
}
