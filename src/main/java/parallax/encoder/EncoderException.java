package parallax.encoder;

/** A model's file that is not what it should be; the message names file, place and finding. */
public final class EncoderException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** A fault with the given message. */
  public EncoderException(String message) {
    super(message);
  }

  /** A fault with the given message and cause. */
  public EncoderException(String message, Throwable cause) {
    super(message, cause);
  }
}
