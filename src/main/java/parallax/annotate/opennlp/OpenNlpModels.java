package parallax.annotate.opennlp;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import opennlp.tools.lemmatizer.LemmatizerModel;
import opennlp.tools.postag.POSModel;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerModel;
import parallax.provenance.LockedModel;
import parallax.provenance.ModelsLock;

/**
 * OpenNLP's English models, trained on UD English Web Treebank. Models may be shared by threads;
 * the tools made of them may not.
 *
 * @param sentences finds sentence ends
 * @param tokens finds tokens; clitics stay on their hosts
 * @param tagger Universal POS tags, joined by {@code +} where a token has clitics
 * @param lemmas joined likewise
 * @param locked what was loaded
 */
record OpenNlpModels(
    SentenceModel sentences,
    TokenizerModel tokens,
    POSModel tagger,
    LemmatizerModel lemmas,
    List<LockedModel> locked) {
  private static final List<String> NAMES =
      List.of("opennlp.sentences", "opennlp.tokens", "opennlp.tagger", "opennlp.lemmas");

  OpenNlpModels {
    locked = List.copyOf(locked);
  }

  /**
   * Loads all models.
   *
   * @throws parallax.csv.TableException if one is not what {@code lock} pins
   */
  static OpenNlpModels load(ModelsLock lock) {
    return new OpenNlpModels(
        read(lock, NAMES.get(0), SentenceModel::new),
        read(lock, NAMES.get(1), TokenizerModel::new),
        read(lock, NAMES.get(2), POSModel::new),
        read(lock, NAMES.get(3), LemmatizerModel::new),
        pinned(lock));
  }

  /** The models that are loaded, without loading them. */
  static List<LockedModel> pinned(ModelsLock lock) {
    return NAMES.stream().map(lock::model).toList();
  }

  /** Makes a model of its verified bytes. */
  static <T> T read(ModelsLock lock, String name, Reader<T> reader) {
    try (InputStream in = new ByteArrayInputStream(lock.load(name))) {
      return reader.read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(name + ": OpenNLP cannot read the pinned model", e);
    }
  }

  /** A model's constructor. */
  @FunctionalInterface
  interface Reader<T> {
    T read(InputStream in) throws IOException;
  }
}
