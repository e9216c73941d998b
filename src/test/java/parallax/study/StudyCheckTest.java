package parallax.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StudyCheckTest {
  @TempDir private Path folder;

  @Test
  void skeletonIsAStudyWithNothingToSay() throws IOException {
    Path study = folder.resolve("two-lands");
    assertThat(StudySkeleton.write(study)).hasSize(7).allMatch(Files::isRegularFile);
    assertThat(StudyCheck.of(study)).isEmpty();
    assertThat(StudyLoader.load(study).name()).isEqualTo("two-lands");
    assertThat(Files.readString(study.resolve("README.md"))).startsWith("# The study two-lands\n");
  }

  @Test
  void skeletonIsNotWrittenOverFiles() throws IOException {
    StudySkeleton.write(folder.resolve("a"));
    assertThatThrownBy(() -> StudySkeleton.write(folder.resolve("a")))
        .hasMessageContaining("holds files; expected a new or an empty folder");
    assertThatThrownBy(() -> StudySkeleton.write(folder.resolve("a b")))
        .hasMessageContaining("found the name 'a b'");
  }

  @Test
  void shippedStudiesHoldNoWarning() {
    for (Path study : List.of(Path.of("models"), Path.of("models/studies/norway-sweden"))) {
      assertThat(StudyCheck.of(study))
          .as(study.toString())
          .noneMatch(finding -> finding.severity() != StudyFinding.Severity.HINT);
    }
  }

  @Test
  void everythingThatLacksIsNamedWithItsLine() throws IOException {
    write(
        """
        name: x
        title: X
        base: shipped
        colour: red
        actors:
          - {name: Iceland, descriptions: [Northern island]}
          - {name: Eastisle, aliases: [East Isle]}
        frames:
          - {name: fish, pole: 0, meaning: fish}
        settings: {min_relevant_sentences: 1, bootstrap_resamples: 100}
        """);
    Files.writeString(folder.resolve("gazeteer.csv"), "");
    assertThat(findings())
        .containsExactly(
            "warning: gazeteer.csv: is not read; expected 'gazetteer.csv'? Rename it if that is"
                + " meant",
            "warning: study.yaml line 4: found the key 'colour', which nothing reads; expected some"
                + " of [actors, base, dictionaries, frames, name, settings, third_parties, title]",
            "warning: study.yaml line 6: the description 'Northern island' has capitals and never"
                + " matches; write it in lower case; names belong under aliases",
            "warning: study.yaml line 7: no demonym of Eastisle is known; add demonyms: […], or"
                + " sentences that speak of its people and things are missed",
            "warning: study.yaml line 7: no capital of Eastisle is known; add capital: …, or"
                + " '<capital> said' is missed",
            "warning: study.yaml line 8: no frame has the pole -1; give each end of the axis a"
                + " frame",
            "warning: study.yaml line 8: no frame has the pole 1; give each end of the axis a frame",
            "warning: study.yaml line 9: nothing finds the frame 'fish'; write lexicons/fish.csv"
                + " (docs/lexicons.md), or take the frame out",
            "warning: study.yaml line 10: an article of 1 relevant sentences already has a stance;"
                + " expected at least 3; 5 is usual",
            "warning: study.yaml line 10: intervals rest on 100 draws; expected at least 1000;"
                + " 10000 is usual",
            "hint: codebook.md: is not there; write down what coders should know",
            "hint: study.yaml line 6: no leader of Iceland is known; add leaders: […], so that what"
                + " they do counts as its doing",
            "hint: study.yaml line 7: no leader of Eastisle is known; add leaders: […], so that"
                + " what they do counts as its doing",
            "hint: study.yaml line 7: Eastisle has no descriptions; add descriptions: [northern"
                + " neighbour, …], by which texts mean it without naming it");
  }

  @Test
  void whatTheReaderRefusesIsAnError() throws IOException {
    write("name: x\ntitle: X\nbase: shipped\nactors: [{name: Iceland}]\n");
    assertThat(findings())
        .containsExactly(
            "error: study.yaml: 'actors' lists 1 actors; expected the two that relate; mend it,"
                + " check again");
  }

  @Test
  void oneDescriptionForBothIsAnError() throws IOException {
    write(
        """
        name: x
        title: X
        base: shipped
        actors:
          - {name: Iceland, descriptions: [the island]}
          - {name: Ireland, descriptions: [the island]}
        """);
    assertThat(findings())
        .contains(
            "error: study.yaml line 5: the description 'the island' stands for both actors; give it"
                + " to one");
  }

  private List<String> findings() {
    return StudyCheck.of(folder).stream().map(StudyFinding::toString).toList();
  }

  private void write(String yaml) throws IOException {
    Files.writeString(folder.resolve("study.yaml"), yaml);
  }
}
