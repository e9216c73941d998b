package parallax.lexicon;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parallax.csv.TableException;
import parallax.csv.TableReader;
import parallax.csv.TableRow;
import parallax.study.LinearModel;

/** Reads what a study's model of direction has learned. */
public final class LearnedFeatures {
  /** Where the model lies in a study's folder. */
  public static final String FILE = "stance/direction.csv";

  private static final String NEGATIVE = "negative";
  private static final String POSITIVE = "positive";

  private LearnedFeatures() {}

  /**
   * The features that take a side, in the order of the table.
   *
   * @param studyFolder the study's folder
   * @throws TableException if the study has no model, or its table is malformed
   */
  public static List<LearnedFeature> read(Path studyFolder) {
    Path file = studyFolder.resolve(FILE);
    if (!Files.exists(file)) {
      throw new TableException(
          "the study in "
              + studyFolder
              + " has no trained model (there is no "
              + FILE
              + "), so nothing was learned that could be suggested");
    }
    Map<String, List<TableRow>> byFeature = new LinkedHashMap<>();
    TableReader.read(file, LinearModel.COLUMNS)
        .forEach(
            row ->
                byFeature
                    .computeIfAbsent(row.require("feature"), name -> new ArrayList<>())
                    .add(row));
    return byFeature.values().stream().flatMap(rows -> feature(rows).stream()).toList();
  }

  private static Optional<LearnedFeature> feature(List<TableRow> rows) {
    double side = weight(rows, POSITIVE) - weight(rows, NEGATIVE);
    if (side == 0) {
      return Optional.empty();
    }
    TableRow first = rows.get(0);
    return Optional.of(
        new LearnedFeature(
            first.require("feature"), side, first.whole("support"), first.get("example")));
  }

  /** The weight for a class; a class without a row has 0. */
  private static double weight(List<TableRow> rows, String name) {
    return rowOf(rows, name).map(row -> row.number("weight")).orElse(0.0);
  }

  private static Optional<TableRow> rowOf(List<TableRow> rows, String name) {
    return rows.stream().filter(row -> row.get("class").equals(name)).findFirst();
  }
}
