package parallax.crosscheck;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import opennlp.tools.util.Version;
import parallax.csv.TableException;
import parallax.provenance.Sha256;

/** From sentences that people coded to a categoriser in a study's folder. */
public final class CrossCheckTraining {
  /** With fewer sentences there is nothing to learn. */
  private static final int FEWEST = 20;

  private final int folds;
  private final long seed;

  /**
   * A training.
   *
   * @param folds of cross-validation, at least 2
   * @param seed decides which articles lie in one fold
   */
  public CrossCheckTraining(int folds, long seed) {
    this.folds = folds;
    this.seed = seed;
  }

  /**
   * What was learned, judged on sentences that were not learned from.
   *
   * @param sentences learned from
   * @param articles they stand in
   * @param folds of cross-validation
   * @param accuracy the share of sentences whose side was told
   * @param macroF1 the mean of F1 over sides
   * @param alpha Krippendorff's, with the coders; empty if it cannot be told
   * @param majority the accuracy of always naming the commonest side
   */
  public record Learned(
      int sentences,
      int articles,
      int folds,
      double accuracy,
      double macroF1,
      OptionalDouble alpha,
      double majority) {}

  /**
   * Learns and writes the study's categoriser.
   *
   * @param output the output folder whose sentences were coded
   * @param gold the agreed codes
   * @param study its folder
   * @throws IOException if a file cannot be written
   * @throws TableException if a table cannot be used or there is too little to learn from
   */
  public Learned train(Path output, Path gold, Path study) throws IOException {
    List<CodedSentence> sentences = CodedSentences.read(output, gold);
    long sides = sentences.stream().map(CodedSentence::side).distinct().count();
    if (sentences.size() < FEWEST || sides < 2) {
      throw new TableException(
          gold
              + ": found "
              + sentences.size()
              + " relevant sentences with an author direction on "
              + sides
              + " sides; expected "
              + FEWEST
              + " or more on two or three");
    }
    CrossValidation validation = CrossValidation.of(sentences, folds, seed);
    new CategoriserFolder(study)
        .write(Categoriser.train(sentences), validation, provenance(output, gold));
    return new Learned(
        sentences.size(),
        (int) sentences.stream().map(CodedSentence::article).distinct().count(),
        validation.foldCount(),
        validation.accuracy(),
        validation.macroF1(),
        validation.alpha(),
        validation.majority());
  }

  private Map<String, String> provenance(Path output, Path gold) throws IOException {
    Map<String, String> provenance = new TreeMap<>();
    provenance.put("gold stance.csv", Sha256.of(gold.resolve("stance.csv")));
    provenance.put("gold sentences.csv", Sha256.of(gold.resolve("sentences.csv")));
    provenance.put("run sentences.csv", Sha256.of(output.resolve("sentences.csv")));
    provenance.put("seed", Long.toString(seed));
    provenance.put("folds", Integer.toString(folds));
    provenance.put("library", "OpenNLP " + Version.currentVersion());
    return provenance;
  }
}
