package parallax.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeSet;
import java.util.stream.IntStream;
import parallax.agreement.Codings;
import parallax.agreement.Krippendorff;
import parallax.agreement.Level;
import parallax.evaluate.Counts.Category;

/** What people and one coder said of the same sentences under one variable. */
final class Tally {
  /** All frames together: a sentence counts once for each. */
  static final String FRAMES = "frames";

  private final String variable;
  private final Coder coder;
  private final Level level;
  private final List<Said> all;
  private final List<String> values;
  private final int[] places;
  private final AnswerPairs pairs;

  /**
   * One sentence.
   *
   * @param sentence its place among all
   * @param coded the sentence
   * @param wanted by people
   * @param found by the coder
   * @param answered whether the coder said it, or it stands for silence
   */
  record Said(int sentence, CodedSentence coded, String wanted, String found, boolean answered) {}

  private Tally(String variable, Coder coder, Level level, List<Said> all) {
    this.variable = variable;
    this.coder = coder;
    this.level = level;
    this.all = all;
    TreeSet<String> seen =
        level.numeric() ? new TreeSet<>(Comparator.comparing(Integer::valueOf)) : new TreeSet<>();
    all.forEach(said -> seen.addAll(List.of(said.wanted, said.found)));
    this.values = List.copyOf(seen);
    this.places = all.stream().mapToInt(Said::sentence).toArray();
    this.pairs = AnswerPairs.of(all, values);
  }

  /** The tally of a coder; empty if he says nothing of that variable. */
  static Optional<Tally> of(
      Variable variable, Coder coder, Answers answers, List<CodedSentence> sentences) {
    int[] asked =
        IntStream.range(0, sentences.size())
            .filter(i -> variable.wanted(sentences.get(i)).isPresent())
            .toArray();
    List<CodedSentence> coded = IntStream.of(asked).mapToObj(sentences::get).toList();
    return answers
        .of(variable, coded)
        .map(
            found -> {
              List<Said> all = new ArrayList<>();
              for (int i = 0; i < asked.length; i++) {
                CodedSentence one = coded.get(i);
                boolean answered = coder != Coder.PARALLAX || variable.answered(one);
                all.add(
                    new Said(
                        asked[i], one, variable.wanted(one).orElseThrow(), found.get(i), answered));
              }
              return new Tally(variable.name(), coder, variable.level(), all);
            });
  }

  /** The frames' tallies of one coder as one. */
  static Tally pooled(Coder coder, List<Tally> frames) {
    List<Said> all = frames.stream().flatMap(tally -> tally.all.stream()).toList();
    return new Tally(FRAMES, coder, Level.NOMINAL, all);
  }

  /** The variable's name. */
  String variable() {
    return variable;
  }

  /** Who said it. */
  Coder coder() {
    return coder;
  }

  /** The level agreement is measured on. */
  Level level() {
    return level;
  }

  /** Every sentence; of pooled frames once for each frame. */
  List<Said> all() {
    return all;
  }

  /** All values either gave, in order. */
  List<String> values() {
    return values;
  }

  /** How many different articles the sentences stand in. */
  long articles() {
    return all.stream().map(said -> said.coded.article()).distinct().count();
  }

  /** Different sentences. */
  long sentences() {
    return all.stream().map(Said::sentence).distinct().count();
  }

  /** Sentences of which the coder said something. */
  long answered() {
    return all.stream().filter(Said::answered).map(Said::sentence).distinct().count();
  }

  /** Sentences that were used for tuning. */
  long tuning() {
    return all.stream().filter(s -> s.coded.tuning()).map(Said::sentence).distinct().count();
  }

  /** What is told by category: presence alone of what is there or not, of holders all names. */
  List<Category> categories() {
    if (variable.equals(Variable.RELEVANCE)
        || variable.equals(FRAMES)
        || variable.startsWith(Variable.FRAME)) {
      return List.of(category(variable.equals(Variable.RELEVANCE) ? "relevant" : "evoked", "1"));
    }
    if (variable.equals(Variable.HOLDER)) {
      TreeSet<String> names = new TreeSet<>(values);
      names.removeAll(List.of(Variable.AUTHOR, Variable.NOBODY));
      return List.of(category("named", names.toArray(String[]::new)));
    }
    return values.stream().map(value -> category(value, value)).toList();
  }

  private Category category(String name, String... of) {
    return new Category(
        name, List.of(of).stream().filter(values::contains).map(values::indexOf).toList());
  }

  /** Every sentence once. */
  Counts counts() {
    double[] times = new double[places.length];
    Arrays.fill(times, 1);
    return pairs.counts(times);
  }

  /** Every sentence as often as it was drawn, by its place among all. */
  Counts counts(int[] drawn) {
    double[] times = new double[places.length];
    for (int i = 0; i < times.length; i++) {
      times[i] = drawn[places[i]];
    }
    return pairs.counts(times);
  }

  /** Every sentence as often as it stands for one of the run. */
  Counts weighted() {
    return pairs.counts(all.stream().mapToDouble(said -> said.coded.weight()).toArray());
  }

  /** Krippendorff's α between people and the coder; empty if it cannot be told. */
  OptionalDouble alpha() {
    List<List<Optional<String>>> units = new ArrayList<>();
    all.forEach(said -> units.add(List.of(Optional.of(said.wanted), Optional.of(said.found))));
    return Krippendorff.alpha(new Codings(List.of("people", coder.label()), level, units));
  }
}
