package parallax.annotate;

import java.nio.file.Path;
import parallax.annotate.corenlp.CoreNlpAnnotator;
import parallax.annotate.opennlp.OpenNlpAnnotator;
import parallax.provenance.ModelsLock;

/** The real annotators, loaded once for all tests that need them. */
public final class TestAnnotators {
  private TestAnnotators() {}

  /** The lock that ships. */
  public static ModelsLock lock() {
    return ModelsLock.read(Path.of("models", ModelsLock.FILE));
  }

  /** CoreNLP's; tests that call it are tagged {@code models}. */
  public static Annotator coreNlp() {
    return CoreNlp.INSTANCE;
  }

  /** OpenNLP's. */
  public static Annotator openNlp() {
    return OpenNlp.INSTANCE;
  }

  private static final class CoreNlp {
    static final Annotator INSTANCE = new CoreNlpAnnotator(lock());
  }

  private static final class OpenNlp {
    static final Annotator INSTANCE = new OpenNlpAnnotator(lock());
  }
}
