package parallax.coding;

import java.util.Comparator;

/**
 * Sentences the machine treats alike, from one source.
 *
 * @param source the outlet
 * @param voice as measured; empty for sentences that are not relevant
 * @param band of the author direction: {@code distant} to −0.5, {@code close} from +0.5, {@code
 *     middle}, or {@code none} for sentences that are not relevant
 * @param cue whether an entry of a lexicon matches
 */
record Stratum(String source, String voice, String band, boolean cue)
    implements Comparable<Stratum> {
  private static final double SIDE = 0.5;
  private static final Comparator<Stratum> ORDER =
      Comparator.comparing(Stratum::source)
          .thenComparing(Stratum::voice)
          .thenComparing(Stratum::band)
          .thenComparing(Stratum::cue);

  /** The stratum a sentence lies in. */
  static Stratum of(RunSentence sentence) {
    String voice = sentence.relevant() ? sentence.voice() : "";
    return new Stratum(sentence.source(), voice, band(sentence), sentence.cues() > 0);
  }

  private static String band(RunSentence sentence) {
    if (!sentence.relevant()) {
      return "none";
    }
    double direction = sentence.authorDirection().orElse(0);
    if (direction <= -SIDE) {
      return "distant";
    }
    return direction >= SIDE ? "close" : "middle";
  }

  @Override
  public int compareTo(Stratum other) {
    return ORDER.compare(this, other);
  }
}
