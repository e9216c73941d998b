package parallax.extract;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The words that tell what a capitalised name names: a Ministry is an organisation, a Treaty a
 * document, an Airport a facility. All in the key form of {@link Word#key}.
 */
final class HeadWords {
  private static final Map<EntityType, List<String>> WORDS =
      new TreeMap<>(
          Map.of(
              EntityType.ORG,
              List.of(
                  "academy administration agency airlines alliance army assembly association"
                      + " authority bank battalion brigade broadcasting bureau cabinet center"
                      + " chamber club coalition college command commission committee company"
                      + " confederation congress consortium consulate corporation council court"
                      + " department directorate division duma embassy federation fleet force"
                      + " forces foundation fund government group guard holding inspectorate"
                      + " institute league ministry mission monitor movement navy network office"
                      + " orchestra organization parliament partnership party police press regiment"
                      + " school secretariat senate service society squadron staff subcommittee"
                      + " team tribunal union university"),
              EntityType.EVENT,
              List.of(
                  "battle championship championships conference cup day days exhibition expo fair"
                      + " festival forum games olympics parade referendum revolution summit"
                      + " tournament uprising war"),
              EntityType.TITLE_WORK,
              List.of(
                  "accord accords act agreement charter code concept constitution convention"
                      + " declaration doctrine memorandum pact protocol strategy treaty"),
              EntityType.FACILITY,
              List.of(
                  "airport arena avenue boulevard bridge canal cathedral church corridor cosmodrome"
                      + " dam hospital hotel highway museum palace park pipeline port prison"
                      + " railroad railway refinery reservoir road route square stadium station"
                      + " street terminal tower"),
              EntityType.REGION,
              List.of(
                  "bay basin coast county desert district governorate gulf hills island islands"
                      + " krai lake mountain mountains oblast ocean peninsula plateau province"
                      + " region river sea strait territory valley")));

  /** Heads that carry a name only if a model or the gazetteer says so: "the Lima Group". */
  private static final Set<String> WEAK =
      Set.of(
          "arena",
          "army",
          "avenue",
          "battle",
          "boulevard",
          "church",
          "coast",
          "code",
          "club",
          "command",
          "company",
          "court",
          "cup",
          "day",
          "days",
          "division",
          "fair",
          "fleet",
          "force",
          "forces",
          "games",
          "government",
          "group",
          "guard",
          "hills",
          "hospital",
          "hotel",
          "mission",
          "mountain",
          "network",
          "office",
          "park",
          "parade",
          "partnership",
          "party",
          "police",
          "press",
          "road",
          "route",
          "school",
          "service",
          "society",
          "square",
          "staff",
          "street",
          "team",
          "territory",
          "tower",
          "war");

  private static final Map<String, EntityType> TYPES = types();

  private HeadWords() {}

  /** What a name with this head names; empty if the word tells nothing. */
  static Optional<EntityType> typeOf(String key) {
    return Optional.ofNullable(TYPES.get(key));
  }

  /** Whether capitals around this head are a name even if nothing else says so. */
  static boolean isStrong(String key) {
    return TYPES.containsKey(key) && !WEAK.contains(key);
  }

  private static Map<String, EntityType> types() {
    Map<String, EntityType> types = new TreeMap<>();
    WORDS.forEach(
        (type, lines) ->
            lines.forEach(
                line -> List.of(line.split(" ", -1)).forEach(word -> types.put(word, type))));
    return types;
  }
}
