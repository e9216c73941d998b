package parallax.csv;

/** A table that is not what it should be; the message names file, line, finding and remedy. */
public final class TableException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** A fault with the given message. */
  public TableException(String message) {
    super(message);
  }

  /** A fault with the given message and cause. */
  public TableException(String message, Throwable cause) {
    super(message, cause);
  }
}
