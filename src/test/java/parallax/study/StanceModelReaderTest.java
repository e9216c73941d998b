package parallax.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parallax.csv.TableException;

class StanceModelReaderTest {
  private static final String HEADER = "feature,class,weight,support,example\n";
  private static final List<String> FRAMES = List.of("thaw", "freeze");
  private static final String SETTINGS =
      """
      article_weight: 1.5
      reported_factor: 0.25
      neutral_zone: 0.1
      relevance_threshold: 0.3
      frame_threshold: 0.2
      """;

  @TempDir private Path study;

  @BeforeEach
  void writeAModel() throws IOException {
    write("relevance.csv", HEADER + "l1:ferry,relevant,1,9,\n");
    write("direction.csv", HEADER + "l1:ferry,positive,2,9,\n");
    write("voice.csv", HEADER + "l1:say,reported,3,9,\n");
    write("frames.csv", HEADER + "l1:ice,freeze,4,9,\n");
    write("settings.yaml", SETTINGS);
  }

  @Test
  void studyWithoutTheFolderHasNoModel() {
    assertThat(read(study.resolve("elsewhere"), FRAMES)).isEmpty();
  }

  @Test
  void everyTableIsReadWithItsOwnClasses() {
    StanceModel model = read(study, FRAMES).orElseThrow();
    assertThat(model.relevance().weights("l1:ferry")).containsExactly(1);
    assertThat(model.direction().weights("l1:ferry")).containsExactly(0, 0, 2);
    assertThat(model.voice().weights("l1:say")).containsExactly(0, 3, 0, 0);
    assertThat(model.frames().weights("l1:ice")).containsExactly(0, 4);
    assertThat(model.settings()).isEqualTo(new StanceSettings(1.5, 0.25, 0.1, 0.3, 0.2));
  }

  @ParameterizedTest
  @CsvSource({
    "article_weight: 1.5, article_weight: 10.5, article_weight, 10.5, 10.0",
    "article_weight: 1.5, article_weight: -1, article_weight, -1, 10.0",
    "reported_factor: 0.25, reported_factor: 1.01, reported_factor, 1.01, 1.0",
    "neutral_zone: 0.1, neutral_zone: -0.1, neutral_zone, -0.1, 1.0",
    "relevance_threshold: 0.3, relevance_threshold: high, relevance_threshold, high, 1.0",
    "frame_threshold: 0.2, frame_treshold: 0.2, frame_threshold, '', 1.0"
  })
  void settingOutOfRangeIsFaultedByName(
      String from, String to, String key, String found, String most) throws IOException {
    write("settings.yaml", SETTINGS.replace(from, to));
    assertThatThrownBy(() -> read(study, FRAMES))
        .isInstanceOf(StudyException.class)
        .hasMessage(
            "stance/settings.yaml: '"
                + key
                + "' is '"
                + found
                + "'; expected a number from 0 to "
                + most);
  }

  @Test
  void endsOfTheRangesAreInside() throws IOException {
    write(
        "settings.yaml",
        """
        article_weight: 10
        reported_factor: 0
        neutral_zone: 1
        relevance_threshold: 0
        frame_threshold: 1
        """);
    assertThat(read(study, FRAMES).orElseThrow().settings())
        .isEqualTo(new StanceSettings(10, 0, 1, 0, 1));
  }

  @Test
  void frameMayHaveAThresholdOfItsOwn() throws IOException {
    write("settings.yaml", SETTINGS + "frame_thresholds: {freeze: 0.45}\n");
    StanceSettings settings = read(study, FRAMES).orElseThrow().settings();
    assertThat(settings.threshold("freeze")).isEqualTo(0.45);
    assertThat(settings.threshold("thaw")).isEqualTo(0.2);
  }

  @Test
  void thresholdOutOfRangeIsFaultedByItsFrame() throws IOException {
    write("settings.yaml", SETTINGS + "frame_thresholds: {freeze: 45}\n");
    assertThatThrownBy(() -> read(study, FRAMES))
        .isInstanceOf(StudyException.class)
        .hasMessage("stance/settings.yaml: 'freeze' is '45'; expected a number from 0 to 1.0");
  }

  @Test
  void thresholdOfAFrameTheStudyDoesNotHaveIsFaultedUnlessItIsTheBases() throws IOException {
    write("settings.yaml", SETTINGS + "frame_thresholds: {frost: 0.4, thaw: 0.3}\n");
    assertThatThrownBy(() -> read(study, FRAMES))
        .isInstanceOf(StudyException.class)
        .hasMessage(
            "stance/settings.yaml: frame_thresholds names 'frost'; expected one of [thaw, freeze]");
    Path folder = study.resolve(StanceModel.FOLDER);
    assertThat(
            StanceModelReader.read(folder, FRAMES, true).orElseThrow().settings().frameThresholds())
        .isEqualTo(Map.of("thaw", 0.3));
  }

  @Test
  void missingSettingsAreFaultedByFile() throws IOException {
    Files.delete(study.resolve("stance").resolve("settings.yaml"));
    assertThatThrownBy(() -> read(study, FRAMES))
        .isInstanceOf(StudyException.class)
        .hasMessageStartingWith("stance/settings.yaml: cannot be read: ");
  }

  @Test
  void frameThatTheStudyDoesNotHaveIsFaultedWithFileAndLine() {
    assertThatThrownBy(() -> read(study, List.of("thaw")))
        .isInstanceOf(TableException.class)
        .hasMessage("frames.csv line 2: class 'freeze' is unknown; expected [thaw]");
  }

  private void write(String file, String content) throws IOException {
    Path folder = Files.createDirectories(study.resolve(StanceModel.FOLDER));
    Files.writeString(folder.resolve(file), content);
  }

  /** The model of a study that stands alone. */
  private static Optional<StanceModel> read(Path study, List<String> frames) {
    return StanceModelReader.read(study.resolve(StanceModel.FOLDER), frames, false);
  }
}
