package parallax.evaluate;

import java.util.List;
import org.dkpro.statistics.agreement.coding.CodingAnnotationStudy;
import org.dkpro.statistics.agreement.coding.KrippendorffAlphaAgreement;
import org.dkpro.statistics.agreement.distance.OrdinalDistanceFunction;

/** Agreement between two coders. */
final class Agreement {
  private Agreement() {}

  /**
   * Two codes of one item.
   *
   * @param first by the first coder
   * @param second by the second
   */
  record Codes(int first, int second) {}

  /**
   * Krippendorff's α for ordered codes (Krippendorff 2004, Content Analysis, ch. 11), by DKPro
   * Statistics. 1 if all codes are one and the same; 0 if there are none.
   */
  static double ordinalAlpha(List<Codes> items) {
    if (items.isEmpty()) {
      return 0;
    }
    CodingAnnotationStudy study = new CodingAnnotationStudy(2);
    items.forEach(item -> study.addItem(item.first, item.second));
    if (study.getCategoryCount() < 2) {
      return 1;
    }
    return new KrippendorffAlphaAgreement(study, new OrdinalDistanceFunction())
        .calculateAgreement();
  }

  /** The share of items on which both coders agree; 0 if there are none. */
  static double observed(List<Codes> items) {
    long equal = items.stream().filter(item -> item.first == item.second).count();
    return items.isEmpty() ? 0 : (double) equal / items.size();
  }
}
