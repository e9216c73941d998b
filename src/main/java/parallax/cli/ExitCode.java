package parallax.cli;

/** What the command's exit code says. */
final class ExitCode {
  /** Everything went well. */
  static final int FINE = 0;

  /** A fault of ours or of the machine, such as a full disk. */
  static final int FAULT = 1;

  /** Wrong arguments, or a study, catalogue or table that cannot be used. */
  static final int USAGE = 2;

  /** Finished, but articles were left out; problems.csv says which and why. */
  static final int FINISHED_WITH_ERRORS = 3;

  /** {@code verify} found a difference. */
  static final int DIFFERENT = 4;

  /** Interrupted. */
  static final int INTERRUPTED = 130;

  private ExitCode() {}
}
