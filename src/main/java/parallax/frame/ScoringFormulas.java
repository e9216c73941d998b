package parallax.frame;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import parallax.study.StanceModel;
import parallax.study.StanceSettings;
import parallax.study.Study;

/**
 * The formulas of this package in words and signs, for the methods appendix. Whoever changes a
 * scorer changes its line here.
 */
public final class ScoringFormulas {
  private ScoringFormulas() {}

  /** What is computed for a study, in the order of the computation, with its formula. */
  public static Map<String, String> of(Study study) {
    Map<String, String> formulas = new LinkedHashMap<>();
    study.stance().ifPresent(model -> learned(model, formulas));
    formulas.put(
        "Author direction of a sentence, the sum of its rows of evidence, clipped",
        "a = max(−2, min(2, Σ contributions))");
    formulas.put("Stance of an article with n relevant sentences", "S = (1 / 2n) Σ aᵢ");
    formulas.put(
        "Face-value stance, from directions d that ignore who speaks", "F = (1 / 2n) Σ dᵢ");
    formulas.put(
        "Bounds of a frame's rate with k cues (Byar), each over the tokens, times 1,000",
        "k (1 − 1/9k − c/3√k)³  and  (k+1) (1 − 1/9(k+1) + c/3√(k+1))³");
    return Collections.unmodifiableMap(formulas);
  }

  private static void learned(StanceModel model, Map<String, String> formulas) {
    StanceSettings settings = model.settings();
    formulas.put(
        "Probability of class c with the features x of a sentence, from the weights w",
        "p(c) = exp(Σ w(c, x)) / Σ over classes");
    model.context().ifPresent(context -> pooled(context, formulas));
    formulas.put(
        "Voice v and face direction d (−1, 0, +1) of a sentence among the others of its article",
        "p(v, d) ∝ Σₜ p(t) p(v) p(d) exp(λ t f(v) d), λ = " + settings.articleWeight());
    formulas.put(
        "What the author conveys of words in a voice, f(v)",
        "1 author and endorsed, −1 rejected; reported: " + reported(model));
    formulas.put(
        "Leaning t of the article (−1, −0.9 … 1) by its other sentences, each relevant by r",
        "p(t) ∝ Π [Σ p(v) p(d) exp(λ t f(v) d) / ((exp(λt) + 1 + exp(−λt)) / 3)]ʳ");
    formulas.put(
        "Author direction of a sentence",
        "2 E[f(v) d], 0 if |E[f(v) d]| < " + settings.neutralZone());
  }

  private static String reported(StanceModel model) {
    String factor = Double.toString(model.settings().reportedFactor());
    boolean told =
        model.context().stream()
            .anyMatch(one -> one.reader().outputs().contains(StanceModel.CARRIED));
    return told
        ? "1 / (1 + exp(−u)) with the encoder's u(carried), " + factor + " where it read nothing"
        : factor;
  }

  private static void pooled(StanceModel.Context context, Map<String, String> formulas) {
    formulas.put(
        "The same with the encoder's log odds u(c) of the sentence between its neighbours",
        "p(c) = exp(α Σ w(c, x) + β u(c)) / Σ over classes, α = "
            + context.words()
            + ", β = "
            + context.weight());
  }
}
