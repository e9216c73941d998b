package parallax.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import parallax.ArticleAnalysis;
import parallax.MadeUpArticle;
import parallax.study.Frame;

class FrameRatesTest {
  private static final List<Frame> FRAMES =
      List.of(new Frame("resilience", 1, ""), new Frame("culture", 0, ""));

  @Test
  void countsCuesByVoiceAndInAll() {
    ArticleAnalysis article =
        new MadeUpArticle("1", "A", "t")
            .says(1, "ties hold and ties deepen")
            .cue("ties hold", "resilience", 1)
            .cue("ties deepen", "resilience", 1)
            .rejects(1, "X", "ties break he says")
            .cue("ties break", "resilience", 1)
            .analysis();
    assertThat(lines(article))
        .containsExactly(
            "culture all 0/9", // the frame nobody evokes has its rows too
            "culture author 0/9",
            "culture endorsed 0/9",
            "culture rejected 0/9",
            "culture reported 0/9",
            "resilience all 3/9",
            "resilience author 2/9",
            "resilience endorsed 0/9",
            "resilience rejected 1/9",
            "resilience reported 0/9");
  }

  @Test
  void intervalsAreGarwoods() {
    // Exact Poisson limits at 95 %: 0 → [0, 3.6889], 2 → [0.2422, 7.2247] (Garwood 1936, table).
    ArticleAnalysis article =
        new MadeUpArticle("1", "A", "t")
            .says(1, "ties hold and ties deepen")
            .cue("ties hold", "resilience", 1)
            .cue("ties deepen", "resilience", 1)
            .sentence("one two three four five")
            .analysis();
    List<FrameRates.Rate> rates = rates(article);
    assertThat(interval(rates.get(0))).isEqualTo("0 0.0000 3.6889");
    assertThat(interval(rates.get(5))).isEqualTo("2 0.2422 7.2247");
    assertThat(rates.get(5).per1000()).isEqualTo(1000.0 * 2 / 10);
  }

  /** The interval in cues instead of cues per 1,000 tokens. */
  private static String interval(FrameRates.Rate rate) {
    double scale = rate.tokens() / 1000.0;
    return String.format(
        Locale.ROOT,
        "%d %.4f %.4f",
        rate.hits(),
        rate.interval().low() * scale,
        rate.interval().high() * scale);
  }

  private static List<FrameRates.Rate> rates(ArticleAnalysis article) {
    return new FrameRates(FRAMES, 0.95)
        .of(article.frames().hits(), article.annotated().tokenCount());
  }

  private static List<String> lines(ArticleAnalysis article) {
    return rates(article).stream()
        .map(r -> r.frame() + " " + r.voice() + " " + r.hits() + "/" + r.tokens())
        .toList();
  }
}
