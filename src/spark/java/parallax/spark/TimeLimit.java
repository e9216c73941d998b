package parallax.spark;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import parallax.ArticleAnalysis;
import parallax.Batch;
import parallax.corpus.CatalogueEntry;
import parallax.corpus.Problem;

/**
 * Gives up an article that takes too long. Its thread is told to stop; one that does not listen
 * goes on in the background until it is done, while the task goes on with the next article.
 */
final class TimeLimit {
  private static final ExecutorService POOL = Executors.newCachedThreadPool(TimeLimit::thread);

  private final Duration limit;

  /** A limit for every article. */
  TimeLimit(Duration limit) {
    this.limit = limit;
  }

  /**
   * What becomes of an article: one that takes too long is left out, with a problem that says so.
   */
  Batch.Outcome attempt(CatalogueEntry entry, Supplier<ArticleAnalysis> work) {
    Future<Batch.Outcome> future = POOL.submit(() -> Batch.attempt(entry, work));
    try {
      return future.get(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      future.cancel(true);
      return new Batch.Failed(entry, tooSlow(entry));
    } catch (InterruptedException e) {
      future.cancel(true);
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the task was stopped", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("the task cannot go on: " + e.getCause(), e.getCause());
    }
  }

  private Problem tooSlow(CatalogueEntry entry) {
    return new Problem(
        entry.file(),
        "analyze",
        Problem.Severity.ERROR,
        "took longer than "
            + limit.toMillis()
            + " ms; raise --article-limit, or look whether it is an article");
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "parallax-article");
    thread.setDaemon(true);
    return thread;
  }
}
