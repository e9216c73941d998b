package parallax.crosscheck;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import opennlp.tools.doccat.BagOfWordsFeatureGenerator;
import opennlp.tools.doccat.DoccatFactory;
import opennlp.tools.doccat.DoccatModel;
import opennlp.tools.doccat.DocumentCategorizerME;
import opennlp.tools.doccat.DocumentSample;
import opennlp.tools.doccat.FeatureGenerator;
import opennlp.tools.doccat.NGramFeatureGenerator;
import opennlp.tools.util.ObjectStream;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;
import parallax.provenance.ReproducibleZip;

/**
 * Tells from the words and pairs of words of a sentence which side its author takes: a
 * maximum-entropy document categoriser of OpenNLP's. It knows neither lexicon nor voice nor
 * negation, which is what makes it a second opinion.
 */
final class Categoriser {
  /** Quasi-Newton, which finds the one optimum; the cost keeps rare words from deciding. */
  private static final String ALGORITHM = "MAXENT_QN";

  private static final double COST = 1;
  private static final int FEWEST_SENTENCES = 2;
  private static final int ITERATIONS = 100;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

  private final byte[] model;
  private final DocumentCategorizerME categorizer;
  private final Map<Side, Double> directions;

  /**
   * A categoriser that was trained.
   *
   * @param model its bytes
   * @param directions what a sentence of each side conveys on average, −2…+2
   * @throws IOException if the bytes are no such model
   */
  Categoriser(byte[] model, Map<Side, Double> directions) throws IOException {
    this.model = model.clone();
    this.categorizer = new DocumentCategorizerME(new DoccatModel(new ByteArrayInputStream(model)));
    this.directions = new TreeMap<>(directions);
  }

  /**
   * Learns from sentences of at least two sides. The same sentences in the same order give the same
   * bytes.
   */
  static Categoriser train(List<CodedSentence> sentences) {
    Path file = null;
    try {
      file = Files.createTempFile("parallax", ".bin");
      DoccatModel model =
          DocumentCategorizerME.train("en", samples(sentences), parameters(), features());
      model.serialize(file);
      return new Categoriser(ReproducibleZip.of(file), directions(sentences));
    } catch (IOException e) {
      throw new UncheckedIOException("the categoriser could not be trained", e);
    } finally {
      delete(file);
    }
  }

  private static void delete(Path file) {
    try {
      if (file != null) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(file + " could not be deleted", e);
    }
  }

  private static ObjectStream<DocumentSample> samples(List<CodedSentence> sentences) {
    return ObjectStreamUtils.createObjectStream(
        sentences.stream()
            .map(sentence -> new DocumentSample(sentence.side().label(), words(sentence.text())))
            .toList());
  }

  private static TrainingParameters parameters() {
    TrainingParameters parameters = new TrainingParameters();
    parameters.put(TrainingParameters.ALGORITHM_PARAM, ALGORITHM);
    parameters.put(TrainingParameters.ITERATIONS_PARAM, ITERATIONS);
    parameters.put(TrainingParameters.CUTOFF_PARAM, FEWEST_SENTENCES);
    parameters.put(TrainingParameters.THREADS_PARAM, 1);
    parameters.put("L1Cost", 0.0);
    parameters.put("L2Cost", COST);
    return parameters;
  }

  private static DoccatFactory features() throws IOException {
    return new DoccatFactory(
        new FeatureGenerator[] {new BagOfWordsFeatureGenerator(), new NGramFeatureGenerator()});
  }

  private static Map<Side, Double> directions(List<CodedSentence> sentences) {
    Map<Side, Double> directions = new TreeMap<>();
    for (Side side : Side.values()) {
      double mean =
          sentences.stream()
              .filter(sentence -> sentence.side() == side)
              .mapToDouble(CodedSentence::authorDirection)
              .average()
              .orElse(0);
      directions.put(side, mean);
    }
    return directions;
  }

  private static String[] words(String text) {
    return WORD.matcher(text.toLowerCase(Locale.ROOT))
        .results()
        .map(MatchResult::group)
        .toArray(String[]::new);
  }

  /** The model as it is kept in a file. */
  byte[] bytes() {
    return model.clone();
  }

  /** What a sentence of each side conveys on average, −2…+2; 0 for one that never occurred. */
  Map<Side, Double> directions() {
    return new TreeMap<>(directions);
  }

  /** What it says of a sentence. */
  synchronized Judgement judge(String text) {
    double[] probabilities = categorizer.categorize(words(text));
    String best = categorizer.getBestCategory(probabilities);
    return new Judgement(Side.valueOf(best.toUpperCase(Locale.ROOT)), direction(probabilities));
  }

  private double direction(double[] probabilities) {
    double direction = 0;
    for (Side side : Side.values()) {
      int index = categorizer.getIndex(side.label());
      direction += index < 0 ? 0 : probabilities[index] * directions.get(side);
    }
    return direction;
  }
}
