package parallax.evaluate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Measures an output folder against a gold folder. */
public final class Evaluation {
  private Evaluation() {}

  /**
   * Every figure the gold allows, in a fixed order. Only articles the gold annotates count.
   *
   * @param output an output folder
   * @param gold a folder of stand-off annotations
   * @throws parallax.csv.TableException if a table is missing or malformed
   */
  public static List<Measure> of(Path output, Path gold) {
    GoldFolder goldFolder = new GoldFolder(gold);
    OutputTables tables = new OutputTables(output, goldFolder.articles());
    List<Measure> measures = new ArrayList<>();
    if (!goldFolder.sampled()) {
      measures.addAll(textMeasures(goldFolder, tables));
    }
    measures.addAll(EntityMeasures.of(goldFolder, tables));
    measures.addAll(QuantityMeasures.of(goldFolder, tables));
    measures.addAll(attributionMeasures(goldFolder, tables));
    measures.addAll(StanceMeasures.of(goldFolder, tables));
    return List.copyOf(measures);
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
