package parallax.lexicon;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A learned feature of words: a sequence of one to three lemmas, or one lemma under negation.
 *
 * @param words lemmas in lower case, and masks in capitals
 * @param negated whether the feature stands for the word under negation
 */
record FeatureWords(List<String> words, boolean negated) {
  private static final Pattern NAME = Pattern.compile("(l[123]|n):(.+)");
  private static final Pattern LETTER = Pattern.compile("\\p{Ll}.*\\p{L}");

  /** Masks of the model that patterns know as they are. */
  private static final Set<String> SLOTS = Set.of("ACTOR", "OTHER");

  /** Characters with a meaning in patterns. */
  private static final Pattern SYNTAX = Pattern.compile("[\\s()\\[\\]<>|\"/@*?]");

  FeatureWords {
    words = List.copyOf(words);
  }

  /** The words of a feature; empty if it is of another kind, such as what a neighbour holds. */
  static Optional<FeatureWords> of(String feature) {
    Matcher matcher = NAME.matcher(feature);
    return matcher.matches()
        ? Optional.of(
            new FeatureWords(
                List.of(matcher.group(2).split("_", -1)), matcher.group(1).equals("n")))
        : Optional.empty();
  }

  /** The words that mean something by themselves, in alphabetical order. */
  List<String> content(Set<String> grammatical) {
    return words.stream()
        .filter(word -> LETTER.matcher(word).matches() && !grammatical.contains(word))
        .distinct()
        .sorted()
        .toList();
  }

  /** The words in the pattern language of docs/lexicons.md; empty if it cannot say them. */
  Optional<String> pattern() {
    List<String> elements = words.stream().map(FeatureWords::element).toList();
    return elements.contains("") ? Optional.empty() : Optional.of(String.join(" ", elements));
  }

  private static String element(String word) {
    if (SLOTS.contains(word)) {
      return word;
    }
    if (word.equals("NUMBER")) {
      return "*/CD";
    }
    if (word.equals("NAME")) {
      return "*/N";
    }
    return SYNTAX.matcher(word).find() ? "" : word;
  }
}
