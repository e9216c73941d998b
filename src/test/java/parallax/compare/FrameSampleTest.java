package parallax.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import parallax.MadeUpArticle;
import parallax.extract.Voice;

/** All frames in one round of draws beside one frame at a time. */
class FrameSampleTest {
  private static final List<String> FRAMES = List.of("security", "culture");

  @Test
  void oneRoundOfDrawsMeasuresEachFrameAsARoundOfItsOwn() {
    assertSame(2);
  }

  @Test
  void manyArticlesAreDrawnWhole() {
    assertSame(Sample.MANY_ARTICLES);
  }

  private static void assertSame(int count) {
    List<ArticleEvidence> articles = articles(count);
    FrameSample together = new FrameSample(articles, FRAMES);
    Draws draws = new Draws(9);
    List<Draws> alone = List.of(new Draws(9), new Draws(9));
    for (int i = 0; i < 50; i++) {
      double[] rates = together.draw(draws);
      for (int frame = 0; frame < FRAMES.size(); frame++) {
        assertThat(rates[frame])
            .isEqualTo(
                Measure.frame(FRAMES.get(frame)).sample().apply(articles).draw(alone.get(frame)));
      }
    }
  }

  /** Articles of five sentences with ever other numbers of tokens and cues. */
  private static List<ArticleEvidence> articles(int count) {
    List<ArticleEvidence> articles = new ArrayList<>();
    for (int article = 0; article < count; article++) {
      List<SentenceEvidence> sentences = new ArrayList<>();
      for (int i = 0; i < 5; i++) {
        TreeMap<String, Integer> hits = new TreeMap<>();
        hits.put("security", (article + i) % 3);
        hits.put("culture", article * i % 4);
        sentences.add(
            new SentenceEvidence(
                10 + 7 * i + article,
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                Voice.AUTHOR,
                "",
                hits));
      }
      ArticleEvidence plain = evidence(article);
      articles.add(new ArticleEvidence(plain.entry(), "", 100, 0, sentences, plain.score()));
    }
    return articles;
  }

  private static ArticleEvidence evidence(int article) {
    var analysis = new MadeUpArticle("a" + article, "A", "t").says(1, "ties hold").analysis();
    return ArticleEvidence.of(analysis.annotated(), analysis.frames(), 2, 0);
  }
}
