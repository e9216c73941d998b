package parallax.cli;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Shows on a terminal how far a run is; silent elsewhere. */
interface Progress extends AutoCloseable {
  /** Set by the launcher when stderr is a terminal: Java itself cannot tell. */
  String TERMINAL_PROPERTY = "parallax.stderr.terminal";

  /** One more article is done. */
  void step();

  @Override
  void close();

  /** Progress over so many articles. */
  static Progress of(int articles) {
    return Boolean.getBoolean(TERMINAL_PROPERTY) ? new Bar(articles) : new Silent();
  }

  /** A bar with count, rate and time left. */
  final class Bar implements Progress {
    private final ProgressBar bar;

    private Bar(int articles) {
      this.bar =
          new ProgressBarBuilder()
              .setTaskName("articles")
              .setInitialMax(articles)
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
