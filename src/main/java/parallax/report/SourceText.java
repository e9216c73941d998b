package parallax.report;

/** Whether an output holds the sentences of its sources. */
public enum SourceText {
  /** Everything is written: for whoever may read the sources. */
  KEPT,

  /**
   * No sentence and no longer passage of a source is written, in any table or page: for publishing.
   * Offsets, scores, names, figures and single cue words stay.
   */
  LEFT_OUT;

  /** More words than this in a row are a passage, not a name, a figure or a cue. */
  private static final int PASSAGE = 8;

  /** A sentence, or nothing. */
  String sentence(String text) {
    return this == KEPT ? text : "";
  }

  /** The words something was found on; nothing if they are a passage that is to be left out. */
  String surface(String words) {
    return this == KEPT || words.strip().split("\\s+", PASSAGE + 1).length <= PASSAGE ? words : "";
  }
}
