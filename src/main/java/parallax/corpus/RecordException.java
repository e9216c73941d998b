package parallax.corpus;

/** A record, or a file of records, that cannot be used; the message says what was expected. */
final class RecordException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** A fault with the given message. */
  RecordException(String message) {
    super(message);
  }

  /** A fault with the given message and cause. */
  RecordException(String message, Throwable cause) {
    super(message, cause);
  }
}
