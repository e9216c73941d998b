package parallax.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import parallax.ArticleAnalysis;
import parallax.MadeUpArticle;
import parallax.study.StudySettings;

class HolderScoresTest {
  private static final StudySettings SETTINGS = new StudySettings(2, 1, 100, 3, 0.95, 0.5);

  @Test
  void holderIsScoredByWhatTheySayNotByWhatTheAuthorMakesOfIt() {
    List<HolderScore> scores =
        scores(
            new MadeUpArticle("1", "A", "t")
                .rejects(-2, "Brandt", "it is over he claims")
                .reports(-1, "Brandt", "he doubts it")
                .reports(1, "Aydin", "she trusts it")
                .says(2, "they signed")
                .analysis());
    assertThat(scores).extracting(HolderScore::holder).containsExactly("Aydin", "Brandt");
    assertThat(scores.get(1).stance()).hasValue(-0.75);
    assertThat(scores.get(1).interval()).contains(new Interval(-1, -0.5));
    assertThat(scores.get(1).withheld()).isEmpty();
  }

  @Test
  void holderOfTooFewSentencesIsWithheld() {
    HolderScore score =
        scores(new MadeUpArticle("1", "A", "t").reports(1, "Aydin", "she trusts it").analysis())
            .get(0);
    assertThat(score.stance()).isEmpty();
    assertThat(score.withheld()).isEqualTo("fewer than 2 relevant sentences");
    assertThat(score.sentences()).isEqualTo(1);
  }

  private static List<HolderScore> scores(ArticleAnalysis article) {
    return new HolderScores(SETTINGS)
        .of(List.of(ArticleEvidence.of(article.annotated(), article.frames(), 1, 0)));
  }
}
