package parallax.evaluate;

import java.util.List;
import java.util.Optional;
import parallax.agreement.Codings;
import parallax.agreement.Krippendorff;
import parallax.agreement.Level;

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
   * Krippendorff's α for ordered codes (Krippendorff 2004, Content Analysis, ch. 11). 1 if all
   * codes are one and the same; 0 if there are none.
   */
  static double ordinalAlpha(List<Codes> items) {
    if (items.isEmpty()) {
      return 0;
    }
    Codings codings = new Codings(List.of("gold", "output"), Level.ORDINAL, units(items));
    return Krippendorff.alpha(codings).orElse(1);
  }

  private static List<List<Optional<String>>> units(List<Codes> items) {
    return items.stream()
        .map(
            item ->
                List.of(
                    Optional.of(Integer.toString(item.first)),
                    Optional.of(Integer.toString(item.second))))
        .toList();
  }

  /** The share of items on which both coders agree; 0 if there are none. */
  static double observed(List<Codes> items) {
    long equal = items.stream().filter(item -> item.first == item.second).count();
    return items.isEmpty() ? 0 : (double) equal / items.size();
  }
}
