package parallax.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import parallax.ArticleAnalysis;
import parallax.MadeUpArticle;
import parallax.study.Frame;
import parallax.study.StudySettings;

class ContrastsTest {
  private static final StudySettings SETTINGS = new StudySettings(3, 1, 500, 11, 0.95, 0.5);
  private static final List<Frame> FRAMES = List.of(new Frame("resilience", 1, ""));

  @Test
  void oneArticleEachComparesArticlesAndSaysSo() {
    Contrast stance = contrasts(article("1", "A", 2, 1, 2), article("2", "B", -1, -1, 0)).get(1);
    assertThat(stance.measure()).isEqualTo("stance");
    // Means 5/3 and -2/3 on a scale of -2 to +2.
    assertThat(stance.difference().orElseThrow())
        .isCloseTo(7.0 / 6, org.assertj.core.data.Offset.offset(1e-12));
    assertThat(stance.note())
        .isEqualTo(
            "compares two articles, not two sources: one article each; interval over sentences");
    assertThat(stance.interval().orElseThrow().low()).isCloseTo(0.67, within());
    assertThat(stance.interval().orElseThrow().high()).isCloseTo(1.5, within());
  }

  @Test
  void severalArticlesAreResampledAsArticles() {
    Contrast stance =
        contrasts(
                article("1", "A", 2, 2, 2),
                article("2", "A", 0, 0, 0),
                article("3", "B", -1, -1, -1),
                article("4", "B", -1, -1, -1))
            .get(1);
    assertThat(stance.difference()).hasValue(0.5 - -0.5);
    // A's mean is 0, 0.5 or 1 by draw of articles, B's always -0.5; sentences of one article agree.
    assertThat(stance.interval()).contains(new Interval(0.5, 1.5));
    assertThat(stance.note()).isEqualTo("few articles: the interval is rough");
  }

  @Test
  void articlesThatHappenToAgreeStillVaryByTheirSentences() {
    Contrast stance =
        contrasts(
                article("1", "A", 2, 0, 2, 0),
                article("2", "A", 2, 0, 2, 0),
                article("3", "B", 0, 0, 0),
                article("4", "B", 0, 0, 0))
            .get(1);
    assertThat(stance.difference()).hasValue(0.5);
    assertThat(stance.interval().orElseThrow().low()).isBetween(0.1, 0.3);
  }

  @Test
  void sourceWithoutAScoreIsWithheldAndNamed() {
    Contrast stance = contrasts(article("1", "A", 1, 1, 1), article("2", "B", 1)).get(1);
    assertThat(stance.difference()).isEmpty();
    assertThat(stance.interval()).isEmpty();
    assertThat(stance.note()).isEqualTo("withheld: no measurable article of B");
  }

  @Test
  void sourceThatHasOneOfSeveralScoredIsComparedByThatArticle() {
    Contrast stance =
        contrasts(
                article("1", "A", 1, 1, 1),
                article("2", "A", 1),
                article("3", "B", 0, 0, 0),
                article("4", "B", 0, 1, 0))
            .get(1);
    assertThat(stance.articlesA()).isEqualTo(1);
    assertThat(stance.note())
        .isEqualTo("one article of A: the contrast is with that article, not with the source");
  }

  @Test
  void anotherSourceDoesNotMoveTheIntervals() {
    List<Contrast> two = contrasts(article("1", "A", 2, 1, -2, 0), article("2", "B", -1, 1, 0));
    List<Contrast> three =
        contrasts(
            article("1", "A", 2, 1, -2, 0),
            article("2", "B", -1, 1, 0),
            article("3", "C", 1, 1, 1));
    assertThat(three.subList(0, 2)).isEqualTo(two);
    assertThat(three).hasSize(6);
  }

  private static org.assertj.core.data.Offset<Double> within() {
    return org.assertj.core.data.Offset.offset(0.2);
  }

  private static ArticleAnalysis article(String id, String source, int... directions) {
    MadeUpArticle article = new MadeUpArticle(id, source, "t");
    for (int direction : directions) {
      article.says(direction, "ties hold somehow").cue("ties", "resilience", direction);
    }
    return article.analysis();
  }

  private static List<Contrast> contrasts(ArticleAnalysis... articles) {
    TreeMap<String, List<ArticleEvidence>> bySource = new TreeMap<>();
    for (ArticleAnalysis article : articles) {
      ArticleEvidence evidence = ArticleEvidence.of(article.annotated(), article.frames(), 3, 0);
      bySource.computeIfAbsent(evidence.source(), s -> new ArrayList<>()).add(evidence);
    }
    return new Contrasts(FRAMES, SETTINGS).of(bySource);
  }
}
