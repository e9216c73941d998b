package parallax.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import parallax.study.CuePattern;
import parallax.study.PatternElement;
import parallax.study.PatternElement.Choice;
import parallax.study.PatternElement.Word;

/** The words of a pattern, whatever their parts of speech and their order. */
final class PatternWords {
  private final String id;
  private final CuePattern pattern;
  private final Set<String> grammatical;
  private final List<Word> words = new ArrayList<>();

  /**
   * The words of one pattern.
   *
   * @param id of the entry or cue it belongs to
   * @param grammatical words that mean too little by themselves to be asked for
   */
  PatternWords(String id, CuePattern pattern, Set<String> grammatical) {
    this.id = id;
    this.pattern = pattern;
    this.grammatical = grammatical;
    collect(pattern.elements());
  }

  /** The id of the entry or cue. */
  String id() {
    return id;
  }

  /** Whether a lemma is among the words, be it with others that must stand beside it. */
  boolean names(String lemma) {
    return words.stream().anyMatch(word -> fits(word, lemma));
  }

  /**
   * Whether these lemmas, and no other words but grammatical ones and names of parties, are what a
   * match can be made of.
   *
   * @param lemmas at most 30
   */
  boolean isMadeOf(List<String> lemmas) {
    return made(pattern.elements(), lemmas).contains((1 << lemmas.size()) - 1);
  }

  /** The sets of lemmas a sequence can be made of, as bits; none if it needs another word. */
  private SortedSet<Integer> made(List<PatternElement> sequence, List<String> lemmas) {
    SortedSet<Integer> made = new TreeSet<>(Set.of(0));
    for (PatternElement element : sequence) {
      SortedSet<Integer> longer = new TreeSet<>();
      for (int more : made(element, lemmas)) {
        made.forEach(before -> longer.add(before | more));
      }
      made = longer;
    }
    return made;
  }

  private SortedSet<Integer> made(PatternElement element, List<String> lemmas) {
    SortedSet<Integer> made = new TreeSet<>();
    if (element instanceof Choice choice) {
      choice.alternatives().forEach(alternative -> made.addAll(made(alternative, lemmas)));
    } else if (element instanceof Word word) {
      if (grammatical.contains(word.glob())) {
        made.add(0);
      }
      for (int i = 0; i < lemmas.size(); i++) {
        if (fits(word, lemmas.get(i))) {
          made.add(1 << i);
        }
      }
    } else {
      made.add(0);
    }
    return made;
  }

  /** A word that is all wildcard, such as any numeral, names nothing. */
  private static boolean fits(Word word, String lemma) {
    String prefix = word.prefix();
    return !prefix.isEmpty()
        && lemma.startsWith(prefix)
        && word.fits(lemma, lemma, word.tagPrefix());
  }

  private void collect(List<PatternElement> elements) {
    for (PatternElement element : elements) {
      if (element instanceof Word word) {
        words.add(word);
      } else if (element instanceof Choice choice) {
        choice.alternatives().forEach(this::collect);
      }
    }
  }
}
