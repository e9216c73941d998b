package parallax.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.stat.correlation.SpearmansCorrelation;
import org.apache.commons.math3.util.FastMath;
import parallax.study.Frame;
import parallax.study.StudySettings;

/**
 * Whether long articles score otherwise than short ones: Spearman's rank correlation of each
 * measure with the number of words, over all articles that have the measure. Its interval is that
 * of Bonett and Wright (2000): tanh(atanh r ± z √((1 + r²/2) / (n − 3))).
 */
public final class LengthCheck {
  /** With fewer articles a rank correlation says nothing. */
  public static final int LEAST = 5;

  /** The interval of a rank correlation r over n articles, for the methods appendix. */
  public static final String FORMULA = "tanh(atanh r ± c √((1 + r²/2) / (n − 3)))";

  private static final double PER_1000 = 1000;

  /** A correlation this near to an end is at the end but for rounding. */
  private static final double ROUNDING = 1e-12;

  private final List<Frame> frames;
  private final double z;

  /** A check of stance, face value and all frames of a study. */
  public LengthCheck(List<Frame> frames, StudySettings settings) {
    this.frames = List.copyOf(frames);
    this.z =
        new NormalDistribution(null, 0, 1)
            .inverseCumulativeProbability((1 + settings.confidence()) / 2);
  }

  /**
   * How one measure goes with the length of the text.
   *
   * @param measure {@code stance}, {@code face_stance} or a frame, in cues per 1,000 tokens
   * @param articles that have the measure
   * @param correlation Spearman's, −1…+1; empty if withheld
   * @param interval of it; empty if withheld, and at −1 and +1, where it has no width
   * @param withheld why it is empty; empty if it is not
   */
  public record LengthEffect(
      String measure,
      int articles,
      OptionalDouble correlation,
      Optional<Interval> interval,
      String withheld) {}

  /** One row per measure, stances first, then frames in the order of the codebook. */
  public List<LengthEffect> of(List<ArticleEvidence> articles) {
    List<LengthEffect> rows = new ArrayList<>();
    rows.add(effect("stance", articles, article -> article.score().stance()));
    rows.add(effect("face_stance", articles, article -> article.score().faceStance()));
    for (Frame frame : frames) {
      rows.add(
          effect(
              frame.name(),
              articles,
              article ->
                  OptionalDouble.of(PER_1000 * article.hits(frame.name()) / article.tokens())));
    }
    return rows;
  }

  private LengthEffect effect(
      String measure,
      List<ArticleEvidence> articles,
      Function<ArticleEvidence, OptionalDouble> value) {
    List<ArticleEvidence> measured =
        articles.stream().filter(article -> value.apply(article).isPresent()).toList();
    if (measured.size() < LEAST) {
      return withheld(measure, measured.size(), "fewer than " + LEAST + " articles");
    }
    double[] words = measured.stream().mapToDouble(ArticleEvidence::words).toArray();
    double[] values = measured.stream().mapToDouble(a -> value.apply(a).getAsDouble()).toArray();
    double r = new SpearmansCorrelation().correlation(words, values);
    return Double.isNaN(r)
        ? withheld(measure, measured.size(), "all articles have the same value")
        : new LengthEffect(
            measure, measured.size(), OptionalDouble.of(r), interval(r, measured.size()), "");
  }

  private static LengthEffect withheld(String measure, int articles, String why) {
    return new LengthEffect(measure, articles, OptionalDouble.empty(), Optional.empty(), why);
  }

  /** Empty at both ends of the scale, where the transformation has no value. */
  private Optional<Interval> interval(double r, int articles) {
    if (Math.abs(r) > 1 - ROUNDING) {
      return Optional.empty();
    }
    double reach = z * Math.sqrt((1 + r * r / 2) / (articles - 3));
    double middle = FastMath.atanh(r);
    return Optional.of(
        new Interval(StrictMath.tanh(middle - reach), StrictMath.tanh(middle + reach)));
  }
}
