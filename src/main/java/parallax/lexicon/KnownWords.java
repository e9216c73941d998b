package parallax.lexicon;

import java.util.ArrayList;
import java.util.List;
import parallax.study.CuePattern;
import parallax.study.FunctionCue;
import parallax.study.Lexicon;
import parallax.study.LexiconEntry;
import parallax.study.PatternElement;
import parallax.study.PatternElement.Choice;
import parallax.study.PatternElement.Word;
import parallax.study.ReportingCue;
import parallax.study.Study;

/** Which words the entries and cues of a study name. */
final class KnownWords {
  private final List<Named> directed = new ArrayList<>();
  private final List<Named> undirected = new ArrayList<>();
  private final List<Named> cues = new ArrayList<>();
  private final List<ReportingCue> reporting;

  /** The words of one pattern, with the id of its entry. */
  private record Named(String id, List<Word> words) {
    /** Whether every lemma is one of the words, whatever its part of speech. */
    boolean all(List<String> lemmas) {
      return lemmas.stream().allMatch(this::names);
    }

    private boolean names(String lemma) {
      return words.stream().anyMatch(word -> word.fits(lemma, lemma, word.tagPrefix()));
    }
  }

  KnownWords(Study study) {
    for (Lexicon lexicon : study.lexicons()) {
      for (LexiconEntry entry : lexicon.entries()) {
        (entry.directed() ? directed : undirected).add(named(entry.id(), entry.pattern()));
      }
    }
    for (FunctionCue cue : study.cues()) {
      cues.add(named(cue.kind().label(), cue.pattern()));
    }
    this.reporting = study.reporting().all();
  }

  /**
   * Whether an entry that takes a side names all these lemmas, or a cue does: words of negation,
   * hedging and reporting decide how others are read and take no side.
   */
  boolean cover(List<String> lemmas) {
    return directed.stream().anyMatch(entry -> entry.all(lemmas))
        || cues.stream().anyMatch(cue -> cue.all(lemmas))
        || reporting.stream().anyMatch(cue -> cue.words().containsAll(lemmas));
  }

  /** The ids of entries that name all these lemmas and take no side. */
  List<String> withoutSide(List<String> lemmas) {
    return undirected.stream().filter(entry -> entry.all(lemmas)).map(Named::id).toList();
  }

  private static Named named(String id, CuePattern pattern) {
    List<Word> words = new ArrayList<>();
    collect(pattern.elements(), words);
    return new Named(id, List.copyOf(words));
  }

  private static void collect(List<PatternElement> elements, List<Word> words) {
    for (PatternElement element : elements) {
      // A word that is all wildcard, such as any numeral, names nothing.
      if (element instanceof Word word && !word.prefix().isEmpty()) {
        words.add(word);
      } else if (element instanceof Choice choice) {
        choice.alternatives().forEach(alternative -> collect(alternative, words));
      }
    }
  }
}
