package parallax.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import parallax.ArticleAnalysis;
import parallax.MadeUpArticle;
import parallax.study.StudySettings;

/** Stances on the other scales. */
class StanceScalesTest {
  private static final StudySettings SETTINGS = new StudySettings(3, 1, 500, 11, 0.95, 0.5);

  @Test
  void scalesCountSentencesThatTakeASide() {
    ScaledStance balance = row(StanceScale.BALANCE, "author", article("1", "A", 2, 1, 0, -1));
    assertThat(balance.value()).hasValue(1.0 / 3); // (2 − 1) / (2 + 1)
    assertThat(balance.positive()).isEqualTo(2);
    assertThat(balance.neutral()).isEqualTo(1);
    assertThat(balance.negative()).isEqualTo(1);
    ScaledStance ratio = row(StanceScale.LOG_RATIO, "author", article("1", "A", 2, 1, 0, -1));
    assertThat(ratio.value()).hasValue(StrictMath.log(2.5 / 1.5));
  }

  @Test
  void faceValueTakesRejectedWordsAsTheyStand() {
    ArticleAnalysis article =
        new MadeUpArticle("1", "A", "t")
            .rejects(-2, "X", "a rift is told of")
            .rejects(-1, "X", "a rift is told of")
            .says(1, "ties hold somehow")
            .analysis();
    assertThat(row(StanceScale.BALANCE, "author", article).value()).hasValue(1);
    assertThat(row(StanceScale.BALANCE, "face", article).value()).hasValue(-1.0 / 3);
    assertThat(row(StanceScale.MEAN, "face", article).value().orElseThrow())
        .isCloseTo(-2.0 / 6, offset(1e-12));
  }

  @Test
  void balanceIsMissingWhereNoSentenceTakesASide() {
    ScaledStance balance = row(StanceScale.BALANCE, "author", article("1", "A", 0, 0, 0));
    assertThat(balance.value()).isEmpty();
    assertThat(balance.interval()).isEmpty();
    assertThat(row(StanceScale.LOG_RATIO, "author", article("1", "A", 0, 0, 0)).value())
        .hasValue(0);
  }

  @Test
  void balanceThatNoDrawChangesHasNoInterval() {
    ScaledStance balance = row(StanceScale.BALANCE, "author", article("1", "A", 2, 1, 1, 2));
    assertThat(balance.value()).hasValue(1);
    assertThat(balance.interval()).isEmpty();
  }

  @Test
  void onlyArticleOfASourceHasOneIntervalOfItsOwn() {
    List<ScaledStance> rows = scales(article("1", "A", 2, 1, 0, -1), article("2", "B", 1, 1, -1));
    ScaledStance article = rows.get(0);
    ScaledStance source = rows.get(10);
    assertThat(article.unit() + article.subject()).isEqualTo("article1");
    assertThat(source.unit() + source.subject()).isEqualTo("sourceA");
    assertThat(source.interval()).isEqualTo(article.interval());
    assertThat(source.note())
        .isEqualTo("one article: the interval speaks of the article, not of the source");
  }

  @Test
  void everyPairIsContrastedAndSaysWhenItComparesArticles() {
    SortedMap<String, List<ArticleEvidence>> sources =
        bySource(
            article("1", "A", 2, 1, 1, -1),
            article("2", "B", -1, -1, 1),
            article("3", "C", 0, 1, 1));
    List<ScaleContrast> contrasts = new StanceScales(SETTINGS).contrasts(sources);
    assertThat(contrasts).hasSize(15);
    ScaleContrast first = contrasts.get(0);
    assertThat(first.sourceA() + first.sourceB() + first.direction() + first.scale().label())
        .isEqualTo("ABauthorbalance");
    assertThat(first.difference().orElseThrow()).isCloseTo(0.5 + 1.0 / 3, offset(1e-12));
    assertThat(first.note())
        .isEqualTo(
            "compares two articles, not two sources: one article each; interval over sentences");
    assertThat(contrasts).allSatisfy(c -> assertThat(c.interval()).isPresent());
  }

  private static ScaledStance row(StanceScale scale, String direction, ArticleAnalysis article) {
    return scales(article).stream()
        .filter(row -> row.scale() == scale && row.direction().equals(direction))
        .findFirst()
        .orElseThrow();
  }

  private static List<ScaledStance> scales(ArticleAnalysis... articles) {
    return new StanceScales(SETTINGS).of(bySource(articles));
  }

  private static ArticleAnalysis article(String id, String source, int... directions) {
    MadeUpArticle article = new MadeUpArticle(id, source, "t");
    for (int direction : directions) {
      article.says(direction, "ties hold somehow");
    }
    return article.analysis();
  }

  private static SortedMap<String, List<ArticleEvidence>> bySource(ArticleAnalysis... articles) {
    SortedMap<String, List<ArticleEvidence>> bySource = new TreeMap<>();
    for (ArticleAnalysis article : articles) {
      ArticleEvidence evidence = ArticleEvidence.of(article.annotated(), article.frames(), 3, 0);
      bySource.computeIfAbsent(evidence.source(), s -> new ArrayList<>()).add(evidence);
    }
    return bySource;
  }
}
