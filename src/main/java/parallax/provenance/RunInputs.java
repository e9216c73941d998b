package parallax.provenance;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a run is made with, apart from the articles.
 *
 * @param version of the program
 * @param studyFiles the sha256 of every file of the study by its path in the study's folder
 * @param annotator which annotator, and with what settings, in words that are the same on every
 *     machine
 * @param models the NLP models that were pinned for the run; empty if it is not known
 */
public record RunInputs(
    String version,
    SortedMap<String, String> studyFiles,
    String annotator,
    List<LockedModel> models) {
  public RunInputs {
    studyFiles = Collections.unmodifiableSortedMap(new TreeMap<>(studyFiles));
    models = List.copyOf(models);
  }

  /** Inputs without a word on models. */
  public RunInputs(String version, SortedMap<String, String> studyFiles, String annotator) {
    this(version, studyFiles, annotator, List.of());
  }

  /**
   * The inputs of a run of this program.
   *
   * @param studyFiles the sha256 of every file of the study by its path in it
   */
  public static RunInputs of(SortedMap<String, String> studyFiles, String annotator) {
    return new RunInputs(ProductVersion.number(), studyFiles, annotator);
  }

  /** The same with the models that were pinned for the run. */
  public RunInputs withModels(List<LockedModel> pinned) {
    return new RunInputs(version, studyFiles, annotator, pinned);
  }
}
