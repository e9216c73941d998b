package parallax.frame;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import parallax.extract.CueIndex;
import parallax.extract.CueMatch;
import parallax.extract.SentenceView;
import parallax.study.FunctionCue;
import parallax.study.FunctionCue.Kind;

/** Finds the function cues of a sentence. Safe for use by multiple threads. */
final class FunctionCues {
  private final CueIndex<FunctionCue> index;

  FunctionCues(List<FunctionCue> cues) {
    this.index = new CueIndex<>(cues, FunctionCue::pattern);
  }

  Found find(SentenceView view) {
    return new Found(
        index.find(view).stream()
            .collect(
                Collectors.groupingBy(
                    match -> match.cue().kind(),
                    () -> new EnumMap<>(Kind.class),
                    Collectors.toList())));
  }

  /**
   * The function cues of one sentence.
   *
   * @param byKind matches; a kind without any is missing
   */
  record Found(Map<Kind, List<CueMatch<FunctionCue>>> byKind) {
    List<CueMatch<FunctionCue>> of(Kind kind) {
      return byKind.getOrDefault(kind, List.of());
    }

    boolean has(Kind kind) {
      return byKind.containsKey(kind);
    }

    /** The tokens that cues of a kind are made of. */
    Set<Integer> words(Kind kind) {
      Set<Integer> words = new HashSet<>();
      of(kind).forEach(match -> words.addAll(match.words()));
      return words;
    }
  }
}
