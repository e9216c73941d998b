package parallax.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import parallax.study.FunctionCue;
import parallax.study.Lexicon;
import parallax.study.LexiconEntry;
import parallax.study.ReportingCue;
import parallax.study.Study;

/** Which words the entries and cues of a study know. */
final class KnownWords {
  private final Shelf directed = new Shelf();
  private final Shelf undirected = new Shelf();
  private final Shelf cues = new Shelf();
  private final List<ReportingCue> reporting;

  /** Patterns, and which of them name a lemma: asked for thousands of features, few lemmas. */
  private static final class Shelf {
    private final List<PatternWords> patterns = new ArrayList<>();
    private final Map<String, List<PatternWords>> byLemma = new HashMap<>();

    void add(PatternWords pattern) {
      patterns.add(pattern);
    }

    /** The patterns that name all these lemmas, in order. */
    List<PatternWords> naming(List<String> lemmas) {
      return naming(lemmas.get(0)).stream()
          .filter(pattern -> lemmas.stream().allMatch(pattern::names))
          .toList();
    }

    private List<PatternWords> naming(String lemma) {
      return byLemma.computeIfAbsent(
          lemma, word -> patterns.stream().filter(pattern -> pattern.names(word)).toList());
    }
  }

  KnownWords(Study study, Set<String> grammatical) {
    for (Lexicon lexicon : study.lexicons()) {
      for (LexiconEntry entry : lexicon.entries()) {
        (entry.directed() ? directed : undirected)
            .add(new PatternWords(entry.id(), entry.pattern(), grammatical));
      }
    }
    for (FunctionCue cue : study.cues()) {
      // Words that only make a sentence relevant say nothing about how others are read.
      if (cue.kind() != FunctionCue.Kind.RELATION) {
        cues.add(new PatternWords(cue.kind().label(), cue.pattern(), Set.of()));
      }
    }
    this.reporting = study.reporting().all();
  }

  /**
   * Whether an entry that takes a side can match these lemmas by themselves, or a cue does: words
   * of negation, hedging and reporting decide how others are read and take no side.
   */
  boolean cover(List<String> lemmas) {
    return directed.naming(lemmas).stream().anyMatch(entry -> entry.isMadeOf(lemmas))
        || cues.naming(lemmas).stream().anyMatch(cue -> cue.isMadeOf(lemmas))
        || reporting.stream().anyMatch(cue -> cue.words().containsAll(lemmas));
  }

  /** The ids of entries that take a side and name all these lemmas, with others beside them. */
  List<String> inCombination(List<String> lemmas) {
    return ids(directed.naming(lemmas));
  }

  /** The ids of entries that name all these lemmas and take no side. */
  List<String> withoutSide(List<String> lemmas) {
    return ids(undirected.naming(lemmas));
  }

  private static List<String> ids(List<PatternWords> patterns) {
    return patterns.stream().map(PatternWords::id).toList();
  }
}
