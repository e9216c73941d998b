package parallax.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import parallax.study.Study;

/**
 * Finds learned features that no entry covers. A feature is covered if its words, names and
 * grammatical words aside, are what a match of an entry that takes a side can be made of.
 */
public final class Suggestions {
  private static final String GRAMMATICAL = "grammatical-words.txt";
  private static final Pattern BLANK = Pattern.compile("\\s+");

  private static final Comparator<LearnedFeature> STRONGEST_FIRST =
      Comparator.comparingDouble(LearnedFeature::strength)
          .thenComparingLong(LearnedFeature::support)
          .reversed()
          .thenComparing(LearnedFeature::name);

  private final KnownWords known;
  private final Set<String> grammatical;
  private final List<Draft> drafts = new ArrayList<>();

  /** Gathers features of the same words. */
  private record Draft(
      FeatureWords words,
      List<String> content,
      int direction,
      LearnedFeature feature,
      List<String> inCombination,
      List<String> also) {
    /** Whether a weaker feature of the same and perhaps more words says nothing beyond this one. */
    boolean takesIn(Draft weaker) {
      return direction == weaker.direction
          && weaker.content.containsAll(content)
          && (inCombination.isEmpty() || !weaker.inCombination.isEmpty());
    }
  }

  private Suggestions(Study study) {
    this.grammatical = grammatical();
    this.known = new KnownWords(study, grammatical);
  }

  /**
   * The suggestions, the strongest first.
   *
   * @param learned features of the study's model
   * @param leastSupport features seen in fewer training sentences are left out
   */
  public static List<Suggestion> of(Study study, List<LearnedFeature> learned, long leastSupport) {
    Suggestions suggestions = new Suggestions(study);
    learned.stream()
        .filter(feature -> feature.support() >= leastSupport)
        .sorted(STRONGEST_FIRST)
        .forEach(suggestions::consider);
    return suggestions.drafts.stream().map(suggestions::suggestion).toList();
  }

  private void consider(LearnedFeature feature) {
    Optional<FeatureWords> words = FeatureWords.of(feature.name());
    List<String> content = words.map(w -> w.content(grammatical)).orElse(List.of());
    if (words.isEmpty() || content.isEmpty() || known.cover(content)) {
      return;
    }
    // What speaks for distance under negation speaks for closeness without it.
    int direction = (feature.side() > 0) == words.get().negated() ? -1 : 1;
    Draft draft =
        new Draft(
            words.get(),
            content,
            direction,
            feature,
            known.inCombination(content),
            new ArrayList<>());
    drafts.stream()
        .filter(stronger -> stronger.takesIn(draft))
        .findFirst()
        .ifPresentOrElse(stronger -> stronger.also().add(feature.name()), () -> drafts.add(draft));
  }

  private Suggestion suggestion(Draft draft) {
    return new Suggestion(
        draft.words().pattern().orElse(""),
        draft.direction(),
        draft.feature(),
        draft.also(),
        draft.inCombination(),
        known.withoutSide(draft.content()));
  }

  /**
   * Words of closed classes and light verbs, in lower case; lines that begin with # are remarks.
   */
  private static Set<String> grammatical() {
    try (InputStream in = Suggestions.class.getResourceAsStream(GRAMMATICAL)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its resource " + GRAMMATICAL);
      }
      Set<String> words = new HashSet<>();
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .forEach(line -> words.addAll(List.of(BLANK.split(line.strip()))));
      return words;
    } catch (IOException e) {
      throw new UncheckedIOException(GRAMMATICAL + " could not be read", e);
    }
  }
}
