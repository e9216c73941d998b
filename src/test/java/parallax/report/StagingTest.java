package parallax.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parallax.provenance.Json;

/** An output folder changes whole or not at all. */
class StagingTest {
  @TempDir private Path folder;

  @Test
  void publishedFilesAreThereAndNothingHiddenButTheLock() throws IOException {
    publish("a.csv", "1", "pages/p.html", "2");
    assertThat(files()).containsExactly(".parallax.lock", "a.csv", "manifest.json", "pages/p.html");
  }

  @Test
  void runThatEndsEarlyLeavesTheOldOutput() throws IOException {
    publish("a.csv", "old");
    try (Staging staging = open()) {
      stage(staging, "a.csv", "new");
    }
    assertThat(read("a.csv")).isEqualTo("old");
    assertThat(files()).containsExactly(".parallax.lock", "a.csv", "manifest.json");
  }

  @Test
  void filesThatCouldNotAllBeMovedAreMovedByTheNextRun() throws IOException {
    publish("a.csv", "old", "b.csv", "old");
    Files.delete(folder.resolve("b.csv"));
    Path obstacle = Files.createDirectories(folder.resolve("b.csv/inside"));
    assertThatThrownBy(() -> publish("a.csv", "new", "b.csv", "new"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("the output could not be written");
    Files.delete(obstacle);
    Files.delete(folder.resolve("b.csv"));
    open().close();
    assertThat(read("a.csv")).isEqualTo("new");
    assertThat(read("b.csv")).isEqualTo("new");
    assertThat(files()).containsExactly(".parallax.lock", "a.csv", "b.csv", "manifest.json");
  }

  @Test
  void filesNotMadeAgainAreRemovedWithTheirEmptyFolder() throws IOException {
    publish("a.csv", "1", "pages/p.html", "2");
    publish("a.csv", "3");
    assertThat(files()).containsExactly(".parallax.lock", "a.csv", "manifest.json");
    assertThat(folder.resolve("pages")).doesNotExist();
  }

  @Test
  void filesOfOthersStay() throws IOException {
    publish("pages/p.html", "1");
    Files.writeString(folder.resolve("notes.txt"), "mine");
    Files.writeString(folder.resolve("pages/mine.html"), "mine");
    publish("a.csv", "2");
    assertThat(files())
        .containsExactly(
            ".parallax.lock", "a.csv", "manifest.json", "notes.txt", "pages/mine.html");
  }

  @Test
  void fileOfOthersUnderOurNameIsRefusedBeforeAnyWork() throws IOException {
    Files.writeString(folder.resolve("README.md"), "mine");
    assertThatThrownBy(() -> new Staging(folder, List.of("README.md")))
        .isInstanceOf(OutputInUseException.class)
        .hasMessage(
            folder
                + ": it holds README.md, which no manifest of an earlier run lists; move it away or"
                + " choose another folder with --output");
    assertThat(read("README.md")).isEqualTo("mine");
  }

  @Test
  void fileOfOthersThatAppearsDuringTheRunStopsPublishingBeforeAnyMove() throws IOException {
    try (Staging staging = open()) {
      stage(staging, "a.csv", "1", "b.csv", "2");
      Files.writeString(folder.resolve("b.csv"), "mine");
      assertThatThrownBy(staging::publish).isInstanceOf(OutputInUseException.class);
    }
    assertThat(files()).containsExactly(".parallax.lock", "b.csv");
    assertThat(read("b.csv")).isEqualTo("mine");
  }

  @Test
  void manifestOfAnotherProgramMakesNothingOurs() throws IOException {
    Files.writeString(
        folder.resolve("manifest.json"),
        "{\"outputs\": [{\"path\": \"a.csv\"}], \"name\": \"app\"}");
    assertThatThrownBy(() -> publish("a.csv", "1")).isInstanceOf(OutputInUseException.class);
  }

  @Test
  void changedManifestDeletesNothingOutside() throws IOException {
    Path output = Files.createDirectory(folder.resolve("out"));
    Path outside = Files.writeString(folder.resolve("outside.txt"), "mine");
    Files.writeString(output.resolve("manifest.json"), manifest("../outside.txt"));
    try (Staging staging = new Staging(output, List.of())) {
      stage(staging, "a.csv", "1");
      staging.publish();
    }
    assertThat(outside).exists();
  }

  @Test
  void secondRunIsRefusedWhileTheFirstWrites() throws IOException {
    try (Staging first = open()) {
      stage(first, "a.csv", "1");
      assertThatThrownBy(this::open)
          .isInstanceOf(OutputInUseException.class)
          .hasMessage(
              folder
                  + ": another run is writing into this folder; wait until it has ended or choose"
                  + " another folder with --output");
      first.publish();
    }
    assertThat(read("a.csv")).isEqualTo("1");
  }

  @Test
  void whatADeadRunStagedIsCleared() throws IOException {
    Path dead = Files.createDirectories(folder.resolve(".parallax-staging/files/deep"));
    Files.writeString(dead.resolve("half.csv"), "half");
    publish("a.csv", "1");
    assertThat(files()).containsExactly(".parallax.lock", "a.csv", "manifest.json");
  }

  @Test
  void runThatDiedWhileMovingIsCarriedToItsEnd() throws IOException {
    publish("a.csv", "old", "b.csv", "old", "stale.csv", "old");
    Path files = Files.createDirectories(folder.resolve(".parallax-staging/files"));
    Files.writeString(folder.resolve("a.csv"), "new");
    Files.writeString(files.resolve("b.csv"), "new");
    Files.writeString(files.resolve("manifest.json"), manifest("a.csv", "b.csv"));
    Files.createFile(folder.resolve(".parallax-staging/complete"));
    try (Staging next = open()) {
      assertThat(next.files()).isEmptyDirectory();
    }
    assertThat(read("a.csv")).isEqualTo("new");
    assertThat(read("b.csv")).isEqualTo("new");
    assertThat(folder.resolve("stale.csv")).doesNotExist();
  }

  @Test
  void runThatDiedAfterTheLastMoveLosesNothing() throws IOException {
    publish("a.csv", "1");
    Files.createDirectories(folder.resolve(".parallax-staging/files"));
    Files.createFile(folder.resolve(".parallax-staging/complete"));
    open().close();
    assertThat(read("a.csv")).isEqualTo("1");
  }

  private Staging open() throws IOException {
    return new Staging(folder, List.of());
  }

  private void publish(String... filesAndContents) throws IOException {
    try (Staging staging = open()) {
      stage(staging, filesAndContents);
      staging.publish();
    }
  }

  private static void stage(Staging staging, String... filesAndContents) throws IOException {
    String[] names = new String[filesAndContents.length / 2];
    for (int i = 0; i < names.length; i++) {
      names[i] = filesAndContents[2 * i];
      Path file = staging.files().resolve(names[i]);
      Files.createDirectories(file.getParent());
      Files.writeString(file, filesAndContents[2 * i + 1]);
    }
    Files.writeString(staging.files().resolve("manifest.json"), manifest(names));
  }

  private static String manifest(String... files) {
    return Json.indented(
        java.util.Map.of(
            "product",
            java.util.Map.of("name", "parallax"),
            "outputs",
            Stream.of(files).map(file -> java.util.Map.of("path", file)).toList()));
  }

  private String read(String file) throws IOException {
    return Files.readString(folder.resolve(file));
  }

  private List<String> files() throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString())
          .sorted()
          .toList();
    }
  }
}
