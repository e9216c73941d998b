package parallax.extract.attribution;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import parallax.annotate.AnnotatedArticle;
import parallax.annotate.Sentence;
import parallax.text.Span;

/**
 * Finds what stands after a speaker's name and a colon at the head of a paragraph: turns of an
 * interview, headlines of the kind "Minister Berg: Talks Will Go On". It lasts to the end of the
 * paragraph.
 */
final class ColonReports {
  /** More words before the colon are no mere name. */
  private static final int LONGEST_NAME = 6;

  private static final int FEWEST_WORDS = 3;

  private ColonReports() {}

  /** The report of a sentence that opens a paragraph with a name and a colon. */
  static Optional<Report> find(AnnotatedArticle article, Passage passage) {
    SentenceTree tree = passage.tree();
    int colon = colon(tree);
    Span paragraph = article.clean().paragraphs().get(tree.sentence().paragraph());
    boolean opens = tree.sentence().span().start() == paragraph.start();
    if (colon < 0 || !opens || !isSpeaker(tree, colon)) {
      return Optional.empty();
    }
    Sentence last =
        article.sentences().stream()
            .filter(sentence -> sentence.paragraph() == tree.sentence().paragraph())
            .reduce((first, next) -> next)
            .orElse(tree.sentence());
    if (last.number() == tree.sentence().number() && tree.size() - colon - 1 < FEWEST_WORDS) {
      return Optional.empty();
    }
    int start = colon + 1 < tree.size() ? tree.token(colon + 1).span().start() : -1;
    return start < 0
        ? Optional.empty()
        : Optional.of(
            new Report(
                tree.sentence().number(),
                Optional.of(new Source(tree.span(new TokenRange(0, colon)), tree.token(colon - 1))),
                Optional.empty(),
                List.of(new Span(start, last.span().end())),
                Form.QUOTATION,
                Optional.empty()));
  }

  private static int colon(SentenceTree tree) {
    return IntStream.range(1, Math.min(tree.size(), LONGEST_NAME + 1))
        .filter(at -> tree.form(at).equals(":"))
        .findFirst()
        .orElse(-1);
  }

  /** Capitalised words that end in a person's name, or a name in capitals alone. */
  private static boolean isSpeaker(SentenceTree tree, int colon) {
    boolean named =
        IntStream.range(0, colon)
            .allMatch(at -> Character.isUpperCase(tree.token(at).text().codePointAt(0)));
    boolean person = tree.token(colon - 1).ner().equals("PERSON");
    boolean label =
        colon == 1
            && tree.isTagged(0, "NNP")
            && tree.token(0).text().equals(tree.token(0).text().toUpperCase(java.util.Locale.ROOT));
    return named && (person || label);
  }
}
