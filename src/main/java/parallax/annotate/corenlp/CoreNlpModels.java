package parallax.annotate.corenlp;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.GZIPInputStream;
import parallax.provenance.LockedModel;
import parallax.provenance.ModelsLock;

/**
 * CoreNLP's models, verified and loaded side by side: loading is most of a short run.
 *
 * @param tagger Penn Treebank tags
 * @param names models that label names, the most trusted first
 * @param parser basic Universal Dependencies
 * @param locked what was loaded
 */
record CoreNlpModels(
    MaxentTagger tagger,
    List<CRFClassifier<CoreLabel>> names,
    TransitionParser parser,
    List<LockedModel> locked) {
  private static final String TAGGER = "corenlp.tagger";
  private static final String THREE_CLASSES = "corenlp.names.3class";
  private static final String FOUR_CLASSES = "corenlp.names.4class";
  private static final String PARSER = "corenlp.parser";

  CoreNlpModels {
    names = List.copyOf(names);
    locked = List.copyOf(locked);
  }

  /**
   * Loads all models.
   *
   * @throws parallax.csv.TableException if one is not what {@code lock} pins
   */
  static CoreNlpModels load(ModelsLock lock) {
    ExecutorService pool = Executors.newFixedThreadPool(4);
    try {
      Future<TransitionParser> parser = pool.submit(() -> parser(lock));
      Future<MaxentTagger> tagger = pool.submit(() -> tagger(lock));
      Future<CRFClassifier<CoreLabel>> three = pool.submit(() -> names(lock, THREE_CLASSES));
      Future<CRFClassifier<CoreLabel>> four = pool.submit(() -> names(lock, FOUR_CLASSES));
      return new CoreNlpModels(
          result(tagger), List.of(result(three), result(four)), result(parser), pinned(lock));
    } finally {
      pool.shutdownNow();
    }
  }

  /** The models that are loaded, without loading them. */
  static List<LockedModel> pinned(ModelsLock lock) {
    return List.of(
        lock.model(TAGGER),
        lock.model(THREE_CLASSES),
        lock.model(FOUR_CLASSES),
        lock.model(PARSER));
  }

  private static MaxentTagger tagger(ModelsLock lock) {
    return new MaxentTagger(new ByteArrayInputStream(lock.load(TAGGER)));
  }

  private static CRFClassifier<CoreLabel> names(ModelsLock lock, String model)
      throws IOException, ClassNotFoundException {
    Properties properties = new Properties();
    // Otherwise the classifier learns lower-case words from what it reads, and a name's label would
    // depend on the articles that went through before.
    properties.setProperty("maxAdditionalKnownLCWords", "0");
    try (ObjectInputStream in =
        new ObjectInputStream(new GZIPInputStream(new ByteArrayInputStream(lock.load(model))))) {
      return CRFClassifier.getClassifier(in, properties);
    }
  }

  private static TransitionParser parser(ModelsLock lock) throws IOException {
    return new TransitionParser(ParserModel.read(lock.load(PARSER)));
  }

  private static <T> T result(Future<T> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while CoreNLP's models were loaded", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException fault) {
        throw fault;
      }
      throw new IllegalStateException("CoreNLP's models could not be loaded", e);
    }
  }
}
