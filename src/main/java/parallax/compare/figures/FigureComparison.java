package parallax.compare.figures;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import parallax.extract.Voice;

/** Sets two figures of one group against each other; depends on nothing but the two. */
public final class FigureComparison {
  /** The difference in percent of a number ten times another. */
  private static final BigDecimal TENFOLD = BigDecimal.valueOf(900);

  /** How far two printings of one value may lie apart, in percent. */
  private static final BigDecimal ROUNDING = BigDecimal.valueOf(5);

  /** What comes in lots: things one by one, tonnes and cubic metres of something. */
  private static final Set<String> COUNTABLE = Set.of(TopicReader.COUNT, "t", "m3");

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** Decimals of a difference in percent. */
  private static final int SCALE = 1;

  private FigureComparison() {}

  /**
   * The verdict on two figures.
   *
   * @throws IllegalArgumentException if they are not about one thing
   */
  public static FigurePair compare(Claim one, Claim other) {
    if (!one.topic().groupId().equals(other.topic().groupId())) {
      throw new IllegalArgumentException(
          "figures about different things: "
              + one.topic().groupId()
              + " and "
              + other.topic().groupId());
    }
    boolean inOrder = Claim.ORDER.compare(one, other) <= 0;
    return inOrder ? ordered(one, other) : ordered(other, one);
  }

  private static FigurePair ordered(Claim a, Claim b) {
    Optional<String> obstacle = Comparability.obstacle(a, b);
    if (obstacle.isPresent()) {
      return apart(a, b, obstacle.get());
    }
    if (a.value().range().overlaps(b.value().range()) && !isListed(a, b)) {
      return compared(a, b, FigureVerdict.AGREES);
    }
    // An author who gives two values in one breath does not contradict himself: he means two
    // things, and the words that tell them apart were not understood.
    boolean inOneBreath = a.sharesSentenceWith(b) && !a.value().derived() && !b.value().derived();
    if (inOneBreath) {
      return apart(a, b, "one sentence gives both values, so it speaks of two things");
    }
    if (isOfAnotherOrder(a, b)) {
      return apart(a, b, "one is over ten times the other, so they speak of different things");
    }
    return Comparability.unknownYears(a, b)
        .map(doubt -> apart(a, b, doubt))
        .orElseGet(() -> compared(a, b, FigureVerdict.CONFLICTS));
  }

  /**
   * "Raised from 50 to 55 percent": two values in one unit and one sentence are meant to differ.
   */
  private static boolean isListed(Claim a, Claim b) {
    return a.sharesSentenceWith(b)
        && a.quantity().unit().equals(b.quantity().unit())
        && !a.value().derived()
        && !b.value().derived()
        && difference(a, b).filter(d -> d.compareTo(ROUNDING) > 0).isPresent();
  }

  /**
   * Whether two numbers of things without a time for both lie too far apart to be rivals: 640
   * soldiers at an exercise and 17,000 in all.
   */
  private static boolean isOfAnotherOrder(Claim a, Claim b) {
    boolean counted = COUNTABLE.contains(a.topic().dimension());
    boolean timed = a.period().isStated() && b.period().isStated();
    return counted && !timed && difference(a, b).filter(d -> d.compareTo(TENFOLD) > 0).isPresent();
  }

  private static FigurePair apart(Claim a, Claim b, String reason) {
    return new FigurePair(a, b, FigureVerdict.NOT_COMPARABLE, Optional.empty(), reason);
  }

  private static FigurePair compared(Claim a, Claim b, FigureVerdict verdict) {
    Optional<BigDecimal> difference = difference(a, b);
    return new FigurePair(a, b, verdict, difference, remark(a, b, verdict, difference));
  }

  private static Optional<BigDecimal> difference(Claim a, Claim b) {
    BigDecimal one = level(a);
    BigDecimal other = level(b);
    BigDecimal small = one.min(other);
    return small.signum() <= 0
        ? Optional.empty()
        : Optional.of(
            one.max(other)
                .divide(small, MathContext.DECIMAL128)
                .subtract(BigDecimal.ONE)
                .multiply(HUNDRED)
                .setScale(SCALE, RoundingMode.HALF_UP));
  }

  /** What a change leads to from 100, so that +5 and −3 percent can be told apart in percent. */
  private static BigDecimal level(Claim claim) {
    BigDecimal value = claim.value().middle();
    return claim.topic().kind() == FigureKind.GROWTH ? value.add(HUNDRED) : value;
  }

  private static String remark(
      Claim a, Claim b, FigureVerdict verdict, Optional<BigDecimal> difference) {
    List<String> parts = new ArrayList<>();
    add(parts, a.value().arithmetic());
    add(parts, b.value().arithmetic());
    parts.add(claims(a));
    parts.add(claims(b));
    parts.add(outcome(a.topic().kind(), verdict, difference));
    add(parts, rejected(a));
    add(parts, rejected(b));
    add(parts, dates(a, b));
    return String.join("; ", parts);
  }

  private static void add(List<String> parts, String part) {
    if (!part.isEmpty() && !parts.contains(part)) {
      parts.add(part);
    }
  }

  private static String claims(Claim claim) {
    return claim.article()
        + (claim.value().derived() ? " implies " : " “" + claim.surface() + "” claims ")
        + claim.value().range().inWords(claim.unit());
  }

  private static String outcome(
      FigureKind kind, FigureVerdict verdict, Optional<BigDecimal> difference) {
    if (verdict == FigureVerdict.AGREES) {
      return "one value fits both";
    }
    String what = kind == FigureKind.GROWTH ? "; the levels they lead to are " : "; they are ";
    return "no value fits both"
        + difference.map(d -> what + Amounts.plain(d) + " % apart").orElse("");
  }

  private static String rejected(Claim claim) {
    return claim.voice() == Voice.REJECTED
        ? claim.article() + " gives “" + claim.surface() + "” only to reject it"
        : "";
  }

  /** Without a period the articles' dates are all there is to tell when a figure held. */
  private static String dates(Claim a, Claim b) {
    if (a.period().isStated() && b.period().isStated()) {
      return a.period().iso().equals(b.period().iso()) ? "both for " + a.period().iso() : "";
    }
    return period(a).equals(period(b)) ? period(a) : period(a) + ", " + period(b);
  }

  private static String period(Claim claim) {
    String said = claim.period().isStated() ? "for " + claim.period().iso() : "states no period";
    String dated = claim.date().isEmpty() ? "undated" : "dated " + claim.date();
    return claim.article() + " (" + dated + ") " + said;
  }
}
