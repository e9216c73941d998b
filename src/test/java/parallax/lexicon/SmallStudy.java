package parallax.lexicon;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import parallax.study.Study;
import parallax.study.StudyLoader;

/** The study that ships with lexicons of five entries in place of its own. */
final class SmallStudy {
  private static final String ENTRIES =
      """
      id,pattern,frame,direction,weight,needs,unless,source,examples,counter_examples
      t01,tie <0-3> (cool|sour),distancing,-1,1,,,made up,The [[tie will cool]].,The tie will hold.
      t02,thaw,resilience,1,1,,,made up,A [[thaw]] set in.,A frost set in.
      t03,(language|script),culture,0,0.5,,,made up,The [[language]] is old.,The road is old.
      t04,depend on ACTOR,dependency,1,1,,,made up,It [[depends on Russia]].,It depends on rain.
      t05,rupture,distancing,-2,1,,,made up,Talk of a [[rupture]] spread.,Talk spread.
      """;

  private SmallStudy() {}

  /** Writes the study's files and reads them. */
  static Study in(Path folder) throws IOException {
    Files.createDirectories(folder.resolve("lexicons"));
    try (Stream<Path> files = Files.list(Path.of("models"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.copy(file, folder.resolve(file.getFileName()));
      }
    }
    Files.writeString(folder.resolve("lexicons").resolve("small.csv"), ENTRIES);
    return StudyLoader.load(folder);
  }

  /** A table of an output folder or of a model. */
  static void write(Path file, String header, List<String> rows) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, header + "\n" + String.join("\n", rows) + "\n");
  }
}
