package parallax.report;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Says in a sentence what a run was validated on, as the report and the methods appendix do: <i>not
 * validated</i>, or <i>validated on</i> so many sentences with the agreement found there.
 */
final class ValidationStatement {
  private static final String NOT = "Not validated: ";

  private final Map<String, Map<String, String>> rows = new TreeMap<>();

  /** From the rows of validation.csv. */
  ValidationStatement(List<Map<String, String>> validation) {
    validation.forEach(row -> rows.put(row.get("measure"), row));
  }

  /** Whether anybody coded a sentence. */
  boolean validated() {
    return rows.containsKey("validated.sentences");
  }

  /** Whether every coded sentence was also used for tuning. */
  boolean tuned() {
    return validated() && count("tuning_sentences") == count("sentences");
  }

  /** The sentence. */
  String text() {
    if (rows.isEmpty()) {
      return NOT + "this run was given no annotations of its articles.";
    }
    if (!validated()) {
      return NOT + "the annotations this run was given hold no coded sentence of its articles.";
    }
    return "Validated on "
        + Show.counted(count("sentences"), "sentence")
        + " of "
        + Show.counted(count("articles"), "article")
        + tuning()
        + ": "
        + agreement("author_direction", "author direction")
        + ", "
        + agreement("direction", "face direction")
        + "; Krippendorff’s α between the annotation and the program, on the sides of "
        + Show.counted(count("relevant_sentences"), "relevant sentence")
        + ".";
  }

  private String tuning() {
    long tuning = count("tuning_sentences");
    if (tuning == 0) {
      return "";
    }
    return (tuned()
            ? " that were also used for tuning"
            : ", of which " + Show.count(tuning) + " were also used for tuning")
        + ", which flatters";
  }

  private String agreement(String column, String words) {
    Map<String, String> row = rows.getOrDefault("stance." + column + "_alpha", Map.of());
    if (row.isEmpty()) {
      return words + " α cannot be told";
    }
    String interval =
        row.get("low").isEmpty()
            ? ""
            : " (" + two(row.get("low")) + " to " + two(row.get("high")) + ")";
    return words + " α = " + two(row.get("value")) + interval;
  }

  private static String two(String number) {
    return Show.decimal(Double.parseDouble(number), 2);
  }

  private long count(String what) {
    return Long.parseLong(
        rows.getOrDefault("validated." + what, Map.of("value", "0")).get("value"));
  }
}
