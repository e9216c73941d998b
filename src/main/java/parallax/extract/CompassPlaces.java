package parallax.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import parallax.text.Span;

/** Parts of known places named by the compass: "Western Patagonia", "Northern Chile". */
final class CompassPlaces {
  private static final Set<String> DIRECTIONS =
      Set.of(
          "north",
          "south",
          "east",
          "west",
          "northern",
          "southern",
          "eastern",
          "western",
          "central",
          "northeastern",
          "northwestern",
          "southeastern",
          "southwestern",
          "upper",
          "lower",
          "inner",
          "outer",
          "greater");

  private static final Set<EntityType> PLACES =
      Set.of(EntityType.COUNTRY, EntityType.CITY, EntityType.REGION, EntityType.GPE_OTHER);

  private CompassPlaces() {}

  /** The known names of a sentence, places joined with the capitalised direction before them. */
  static List<NameCandidate> join(SentenceWords words, List<NameCandidate> known) {
    List<NameCandidate> joined = new ArrayList<>();
    for (NameCandidate name : known) {
      int first = words.from(name.span().start());
      boolean directed =
          first > 0
              && PLACES.contains(name.type())
              && words.get(first).afterBlank()
              && words.get(first - 1).capitalised()
              && DIRECTIONS.contains(words.key(first - 1));
      if (directed) {
        Span span = words.get(first - 1).span().union(name.span());
        joined.removeIf(other -> other.span().overlaps(span));
        joined.add(
            NameCandidate.found(
                span,
                EntityType.REGION,
                CanonicalNames.of(span.of(words.text())),
                NameCandidate.Origin.PATTERN));
      } else {
        joined.add(name);
      }
    }
    return joined;
  }
}
