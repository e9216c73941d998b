package parallax.frame;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What the ids of rows that no lexicon entry made mean, in words. */
public final class EvidenceWords {
  /** The id of the row of what the encoder adds. */
  public static final String CONTEXT = "model:context";

  /** The id of the row of all features that have no row of their own. */
  public static final String REST = "model:rest";

  /** The id of the row that takes a sum to the scale. */
  static final String RANGE = "rule:range";

  /** The id of the row of what the rest of the article changes. */
  public static final String ARTICLE = "rule:article";

  private static final String LEARNED = "model:";
  private static final String RULE = "rule:";

  private static final Map<String, String> RULES =
      Map.of(
          ARTICLE,
          "what the rest of the article conveys",
          RANGE,
          "takes the sum to the scale from −2 to +2",
          "rule:refutation",
          "a bare refutation says the opposite of what it refutes",
          REST,
          "all other features together",
          CONTEXT,
          "learned: what the encoder makes of the sentence between its neighbours");

  private static final Map<String, String> FEATURES = features();

  private EvidenceWords() {}

  /** Whether a row with this id speaks of no words but fits the sum of the others. */
  public static boolean fits(String entryId) {
    return entryId.equals(RANGE) || entryId.equals(ARTICLE);
  }

  private static Map<String, String> features() {
    Map<String, String> features = new LinkedHashMap<>();
    features.put("l1:", "the word");
    features.put("l2:", "the words");
    features.put("l3:", "the words");
    features.put("n:", "under negation, the word");
    features.put("w:", "the sum of the ratings of its words reaches");
    features.put("wf:", "its words are rated for the frame");
    features.put("x:", "the lexicon entry");
    features.put("xd:", "a lexicon entry with direction");
    features.put("xf:", "a lexicon entry of the frame");
    features.put("xs:", "the sum of lexicon entries is");
    features.put("k:", "a cue of the kind");
    features.put("p:", "who is named:");
    features.put("z:", "reports:");
    features.put("q:", "quotation");
    features.put("f1:", "the sentence opens with");
    features.put("f2:", "the sentence opens with");
    features.put("e:", "the sentence ends with");
    features.put("len:", "the length of the sentence is");
    features.put("before1:", "in the sentence before:");
    features.put("before2:", "two sentences before:");
    features.put("after1:", "in the next sentence:");
    features.put("after2:", "two sentences on:");
    return features;
  }

  /**
   * What a row's id means, such as "learned: the words ‘is the’"; empty for the id of a lexicon
   * entry.
   */
  public static Optional<String> of(String entryId) {
    if (RULES.containsKey(entryId)) {
      return Optional.of(RULES.get(entryId));
    }
    return entryId.startsWith(LEARNED)
        ? Optional.of("learned: " + feature(entryId.substring(LEARNED.length())))
        : Optional.empty();
  }

  private static String feature(String feature) {
    return FEATURES.entrySet().stream()
        .filter(kind -> feature.startsWith(kind.getKey()))
        .findFirst()
        .map(kind -> kind.getValue() + " ‘" + value(feature, kind.getKey()) + "’")
        .orElse(feature);
  }

  private static String value(String feature, String kind) {
    return feature.substring(kind.length()).replace('_', ' ');
  }

  /** Whether a row's id stands for words at its own place, and not for the whole sentence. */
  public static boolean standsInPlace(String entryId) {
    boolean run = entryId.startsWith("model:l1:") || entryId.matches("model:l[23]:.*");
    return run || !(entryId.startsWith(LEARNED) || entryId.startsWith(RULE));
  }
}
