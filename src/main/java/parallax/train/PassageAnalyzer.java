package parallax.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import parallax.annotate.AnnotatedArticle;
import parallax.annotate.Annotator;
import parallax.clean.CleanArticle;
import parallax.corpus.Article;
import parallax.corpus.CatalogueEntry;
import parallax.extract.AttributionExtractor;
import parallax.extract.EntityExtractor;
import parallax.extract.EntityMention;
import parallax.extract.PartyFinder;
import parallax.extract.SentenceView;
import parallax.frame.MaskedText;
import parallax.frame.StanceFeatures;
import parallax.study.Study;
import parallax.text.AlignedText;
import parallax.text.Span;
import parallax.train.Passage.AnnotatedSentence;

/** Takes passages through the same stages as articles, with the actors each passage names. */
final class PassageAnalyzer {
  private static final String ENGLISH = "en";

  private final Study study;
  private final Annotator annotator;
  private final EntityExtractor entities;
  private final AttributionExtractor attributions;
  private final StanceFeatures features;

  PassageAnalyzer(Study study, Annotator annotator) {
    this.study = study;
    this.annotator = annotator;
    this.entities = new EntityExtractor(study);
    this.attributions = new AttributionExtractor(study);
    this.features = new StanceFeatures(study);
  }

  /** One example a sentence of the passage. */
  List<Example> examples(Passage passage) {
    AnnotatedArticle article = annotated(passage.text());
    List<EntityMention> mentions = entities.extract(article);
    PartyFinder parties = new PartyFinder(study, passage.actors(), surfaces(passage));
    List<SortedSet<String>> found =
        features.of(parties.views(article, mentions), attributions.extract(article, mentions));
    List<Example> examples = new ArrayList<>();
    int start = 0;
    for (AnnotatedSentence sentence : passage.sentences()) {
      Span span = new Span(start, start + sentence.text().length());
      examples.add(new Example(sentence, found.get(nearest(article, span))));
      start = span.end() + 1;
    }
    return examples;
  }

  /**
   * A sentence as the annotator cuts it.
   *
   * @param text with masks for the actors
   * @param sentence the annotated one it shares most with
   */
  record Masked(String text, AnnotatedSentence sentence) {}

  /** The passage as an encoder sees it. */
  List<Masked> masked(Passage passage) {
    AnnotatedArticle article = annotated(passage.text());
    PartyFinder parties = new PartyFinder(study, passage.actors(), surfaces(passage));
    List<Masked> masked = new ArrayList<>();
    for (SentenceView view : parties.views(article, entities.extract(article))) {
      masked.add(new Masked(MaskedText.of(view), nearest(passage, view.sentence().span())));
    }
    return masked;
  }

  private static AnnotatedSentence nearest(Passage passage, Span span) {
    AnnotatedSentence best = passage.sentences().get(0);
    int most = 0;
    int start = 0;
    for (AnnotatedSentence sentence : passage.sentences()) {
      int end = start + sentence.text().length();
      int shared = Math.min(span.end(), end) - Math.max(span.start(), start);
      if (shared > most) {
        most = shared;
        best = sentence;
      }
      start = end + 1;
    }
    return best;
  }

  private AnnotatedArticle annotated(String text) {
    CatalogueEntry entry =
        new CatalogueEntry("passage", "", "", "", "", "", "", ENGLISH, "", "", Map.of());
    List<Span> paragraph = List.of(new Span(0, text.length()));
    CleanArticle clean =
        new CleanArticle(
            new Article(entry, text, ""), AlignedText.identity(text), paragraph, List.of());
    return new AnnotatedArticle(clean, ENGLISH, annotator.annotate(text, paragraph));
  }

  /** The annotator's sentence that shares most with an annotated one. */
  private static int nearest(AnnotatedArticle article, Span span) {
    int best = 0;
    int most = -1;
    for (int i = 0; i < article.sentences().size(); i++) {
      Span other = article.sentences().get(i).span();
      int shared = Math.min(span.end(), other.end()) - Math.max(span.start(), other.start());
      if (shared > most) {
        most = shared;
        best = i;
      }
    }
    return best;
  }

  private static Map<List<String>, Integer> surfaces(Passage passage) {
    Map<List<String>, Integer> surfaces = new LinkedHashMap<>();
    passage.first().forEach(name -> surfaces.put(words(name), 1));
    passage.second().forEach(name -> surfaces.putIfAbsent(words(name), 2));
    return surfaces;
  }

  private static List<String> words(String name) {
    return Arrays.asList(name.toLowerCase(Locale.ROOT).strip().split("\\s+"));
  }
}
