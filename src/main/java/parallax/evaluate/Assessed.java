package parallax.evaluate;

import java.util.List;
import parallax.evaluate.Counts.Category;

/**
 * How well one coder says what people say under one variable.
 *
 * @param tally what both said
 * @param categories value by value
 * @param accuracy share of the sentences with the same value
 * @param macroF1 mean of F1 over the values people used
 * @param alpha Krippendorff's
 * @param lead α of the program less this one's, over the same draws; not told of the program
 */
record Assessed(
    Tally tally,
    List<Part> categories,
    Estimate accuracy,
    Estimate macroF1,
    Estimate alpha,
    Estimate lead) {
  Assessed {
    categories = List.copyOf(categories);
  }

  /**
   * One category.
   *
   * @param category which
   * @param precision hits over found
   * @param recall hits over wanted
   * @param f1 their harmonic mean
   */
  record Part(Category category, Estimate precision, Estimate recall, Estimate f1) {}
}
