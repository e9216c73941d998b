package parallax.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import parallax.text.Span;

/**
 * Makes one flat list of what gazetteer, model and patterns found: the longest name wins, and of
 * two equally long ones the better known.
 */
final class NameMerger {
  private static final Comparator<NameCandidate> BEST_FIRST =
      Comparator.comparingInt((NameCandidate name) -> -name.span().length())
          .thenComparing(NameCandidate::origin)
          .thenComparing(NameCandidate::span);

  private NameMerger() {}

  /** The names that stay, in order; they do not overlap. */
  static List<NameCandidate> merge(
      SentenceWords words,
      List<NameCandidate> known,
      List<NameCandidate> model,
      List<NameCandidate> patterns) {
    List<NameCandidate> all = new ArrayList<>();
    known.stream().filter(name -> believed(name, model)).forEach(all::add);
    model.stream().filter(name -> !isCompound(words, name.span(), known)).forEach(all::add);
    all.addAll(patterns);
    all.sort(BEST_FIRST);
    List<NameCandidate> kept = new ArrayList<>();
    for (NameCandidate name : all) {
      if (kept.stream().noneMatch(other -> other.span().overlaps(name.span()))) {
        kept.add(name);
      }
    }
    kept.sort(Comparator.comparing(NameCandidate::span));
    return kept;
  }

  /** A careful alias gives way to a model that sees another kind of thing in the same words. */
  private static boolean believed(NameCandidate name, List<NameCandidate> model) {
    if (name.entry().isEmpty() || !name.entry().get().careful()) {
      return true;
    }
    Optional<NameCandidate> seen =
        model.stream().filter(other -> other.span().equals(name.span())).findFirst();
    return seen.isEmpty()
        || seen.get().type() != EntityType.PERSON
        || name.type() == EntityType.PERSON;
  }

  /** Two or more known names with nothing but a dash, comma or "and" between: Kazakh-Russian. */
  private static boolean isCompound(SentenceWords words, Span span, List<NameCandidate> known) {
    List<NameCandidate> inside = known.stream().filter(name -> span.contains(name.span())).toList();
    if (inside.size() < 2) {
      return false;
    }
    int covered = 0;
    int total = 0;
    for (Word word : words.words()) {
      if (span.contains(word.span()) && !word.key().equals("and")) {
        total++;
        covered += inside.stream().anyMatch(name -> name.span().contains(word.span())) ? 1 : 0;
      }
    }
    return covered == total;
  }
}
