package parallax.study;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What one word tells about the thing a figure measures.
 *
 * @param word lower case, singular
 * @param concept one word for all that mean the same; empty if the word names no thing of its own
 * @param role what else the word says
 */
public record TopicWord(String word, String concept, Role role) {
  /** What a word says of a figure besides its meaning. */
  public enum Role {
    /** A thing of its own. */
    THING,
    /** A thing that happens over a time, such as trade: a figure holds for a stretch of time. */
    FLOW,
    /** As {@link #FLOW} if the figure states a period, else what has been heaped up so far. */
    FLOW_IF_DATED,
    /** Something there at one time, such as a population. */
    STOCK,
    /** A percentage that is itself the thing, such as inflation. */
    RATE,
    /** A part of a whole. */
    SHARE,
    /** A change against an earlier time. */
    GROWTH,
    /** A word that many unlike things go by, such as country: not enough to tell things apart. */
    GENERIC,
    /** A word that does not tell which thing is meant. */
    DROP;

    /** As written in topics.csv; a plain thing is an empty cell. */
    String label() {
      return this == THING ? "" : name().toLowerCase(Locale.ROOT);
    }

    static Optional<Role> of(String label) {
      return Arrays.stream(values()).filter(role -> role.label().equals(label)).findFirst();
    }
  }

  /** Whether the word names something and not only says how it is measured. */
  public boolean names() {
    return !concept.isEmpty();
  }
}
