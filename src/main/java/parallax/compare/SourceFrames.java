package parallax.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import parallax.study.Frame;
import parallax.study.StudySettings;

/**
 * Rates of frames by source, with intervals from draws of articles and their sentences: cues come
 * in bunches, and an interval that took each for independent would be too narrow.
 */
public final class SourceFrames {
  private final Bootstrap bootstrap;
  private final List<Frame> frames;

  /** Rates of all frames of a study. */
  public SourceFrames(List<Frame> frames, StudySettings settings) {
    this.bootstrap = new Bootstrap(settings);
    this.frames = List.copyOf(frames);
  }

  /** One row per source and frame, in order of source and the codebook. */
  public List<SourceFrame> of(SortedMap<String, List<ArticleEvidence>> bySource) {
    List<SourceFrame> rows = new ArrayList<>();
    bySource.forEach((source, articles) -> rows.addAll(rows(source, articles)));
    return rows;
  }

  private List<SourceFrame> rows(String source, List<ArticleEvidence> articles) {
    List<String> names = frames.stream().map(Frame::name).toList();
    FrameSample sample = new FrameSample(articles, names);
    double[][] draws = bootstrap.resample(source, names.size(), sample::draw);
    return rows(bootstrap, source, articles, names, sample, draws);
  }

  /** The rows of a source whose frames were drawn already. */
  static List<SourceFrame> rows(
      Bootstrap bootstrap,
      String source,
      List<ArticleEvidence> articles,
      List<String> frames,
      FrameSample sample,
      double[][] draws) {
    List<SourceFrame> rows = new ArrayList<>();
    for (int frame = 0; frame < draws.length; frame++) {
      Optional<Interval> interval = bootstrap.intervalWithWidth(draws[frame]);
      rows.add(row(source, articles, frames.get(frame), sample.of(frame), interval));
    }
    return rows;
  }

  private static SourceFrame row(
      String source,
      List<ArticleEvidence> articles,
      String frame,
      Sample sample,
      Optional<Interval> interval) {
    return new SourceFrame(
        source,
        frame,
        articles.stream().mapToInt(article -> article.hits(frame)).sum(),
        articles.stream().mapToInt(ArticleEvidence::tokens).sum(),
        sample.value(),
        interval,
        sample.size(),
        sample.drawn().label(),
        sample.drawn() == Sample.Drawn.SENTENCES
            ? "one article: the interval speaks of the article, not of the source"
            : "");
  }
}
