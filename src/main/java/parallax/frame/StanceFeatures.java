package parallax.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.IntStream;
import parallax.extract.Attribution;
import parallax.extract.SentenceView;
import parallax.study.Study;

/** The features of an article's sentences, for whoever trains a model. */
public final class StanceFeatures {
  private final SentenceReader reader;

  public StanceFeatures(Study study) {
    this.reader = new SentenceReader(study);
  }

  public List<SortedSet<String>> of(List<SentenceView> views, List<Attribution> attributions) {
    List<Reading> readings = new ArrayList<>();
    Relevance relevance = new Relevance();
    for (SentenceView view : views) {
      readings.add(reader.read(view, relevance.carries()));
      relevance.next(readings.get(readings.size() - 1));
    }
    SentenceFeatures features = new SentenceFeatures(readings, attributions);
    return IntStream.range(0, readings.size()).mapToObj(features::at).toList();
  }
}
