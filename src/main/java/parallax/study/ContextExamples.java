package parallax.study;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import parallax.csv.TableReader;
import parallax.csv.TableRow;

/**
 * Sentences the encoder was taught on, with what annotators said of each and what the encoder says
 * of it: by them a person sees what it takes another sentence to be like.
 */
public final class ContextExamples {
  /** The file in the encoder's folder; a study can do without. */
  private static final String FILE = "examples.csv";

  private static final List<String> LABELS =
      List.of(
          "sentence",
          "annotated_relevant",
          "annotated_direction",
          "annotated_voice",
          "annotated_frames");

  /** The table holds tenths. */
  private static final double SCALE = 0.1;

  private final List<String> outputs;
  private final List<Example> examples;

  private ContextExamples(List<String> outputs, List<Example> examples) {
    this.outputs = List.copyOf(outputs);
    this.examples = List.copyOf(examples);
  }

  /**
   * An annotated sentence.
   *
   * @param sentence its words; the first actor is called Alpha, the second Beta
   * @param relevant whether it bears on the relation of the two; if not, what follows says nothing
   * @param direction −2…+2, at face value
   * @param voice one of {@link StanceModel#VOICES}
   * @param frames separated by semicolons
   * @param scores what the encoder says of it, as the table's columns
   */
  public record Example(
      String sentence,
      boolean relevant,
      int direction,
      String voice,
      String frames,
      List<Double> scores) {
    public Example {
      scores = List.copyOf(scores);
    }
  }

  /**
   * An example beside a sentence.
   *
   * @param distance Euclidean, of what the encoder says of the two, in log odds
   */
  public record Neighbour(Example example, double distance) {}

  /**
   * The examples of a study.
   *
   * @param study its folder
   * @return none if it has no such table
   * @throws parallax.csv.TableException naming file and line of a malformed row
   */
  public static ContextExamples of(Path study) {
    Path file = study.resolve(StanceModel.FOLDER).resolve(StanceModel.ENCODER).resolve(FILE);
    if (!Files.isRegularFile(file)) {
      return new ContextExamples(List.of(), List.of());
    }
    List<TableRow> rows = TableReader.read(file, LABELS);
    List<String> outputs = new ArrayList<>();
    List<Example> examples = new ArrayList<>();
    for (TableRow row : rows) {
      if (outputs.isEmpty()) {
        row.cells().keySet().stream().filter(name -> !LABELS.contains(name)).forEach(outputs::add);
      }
      examples.add(example(row, outputs));
    }
    return new ContextExamples(outputs, examples);
  }

  private static Example example(TableRow row, List<String> outputs) {
    return new Example(
        row.require("sentence"),
        row.require("annotated_relevant").equals("1"),
        row.whole("annotated_direction"),
        row.require("annotated_voice"),
        row.get("annotated_frames"),
        outputs.stream().map(name -> SCALE * row.whole(name)).toList());
  }

  /**
   * The examples of which the encoder says most nearly the same as of a sentence.
   *
   * @param scores what it says of that sentence, by output
   * @param most how many
   * @return nearest first; of equals the earlier in the table; none if an output is missing
   */
  public List<Neighbour> nearest(Map<String, Double> scores, int most) {
    if (!scores.keySet().containsAll(outputs)) {
      return List.of();
    }
    List<Double> wanted = outputs.stream().map(scores::get).toList();
    return examples.stream()
        .map(example -> new Neighbour(example, distance(example.scores(), wanted)))
        .sorted(Comparator.comparingDouble(Neighbour::distance))
        .limit(most)
        .toList();
  }

  private static double distance(List<Double> one, List<Double> other) {
    double sum = 0;
    for (int i = 0; i < one.size(); i++) {
      double difference = one.get(i) - other.get(i);
      sum += difference * difference;
    }
    return Math.sqrt(sum);
  }
}
