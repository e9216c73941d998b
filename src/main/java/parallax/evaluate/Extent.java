package parallax.evaluate;

import java.util.List;

/**
 * What an evaluation rests on.
 *
 * @param sentences annotated
 * @param relevant those people found to speak of the relationship
 * @param articles they stand in
 * @param tuning sentences among them that were also used for tuning
 */
record Extent(int sentences, int relevant, int articles, int tuning) {
  private static final String NAME = "validated.";

  static Extent of(List<CodedSentence> sentences) {
    return new Extent(
        sentences.size(),
        (int) sentences.stream().filter(CodedSentence::relevant).count(),
        (int) sentences.stream().map(CodedSentence::article).distinct().count(),
        (int) sentences.stream().filter(CodedSentence::tuning).count());
  }

  /** As figures; none if nobody coded a sentence. */
  List<Measure> measures() {
    return sentences == 0
        ? List.of()
        : List.of(
            new Measure(NAME + "sentences", sentences, "annotated sentences; a count"),
            new Measure(NAME + "relevant_sentences", relevant, "of these; a count"),
            new Measure(NAME + "articles", articles, "they stand in; a count"),
            new Measure(NAME + "tuning_sentences", tuning, "also used for tuning; a count"));
  }

  /** Whether a figure is one of these. */
  static boolean holds(Measure measure) {
    return measure.name().startsWith(NAME);
  }

  /** In a sentence, such as for a terminal. */
  String words() {
    return sentences
        + " sentences of "
        + articles
        + (articles == 1 ? " article" : " articles")
        + " with annotations, of which "
        + relevant
        + " speak of the relationship";
  }

  /** What every table must say if any sentence was used for tuning; else empty. */
  String warning() {
    if (tuning == 0) {
      return "";
    }
    return tuning == sentences
        ? "on sentences that were also used for tuning"
        : "of " + sentences + " sentences, " + tuning + " were also used for tuning";
  }
}
