package parallax.report;

import java.io.IOException;

/** An output folder that this run must not write into; the message says why and what to do. */
public final class OutputInUseException extends IOException {
  private static final long serialVersionUID = 1L;

  /** A refusal with the given message. */
  public OutputInUseException(String message) {
    super(message);
  }
}
