package parallax.study;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a study from its folder: study.yaml, gazetteer.csv, reporting.csv, units.csv,
 * number-cues.csv, topics.csv, word_classes.csv, cues.csv, lexicons/ and, if there is one, stance/.
 */
public final class StudyLoader {
  private static final String FILE = "study.yaml";

  private StudyLoader() {}

  /**
   * Reads and checks the study in {@code folder}.
   *
   * @throws StudyException if study.yaml, a lexicon, the cues or the word classes are missing or
   *     wrong
   * @throws parallax.csv.TableException if one of its tables is
   */
  public static Study load(Path folder) {
    JsonNode root = read(folder.resolve(FILE));
    List<Actor> actors = new ArrayList<>();
    for (JsonNode actor : list(root, "actors")) {
      actors.add(new Actor(text(actor, "name"), texts(actor, "descriptions")));
    }
    if (actors.size() != 2) {
      throw new StudyException(
          FILE + ": 'actors' lists " + actors.size() + " actors; expected the two that relate");
    }
    List<Frame> frames = frames(root);
    WordClasses classes = WordClasses.read(folder.resolve("word_classes.csv"));
    return new Study(
        text(root, "name"),
        text(root, "title"),
        actors.get(0),
        actors.get(1),
        frames,
        LexiconReader.read(folder.resolve("lexicons"), classes, LexiconReader.names(frames)),
        FunctionCue.read(folder.resolve("cues.csv"), classes),
        Gazetteer.read(folder.resolve("gazetteer.csv")),
        ReportingCues.read(folder.resolve("reporting.csv")),
        Units.read(folder),
        TopicWords.read(folder.resolve("topics.csv")),
        StanceModel.read(folder, frames.stream().map(Frame::name).toList()),
        StudySettings.read(root.path("settings")));
  }

  private static List<Frame> frames(JsonNode root) {
    List<Frame> frames = new ArrayList<>();
    for (JsonNode frame : list(root, "frames")) {
      frames.add(new Frame(text(frame, "name"), pole(frame), text(frame, "meaning")));
    }
    return frames;
  }

  private static int pole(JsonNode frame) {
    JsonNode pole = frame.path("pole");
    if (!pole.isInt() || Math.abs(pole.asInt()) > 1) {
      throw new StudyException(
          FILE + ": pole '" + pole.asText() + "' of a frame is wrong; expected -1, 0 or 1");
    }
    return pole.asInt();
  }

  private static JsonNode read(Path file) {
    if (!Files.exists(file)) {
      throw new StudyException(
          FILE + ": there is no such file in " + file.getParent() + "; expected a study folder");
    }
    try {
      return YAMLMapper.builder().build().readTree(Files.readString(file));
    } catch (IOException e) {
      throw new StudyException(FILE + ": " + e.getMessage(), e);
    }
  }

  private static JsonNode list(JsonNode node, String field) {
    JsonNode value = node.path(field);
    if (!value.isArray() || value.isEmpty()) {
      throw new StudyException(FILE + ": '" + field + "' is no list; expected at least one item");
    }
    return value;
  }

  private static String text(JsonNode node, String field) {
    JsonNode value = node.path(field);
    if (!value.isTextual() || value.asText().isBlank()) {
      throw new StudyException(FILE + ": '" + field + "' is missing; expected a text");
    }
    return value.asText();
  }

  private static List<String> texts(JsonNode node, String field) {
    List<String> values = new ArrayList<>();
    node.path(field).forEach(value -> values.add(value.asText()));
    return values;
  }
}
