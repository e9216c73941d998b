package parallax.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.IntStream;
import parallax.extract.Attribution;
import parallax.extract.SentenceView;
import parallax.study.Study;
import parallax.study.WordRatings;

/**
 * The features of an article's sentences, for whoever learns from them: the same as those a model
 * is applied to.
 *
 * <p>Safe for use by multiple threads.
 */
public final class StanceFeatures {
  private final SentenceReader reader;
  private final WordRatings ratings;

  /** Features by the lexicons and cues of one study. */
  public StanceFeatures(Study study) {
    this.reader = new SentenceReader(study);
    this.ratings = study.ratings();
  }

  /**
   * The names of the features of each sentence.
   *
   * @param views the sentences of an article, in order
   * @param attributions the reports in it
   */
  public List<SortedSet<String>> of(List<SentenceView> views, List<Attribution> attributions) {
    SentenceFeatures features = new SentenceFeatures(readings(views), attributions, ratings);
    return IntStream.range(0, views.size()).mapToObj(features::at).toList();
  }

  private List<Reading> readings(List<SentenceView> views) {
    List<Reading> readings = new ArrayList<>();
    Relevance relevance = new Relevance();
    for (SentenceView view : views) {
      Reading reading = reader.read(view, relevance.carries());
      relevance.next(reading);
      readings.add(reading);
    }
    return readings;
  }
}
