package parallax.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parallax.csv.TableReader;

/** Frames are columns, so their names must be told apart as columns are. */
class FrameNamesTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Tokens | the frame 'Tokens' has a name that the output tables use; rename it, and not to"
            + " one of [face_stance, source, stance, tokens]",
        "stance | the frame 'stance' has a name that the output tables use; rename it, and not to"
            + " one of [face_stance, source, stance, tokens]",
        "Fish | the frames 'fish' and 'Fish' differ in the case of letters alone; rename one",
        "fish | the frame 'fish' stands twice; rename one"
      })
  void aFrameWhoseNameIsTakenStopsTheStudy(String name, String message) throws IOException {
    study("fish", name);
    assertThatThrownBy(() -> StudyLoader.load(folder))
        .isInstanceOf(StudyException.class)
        .hasMessage("study.yaml: " + message);
    assertThat(StudyCheck.of(folder))
        .extracting(StudyFinding::toString)
        .containsExactly("error: study.yaml: " + message + "; mend it, check again");
  }

  @Test
  void everyDeclaredColumnBesideTheFramesIsTaken() throws IOException {
    List<String> columns =
        TableReader.read(
                Path.of("src/main/resources/parallax/report/tables.csv"), List.of("file", "column"))
            .stream()
            .filter(row -> row.get("file").equals("frames_by_source.csv"))
            .map(row -> row.get("column"))
            .toList();
    assertThat(columns).hasSizeGreaterThan(1);
    for (String column : columns) {
      study(column);
      assertThatThrownBy(() -> StudyLoader.load(folder))
          .as(column)
          .hasMessageContaining("has a name that the output tables use");
    }
  }

  @Test
  void framesOfDictionariesAreToldApartToo() throws IOException {
    study("fish", "Tone.cold");
    Study study = StudyLoader.load(folder);
    Path file = Files.writeString(folder.resolve("tone.yml"), "cold: [rift]\n");
    StudyDictionary tone = StudyDictionaries.read(file, Poles.NONE);
    assertThatThrownBy(() -> study.withDictionaries(List.of(tone)))
        .isInstanceOf(StudyException.class)
        .hasMessage(
            "tone.yml: the frames 'Tone.cold' and 'tone.cold' differ in the case of letters alone;"
                + " rename one");
  }

  private void study(String... frames) throws IOException {
    StringBuilder yaml =
        new StringBuilder(
            """
            name: x
            title: X
            base: shipped
            actors:
              - {name: Iceland}
              - {name: Ireland}
            frames:
            """);
    for (String frame : frames) {
      yaml.append("  - {name: " + frame + ", pole: 0, meaning: about " + frame + "}\n");
    }
    Files.writeString(folder.resolve("study.yaml"), yaml);
  }
}
