package parallax.frame;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import parallax.annotate.AnnotatedArticle;
import parallax.extract.Attribution;
import parallax.extract.EntityMention;
import parallax.extract.PartyFinder;
import parallax.extract.SentenceView;
import parallax.study.Study;

/**
 * Scores the sentences of an article, and the article: sentences are read one by one, then in the
 * light of their neighbours, then summed up. A study with a learned model is scored by it, one
 * without by its lexicons.
 *
 * <p>Safe for use by multiple threads.
 */
public final class FrameScorer {
  private final PartyFinder parties;
  private final SentenceReader reader;
  private final Optional<LearnedScorer> learned;
  private final ArticleScorer articleScorer;
  private final DictionaryFrames dictionaries;
  private final FrameRates rates;

  /** A scorer for one study. */
  public FrameScorer(Study study) {
    this.parties = new PartyFinder(study);
    this.reader = new SentenceReader(study);
    this.learned =
        study.stance().map(model -> new LearnedScorer(model, study.frames(), study.ratings()));
    this.articleScorer = new ArticleScorer(study.settings());
    this.dictionaries = new DictionaryFrames(study.dictionaries());
    this.rates = new FrameRates(study.allFrames(), study.settings().confidence());
  }

  /** The scored article. */
  public FrameScores score(
      AnnotatedArticle article, List<EntityMention> mentions, List<Attribution> attributions) {
    List<Reading> readings = new ArrayList<>();
    List<Boolean> relevant = new ArrayList<>();
    Relevance relevance = new Relevance();
    for (SentenceView view : parties.views(article, mentions)) {
      readings.add(reader.read(view, relevance.carries()));
      relevant.add(relevance.next(readings.get(readings.size() - 1)));
    }
    List<FrameHit> hits = new ArrayList<>();
    List<SentenceStance> stances = new ArrayList<>();
    List<ContextScore> context = new ArrayList<>();
    List<SentenceScorer.Scored> sentences =
        Relevance.concerns(readings)
            ? scored(readings, relevant, attributions)
            : sentences(readings, Collections.nCopies(readings.size(), false), attributions);
    for (SentenceScorer.Scored scored : sentences) {
      hits.addAll(scored.hits());
      stances.add(scored.stance());
      context.addAll(scored.context());
    }
    List<FrameHit> foreign = dictionaries.hits(article, stances);
    List<FrameHit> all = new ArrayList<>(hits);
    all.addAll(foreign);
    return new FrameScores(
        hits,
        foreign,
        stances,
        context,
        articleScorer.score(article.id(), stances, hits),
        rates.of(all, article.tokenCount()));
  }

  private List<SentenceScorer.Scored> scored(
      List<Reading> readings, List<Boolean> relevant, List<Attribution> attributions) {
    return learned
        .map(scorer -> scorer.score(readings, attributions))
        .orElseGet(() -> sentences(readings, relevant, attributions));
  }

  private List<SentenceScorer.Scored> sentences(
      List<Reading> readings, List<Boolean> relevant, List<Attribution> attributions) {
    List<SentenceScorer.Scored> sentences = new ArrayList<>();
    Optional<SentenceStance> before = Optional.empty();
    for (int i = 0; i < readings.size(); i++) {
      Reading reading = readings.get(i);
      Voices voices = Voices.of(reading, attributions, next(readings, i));
      if (relevant.get(i)) {
        SentenceScorer.Scored scored = SentenceScorer.score(reading, voices, before);
        before = Optional.of(scored.stance());
        sentences.add(scored);
      } else {
        sentences.add(
            SentenceScorer.irrelevant(reading, voices.main(reading.view().sentence().span())));
      }
    }
    return sentences;
  }

  private static Optional<Reading> next(List<Reading> readings, int index) {
    return index + 1 < readings.size() ? Optional.of(readings.get(index + 1)) : Optional.empty();
  }
}
