package parallax.compare;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import parallax.frame.ArticleScore;
import parallax.study.StudySettings;

/** Where each source stands, with intervals. */
public final class SourceSummaries {
  private final Bootstrap bootstrap;
  private final Workers workers;

  /** Summaries with a study's seed, resamples and confidence. */
  public SourceSummaries(StudySettings settings) {
    this(settings, Workers.NONE);
  }

  /** As above, with the work spread over threads. */
  public SourceSummaries(StudySettings settings, Workers workers) {
    this.bootstrap = new Bootstrap(settings);
    this.workers = workers;
  }

  /**
   * One summary per source, in order of name.
   *
   * @param bySource the articles of each source
   */
  public List<SourceSummary> of(SortedMap<String, List<ArticleEvidence>> bySource) {
    return workers.map(
        List.copyOf(bySource.entrySet()), source -> summary(source.getKey(), source.getValue()));
  }

  private SourceSummary summary(String source, List<ArticleEvidence> articles) {
    Sample sample = Measure.stance().sample().apply(articles);
    if (!sample.measurable()) {
      return unscored(source);
    }
    if (sample.drawn() == Sample.Drawn.SENTENCES) {
      return ofOneArticle(source, articles);
    }
    return new SourceSummary(
        source,
        sample.size(),
        OptionalDouble.of(sample.value()),
        bootstrap.interval(bootstrap.resample(source, sample)),
        OptionalDouble.of(Measure.faceStance().sample().apply(articles).value()),
        sample.drawn().label(),
        "");
  }

  private static SourceSummary unscored(String source) {
    return new SourceSummary(
        source,
        0,
        OptionalDouble.empty(),
        Optional.empty(),
        OptionalDouble.empty(),
        "",
        "no article of it has a stance");
  }

  /** The article's own interval: two intervals for one thing would only puzzle. */
  private static SourceSummary ofOneArticle(String source, List<ArticleEvidence> articles) {
    ArticleScore score =
        articles.stream()
            .map(ArticleEvidence::score)
            .filter(candidate -> candidate.stance().isPresent())
            .findFirst()
            .orElseThrow();
    return new SourceSummary(
        source,
        1,
        score.stance(),
        Interval.of(score.low(), score.high()),
        score.faceStance(),
        Sample.Drawn.SENTENCES.label(),
        "one article: the interval speaks of the article, not of the source");
  }
}
