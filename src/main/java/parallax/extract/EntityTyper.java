package parallax.extract;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Gives names that only the annotator's model knows one of our types, from the model's label and
 * the name's own words.
 */
final class EntityTyper {
  /** CoreNLP's labels, coarse and fine, as far as they are names. */
  private static final Map<String, EntityType> LABELS =
      Map.of(
          "PERSON", EntityType.PERSON,
          "ORGANIZATION", EntityType.ORG,
          "LOCATION", EntityType.REGION,
          "CITY", EntityType.CITY,
          "COUNTRY", EntityType.COUNTRY,
          "STATE_OR_PROVINCE", EntityType.REGION,
          "NATIONALITY", EntityType.NATIONALITY,
          "RELIGION", EntityType.NATIONALITY,
          "IDEOLOGY", EntityType.TITLE_WORK,
          "MISC", EntityType.TITLE_WORK);

  private static final Set<EntityType> HEADED =
      Set.of(EntityType.ORG, EntityType.REGION, EntityType.CITY, EntityType.TITLE_WORK);

  /** Heads nobody is called by, so that "Ada Lovelock Avenue" is no person. */
  private static final Set<String> NO_SURNAMES =
      Set.of(
          "academy",
          "airport",
          "arena",
          "avenue",
          "boulevard",
          "foundation",
          "institute",
          "museum",
          "oblast",
          "province",
          "region",
          "stadium",
          "street",
          "university");

  private EntityTyper() {}

  /** Whether the annotator's label marks a name: numbers and dates are labelled too. */
  static boolean isName(String label) {
    return LABELS.containsKey(label);
  }

  /**
   * The type of a name.
   *
   * @param label the annotator's, one for which {@link #isName} holds
   * @param words its sentence
   * @param first index of its first word
   * @param last index of its last word
   */
  static EntityType type(String label, SentenceWords words, int first, int last) {
    EntityType byLabel = LABELS.get(label);
    Optional<EntityType> byHead = headType(words, first, last);
    boolean headed = HEADED.contains(byLabel) || NO_SURNAMES.contains(words.key(last));
    if (byHead.isPresent() && headed) {
      return byHead.get();
    }
    if (label.equals("LOCATION")) {
      return place(words, first, last);
    }
    if (label.equals("MISC") && first == last && isAdjective(words.get(last))) {
      return EntityType.NATIONALITY;
    }
    return byLabel;
  }

  /** The head is the last word, or the last before "of", "for" or "on". */
  static Optional<EntityType> headType(SentenceWords words, int first, int last) {
    int head = first;
    while (head < last && !Set.of("of", "for", "on", "between").contains(words.key(head + 1))) {
      head++;
    }
    Optional<EntityType> type = HeadWords.typeOf(words.key(head));
    return type.or(() -> leadingHead(words, first, last));
  }

  /** "Lake …", "Mount …", "Operation …": some heads come first. */
  private static Optional<EntityType> leadingHead(SentenceWords words, int first, int last) {
    if (first == last) {
      return Optional.empty();
    }
    return switch (words.key(first)) {
      case "lake", "mount", "cape", "gulf" -> Optional.of(EntityType.REGION);
      case "hotel" -> Optional.of(EntityType.FACILITY);
      case "operation" -> Optional.of(EntityType.EVENT);
      default -> Optional.empty();
    };
  }

  /** A place of one word is a settlement more often than not; a longer one is a stretch of land. */
  private static EntityType place(SentenceWords words, int first, int last) {
    boolean bare = first == last && words.get(first).text().length() > 2;
    return bare ? EntityType.CITY : EntityType.REGION;
  }

  private static boolean isAdjective(Word word) {
    String key = word.key();
    return word.token().pos().startsWith("JJ")
        || key.endsWith("ian")
        || key.endsWith("ans")
        || key.endsWith("ese")
        || key.endsWith("ish");
  }
}
