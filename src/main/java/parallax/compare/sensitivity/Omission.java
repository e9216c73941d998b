package parallax.compare.sensitivity;

import java.io.Serializable;
import java.util.Comparator;

/**
 * Cues that are left out together.
 *
 * @param kind what they share
 * @param name of the lexicon, the frame or the entry
 */
record Omission(Kind kind, String name) implements Comparable<Omission>, Serializable {
  private static final Comparator<Omission> ORDER =
      Comparator.comparing(Omission::kind).thenComparing(Omission::name);

  /** What is left out. */
  enum Kind {
    LEXICON("lexicon"),
    FRAME("frame"),
    ENTRY("entry");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    /** As written in sensitivity.csv. */
    String label() {
      return label;
    }
  }

  boolean drops(Cue cue) {
    return switch (kind) {
      case LEXICON -> cue.lexicon().equals(name);
      case FRAME -> cue.frames().contains(name);
      case ENTRY -> cue.entry().equals(name);
    };
  }

  @Override
  public int compareTo(Omission other) {
    return ORDER.compare(this, other);
  }
}
