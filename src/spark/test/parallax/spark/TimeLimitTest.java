package parallax.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import parallax.ArticleAnalysis;
import parallax.Batch;
import parallax.corpus.ArticleException;
import parallax.corpus.CatalogueEntry;

class TimeLimitTest {
  private static final CatalogueEntry ENTRY =
      new CatalogueEntry("1", "text/1.txt", "s", "", "", "", "", "", "", "", Map.of());

  private static String message(Batch.Outcome outcome) {
    assertThat(outcome).isInstanceOf(Batch.Failed.class);
    return ((Batch.Failed) outcome).problem().message();
  }

  @Test
  void anArticleThatTakesTooLongIsLeftOut() {
    CountDownLatch never = new CountDownLatch(1);
    Batch.Outcome outcome =
        new TimeLimit(Duration.ofMillis(50)).attempt(ENTRY, () -> waitFor(never));
    assertThat(message(outcome))
        .isEqualTo(
            "took longer than 50 ms; raise --article-limit, or look whether it is an article");
  }

  private static ArticleAnalysis waitFor(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException("told to stop", e);
    }
    throw new IllegalStateException("cannot happen");
  }

  @Test
  void aFaultOfTheArticleIsToldAsItIs() {
    Batch.Outcome outcome =
        new TimeLimit(Duration.ofSeconds(9))
            .attempt(
                ENTRY,
                () -> {
                  throw new ArticleException("text/1.txt", "clean", "nothing is left");
                });
    assertThat(message(outcome)).isEqualTo("nothing is left");
  }

  @Test
  void aFaultOfTheProgramCostsTheArticleAlone() {
    Batch.Outcome outcome =
        new TimeLimit(Duration.ofSeconds(9))
            .attempt(
                ENTRY,
                () -> {
                  throw new StackOverflowError();
                });
    assertThat(message(outcome)).startsWith("internal fault, please report it: ");
  }
}
