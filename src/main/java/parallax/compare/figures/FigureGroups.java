package parallax.compare.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Lines up figures about the same thing. */
public final class FigureGroups {
  private FigureGroups() {}

  /**
   * The groups of a corpus's figures in order of their ids. Where a text states a change, changes
   * that follow from two levels of one text are reckoned and join its group.
   *
   * @param claims in any order
   */
  public static List<FigureGroup> of(List<Claim> claims) {
    SortedMap<String, List<Claim>> groups = byTopic(claims);
    for (Claim derived : DerivedGrowth.of(groups)) {
      List<Claim> stated = groups.get(derived.topic().groupId());
      if (stated != null && saysSomething(derived, stated)) {
        stated.add(derived);
      }
    }
    return groups.values().stream().map(FigureGroup::of).toList();
  }

  /** Whether what was reckoned can be set against anything that is printed. */
  private static boolean saysSomething(Claim derived, List<Claim> group) {
    return group.stream()
        .filter(claim -> !claim.value().derived())
        .map(claim -> FigureComparison.compare(derived, claim))
        .anyMatch(pair -> pair.verdict() != FigureVerdict.NOT_COMPARABLE);
  }

  private static SortedMap<String, List<Claim>> byTopic(List<Claim> claims) {
    SortedMap<String, List<Claim>> groups = new TreeMap<>();
    for (Claim claim : claims) {
      groups.computeIfAbsent(claim.topic().groupId(), id -> new ArrayList<>()).add(claim);
    }
    return groups;
  }
}
