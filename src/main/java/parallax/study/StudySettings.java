package parallax.study;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Numbers that decide what is printed. study.yaml must give each of them and no other.
 *
 * @param minRelevantSentences an article with fewer has its stance withheld
 * @param minCueSentences an article with cues in fewer of its relevant sentences has its stance
 *     withheld
 * @param bootstrapResamples how often the sentences of an article are drawn anew for its interval
 * @param bootstrapSeed seed of those draws
 * @param confidence coverage of the intervals, between 0 and 1
 * @param concessionWeight what a cue in a conceded clause counts beside one outside, 0…1
 */
public record StudySettings(
    int minRelevantSentences,
    int minCueSentences,
    int bootstrapResamples,
    long bootstrapSeed,
    double confidence,
    double concessionWeight) {
  private static final String WHERE = "study.yaml: settings";
  private static final int MOST = 1_000_000;
  private static final List<String> NAMES =
      List.of(
          "min_relevant_sentences",
          "min_cue_sentences",
          "bootstrap_resamples",
          "bootstrap_seed",
          "confidence",
          "concession_weight");

  /**
   * Reads the settings of a study; what it does not set, the study it builds on does.
   *
   * @throws StudyException if one is missing, unknown, no number or out of range
   */
  static StudySettings read(StudyFolder folder) {
    ObjectNode all = JsonNodeFactory.instance.objectNode();
    folder.base().ifPresent(below -> add(below.yaml().path("settings"), all));
    add(folder.yaml().path("settings"), all);
    return read(all);
  }

  private static void add(JsonNode settings, ObjectNode into) {
    settings.fieldNames().forEachRemaining(name -> into.set(name, settings.path(name)));
  }

  private static StudySettings read(JsonNode node) {
    Set<String> unknown = new TreeSet<>();
    node.fieldNames().forEachRemaining(unknown::add);
    NAMES.forEach(unknown::remove);
    if (!unknown.isEmpty()) {
      throw new StudyException(WHERE + " " + unknown + " are unknown; expected " + NAMES);
    }
    return new StudySettings(
        (int) whole(node, "min_relevant_sentences", 1, MOST),
        (int) whole(node, "min_cue_sentences", 1, MOST),
        (int) whole(node, "bootstrap_resamples", 100, MOST),
        whole(node, "bootstrap_seed", Long.MIN_VALUE, Long.MAX_VALUE),
        share(node, "confidence", true),
        share(node, "concession_weight", false));
  }

  private static long whole(JsonNode node, String name, long low, long high) {
    JsonNode value = node.path(name);
    if (!value.canConvertToLong()
        || !value.isIntegralNumber()
        || value.asLong() < low
        || value.asLong() > high) {
      throw fault(name, value, "a whole number from " + low + " to " + high);
    }
    return value.asLong();
  }

  private static double share(JsonNode node, String name, boolean open) {
    JsonNode value = node.path(name);
    double number = value.asDouble(-1);
    boolean inside = open ? number > 0 && number < 1 : number >= 0 && number <= 1;
    if (!value.isNumber() || !inside) {
      throw fault(name, value, "a number between 0 and 1, such as 0.5");
    }
    return number;
  }

  private static StudyException fault(String name, JsonNode value, String expected) {
    String found = value.isMissingNode() ? "is missing" : "is '" + value.asText() + "'";
    return new StudyException(WHERE + " '" + name + "' " + found + "; expected " + expected);
  }
}
