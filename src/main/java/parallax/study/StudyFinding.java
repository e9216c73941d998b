package parallax.study;

import java.util.Locale;

/**
 * Something a study lacks or that looks like a slip.
 *
 * @param severity how bad it is
 * @param file where, relative to the study's folder
 * @param line 1-based; 0 if it concerns the file as a whole
 * @param found what is there, or is not
 * @param remedy what was expected or what to do
 */
public record StudyFinding(Severity severity, String file, long line, String found, String remedy) {
  /** How bad a finding is. */
  public enum Severity {
    /** The study cannot be used. */
    ERROR,
    /** The study runs, but measures less than it could, or not what it seems to. */
    WARNING,
    /** What one may want to add. */
    HINT;

    /** As printed. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Override
  public String toString() {
    String place = line == 0 ? file : file + " line " + line;
    // What a reader refuses names its place itself.
    String what = severity == Severity.ERROR && line == 0 ? found : place + ": " + found;
    return severity.label() + ": " + what + "; " + remedy;
  }
}
