package parallax.extract.attribution;

import java.util.List;
import java.util.Set;

/**
 * Tells what a thing is measured by or done by from who says it: "paid according to age",
 * "according to plan" report nothing, "according to the plan, the dam will be ready" does.
 */
final class Standards {
  /** What is measured, weighed or felt, and never says anything. */
  private static final Set<String> MEASURES =
      Set.of(
          "ability",
          "age",
          "amount",
          "availability",
          "capacity",
          "circumstance",
          "color",
          "colour",
          "condition",
          "cost",
          "degree",
          "demand",
          "density",
          "depth",
          "distance",
          "fortune",
          "gender",
          "height",
          "importance",
          "income",
          "kind",
          "length",
          "level",
          "merit",
          "mood",
          "need",
          "preference",
          "price",
          "rank",
          "rate",
          "season",
          "severity",
          "sex",
          "share",
          "situation",
          "size",
          "skill",
          "strength",
          "taste",
          "temperature",
          "tide",
          "type",
          "value",
          "volume",
          "wealth",
          "weather",
          "weight",
          "width");

  /** What lays down how things are done, and can be cited for it as well. */
  private static final Set<String> RULES =
      Set.of(
          "calendar",
          "criterion",
          "custom",
          "formula",
          "instruction",
          "law",
          "method",
          "norm",
          "order",
          "pattern",
          "plan",
          "principle",
          "procedure",
          "protocol",
          "quota",
          "ratio",
          "recipe",
          "regulation",
          "requirement",
          "rule",
          "scenario",
          "schedule",
          "script",
          "sequence",
          "standard",
          "timetable",
          "tradition");

  private Standards() {}

  /**
   * Whether nothing is said by what a preposition governs.
   *
   * @param head the noun
   * @param cue the tokens of the preposition
   */
  static boolean isStandard(SentenceTree tree, int head, TokenRange cue) {
    if (MEASURES.contains(tree.lemma(head)) || Times.isTime(tree, head)) {
      return true;
    }
    return RULES.contains(tree.lemma(head))
        && !isSomebodys(tree, head)
        && (isBare(tree, head) || !isSetOff(tree, head, cue));
  }

  /** "according to the bureau's plan": somebody is cited, wherever the phrase stands. */
  private static boolean isSomebodys(SentenceTree tree, int head) {
    return tree.dependents(head).stream()
        .anyMatch(at -> tree.isRelated(at, "nmod:poss") && tree.isTagged(at, "NN"));
  }

  /** "according to plan": one noun without anything that says which. */
  private static boolean isBare(SentenceTree tree, int head) {
    return !tree.isTagged(head, "NNS")
        && tree.dependents(head).stream().allMatch(at -> tree.isRelated(at, "case", "punct"));
  }

  /** Whether a comma parts the phrase from the clause it stands before or after. */
  private static boolean isSetOff(SentenceTree tree, int head, TokenRange cue) {
    TokenRange phrase = SentenceTree.hull(tree.subtree(head));
    int before = Math.min(phrase.start(), cue.start()) - 1;
    int after = Math.max(phrase.end(), cue.end());
    return (before >= 0 && isPause(tree, before))
        || (after < tree.size() && isPause(tree, after))
        || (after > 0 && isPause(tree, after - 1));
  }

  private static boolean isPause(SentenceTree tree, int at) {
    return List.of(",", ":", "—", "–", "--", "(").contains(tree.form(at));
  }
}
