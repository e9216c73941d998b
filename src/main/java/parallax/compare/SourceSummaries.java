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

  /** Summaries with a study's seed, resamples and confidence. */
  public SourceSummaries(StudySettings settings) {
    this.bootstrap = new Bootstrap(settings);
  }

  /**
   * One summary per source, in order of name.
   *
   * @param bySource the articles of each source
   */
  public List<SourceSummary> of(SortedMap<String, List<ArticleEvidence>> bySource) {
    return bySource.entrySet().stream()
        .map(source -> summary(source.getKey(), source.getValue()))
        .toList();
  }

  private SourceSummary summary(String source, List<ArticleEvidence> articles) {
    RatioUnits units = Measure.stance().units(articles);
    int scored = Measure.stance().perArticle().apply(articles).size();
    if (!units.measurable()) {
      return new SourceSummary(
          source,
          0,
          OptionalDouble.empty(),
          Optional.empty(),
          OptionalDouble.empty(),
          "",
          "no article of it has a stance");
    }
    RatioUnits face = Measure.faceStance().units(articles);
    if (units.kind() == RatioUnits.Kind.SENTENCES) {
      return ofOneArticle(source, articles);
    }
    return new SourceSummary(
        source,
        scored,
        OptionalDouble.of(units.value()),
        bootstrap.interval(bootstrap.resample(source, units)),
        face.measurable() ? OptionalDouble.of(face.value()) : OptionalDouble.empty(),
        "articles",
        "");
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
        "sentences",
        "one article: the interval speaks of the article, not of the source");
  }
}
