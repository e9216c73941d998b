package parallax.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** What an evaluation found, as lines for a terminal and as tables. */
public final class EvaluationResults {
  private final List<CodedSentence> sentences;
  private final List<Measure> measures;
  private final List<Assessed> assessed;
  private final List<Subgroup> subgroups;
  private final List<SentenceError> errors;

  EvaluationResults(
      List<CodedSentence> sentences,
      List<Measure> measures,
      List<Assessed> assessed,
      List<Subgroup> subgroups,
      List<SentenceError> errors) {
    this.sentences = List.copyOf(sentences);
    this.measures = List.copyOf(measures);
    this.assessed = List.copyOf(assessed);
    this.subgroups = List.copyOf(subgroups);
    this.errors = List.copyOf(errors);
  }

  /** Everything but the single errors, one line after the other. */
  public List<String> lines() {
    return new EvaluationListing(Extent.of(sentences), measures, assessed, subgroups, errors)
        .lines();
  }

  /**
   * What has to be said of sentences that were also used for tuning; empty if none was, or if there
   * are none.
   */
  public String warning() {
    return Extent.of(sentences).warning();
  }

  /**
   * Writes the tables of docs/guides/validation.md into a folder, which is made. Tables of an
   * earlier evaluation are replaced.
   *
   * @throws IOException if one cannot be written
   * @throws parallax.csv.TableException if the folder holds anything else
   */
  public void write(Path folder) throws IOException {
    new EvaluationTables(folder, Extent.of(sentences)).write(measures, assessed, subgroups, errors);
  }
}
