package parallax.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parallax.study.PatternElement.Choice;
import parallax.study.PatternElement.Slot;
import parallax.study.PatternElement.Word;

/**
 * What is looked for in a sentence: a sequence of words, slots, gaps and choices.
 *
 * @param text as written in the file
 * @param elements in order; never empty
 */
public record CuePattern(String text, List<PatternElement> elements) {
  public CuePattern {
    elements = List.copyOf(elements);
  }

  /**
   * Words of which every match contains at least one, so that a matcher need only try the pattern
   * on sentences that hold one of them. None begins with a wildcard.
   */
  public List<Word> anchors() {
    return anchors(elements).orElseThrow(IllegalStateException::new);
  }

  /** Whether a mention of an actor, or of both, is by itself a match. */
  public boolean metByActor() {
    return elements.size() == 1 && metByActor(elements.get(0));
  }

  private static boolean metByActor(PatternElement element) {
    if (element instanceof Slot slot) {
      return slot.role() != Slot.Role.OTHER;
    }
    return element instanceof Choice choice
        && choice.alternatives().stream()
            .anyMatch(sequence -> sequence.size() == 1 && metByActor(sequence.get(0)));
  }

  /** Whether the pattern has words by which it can be found; the parser refuses one without. */
  boolean anchored() {
    return anchors(elements).isPresent();
  }

  private static Optional<List<Word>> anchors(List<PatternElement> sequence) {
    return sequence.stream().flatMap(element -> anchors(element).stream()).findFirst();
  }

  private static Optional<List<Word>> anchors(PatternElement element) {
    if (element instanceof Word word) {
      return word.prefix().isEmpty() ? Optional.empty() : Optional.of(List.of(word));
    }
    if (element instanceof Choice choice) {
      List<Word> all = new ArrayList<>();
      for (List<PatternElement> alternative : choice.alternatives()) {
        Optional<List<Word>> some = anchors(alternative);
        if (some.isEmpty()) {
          return Optional.empty();
        }
        all.addAll(some.get());
      }
      return Optional.of(all);
    }
    return Optional.empty();
  }

  /** The pattern as written. */
  @Override
  public String toString() {
    return text;
  }
}
