package parallax.frame;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The formulas of this package in words and signs, for the methods appendix. Whoever changes a
 * scorer changes its line here.
 */
public final class ScoringFormulas {
  private ScoringFormulas() {}

  /** What is computed, in the order of the computation, with its formula. */
  public static Map<String, String> all() {
    Map<String, String> formulas = new LinkedHashMap<>();
    formulas.put(
        "Author direction of a sentence, the sum of its rows of evidence, clipped",
        "a = max(−2, min(2, Σ contributions))");
    formulas.put("Stance of an article with n relevant sentences", "S = (1 / 2n) Σ aᵢ");
    formulas.put(
        "Face-value stance, from directions d that ignore who speaks", "F = (1 / 2n) Σ dᵢ");
    formulas.put(
        "Bounds of a frame's rate with k cues (Byar), each over the tokens, times 1,000",
        "k (1 − 1/9k − z/3√k)³  and  (k+1) (1 − 1/9(k+1) + z/3√(k+1))³");
    return Collections.unmodifiableMap(formulas);
  }
}
