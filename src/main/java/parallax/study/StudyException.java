package parallax.study;

/**
 * A study that cannot be used; stops the run before any work. The message names file, line, what
 * was found and what was expected.
 */
public final class StudyException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** A fault with the given message. */
  public StudyException(String message) {
    super(message);
  }

  /** A fault with the given message and cause. */
  public StudyException(String message, Throwable cause) {
    super(message, cause);
  }
}
