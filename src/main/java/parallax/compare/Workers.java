package parallax.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Spreads work over threads. Results come in the order of what was asked, so that nothing depends
 * on which thread was quicker.
 */
public final class Workers {
  /** The calling thread alone. */
  public static final Workers NONE = new Workers(1);

  private final int threads;

  /**
   * So many threads.
   *
   * @param threads at least 1
   */
  public Workers(int threads) {
    this.threads = threads;
  }

  /**
   * Does the same work for each of some things.
   *
   * @param work safe for use by multiple threads
   * @return one result each, in their order
   * @throws IllegalStateException if the calling thread is interrupted meanwhile
   */
  <T, R> List<R> map(List<T> things, Function<T, R> work) {
    if (threads == 1 || things.size() < 2) {
      return things.stream().map(work).toList();
    }
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<Callable<R>> tasks = new ArrayList<>();
      things.forEach(thing -> tasks.add(() -> work.apply(thing)));
      List<R> results = new ArrayList<>();
      for (Future<R> done : pool.invokeAll(tasks)) {
        results.add(done.get());
      }
      return results;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while sources were compared", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("sources could not be compared", e.getCause());
    } finally {
      pool.shutdownNow();
    }
  }
}
