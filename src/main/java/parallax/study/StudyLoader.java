package parallax.study;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a study from its folder: study.yaml, gazetteer.csv, reporting.csv, units.csv,
 * number-cues.csv, topics.csv, word_classes.csv, cues.csv, lexicons/ and, if there are any,
 * word_ratings.csv and stance/; what it does not have, from the folder it builds on.
 */
public final class StudyLoader {
  private StudyLoader() {}

  /**
   * Reads and checks the study in {@code folder}.
   *
   * @throws StudyException if study.yaml, a lexicon, the cues or the word classes are missing or
   *     wrong
   * @throws parallax.csv.TableException if one of its tables is
   * @throws parallax.dictionary.DictionaryException if a dictionary it lists is
   */
  public static Study load(Path folder) {
    return load(StudyFolder.open(folder));
  }

  /** As above, from a folder already opened. */
  public static Study load(StudyFolder folder) {
    JsonNode root = folder.yaml();
    List<Actor> actors = actors(root);
    List<Frame> frames = frames(folder.value("frames"));
    WordClasses classes = WordClasses.read(folder.file("word_classes.csv"));
    Study study =
        new Study(
            text(root, "name"),
            text(root, "title"),
            actors.get(0),
            actors.get(1),
            frames,
            LexiconReader.read(folder.lexicons(), classes, LexiconReader.names(frames)),
            FunctionCue.read(folder.file("cues.csv"), classes),
            StudyGazetteer.read(folder),
            ReportingCues.read(folder.file("reporting.csv")),
            Units.read(folder::file),
            TopicWords.read(folder.file("topics.csv")),
            WordRatings.read(folder.file("word_ratings.csv")),
            StanceModelReader.read(
                folder.file(StanceModel.FOLDER),
                frames.stream().map(Frame::name).toList(),
                !folder.has(StanceModel.FOLDER)),
            List.of(),
            StudySettings.read(folder));
    return study.withDictionaries(StudyDictionaries.listed(folder));
  }

  private static List<Actor> actors(JsonNode root) {
    List<Actor> actors = new ArrayList<>();
    for (JsonNode actor : list(root, "actors")) {
      actors.add(new Actor(text(actor, "name"), texts(actor, "descriptions")));
    }
    if (actors.size() != 2) {
      throw StudyFolder.fault(
          "'actors' lists " + actors.size() + " actors; expected the two that relate");
    }
    if (actors.get(0).name().equals(actors.get(1).name())) {
      throw StudyFolder.fault(
          "both actors are '" + actors.get(0).name() + "'; expected two that differ");
    }
    return actors;
  }

  private static List<Frame> frames(JsonNode all) {
    List<Frame> frames = new ArrayList<>();
    for (JsonNode frame : items(all, "frames")) {
      frames.add(new Frame(text(frame, "name"), pole(frame), text(frame, "meaning")));
    }
    FrameNames.check(frames, List.of());
    return frames;
  }

  private static int pole(JsonNode frame) {
    JsonNode pole = frame.path("pole");
    if (!pole.isInt() || Math.abs(pole.asInt()) > 1) {
      throw StudyFolder.fault(
          "pole '"
              + pole.asText()
              + "' of the frame '"
              + frame.path("name").asText()
              + "' is wrong; expected -1, 0 or 1");
    }
    return pole.asInt();
  }

  private static JsonNode list(JsonNode node, String field) {
    return items(node.path(field), field);
  }

  private static JsonNode items(JsonNode value, String field) {
    if (!value.isArray() || value.isEmpty()) {
      throw StudyFolder.fault("'" + field + "' is no list; expected at least one item");
    }
    return value;
  }

  private static String text(JsonNode node, String field) {
    JsonNode value = node.path(field);
    if (!value.isTextual() || value.asText().isBlank()) {
      throw StudyFolder.fault("'" + field + "' is missing; expected a text");
    }
    return value.asText();
  }

  private static List<String> texts(JsonNode node, String field) {
    List<String> values = new ArrayList<>();
    node.path(field).forEach(value -> values.add(value.asText()));
    return values;
  }
}
