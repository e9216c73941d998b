package parallax.compare.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether two figures about one thing may be set against each other at all. */
final class Comparability {
  private Comparability() {}

  /** Why not, in words; empty if they may. */
  static Optional<String> obstacle(Claim a, Claim b) {
    return countedNouns(a, b)
        .or(() -> growthBases(a, b))
        .or(() -> periods(a, b))
        .or(() -> missingPeriod(a, b))
        .or(() -> missingPeriod(b, a));
  }

  private static Optional<String> countedNouns(Claim a, Claim b) {
    String one = a.topic().counted();
    String other = b.topic().counted();
    boolean differ = !one.isEmpty() && !other.isEmpty() && !one.equals(other);
    return differ
        ? Optional.of("one counts " + first(one, other) + ", the other " + second(one, other))
        : Optional.empty();
  }

  private static Optional<String> growthBases(Claim a, Claim b) {
    if (!isChange(a)) {
      return Optional.empty();
    }
    StatedPeriod one = base(a);
    StatedPeriod other = base(b);
    boolean known = one.isStated() && other.isStated();
    return !known || one.sameAs(other) || one.nests(other)
        ? Optional.empty()
        : Optional.of(
            "one is a change against "
                + first(one.iso(), other.iso())
                + ", the other against "
                + second(one.iso(), other.iso()));
  }

  private static boolean isChange(Claim claim) {
    FigureKind kind = claim.topic().kind();
    return kind == FigureKind.GROWTH || kind == FigureKind.CHANGE;
  }

  /** A change in a year is one against the year before unless the text says otherwise. */
  private static StatedPeriod base(Claim claim) {
    String said = claim.topic().growthBase();
    return said.isEmpty() ? claim.period().startOfChange() : new StatedPeriod(said);
  }

  private static Optional<String> periods(Claim a, Claim b) {
    StatedPeriod one = a.period();
    StatedPeriod other = b.period();
    if (!one.isStated() || !other.isStated() || one.sameAs(other)) {
      return Optional.empty();
    }
    if (a.topic().kind() == FigureKind.LEVEL && one.nests(other)) {
      return Optional.empty();
    }
    return Optional.of("different periods: " + described(one, other));
  }

  private static String described(StatedPeriod one, StatedPeriod other) {
    if (one.length().equals(other.length())) {
      return first(one.iso(), other.iso()) + " against " + second(one.iso(), other.iso());
    }
    List<String> ends = new ArrayList<>();
    ends.add(one.length() + " (" + one.iso() + ")");
    ends.add(other.length() + " (" + other.iso() + ")");
    ends.sort(null);
    return String.join(" against ", ends);
  }

  /** A flow without a period is read as a year's, which a quarter's cannot be set against. */
  private static Optional<String> missingPeriod(Claim silent, Claim other) {
    if (!silent.topic().kind().coversTime() || silent.period().isStated()) {
      return Optional.empty();
    }
    String part = silent.topic().partOfYear();
    if (!part.isEmpty() && !part.equals(other.topic().partOfYear())) {
      return Optional.of(
          silent.reference() + " covers a stretch of unknown length (“" + part + "”)");
    }
    return other.period().isPartOfYear()
        ? Optional.of(
            silent.reference()
                + " states no period, "
                + other.reference()
                + " "
                + other.period().length()
                + " ("
                + other.period().iso()
                + ")")
        : Optional.empty();
  }

  /**
   * Why two values that differ may simply be of two years; empty if nothing speaks for that.
   *
   * <p>What flows or changes is another amount every year. Without a period it is taken for that of
   * the year that was over when its article appeared, and with no date there either, for that of
   * some year. This only ever lets a conflict go: that two values are the same needs no year.
   */
  static Optional<String> unknownYears(Claim a, Claim b) {
    boolean told = a.period().isStated() && b.period().isStated();
    if (!a.topic().kind().coversTime() || told || isOneVantage(a, b)) {
      return Optional.empty();
    }
    StatedPeriod one = likelyPeriod(a);
    StatedPeriod other = likelyPeriod(b);
    return one.isStated() && other.isStated() && one.sameAs(other)
        ? Optional.empty()
        : Optional.of(doubt(a, b));
  }

  /** Two figures of one article that name no period are both told from where it stands. */
  private static boolean isOneVantage(Claim a, Claim b) {
    boolean silent = !a.period().isStated() && !b.period().isStated();
    return silent && a.article().equals(b.article());
  }

  private static StatedPeriod likelyPeriod(Claim claim) {
    return claim.period().isStated()
        ? claim.period()
        : new StatedPeriod(claim.date()).yearJustOver();
  }

  private static String doubt(Claim a, Claim b) {
    if (!a.period().isStated() && !b.period().isStated()) {
      return "neither states a period, so they may be of different years";
    }
    Claim silent = a.period().isStated() ? b : a;
    Claim stated = a.period().isStated() ? a : b;
    return silent.reference()
        + " states no period and may be of another year than "
        + stated.reference()
        + " ("
        + stated.period().iso()
        + ")";
  }

  /** Symmetric: a remark must not depend on which of the two comes first. */
  private static String first(String one, String other) {
    return one.compareTo(other) <= 0 ? one : other;
  }

  private static String second(String one, String other) {
    return one.compareTo(other) <= 0 ? other : one;
  }
}
