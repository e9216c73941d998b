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
    SortedMap<String, List<Claim>> derived = byTopic(DerivedGrowth.of(groups));
    return groups.entrySet().stream()
        .map(group -> of(group.getValue(), derived.getOrDefault(group.getKey(), List.of())))
        .toList();
  }

  /**
   * The changes that follow from two levels of one article. No other article's figures bear on
   * them.
   *
   * @param claims all that the article states, in any order
   */
  public static List<Claim> derived(List<Claim> claims) {
    return DerivedGrowth.of(byTopic(claims));
  }

  /**
   * The group of all figures of a corpus about one thing.
   *
   * @param stated by texts, at least one, in any order
   * @param derived by {@link #derived} from levels; those that say nothing here are left out
   */
  public static FigureGroup of(List<Claim> stated, List<Claim> derived) {
    List<Claim> all = new ArrayList<>(stated);
    derived.stream().filter(claim -> saysSomething(claim, stated)).forEach(all::add);
    return FigureGroup.of(all);
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
