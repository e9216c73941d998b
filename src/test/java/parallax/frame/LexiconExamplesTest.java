package parallax.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import parallax.annotate.AnnotatedArticle;
import parallax.annotate.TestAnnotators;
import parallax.annotate.Token;
import parallax.clean.CleanArticle;
import parallax.corpus.Article;
import parallax.corpus.CatalogueEntry;
import parallax.extract.EntityExtractor;
import parallax.extract.PartyFinder;
import parallax.extract.SentenceView;
import parallax.study.Lexicon;
import parallax.study.LexiconEntry;
import parallax.study.MarkedExample;
import parallax.study.Study;
import parallax.study.StudyLoader;
import parallax.text.AlignedText;
import parallax.text.Span;

/** Every lexicon entry does what its examples and counter-examples say. */
@Tag("models")
class LexiconExamplesTest {
  private static final Study STUDY = StudyLoader.load(Path.of("models"));
  private static final List<Example> EXAMPLES = new ArrayList<>();

  /** An example as annotated sentences. */
  private record Example(
      String lexicon, LexiconEntry entry, MarkedExample written, List<SentenceView> views) {
    /** What the entry alone matches in the example, as text. */
    List<String> matches(boolean carried) {
      LexiconMatcher matcher =
          new LexiconMatcher(List.of(new Lexicon(lexicon, "", List.of(entry))));
      List<String> matches = new ArrayList<>();
      for (SentenceView view : views) {
        List<Token> tokens = view.sentence().tokens();
        for (CueHit hit : matcher.hits(view, carried)) {
          int start = tokens.get(hit.start()).span().start();
          int end = tokens.get(hit.end() - 1).span().end();
          matches.add(new Span(start, end).of(written.text()));
        }
      }
      return matches;
    }
  }

  @BeforeAll
  static void annotate() {
    for (Lexicon lexicon : STUDY.lexicons()) {
      for (LexiconEntry entry : lexicon.entries()) {
        for (MarkedExample example : entry.examples()) {
          EXAMPLES.add(new Example(lexicon.name(), entry, example, views(example.text())));
        }
        for (MarkedExample example : entry.counterExamples()) {
          EXAMPLES.add(new Example(lexicon.name(), entry, example, views(example.text())));
        }
      }
    }
  }

  private static List<SentenceView> views(String text) {
    CatalogueEntry entry =
        new CatalogueEntry("e", "e.txt", "s", "", "", "2024", "year", "en", "", "", Map.of());
    List<Span> paragraphs = List.of(new Span(0, text.length()));
    CleanArticle clean =
        new CleanArticle(
            new Article(entry, text, ""), AlignedText.identity(text), paragraphs, List.of());
    AnnotatedArticle article =
        new AnnotatedArticle(clean, "en", TestAnnotators.coreNlp().annotate(text, paragraphs));
    return new PartyFinder(STUDY).views(article, new EntityExtractor(STUDY).extract(article));
  }

  @Test
  void sawTheEntries() {
    assertThat(EXAMPLES).hasSizeGreaterThan(600);
  }

  @Test
  void everyExampleMatchesWhereItIsMarked() {
    List<String> wrong = new ArrayList<>();
    for (Example example : EXAMPLES) {
      Optional<Span> marked = example.written().match();
      if (marked.isPresent()
          && !example.matches(true).contains(marked.get().of(example.written().text()))) {
        wrong.add(described(example) + " found " + example.matches(true));
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void noCounterExampleMatches() {
    List<String> wrong = new ArrayList<>();
    for (Example example : EXAMPLES) {
      if (example.written().match().isEmpty() && !example.matches(false).isEmpty()) {
        wrong.add(described(example) + " found " + example.matches(false));
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static String described(Example example) {
    return example.entry().id() + ": " + example.written();
  }
}
