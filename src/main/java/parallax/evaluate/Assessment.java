package parallax.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parallax.agreement.PairAlpha;
import parallax.compare.Bootstrap;
import parallax.compare.Draws;
import parallax.evaluate.Counts.Category;

/** Measures tallies, all over the same draws of articles and sentences. */
final class Assessment {
  private static final int PER_CATEGORY = 3;
  private static final int PER_TALLY = 3;
  private static final String STREAM = "evaluate";

  private final Bootstrap bootstrap;
  private final ClusteredDraw draw;

  Assessment(List<CodedSentence> sentences, Bootstrap bootstrap) {
    this.bootstrap = bootstrap;
    this.draw = new ClusteredDraw(sentences);
  }

  /**
   * What some coders say under some variables, variable by variable; frames together stand before
   * the first single one.
   */
  static List<Tally> tallies(
      List<CodedSentence> sentences, List<Variable> variables, Map<Coder, Answers> coders) {
    List<Tally> tallies = new ArrayList<>();
    List<Tally> frames = new ArrayList<>();
    for (Variable variable : variables) {
      coders.forEach(
          (coder, answers) ->
              Tally.of(variable, coder, answers, sentences)
                  .ifPresent(variable.ofFrame() ? frames::add : tallies::add));
    }
    for (Coder coder : coders.keySet()) {
      List<Tally> own = frames.stream().filter(tally -> tally.coder() == coder).toList();
      if (!own.isEmpty()) {
        tallies.add(Tally.pooled(coder, own));
      }
    }
    tallies.addAll(frames);
    return tallies;
  }

  /** The figures of each tally, in their order; the program's stand before its baselines'. */
  List<Assessed> of(List<Tally> tallies) {
    List<Measuring> measurings = tallies.stream().map(Measuring::new).toList();
    int size = measurings.stream().mapToInt(Measuring::size).sum();
    double[][] draws = bootstrap.resample(STREAM, size, random -> drawn(measurings, random));
    Map<String, Alpha> program = new LinkedHashMap<>();
    List<Assessed> assessed = new ArrayList<>();
    int from = 0;
    for (Measuring measuring : measurings) {
      double[][] own = Arrays.copyOfRange(draws, from, from + measuring.size());
      from += measuring.size();
      Alpha alpha = new Alpha(measuring.tally.alpha().orElse(Double.NaN), own[own.length - 1]);
      String variable = measuring.tally.variable();
      Optional<Alpha> better = Optional.ofNullable(program.putIfAbsent(variable, alpha));
      assessed.add(assessed(measuring, own, alpha, better));
    }
    return assessed;
  }

  /** An agreement with its draws. */
  private static final class Alpha {
    private final double value;
    private final double[] draws;

    private Alpha(double value, double[] draws) {
      this.value = value;
      this.draws = draws;
    }

    private Alpha less(Alpha other) {
      double[] differences = new double[draws.length];
      Arrays.setAll(differences, i -> draws[i] - other.draws[i]);
      return new Alpha(value - other.value, differences);
    }
  }

  private double[] drawn(List<Measuring> measurings, Draws random) {
    int[] times = draw.times(random);
    return measurings.stream()
        .flatMapToDouble(one -> Arrays.stream(one.of(one.tally.counts(times))))
        .toArray();
  }

  private Assessed assessed(
      Measuring measuring, double[][] draws, Alpha alpha, Optional<Alpha> better) {
    double[] values = measuring.of(measuring.tally.counts());
    List<Assessed.Part> parts = new ArrayList<>();
    int at = 0;
    for (Category category : measuring.categories) {
      parts.add(
          new Assessed.Part(
              category,
              estimate(values[at], draws[at]),
              estimate(values[at + 1], draws[at + 1]),
              estimate(values[at + 2], draws[at + 2])));
      at += PER_CATEGORY;
    }
    Alpha lead = better.map(program -> program.less(alpha)).orElse(new Alpha(Double.NaN, draws[0]));
    return new Assessed(
        measuring.tally,
        parts,
        estimate(values[at], draws[at]),
        estimate(values[at + 1], draws[at + 1]),
        estimate(alpha.value, alpha.draws),
        estimate(lead.value, lead.draws));
  }

  private Estimate estimate(double value, double[] draws) {
    return Estimate.of(value, bootstrap.interval(draws));
  }

  /** The figures of one tally as an array: of each category, then of all. */
  private static final class Measuring {
    private final Tally tally;
    private final List<Category> categories;
    private final PairAlpha alpha;

    private Measuring(Tally tally) {
      this.tally = tally;
      this.categories = tally.categories();
      this.alpha = new PairAlpha(tally.level(), tally.values());
    }

    private int size() {
      return PER_CATEGORY * categories.size() + PER_TALLY;
    }

    private double[] of(Counts counts) {
      double[] figures = new double[size()];
      int at = 0;
      for (Category category : categories) {
        figures[at++] = counts.precision(category);
        figures[at++] = counts.recall(category);
        figures[at++] = counts.f1(category);
      }
      figures[at++] = counts.accuracy();
      figures[at++] = counts.macroF1(categories);
      figures[at] = counts.alpha(alpha);
      return figures;
    }
  }
}
