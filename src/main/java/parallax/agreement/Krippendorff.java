package parallax.agreement;

import java.util.List;
import java.util.OptionalDouble;
import org.dkpro.statistics.agreement.coding.CodingAnnotationStudy;
import org.dkpro.statistics.agreement.coding.KrippendorffAlphaAgreement;
import org.dkpro.statistics.agreement.distance.IDistanceFunction;
import org.dkpro.statistics.agreement.distance.IntervalDistanceFunction;
import org.dkpro.statistics.agreement.distance.NominalDistanceFunction;
import org.dkpro.statistics.agreement.distance.OrdinalDistanceFunction;
import org.dkpro.statistics.agreement.distance.RatioDistanceFunction;

/**
 * Krippendorff's α (Krippendorff 2004, Content Analysis, chapter 11) by DKPro Statistics: for any
 * number of coders, any level of measurement, and codes that are missing.
 */
public final class Krippendorff {
  private Krippendorff() {}

  /**
   * One less the disagreement observed over the one expected by chance: 1 if all agree, about 0 if
   * they might as well have drawn lots, below 0 if they disagree by rule. Empty if fewer than two
   * values occur, or no unit has two codes: where nothing varies, agreement cannot be told from
   * habit.
   */
  public static OptionalDouble alpha(Codings codings) {
    if (codings.values().size() < 2) {
      return OptionalDouble.empty();
    }
    CodingAnnotationStudy study = new CodingAnnotationStudy(codings.coders().size());
    for (List<String> unit : codings.pairable()) {
      study.addItemAsArray(row(unit, codings));
    }
    return OptionalDouble.of(
        new KrippendorffAlphaAgreement(study, distance(codings.level())).calculateAgreement());
  }

  /** The library has null for a missing code; who gave which code does not matter to α. */
  private static Object[] row(List<String> codes, Codings codings) {
    Object[] row = new Object[codings.coders().size()];
    for (int i = 0; i < codes.size(); i++) {
      row[i] = codings.level().numeric() ? Integer.valueOf(codes.get(i)) : codes.get(i);
    }
    return row;
  }

  private static IDistanceFunction distance(Level level) {
    return switch (level) {
      case NOMINAL -> new NominalDistanceFunction();
      case ORDINAL -> new OrdinalDistanceFunction();
      case INTERVAL -> new IntervalDistanceFunction();
      case RATIO -> new RatioDistanceFunction();
    };
  }
}
