package parallax.provenance;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a run is made with, apart from the articles.
 *
 * @param version of the program
 * @param studyFiles the sha256 of every file of the study by its path in the study's folder
 * @param annotator which annotator, and with what settings, in words that are the same on every
 *     machine
 */
public record RunInputs(String version, SortedMap<String, String> studyFiles, String annotator) {
  public RunInputs {
    studyFiles = Collections.unmodifiableSortedMap(new TreeMap<>(studyFiles));
  }

  /**
   * The inputs of a run of this program.
   *
   * @throws IOException if a file of the study cannot be read
   */
  public static RunInputs of(Path studyFolder, String annotator) throws IOException {
    return new RunInputs(ProductVersion.number(), StudyFiles.of(studyFolder), annotator);
  }
}
