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
 * Finds learned features that no entry covers. A feature is covered if one entry that takes a side
 * names all its words that mean something by themselves.
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
      List<String> also) {
    /** Whether a feature of more words on the same side says nothing this one does not. */
    boolean says(List<String> others, int side) {
      return direction == side && others.containsAll(content);
    }
  }

  private Suggestions(Study study) {
    this.known = new KnownWords(study);
    this.grammatical = grammatical();
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
    Optional<Draft> earlier =
        drafts.stream().filter(draft -> draft.says(content, direction)).findFirst();
    earlier.ifPresentOrElse(
        draft -> draft.also().add(feature.name()),
        () -> drafts.add(new Draft(words.get(), content, direction, feature, new ArrayList<>())));
  }

  private Suggestion suggestion(Draft draft) {
    return new Suggestion(
        draft.words().pattern().orElse(""),
        draft.direction(),
        draft.feature(),
        draft.also(),
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
