package parallax.corpus;

/**
 * One row of problems.csv.
 *
 * @param file relative to the corpus
 * @param stage the stage that met it
 * @param severity whether the article was left out
 * @param message what was found, what was expected, what to do
 */
public record Problem(String file, String stage, Severity severity, String message) {
  /** Whether the article was left out. */
  public enum Severity {
    /** The article is left out; the run ends with exit code 3. */
    ERROR("error"),
    /** The article is in; the run ends with exit code 0. */
    WARNING("warning");

    private final String label;

    Severity(String label) {
      this.label = label;
    }

    /** As written in problems.csv. */
    public String label() {
      return label;
    }
  }
}
