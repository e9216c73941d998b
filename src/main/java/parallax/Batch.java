package parallax;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Supplier;
import parallax.corpus.ArticleException;
import parallax.corpus.CatalogueEntry;
import parallax.corpus.Corpus;
import parallax.corpus.Problem;

/**
 * All articles of a corpus through one pipeline: several at a time, delivered in order of their
 * ids, whatever the threads do. Only a few articles per thread are in memory at once.
 */
public final class Batch {
  /** Articles per thread that may wait for their turn to be delivered. */
  private static final int WINDOW = 4;

  private final Pipeline pipeline;
  private final int threads;

  /**
   * A batch run.
   *
   * @param threads at least 1
   */
  public Batch(Pipeline pipeline, int threads) {
    this.pipeline = pipeline;
    this.threads = threads;
  }

  /** What became of one article. */
  public sealed interface Outcome permits Analysed, Failed {
    /** What the catalogue says of the article. */
    CatalogueEntry entry();
  }

  /**
   * An article that went through.
   *
   * @param entry what the catalogue says of it
   * @param analysis everything found in it
   */
  public record Analysed(CatalogueEntry entry, ArticleAnalysis analysis) implements Outcome {}

  /**
   * An article that was left out.
   *
   * @param entry what the catalogue says of it
   * @param problem why
   */
  public record Failed(CatalogueEntry entry, Problem problem) implements Outcome {}

  /**
   * Runs every article and hands each outcome to {@code sink}, on the calling thread, in order.
   *
   * @throws InterruptedException if the calling thread is interrupted
   */
  public void run(Corpus corpus, Consumer<Outcome> sink) throws InterruptedException {
    // A thread without an article left helps with the parts of another's: see ContextModel.
    ForkJoinPool pool = new ForkJoinPool(threads);
    try {
      Iterator<CatalogueEntry> entries = corpus.entries().iterator();
      Queue<Future<Outcome>> waiting = new ArrayDeque<>();
      while (entries.hasNext() || !waiting.isEmpty()) {
        while (entries.hasNext() && waiting.size() < threads * WINDOW) {
          CatalogueEntry entry = entries.next();
          waiting.add(
              pool.submit(() -> attempt(entry, () -> pipeline.analyze(corpus.read(entry)))));
        }
        sink.accept(result(waiting.remove()));
      }
    } finally {
      pool.shutdownNow();
    }
  }

  /**
   * What becomes of one article: a fault in it costs no other.
   *
   * @param work reads and analyses it
   */
  public static Outcome attempt(CatalogueEntry entry, Supplier<ArticleAnalysis> work) {
    try {
      return new Analysed(entry, work.get());
    } catch (ArticleException e) {
      return failed(entry, e.file(), e.stage(), e.getMessage());
    } catch (RuntimeException | StackOverflowError e) {
      // A fault of ours in one article must not cost the others; the row says what to report.
      return failed(entry, entry.file(), "analyze", "internal fault, please report it: " + e);
    }
  }

  private static Failed failed(CatalogueEntry entry, String file, String stage, String message) {
    return new Failed(entry, new Problem(file, stage, Problem.Severity.ERROR, message));
  }

  private static Outcome result(Future<Outcome> future) throws InterruptedException {
    try {
      return future.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("the run cannot go on: " + e.getCause(), e.getCause());
    }
  }
}
