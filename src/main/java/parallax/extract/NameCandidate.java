package parallax.extract;

import java.util.Optional;
import parallax.study.GazetteerEntry;
import parallax.text.Span;

/**
 * A stretch of text that may be a name.
 *
 * @param span in the cleaned body
 * @param type what it names
 * @param canonical the thing's one name
 * @param origin who found it
 * @param entry the gazetteer's entry, if it is known
 */
record NameCandidate(
    Span span, EntityType type, String canonical, Origin origin, Optional<GazetteerEntry> entry) {
  /** Who found a name. */
  enum Origin {
    GAZETTEER,
    MODEL,
    /** Capitals around a word such as Ministry or Treaty. */
    PATTERN
  }

  static NameCandidate known(Span span, GazetteerEntry entry) {
    return new NameCandidate(
        span,
        EntityType.valueOf(entry.type()),
        entry.canonical(),
        Origin.GAZETTEER,
        Optional.of(entry));
  }

  static NameCandidate found(Span span, EntityType type, String canonical, Origin origin) {
    return new NameCandidate(span, type, canonical, origin, Optional.empty());
  }

  boolean isKnown() {
    return entry.isPresent();
  }

  NameCandidate withType(EntityType other) {
    return new NameCandidate(span, other, canonical, origin, entry);
  }

  NameCandidate withCanonical(String other) {
    return new NameCandidate(span, type, other, origin, entry);
  }

  /** The same thing as {@code other}, at this place. */
  NameCandidate named(NameCandidate other) {
    return new NameCandidate(span, other.type(), other.canonical(), origin, other.entry());
  }
}
