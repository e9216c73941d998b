package parallax.compare.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parallax.extract.quantity.Approx;

/** Gathers what the pairs of one figure say of it. */
final class FigureTally {
  /** Others named in a remark; the rest are counted, so that a remark stays readable. */
  private static final int NAMED = 5;

  private final Claim claim;
  private final List<String> against = new ArrayList<>();
  private final List<String> conflicts = new ArrayList<>();
  private final List<String> agreements = new ArrayList<>();
  private Optional<BigDecimal> largest = Optional.empty();
  private Optional<String> obstacle = Optional.empty();

  FigureTally(Claim claim) {
    this.claim = claim;
  }

  /** Counts a pair; pairs must come in order of {@code other}. */
  void add(FigurePair pair, Claim other) {
    switch (pair.verdict()) {
      case CONFLICTS -> conflict(pair, other);
      case AGREES -> agreements.add(other.reference());
      case NOT_COMPARABLE -> obstacle = obstacle.or(() -> Optional.of(pair.remark()));
      case SINGLE -> throw new IllegalArgumentException("a pair is never single: " + pair);
    }
  }

  private void conflict(FigurePair pair, Claim other) {
    against.add(other.reference());
    if (conflicts.size() < NAMED) {
      conflicts.add(brief(pair, other));
    }
    largest =
        pair.differencePercent()
            .filter(found -> largest.map(so -> found.compareTo(so) > 0).orElse(true))
            .or(() -> largest);
  }

  private static String brief(FigurePair pair, Claim other) {
    List<String> notes = new ArrayList<>();
    bound(other).ifPresent(notes::add);
    pair.differencePercent().ifPresent(d -> notes.add(Amounts.plain(d) + " % apart"));
    String said = notes.isEmpty() ? "" : " (" + String.join("; ", notes) + ")";
    return "against " + other.reference() + " “" + other.surface() + "”" + said;
  }

  /** What a figure claims that is a bound or only about so much: the print alone does not show. */
  private static Optional<String> bound(Claim claim) {
    boolean exact = claim.quantity().approx() == Approx.EXACT || claim.value().derived();
    return exact
        ? Optional.empty()
        : Optional.of("claims " + claim.value().range().inWords(claim.unit()));
  }

  Figure figure() {
    return new Figure(claim, verdict(), against, largest, remark());
  }

  private FigureVerdict verdict() {
    if (!against.isEmpty()) {
      return FigureVerdict.CONFLICTS;
    }
    if (!agreements.isEmpty()) {
      return FigureVerdict.AGREES;
    }
    return obstacle.isPresent() ? FigureVerdict.NOT_COMPARABLE : FigureVerdict.SINGLE;
  }

  private String remark() {
    List<String> parts = new ArrayList<>();
    if (!claim.value().arithmetic().isEmpty()) {
      parts.add(claim.value().arithmetic());
    }
    if (claim.value().derived()) {
      parts.add("reckoned from two figures of " + claim.article());
    }
    if (!against.isEmpty() || !agreements.isEmpty()) {
      bound(claim).ifPresent(parts::add);
    }
    switch (verdict()) {
      case CONFLICTS -> parts.addAll(withRest(conflicts, against.size()));
      case AGREES -> parts.add("fits " + String.join(", ", named(agreements)));
      case NOT_COMPARABLE -> parts.add(obstacle.orElse(""));
      case SINGLE -> parts.add("no other figure for this");
    }
    return String.join("; ", parts);
  }

  private static List<String> named(List<String> all) {
    return withRest(all.subList(0, Math.min(NAMED, all.size())), all.size());
  }

  private static List<String> withRest(List<String> named, int all) {
    List<String> parts = new ArrayList<>(named);
    if (all > named.size()) {
      parts.add("and " + (all - named.size()) + " more");
    }
    return parts;
  }
}
