package parallax.evaluate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parallax.compare.Bootstrap;

/** Measures an output folder against a gold folder. */
public final class Evaluation {
  private final GoldFolder gold;
  private final OutputTables output;
  private final List<CodedSentence> sentences;
  private final Bootstrap bootstrap;

  private Evaluation(
      GoldFolder gold, OutputTables output, List<CodedSentence> sentences, Bootstrap bootstrap) {
    this.gold = gold;
    this.output = output;
    this.sentences = sentences;
    this.bootstrap = bootstrap;
  }

  /**
   * Pairs what is to be measured. Only articles the gold annotates count.
   *
   * @param output an output folder
   * @param gold a folder of stand-off annotations; its tuning.csv, if it has one, says what of it
   *     was used for tuning
   * @param tuning further lists of what was used: files, or gold folders
   * @param use what becomes of that
   * @param bootstrap draws the intervals
   * @throws parallax.csv.TableException if a table is missing or malformed, or something was used
   *     for tuning that may not be measured; it names which
   */
  public static Evaluation of(
      Path output, Path gold, List<Path> tuning, TuningUse use, Bootstrap bootstrap) {
    GoldFolder folder = new GoldFolder(gold);
    OutputTables tables = new OutputTables(output, folder.articles());
    TuningList list = TuningList.of(folder, tuning);
    list.check(folder, tables);
    List<CodedSentence> all =
        CodedSentences.of(folder, tables).stream()
            .map(sentence -> sentence.marked(list.holds(sentence)))
            .toList();
    TestSet test = TestSet.of(folder, all, list).narrowed(use);
    GoldFolder left = folder.without(test.leftOut());
    return new Evaluation(
        left, new OutputTables(output, left.articles()), test.sentences(), bootstrap);
  }

  /** Every figure the gold allows, in a fixed order. */
  public List<Measure> measures() {
    return measures(assessed(program()));
  }

  /**
   * Every figure the gold allows, those of sentences beside their baselines.
   *
   * @param neutralZone a direction nearer to 0 than this, on −1…+1, was taken for 0; 0 if none was
   * @param by a column of the gold's articles.csv: figures of the articles with each value of it
   *     are added; empty for none
   * @throws parallax.csv.TableException if there is no such column
   */
  public EvaluationResults results(double neutralZone, Optional<String> by) {
    Map<Coder, Answers> coders = new LinkedHashMap<>();
    for (Coder coder : Coder.values()) {
      coders.put(coder, coder.answers(output));
    }
    List<Assessed> assessed = assessed(coders);
    ErrorCauses causes = new ErrorCauses(new EvidenceRows(output), neutralZone);
    List<Subgroup> subgroups = by.map(this::subgroups).orElse(List.of());
    return new EvaluationResults(
        sentences, measures(assessed), assessed, subgroups, causes.of(assessed));
  }

  private List<Subgroup> subgroups(String column) {
    return Subgroup.of(gold, column, sentences, program(), bootstrap);
  }

  private Map<Coder, Answers> program() {
    return Map.of(Coder.PARALLAX, Coder.PARALLAX.answers(output));
  }

  private List<Assessed> assessed(Map<Coder, Answers> coders) {
    List<Tally> tallies = Assessment.tallies(sentences, Variable.of(sentences), coders);
    return new Assessment(sentences, bootstrap).of(tallies);
  }

  private List<Measure> measures(List<Assessed> assessed) {
    List<Measure> measures = new ArrayList<>();
    if (!gold.articles().isEmpty()) {
      measures.addAll(articleMeasures());
    }
    measures.addAll(StanceMeasures.of(assessed));
    if (!gold.articles().isEmpty()) {
      measures.addAll(StanceMeasures.articleSigns(gold, output));
    }
    measures.addAll(Extent.of(sentences).measures());
    return List.copyOf(measures);
  }

  private List<Measure> articleMeasures() {
    List<Measure> measures = new ArrayList<>();
    if (!gold.sampled()) {
      measures.addAll(textMeasures(gold, output));
    }
    measures.addAll(EntityMeasures.of(gold, output));
    measures.addAll(QuantityMeasures.of(gold, output));
    measures.addAll(attributionMeasures(gold, output));
    return measures;
  }

  private static List<Measure> textMeasures(GoldFolder gold, OutputTables output) {
    List<Measure> measures = new ArrayList<>();
    measures.add(
        SpanMeasures.byCharacter(gold.placed("boilerplate"), output.placed("cleaning"))
            .measure("clean.char_f1"));
    measures.add(
        SpanMeasures.exact(gold.placed("sentences"), output.placed("sentences"), row -> "")
            .measure("sentence.exact_f1"));
    return measures;
  }

  private static List<Measure> attributionMeasures(GoldFolder gold, OutputTables output) {
    if (gold.rows("attribution").isEmpty()) {
      return List.of();
    }
    return List.of("source", "cue", "content").stream()
        .map(
            part ->
                SpanMeasures.byCharacter(
                        gold.placed("attribution", part + "_start", part + "_end"),
                        output.placed("attributions", part + "_start", part + "_end"))
                    .measure("attribution." + part + "_char_f1"))
        .toList();
  }
}
