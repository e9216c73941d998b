package parallax.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import parallax.csv.TableException;

/**
 * What is measured, kept apart from what was used for tuning.
 *
 * @param sentences measured, those used for tuning marked
 * @param articles annotated
 * @param tuned articles that were used, whole or in part
 * @param leftOut articles left out of what is measured by article
 */
record TestSet(
    List<CodedSentence> sentences, Set<String> articles, Set<String> tuned, Set<String> leftOut) {
  /** More names would not be read. */
  private static final int NAMED = 20;

  /** Everything the gold holds. */
  static TestSet of(GoldFolder gold, List<CodedSentence> sentences, TuningList list) {
    Set<String> tuned = new TreeSet<>();
    gold.articles().stream().filter(list::holds).forEach(tuned::add);
    sentences.stream().filter(CodedSentence::tuning).forEach(s -> tuned.add(s.article()));
    return new TestSet(sentences, gold.articles(), tuned, Set.of());
  }

  /**
   * What may be measured.
   *
   * @throws TableException if nothing may, naming what was used for tuning
   */
  TestSet narrowed(TuningUse use) {
    if (tuned.isEmpty() || use == TuningUse.INCLUDE) {
      return this;
    }
    List<CodedSentence> unseen = sentences.stream().filter(s -> !s.tuning()).toList();
    boolean others = sentences.isEmpty() ? tuned.size() < articles.size() : !unseen.isEmpty();
    if (use == TuningUse.REFUSE || (use == TuningUse.LEAVE_OUT && !others)) {
      throw new TableException(told(unseen.size(), others));
    }
    return others ? new TestSet(unseen, articles, tuned, tuned) : this;
  }

  private String told(int unseen, boolean others) {
    return "used for tuning: "
        + names()
        + (sentences.isEmpty()
            ? ""
            : " (" + (sentences.size() - unseen) + " of " + sentences.size() + " coded sentences)")
        + "; figures on what a program was tuned on say nothing of texts it has not seen."
        + (others ? " --leave-out-tuning measures the others;" : "")
        + " --include-tuning measures all and says so in every table";
  }

  /** An article all of whose sentences were used has its name alone. */
  private String names() {
    Map<String, List<String>> used = new TreeMap<>();
    tuned.forEach(article -> used.put(article, new ArrayList<>()));
    Set<String> partly = new TreeSet<>();
    for (CodedSentence sentence : sentences) {
      if (sentence.tuning()) {
        used.getOrDefault(sentence.article(), new ArrayList<>())
            .add(sentence.article() + ":" + sentence.id());
      } else {
        partly.add(sentence.article());
      }
    }
    List<String> names = new ArrayList<>();
    used.forEach((article, ids) -> names.addAll(partly.contains(article) ? ids : List.of(article)));
    int more = names.size() - NAMED;
    return String.join(", ", names.subList(0, Math.min(NAMED, names.size())))
        + (more > 0 ? " and " + more + " more" : "");
  }
}
