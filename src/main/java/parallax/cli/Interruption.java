package parallax.cli;

import java.nio.channels.ClosedByInterruptException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Lets a command clear up when the user stops it (Ctrl-C, or a polite kill): the running thread is
 * interrupted and has a few seconds before the process ends.
 */
final class Interruption {
  private static final long SECONDS = 10;

  private final CountDownLatch done = new CountDownLatch(1);

  private Interruption() {}

  /** Watches over the calling thread. */
  static Interruption ofThisThread() {
    Interruption interruption = new Interruption();
    Thread runner = Thread.currentThread();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> interruption.stop(runner)));
    return interruption;
  }

  private void stop(Thread runner) {
    if (done.getCount() > 0) {
      runner.interrupt();
      await();
    }
  }

  private void await() {
    try {
      done.await(SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      // The process ends in any case; the next run clears up.
      Thread.currentThread().interrupt();
    }
  }

  /** The command has come to its end. */
  void over() {
    done.countDown();
  }

  /** Whether an interruption is behind a fault: of a wait, or of reading or writing. */
  static boolean isBehind(Throwable fault) {
    for (Throwable at = fault; at != null; at = at.getCause()) {
      if (at instanceof InterruptedException || at instanceof ClosedByInterruptException) {
        return true;
      }
    }
    return false;
  }
}
