package parallax.report;

import parallax.ArticleAnalysis;

/** What the report keeps of articles as they go by, beside what comparisons keep: no text. */
final class Findings {
  private final FirstPlaces places = new FirstPlaces();
  private final NamePairs pairs = new NamePairs();
  private final FrameVoices frames = new FrameVoices();

  /** Takes an article; articles come in order of their ids. */
  void accept(ArticleAnalysis analysis) {
    places.accept(analysis);
    pairs.accept(analysis);
    frames.accept(analysis);
  }

  /** Where each word and name stands first. */
  FirstPlaces places() {
    return places;
  }

  /** Who is named together with whom. */
  NamePairs pairs() {
    return pairs;
  }

  /** Cues by source, frame and voice. */
  FrameVoices frames() {
    return frames;
  }
}
