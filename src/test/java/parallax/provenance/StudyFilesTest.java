package parallax.provenance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StudyFilesTest {
  @TempDir private Path folder;

  @Test
  void filesBehindLinksAreHashed() throws IOException {
    Path lexicons = Files.createDirectories(folder.resolve("shared"));
    Files.writeString(lexicons.resolve("fish.csv"), "herring");
    Path study = Files.createDirectories(folder.resolve("study"));
    Files.writeString(study.resolve("study.yaml"), "name: fish");
    Files.createSymbolicLink(study.resolve("lexicons"), lexicons);
    Path link = Files.createSymbolicLink(folder.resolve("link"), study);
    assertThat(StudyFiles.of(link))
        .containsOnlyKeys("lexicons/fish.csv", "study.yaml")
        .containsEntry("lexicons/fish.csv", Sha256.of("herring"));
    Files.writeString(lexicons.resolve("fish.csv"), "cod");
    assertThat(StudyFiles.of(link)).containsEntry("lexicons/fish.csv", Sha256.of("cod"));
  }

  @Test
  void hiddenFilesOtherStudiesAndLinksBackAreLeftOut() throws IOException {
    for (String name : new String[] {"a.csv", ".b", ".git/c", "in/.d/e", "studies/f/g.csv"}) {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, name);
    }
    Files.createSymbolicLink(folder.resolve("in/back"), folder);
    assertThat(StudyFiles.of(folder)).containsOnlyKeys("a.csv");
  }
}
