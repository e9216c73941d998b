package parallax.compare.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What the whole group says of one figure.
 *
 * @param claim the figure
 * @param verdict conflicts if it conflicts with any of its group, else agrees if it agrees with
 *     any, else not comparable, else single
 * @param against those it conflicts with, as {@link Claim#reference}, in order
 * @param differencePercent the largest difference to those; empty if there are none
 * @param remark the conversion and the reason in words; empty if there is nothing to say
 */
public record Figure(
    Claim claim,
    FigureVerdict verdict,
    List<String> against,
    Optional<BigDecimal> differencePercent,
    String remark) {
  public Figure {
    against = List.copyOf(against);
  }

  /**
   * The figure that follows from its pairs.
   *
   * @param pairs of the whole group, in order
   */
  static Figure of(Claim claim, List<FigurePair> pairs) {
    List<FigurePair> own = pairs.stream().filter(pair -> pair.involves(claim)).toList();
    FigureVerdict verdict =
        own.stream()
            .map(FigurePair::verdict)
            .min(Comparator.comparingInt(Figure::weight))
            .orElse(FigureVerdict.SINGLE);
    List<FigurePair> deciding = own.stream().filter(pair -> pair.verdict() == verdict).toList();
    boolean conflicts = verdict == FigureVerdict.CONFLICTS;
    return new Figure(
        claim,
        verdict,
        conflicts
            ? deciding.stream().map(pair -> pair.other(claim).reference()).distinct().toList()
            : List.of(),
        conflicts ? largest(deciding) : Optional.empty(),
        remark(claim, verdict, deciding));
  }

  private static int weight(FigureVerdict verdict) {
    return switch (verdict) {
      case CONFLICTS -> 0;
      case AGREES -> 1;
      case NOT_COMPARABLE -> 2;
      case SINGLE -> 3;
    };
  }

  private static Optional<BigDecimal> largest(List<FigurePair> pairs) {
    return pairs.stream()
        .flatMap(pair -> pair.differencePercent().stream())
        .max(Comparator.naturalOrder());
  }

  private static String remark(Claim claim, FigureVerdict verdict, List<FigurePair> deciding) {
    List<String> parts = new ArrayList<>();
    if (!claim.value().arithmetic().isEmpty()) {
      parts.add(claim.value().arithmetic());
    }
    if (claim.value().derived()) {
      parts.add("reckoned from two figures of " + claim.article());
    }
    switch (verdict) {
      case CONFLICTS -> deciding.forEach(pair -> parts.add("against " + brief(pair, claim)));
      case AGREES -> parts.add("fits " + references(deciding, claim));
      case NOT_COMPARABLE -> parts.add(deciding.get(0).remark());
      case SINGLE -> parts.add("no other figure for this");
    }
    return String.join("; ", parts);
  }

  private static String brief(FigurePair pair, Claim claim) {
    Claim other = pair.other(claim);
    return other.reference()
        + " “"
        + other.surface()
        + "”"
        + pair.differencePercent()
            .map(d -> " (" + d.stripTrailingZeros().toPlainString() + " % apart)")
            .orElse("");
  }

  private static String references(List<FigurePair> pairs, Claim claim) {
    return String.join(", ", pairs.stream().map(pair -> pair.other(claim).reference()).toList());
  }
}
