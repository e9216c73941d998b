package parallax.annotate;

import java.util.List;
import parallax.text.Span;

/** Finds the sentences, tokens and, where it can, names and dependencies of a cleaned body. */
public interface Annotator {
  /** The name under which it is chosen on the command line. */
  String name();

  /** What makes its annotations, for the manifest. */
  default AnnotatorProfile describe() {
    return AnnotatorProfile.named(name());
  }

  /**
   * The sentences of a body. Safe to call from several threads.
   *
   * @param text the cleaned body
   * @param paragraphs its paragraphs; no sentence crosses from one into another
   * @return in order of their place
   */
  List<Sentence> annotate(String text, List<Span> paragraphs);
}
