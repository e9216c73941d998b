package parallax.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import parallax.annotate.AnnotatedArticle;
import parallax.annotate.Annotator;
import parallax.clean.CleanArticle;
import parallax.corpus.Article;
import parallax.corpus.CatalogueEntry;
import parallax.extract.EntityExtractor;
import parallax.extract.PartyFinder;
import parallax.extract.SentenceView;
import parallax.frame.LexiconMatcher;
import parallax.study.Lexicon;
import parallax.study.LexiconEntry;
import parallax.study.MarkedExample;
import parallax.study.Study;
import parallax.text.AlignedText;
import parallax.text.Span;

/** Tries entries on the examples and counter-examples they carry. */
public final class ExampleTrial {
  private final Annotator annotator;
  private final EntityExtractor entities;
  private final PartyFinder parties;

  /** A trial of entries of one study, on sentences as the annotator reads them. */
  public ExampleTrial(Study study, Annotator annotator) {
    this.annotator = annotator;
    this.entities = new EntityExtractor(study);
    this.parties = new PartyFinder(study);
  }

  /**
   * The examples of one entry that fail, tried without the other entries: an example must be
   * matched where it is marked, as if the sentences before it had named the actors; a
   * counter-example nowhere, by itself.
   */
  public List<ExampleFailure> failures(LexiconEntry entry) {
    LexiconMatcher matcher =
        new LexiconMatcher(List.of(new Lexicon(entry.id(), "", List.of(entry))));
    return Stream.concat(entry.examples().stream(), entry.counterExamples().stream())
        .flatMap(example -> failure(entry, example, matcher).stream())
        .toList();
  }

  private Optional<ExampleFailure> failure(
      LexiconEntry entry, MarkedExample example, LexiconMatcher matcher) {
    boolean carried = example.match().isPresent();
    List<Span> found = new ArrayList<>();
    views(example.text()).forEach(view -> found.addAll(matcher.places(view, carried)));
    boolean behaves = example.match().map(found::contains).orElse(found.isEmpty());
    return behaves
        ? Optional.empty()
        : Optional.of(
            new ExampleFailure(
                entry.id(),
                example,
                found.stream().map(place -> place.of(example.text())).toList()));
  }

  private List<SentenceView> views(String text) {
    List<Span> paragraphs = List.of(new Span(0, text.length()));
    CatalogueEntry entry =
        new CatalogueEntry("example", "", "", "", "", "", "", "en", "", "", Map.of());
    CleanArticle clean =
        new CleanArticle(
            new Article(entry, text, ""), AlignedText.identity(text), paragraphs, List.of());
    AnnotatedArticle article =
        new AnnotatedArticle(clean, "en", annotator.annotate(text, paragraphs));
    return parties.views(article, entities.extract(article));
  }
}
