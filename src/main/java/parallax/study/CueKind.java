package parallax.study;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a word beside a number says about it. */
public enum CueKind {
  /** How exactly the number is claimed: "at least". */
  APPROX,
  /** Whether it rose or fell: "climb". */
  DIRECTION,
  /** That the number behind it numbers and does not count: "clause". */
  LABEL,
  /** That no number is meant: "at one point". */
  IDIOM,
  /** A thing two actors have between them: "mutual trade". */
  MUTUAL,
  /** A thing that goes from one actor to the other: "exports". */
  FLOW,
  /** Another thing that is measured under several names: "GDP". */
  MEASURE;

  /** As written in number-cues.csv. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether it names what is measured. */
  public boolean isMeasure() {
    return this == MUTUAL || this == FLOW || this == MEASURE;
  }

  /** The kind of that label; empty if there is none. */
  static Optional<CueKind> of(String label) {
    return Arrays.stream(values()).filter(kind -> kind.label().equals(label)).findFirst();
  }
}
