package parallax.coding;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the coders together say of one variable of one sentence.
 *
 * @param kind how it came about
 * @param value empty if open or if nobody gave one
 */
record Decision(Kind kind, Optional<String> value) {
  /** How a value came about. */
  enum Kind {
    /** Two or more gave it, and nobody another. */
    UNANIMOUS,
    /** More than half of those who gave one gave this one. */
    MAJORITY,
    /** They talked it over. */
    DISCUSSED,
    /** One gave it, the others none. */
    SINGLE,
    /** They differ, and none has more than half. */
    OPEN,
    /** Nobody gave one. */
    NONE;

    /** As written in tables. */
    String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * Decides by majority.
   *
   * @param given by the coders who gave one
   * @param agreed after discussion, which counts before all
   */
  static Decision of(List<String> given, Optional<String> agreed) {
    if (agreed.isPresent()) {
      return new Decision(Kind.DISCUSSED, agreed);
    }
    if (given.isEmpty()) {
      return new Decision(Kind.NONE, Optional.empty());
    }
    if (given.size() == 1) {
      return new Decision(Kind.SINGLE, Optional.of(given.get(0)));
    }
    TreeMap<String, Integer> counts = new TreeMap<>();
    given.forEach(value -> counts.merge(value, 1, Integer::sum));
    for (var count : counts.entrySet()) {
      if (2 * count.getValue() > given.size()) {
        Kind kind = counts.size() == 1 ? Kind.UNANIMOUS : Kind.MAJORITY;
        return new Decision(kind, Optional.of(count.getKey()));
      }
    }
    return new Decision(Kind.OPEN, Optional.empty());
  }

  /** Whether two coders or a discussion stand behind the value. */
  boolean settled() {
    return kind == Kind.UNANIMOUS || kind == Kind.MAJORITY || kind == Kind.DISCUSSED;
  }
}
