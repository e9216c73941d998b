package parallax.cli;

import java.util.Optional;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarConsumer;
import me.tongfei.progressbar.ProgressBarStyle;

/** Shows on a terminal how far a command is; silent elsewhere. */
interface Progress extends AutoCloseable {
  /** Set by the launcher when stderr is a terminal: Java itself cannot tell. */
  String TERMINAL_PROPERTY = "parallax.stderr.terminal";

  /** How many things there will be. */
  void expect(int count);

  /** What is being done now. */
  void stage(String name);

  /** One more thing is done. */
  void step();

  @Override
  void close();

  /** Progress over articles, of which nobody knows yet how many there are. */
  static Progress ofArticles() {
    return Boolean.getBoolean(TERMINAL_PROPERTY)
        ? new Bar("articles", Optional.empty())
        : new Silent();
  }

  /** Progress over so many things, named in the plural. */
  static Progress of(String things, int count) {
    Progress progress =
        Boolean.getBoolean(TERMINAL_PROPERTY) ? new Bar(things, Optional.empty()) : new Silent();
    progress.expect(count);
    return progress;
  }

  /** A bar with count, rate, time left and stage. */
  final class Bar implements Progress {
    private static final int UNKNOWN = -1;

    private final ProgressBar bar;

    /**
     * Begins a bar.
     *
     * @param consumer who draws it; empty for the terminal
     */
    Bar(String things, Optional<ProgressBarConsumer> consumer) {
      ProgressBarBuilder builder =
          new ProgressBarBuilder()
              .setTaskName(things)
              .setInitialMax(UNKNOWN)
              .setStyle(ProgressBarStyle.ASCII)
              .showSpeed();
      consumer.ifPresent(builder::setConsumer);
      this.bar = builder.build();
    }

    @Override
    public void expect(int count) {
      bar.maxHint(count);
    }

    @Override
    public void stage(String name) {
      bar.setExtraMessage(name);
      bar.refresh();
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
    public void expect(int count) {
      // Nobody is looking.
    }

    @Override
    public void stage(String name) {
      // Nobody is looking.
    }

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
