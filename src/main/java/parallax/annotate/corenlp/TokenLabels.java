package parallax.annotate.corenlp;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.Morphology;
import java.util.List;
import parallax.annotate.Dependency;
import parallax.annotate.LongestNames;

/** Tags, lemmas, names and dependencies for the tokens of one sentence. */
final class TokenLabels {
  /** Tokens of the longest sentence that is parsed. */
  static final int LONGEST_PARSED = 300;

  /** Tokens tagged and searched for names at once; bounds memory where a page has no full stops. */
  static final int WINDOW = 500;

  private final CoreNlpModels models;

  TokenLabels(CoreNlpModels models) {
    this.models = models;
  }

  /** Sets the part of speech, the lemma and the name label of every token. */
  void label(List<CoreLabel> sentence) {
    Morphology morphology = new Morphology();
    for (int start = 0; start < sentence.size(); start += WINDOW) {
      List<CoreLabel> window = sentence.subList(start, Math.min(sentence.size(), start + WINDOW));
      models.tagger().tagCoreLabels(window);
      window.forEach(token -> token.setLemma(lemma(morphology, token)));
      setNames(window);
    }
  }

  /** The morphology takes the "es" off "licenses" and "expenses"; only "lenses" loses both. */
  private static String lemma(Morphology morphology, CoreLabel token) {
    String lemma = morphology.lemma(token.word(), token.tag());
    boolean cut = lemma.endsWith("ns") && token.word().endsWith("nses") && !lemma.endsWith("lens");
    return cut ? lemma + "e" : lemma;
  }

  private void setNames(List<CoreLabel> window) {
    List<List<String>> labels = models.names().stream().map(model -> names(model, window)).toList();
    List<String> merged = LongestNames.merge(labels);
    for (int i = 0; i < window.size(); i++) {
      window.get(i).setNER(merged.get(i));
    }
  }

  private static List<String> names(CRFClassifier<CoreLabel> model, List<CoreLabel> window) {
    // The classifier writes into the tokens it is given.
    List<CoreLabel> copies = window.stream().map(CoreLabel::new).toList();
    return model.classifySentence(copies).stream()
        .map(token -> token.get(CoreAnnotations.AnswerAnnotation.class))
        .toList();
  }

  /**
   * The dependencies of a labelled sentence in order of their dependents.
   *
   * @return empty if the sentence is longer than {@link #LONGEST_PARSED}
   */
  List<Dependency> dependencies(List<CoreLabel> sentence) {
    if (sentence.size() > LONGEST_PARSED) {
      return List.of();
    }
    return models
        .parser()
        .parse(
            sentence.stream().map(CoreLabel::word).toList(),
            sentence.stream().map(CoreLabel::tag).toList());
  }
}
