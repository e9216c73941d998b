package parallax.dictionary;

/**
 * Something a reader left out or guessed, which the user should know.
 *
 * @param line 1-based line of the file; 0 if it concerns the file as a whole
 * @param message what was left out or guessed
 */
public record DictionaryNote(long line, String message) {
  @Override
  public String toString() {
    return line == 0 ? message : "line " + line + ": " + message;
  }
}
