package parallax.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import parallax.study.CuePattern;
import parallax.study.PatternElement;
import parallax.study.PatternElement.Choice;
import parallax.study.PatternElement.Slot;
import parallax.study.PatternElement.Word;

/**
 * A pattern made ready to be tried at many places: the words a match can begin with are looked up,
 * not tried one by one.
 *
 * <p>Safe for use by multiple threads.
 */
public final class ReadyPattern {
  private final CuePattern pattern;

  /** Plain words, each of which can begin a match as lemma or surface. */
  private final Set<String> words = new HashSet<>();

  /** Words with wildcards, tags or capitals, and slots, that can begin a match. */
  private final List<PatternElement> others = new ArrayList<>();

  /** Whether a match can begin with anything. */
  private boolean anything;

  /** Makes a pattern ready. */
  public ReadyPattern(CuePattern pattern) {
    this.pattern = pattern;
    begins(pattern.elements());
  }

  private void begins(List<PatternElement> sequence) {
    if (sequence.isEmpty()) {
      anything = true;
      return;
    }
    PatternElement first = sequence.get(0);
    if (first instanceof Word word && plain(word)) {
      words.add(word.glob());
    } else if (first instanceof Word || first instanceof Slot) {
      others.add(first);
    } else if (first instanceof Choice choice) {
      choice.alternatives().forEach(this::begins);
    } else {
      anything = true;
    }
  }

  private static boolean plain(Word word) {
    return !word.surface() && !word.wild() && word.tagPrefix().isEmpty();
  }

  /** As written in the study. */
  CuePattern pattern() {
    return pattern;
  }

  /** Whether a match may begin at a token: most places end here, at little cost. */
  boolean mayBegin(SentenceView view, int at) {
    if (anything || at >= view.size()) {
      return true;
    }
    String lemma = view.lemmas().get(at);
    String form = view.forms().get(at);
    if (words.contains(lemma) || words.contains(form)) {
      return true;
    }
    for (PatternElement first : others) {
      if (first instanceof Word word
          ? word.fits(lemma, form, view.token(at).pos())
          : first instanceof Slot slot && view.partyAt(at, slot.role()).isPresent()) {
        return true;
      }
    }
    return false;
  }
}
