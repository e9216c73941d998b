package parallax.cli;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Shows on a terminal how far a command is; silent elsewhere. */
interface Progress extends AutoCloseable {
  /** Set by the launcher when stderr is a terminal: Java itself cannot tell. */
  String TERMINAL_PROPERTY = "parallax.stderr.terminal";

  /** One more thing is done. */
  void step();

  @Override
  void close();

  /** Progress over so many articles. */
  static Progress of(int articles) {
    return of("articles", articles);
  }

  /** Progress over so many things, named in the plural. */
  static Progress of(String things, int count) {
    return Boolean.getBoolean(TERMINAL_PROPERTY) ? new Bar(things, count) : new Silent();
  }

  /** A bar with count, rate and time left. */
  final class Bar implements Progress {
    private final ProgressBar bar;

    private Bar(String things, int count) {
      this.bar =
          new ProgressBarBuilder()
              .setTaskName(things)
              .setInitialMax(count)
              .setStyle(ProgressBarStyle.ASCII)
              .showSpeed()
              .build();
    }

    @Override
    public void step() {
      bar.step();
    }

    @Override
    public void close() {
      bar.close();
    }
  }

  /** Says nothing. */
  final class Silent implements Progress {
    @Override
    public void step() {
      // Nobody is looking.
    }

    @Override
    public void close() {
      // Nothing was opened.
    }
  }
}
