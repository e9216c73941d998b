package parallax.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import parallax.ArticleAnalysis;
import parallax.MadeUpArticle;
import parallax.compare.ArticleEvidence;
import parallax.compare.Comparison;
import parallax.compare.SourceSummaries;
import parallax.compare.SourceSummary;
import parallax.study.StudySettings;

/** The sentence the report begins with. */
class LeadTest {
  private static final StudySettings SETTINGS = new StudySettings(3, 1, 500, 11, 0.95, 0.5);

  @Test
  void sourcesWithSeveralArticlesAreCountedAsSources() {
    assertThat(sides(near("A"), near("A"), away("B"), away("B"), near("C"), near("C")))
        .isEqualTo("Two of 3 sources clearly lean to resilience, one to distancing.");
  }

  @Test
  void whereEachSourceHasOneArticleArticlesAreCounted() {
    assertThat(sides(near("A"), near("B"), away("C"), near("D"), near("E")))
        .isEqualTo(
            "Four of 5 scored articles, each from a different source, clearly lean to resilience,"
                + " one to distancing.");
  }

  @Test
  void articlesWithoutAScoreAreNotCounted() {
    assertThat(sides(near("A"), unscored("A"), away("B"), unscored("C")))
        .isEqualTo(
            "One of 2 scored articles, each from a different source, clearly leans to resilience,"
                + " one to distancing.");
  }

  @Test
  void whereSomeSourcesHaveOneArticleTheSentenceSaysSo() {
    assertThat(sides(near("A"), near("A"), near("B"), open("C"), open("C")))
        .isEqualTo(
            "Two of 3 sources clearly lean to resilience, none to distancing; one of these 3 is"
                + " judged by one article.");
    assertThat(sides(near("A"), near("A"), away("B"), away("C"), unscored("C")))
        .isEqualTo(
            "One of 3 sources clearly leans to resilience, two to distancing; two of these 3 are"
                + " judged by one article each.");
  }

  @Test
  void onlySourceOrArticleIsNoCount() {
    assertThat(sides(away("A"), away("A")))
        .isEqualTo("The only scored source clearly leans to distancing.");
    assertThat(sides(near("A"), unscored("B")))
        .isEqualTo("The only scored article clearly leans to resilience.");
  }

  @Test
  void articlesWithoutATitleAreNamedByTheirId() {
    assertThat(extremes(titled("a-1", "A", "", 1), titled("a-2", "A", "", -1)))
        .isEqualTo(
            "The closest ties are drawn by A in article a-1 (+0.50), the most distant by A in"
                + " article a-2 (−0.50).");
    assertThat(extremes(titled("a-1", "A", "Up", 1), titled("a-2", "A", "Down", -1)))
        .isEqualTo(
            "The closest ties are drawn by A in “Up” (+0.50), the most distant by A in “Down”"
                + " (−0.50).");
  }

  @Test
  void whereNothingIsClearTheSentenceSaysOfWhat() {
    assertThat(sides(open("A"), open("B")))
        .isEqualTo("No article stands clearly on the side of distancing or of resilience.");
    assertThat(sides(open("A"), open("A"), open("B")))
        .isEqualTo("No source stands clearly on the side of distancing or of resilience.");
  }

  private static ArticleEvidence near(String source) {
    return article(source, 1, 1, 1);
  }

  private static ArticleEvidence away(String source) {
    return article(source, -1, -1, -1);
  }

  private static ArticleEvidence open(String source) {
    return article(source, 1, 0, -1);
  }

  private static ArticleEvidence unscored(String source) {
    return article(source, 1);
  }

  private static ArticleEvidence article(String source, int... directions) {
    return of(new MadeUpArticle("1", source, "t"), directions);
  }

  private static ArticleEvidence titled(String id, String source, String title, int direction) {
    return of(new MadeUpArticle(id, source, title), direction, direction, direction);
  }

  private static ArticleEvidence of(MadeUpArticle article, int... directions) {
    for (int direction : directions) {
      article.says(direction, "ties hold somehow");
    }
    ArticleAnalysis analysis = article.analysis();
    return ArticleEvidence.of(analysis.annotated(), analysis.frames(), 3, 0);
  }

  private static String sides(ArticleEvidence... articles) {
    return lead(articles).get(1);
  }

  private static String extremes(ArticleEvidence... articles) {
    return lead(articles).get(2);
  }

  private static List<String> lead(ArticleEvidence... articles) {
    Comparison all = compared(List.of(articles), List.of());
    SourceSummaries summaries = new SourceSummaries(SETTINGS);
    return Lead.of(compared(all.articles(), summaries.of(all.bySource())));
  }

  private static Comparison compared(List<ArticleEvidence> articles, List<SourceSummary> sources) {
    return new Comparison(articles, sources, List.of(), List.of(), List.of(), List.of(), List.of());
  }
}
