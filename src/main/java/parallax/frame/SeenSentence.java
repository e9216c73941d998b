package parallax.frame;

import java.util.SortedSet;

/** A sentence and all that its stance is decided by. */
final class SeenSentence {
  private final Reading reading;
  private final SortedSet<String> features;
  private final float[] context;

  /**
   * A sentence.
   *
   * @param features of its words
   * @param context what the encoder says of it; {@link OpinionPool#UNREAD} without one
   */
  SeenSentence(Reading reading, SortedSet<String> features, float[] context) {
    this.reading = reading;
    this.features = features;
    this.context = context;
  }

  Reading reading() {
    return reading;
  }

  SortedSet<String> features() {
    return features;
  }

  float[] context() {
    return context;
  }
}
