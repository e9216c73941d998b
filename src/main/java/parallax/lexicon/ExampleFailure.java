package parallax.lexicon;

import java.util.List;
import parallax.study.MarkedExample;

/**
 * An example an entry does not match where it is marked, or a counter-example it matches.
 *
 * @param entryId the entry
 * @param example the sentence
 * @param found what the entry matches in it, in order of place
 */
public record ExampleFailure(String entryId, MarkedExample example, List<String> found) {
  public ExampleFailure {
    found = List.copyOf(found);
  }

  /** The failure in words. */
  public String message() {
    String what = found.isEmpty() ? "nothing" : "“" + String.join("”, “", found) + "”";
    return example
            .match()
            .map(span -> "should match “" + span.of(example.text()) + "”, matches " + what + ": ")
            .orElse("should match nothing, matches " + what + ": ")
        + example.text();
  }
}
