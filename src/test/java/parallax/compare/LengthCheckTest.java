package parallax.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import parallax.ArticleAnalysis;
import parallax.MadeUpArticle;
import parallax.compare.LengthCheck.LengthEffect;
import parallax.study.Frame;
import parallax.study.StudySettings;

/** Whether the length of texts shows in their scores. */
class LengthCheckTest {
  private static final StudySettings SETTINGS = new StudySettings(3, 1, 500, 11, 0.95, 0.5);
  private static final List<Frame> FRAMES = List.of(new Frame("resilience", 1, ""));

  @Test
  void correlationIsOfRanksWithItsInterval() {
    // Ranks of stances 1 2 3 5 4 against 1 2 3 4 5: 1 − 6·2 / (5·24) = 0.9.
    LengthEffect stance = check(-2, -1, 0, 2, 1).get(0);
    assertThat(stance.measure()).isEqualTo("stance");
    assertThat(stance.correlation().orElseThrow()).isCloseTo(0.9, offset(1e-12));
    // atanh 0.9 = 1.472219; ± 1.959964 √(1.405 / 2) = ± 1.642749.
    assertThat(stance.interval().orElseThrow().low()).isCloseTo(-0.168896, offset(1e-6));
    assertThat(stance.interval().orElseThrow().high()).isCloseTo(0.996069, offset(1e-6));
  }

  @Test
  void fewArticlesTellNothing() {
    LengthEffect stance = check(-2, -1, 0, 1).get(0);
    assertThat(stance.articles()).isEqualTo(4);
    assertThat(stance.correlation()).isEmpty();
    assertThat(stance.withheld()).isEqualTo("fewer than 5 articles");
  }

  @Test
  void measureThatNeverVariesTellsNothing() {
    List<LengthEffect> effects = check(-2, -1, 0, 2, 1);
    assertThat(effects.get(2).measure()).isEqualTo("resilience");
    assertThat(effects.get(2).withheld()).isEqualTo("all articles have the same value");
  }

  @Test
  void perfectOrderHasNoInterval() {
    LengthEffect stance = check(-2, -1, 0, 1, 2).get(0);
    assertThat(stance.correlation()).hasValue(1);
    assertThat(stance.interval()).isEmpty();
  }

  /** Articles of 100, 200, … words with these directions. */
  private static List<LengthEffect> check(int... directions) {
    List<ArticleEvidence> articles = new ArrayList<>();
    for (int i = 0; i < directions.length; i++) {
      ArticleAnalysis article =
          new MadeUpArticle(Integer.toString(i), "A", "t")
              .says(directions[i], "ties hold somehow")
              .says(directions[i], "ties hold somehow")
              .says(directions[i], "ties hold somehow")
              .analysis();
      articles.add(ArticleEvidence.of(article.annotated(), article.frames(), 100 * (i + 1), 0));
    }
    return new LengthCheck(FRAMES, SETTINGS).of(articles);
  }
}
