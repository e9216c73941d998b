package parallax.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Pairs wanted rows with found ones, one to one, the largest shared part (intersection over union)
 * first.
 */
final class RowPairing {
  private RowPairing() {}

  /**
   * Two rows that overlap.
   *
   * @param wanted from the gold
   * @param found from the output
   */
  record Pair(PlacedRow wanted, PlacedRow found) {}

  private record Candidate(double share, int wanted, int found) {}

  /** The pairs in order of the wanted rows. */
  static List<Pair> pair(List<PlacedRow> wanted, List<PlacedRow> found) {
    List<Candidate> candidates = candidates(wanted, found);
    candidates.sort(
        Comparator.comparingDouble((Candidate c) -> -c.share)
            .thenComparingInt(Candidate::wanted)
            .thenComparingInt(Candidate::found));
    Map<Integer, Integer> foundByWanted = new HashMap<>();
    Set<Integer> taken = new HashSet<>();
    for (Candidate candidate : candidates) {
      if (!foundByWanted.containsKey(candidate.wanted) && taken.add(candidate.found)) {
        foundByWanted.put(candidate.wanted, candidate.found);
      }
    }
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < wanted.size(); i++) {
      Integer partner = foundByWanted.get(i);
      if (partner != null) {
        pairs.add(new Pair(wanted.get(i), found.get(partner)));
      }
    }
    return pairs;
  }

  private static List<Candidate> candidates(List<PlacedRow> wanted, List<PlacedRow> found) {
    Map<String, List<Integer>> byArticle = new HashMap<>();
    for (int j = 0; j < found.size(); j++) {
      byArticle.computeIfAbsent(found.get(j).article(), id -> new ArrayList<>()).add(j);
    }
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < wanted.size(); i++) {
      for (int j : byArticle.getOrDefault(wanted.get(i).article(), List.of())) {
        double share = sharedPart(wanted.get(i), found.get(j));
        if (share > 0) {
          candidates.add(new Candidate(share, i, j));
        }
      }
    }
    return candidates;
  }

  private static double sharedPart(PlacedRow a, PlacedRow b) {
    int both =
        Math.min(a.span().end(), b.span().end()) - Math.max(a.span().start(), b.span().start());
    return (double) both / a.span().union(b.span()).length();
  }
}
