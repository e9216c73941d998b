package parallax.study;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import parallax.encoder.ContextReader;
import parallax.provenance.FileFault;

/** Reads {@code stance/settings.yaml} of a study. */
final class StanceSettingsFile {
  private static final String NAME = StanceModel.FOLDER + "/settings.yaml";
  private static final String OF_FRAMES = "frame_thresholds";

  /** The most a weight may be; a probability's most is 1. */
  private static final int MOST = 10;

  private final JsonNode root;

  /**
   * Opens the file.
   *
   * @param folder the folder {@code stance}
   * @throws StudyException if it cannot be read
   */
  StanceSettingsFile(Path folder) {
    try {
      this.root = new YAMLMapper().readTree(Files.readString(folder.resolve("settings.yaml")));
    } catch (IOException e) {
      throw new StudyException(NAME + ": cannot be read: " + FileFault.told(e), e);
    }
  }

  /**
   * The numbers that put the tables together.
   *
   * @param frames names of the study's frames
   * @param ofBase whether a frame of another name is passed over
   * @throws StudyException naming a number that is missing or out of its range, or such a frame
   */
  StanceSettings settings(List<String> frames, boolean ofBase) {
    return new StanceSettings(
        number(root, "article_weight", MOST),
        number(root, "reported_factor", 1),
        number(root, "neutral_zone", 1),
        number(root, "relevance_threshold", 1),
        number(root, "frame_threshold", 1),
        frameThresholds(frames, ofBase));
  }

  private Map<String, Double> frameThresholds(List<String> frames, boolean ofBase) {
    JsonNode thresholds = root.path(OF_FRAMES);
    Map<String, Double> own = new TreeMap<>();
    for (Iterator<String> names = thresholds.fieldNames(); names.hasNext(); ) {
      String frame = names.next();
      if (frames.contains(frame)) {
        own.put(frame, number(thresholds, frame, 1));
      } else if (!ofBase) {
        throw new StudyException(
            NAME + ": " + OF_FRAMES + " names '" + frame + "'; expected one of " + frames);
      }
    }
    return own;
  }

  /** A reader beside the tables, with the weights of both. */
  StanceModel.Context context(ContextReader reader) {
    return new StanceModel.Context(
        reader, number(root, "word_weight", MOST), number(root, "context_weight", MOST));
  }

  private static double number(JsonNode parent, String name, double most) {
    JsonNode value = parent.path(name);
    if (!value.isNumber() || value.asDouble() < 0 || value.asDouble() > most) {
      throw new StudyException(
          NAME
              + ": '"
              + name
              + "' is '"
              + value.asText()
              + "'; expected a number from 0 to "
              + most);
    }
    return value.asDouble();
  }
}
