package parallax.cli;

import parallax.annotate.Annotator;
import parallax.annotate.AnnotatorProfile;
import parallax.annotate.corenlp.CoreNlpAnnotator;
import parallax.annotate.opennlp.OpenNlpAnnotator;
import parallax.provenance.ModelsLock;

/** The annotators to choose from, named as on the command line. */
enum AnnotatorChoice {
  corenlp,
  opennlp;

  /** Loads the annotator's models. */
  Annotator load(ModelsLock lock) {
    return switch (this) {
      case corenlp -> new CoreNlpAnnotator(lock);
      case opennlp -> new OpenNlpAnnotator(lock);
    };
  }

  /** What the annotator is, without loading it. */
  AnnotatorProfile profile(ModelsLock lock) {
    return switch (this) {
      case corenlp -> CoreNlpAnnotator.profile(lock);
      case opennlp -> OpenNlpAnnotator.profile(lock);
    };
  }
}
