package parallax.dictionary;

/** A dictionary that cannot be read or written; the message names file, line, finding, remedy. */
public final class DictionaryException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** A fault with the given message. */
  public DictionaryException(String message) {
    super(message);
  }

  /** A fault with the given message and cause. */
  public DictionaryException(String message, Throwable cause) {
    super(message, cause);
  }

  /**
   * A fault in one line.
   *
   * @param file the file's name
   * @param line 1-based
   * @param found what stands there
   * @param expected what should
   */
  static DictionaryException at(String file, long line, String found, String expected) {
    return new DictionaryException(
        file + " line " + line + ": found " + found + "; expected " + expected);
  }
}
