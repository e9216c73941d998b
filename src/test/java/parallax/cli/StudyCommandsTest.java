package parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code study new}, {@code study check} and {@code --lexicon} print and return. */
class StudyCommandsTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  @TempDir private Path folder;

  @Test
  void newStudyIsWrittenAndChecked() {
    assertThat(run("study", "new", path("two-lands"))).isEqualTo(ExitCode.FINE);
    assertThat(out.toString()).contains(path("two-lands/study.yaml"));
    assertThat(err.toString()).contains("next: parallax study check " + path("two-lands"));
    assertThat(run("study", "check", path("two-lands"))).isEqualTo(ExitCode.FINE);
    assertThat(err.toString())
        .contains("two-lands: Northland and Southland, 6 frames")
        .contains("; nothing to say");
  }

  @Test
  void studyIsNotWrittenOverAnother() {
    run("study", "new", path("two-lands"));
    assertThat(run("study", "new", path("two-lands"))).isEqualTo(ExitCode.USAGE);
    assertThat(err.toString()).contains("holds files");
  }

  @Test
  void unusableStudyIsToldWithExitCodeTwo() throws IOException {
    run("study", "new", path("two-lands"));
    Path yaml = folder.resolve("two-lands/study.yaml");
    Files.writeString(yaml, Files.readString(yaml).replace("pole: -1", "pole: -3"));
    assertThat(run("study", "check", path("two-lands"))).isEqualTo(ExitCode.USAGE);
    assertThat(out.toString())
        .contains("error: study.yaml: pole '-3' of the frame 'distancing' is wrong");
  }

  @Test
  void polesThatNameNoCategoryStopTheRun() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "Text.");
    Files.writeString(folder.resolve("tone.yml"), "warm: [friend]\ncold: [rift]\n");
    assertThat(analyze("--lexicon", path("tone.yml"), "--poles", "hot=cold"))
        .isEqualTo(ExitCode.USAGE);
    assertThat(err.toString())
        .isEqualTo(
            "parallax: tone.yml: found the pole 'hot'; expected a category of the dictionary, one"
                + " of [warm, cold]\n");
    assertThat(folder.resolve("o")).doesNotExist();
  }

  @Test
  void polesBelongToADictionary() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "Text.");
    assertThat(analyze("--poles", "a=b")).isEqualTo(ExitCode.USAGE);
    assertThat(err.toString()).contains("--lexicon=FILE");
  }

  @Test
  void oneDictionaryTwiceIsRefused() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "Text.");
    Files.writeString(folder.resolve("tone.yml"), "warm: [friend]\n");
    assertThat(analyze("--lexicon", path("tone.yml"), "--lexicon", path("tone.yml")))
        .isEqualTo(ExitCode.USAGE);
    assertThat(err.toString()).contains("the name 'tone' is taken");
  }

  private int analyze(String... more) {
    String[] args = new String[5 + more.length];
    System.arraycopy(
        new String[] {"analyze", "--corpus", path(""), "--output", path("o")}, 0, args, 0, 5);
    System.arraycopy(more, 0, args, 5, more.length);
    return run(args);
  }

  private String path(String name) {
    return folder.resolve(name).toString();
  }

  private int run(String... args) {
    return Main.run(args, new PrintWriter(out, true), new PrintWriter(err, true));
  }
}
