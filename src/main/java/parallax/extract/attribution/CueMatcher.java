package parallax.extract.attribution;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import parallax.study.ReportingCue;
import parallax.study.ReportingCue.Complement;
import parallax.study.ReportingCue.Kind;
import parallax.study.ReportingCues;

/** Finds the words of cues in a sentence. */
final class CueMatcher {
  /** "made it perfectly clear": this many tokens may stand between two words of a cue. */
  private static final int LONGEST_GAP = 2;

  private final ReportingCues cues;

  CueMatcher(ReportingCues cues) {
    this.cues = cues;
  }

  /** The cues of a kind that begin at a token, those of more words first. */
  Stream<CueMatch> at(SentenceTree tree, int head, Kind kind) {
    return cues.startingWith(tree.lemma(head), kind).stream()
        .flatMap(cue -> match(tree, head, cue).stream());
  }

  private Optional<CueMatch> match(SentenceTree tree, int head, ReportingCue cue) {
    boolean verbal = cue.kind() == Kind.VERB || cue.kind() == Kind.ADJECTIVE;
    int gap = cue.kind() == Kind.VERB ? LONGEST_GAP : 0;
    int last = head;
    for (String word : cue.words().subList(1, cue.words().size())) {
      last = next(tree, last + 1, word, gap);
      if (last < 0) {
        return Optional.empty();
      }
    }
    int first = verbal ? firstAuxiliary(tree, head) : head;
    return Optional.of(new CueMatch(cue, head, new TokenRange(first, last + 1)));
  }

  private static int next(SentenceTree tree, int from, String word, int gap) {
    for (int at = from; at < tree.size() && at <= from + gap; at++) {
      if (tree.lemma(at).equals(word) || tree.form(at).equals(word)) {
        return at;
      }
      if (at > from && !mayStandBetween(tree, at)) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean mayStandBetween(SentenceTree tree, int at) {
    return List.of("RB", "PRP", "DT", "JJ").stream().anyMatch(tag -> tree.isTagged(at, tag));
  }

  /**
   * The first of the auxiliaries and adverbs before a verb: "has rightly said", and of the verbs it
   * hangs on by an infinitive: "likes to describe", "had come to see".
   */
  private int firstAuxiliary(SentenceTree tree, int verb) {
    int first = verb;
    for (int at = verb - 1; at >= 0 && tree.head(at) == verb; at--) {
      if (tree.isTagged(at, "TO")) {
        return governed(tree, verb, at) ? firstAuxiliary(tree, at - 1) : at;
      }
      boolean adverb = tree.isRelated(at, "advmod", "neg") && tree.isTagged(at, "RB");
      if (!(adverb || tree.isRelated(at, "aux", "aux:pass", "cop"))) {
        return first;
      }
      first = at;
    }
    return first;
  }

  /** Whether the verb right before "to" governs the infinitive and reports nothing of its own. */
  private boolean governed(SentenceTree tree, int infinitive, int to) {
    return to > 0
        && tree.head(infinitive) == to - 1
        && tree.isRelated(infinitive, "xcomp")
        && tree.isTagged(to - 1, "VB")
        && cues.startingWith(tree.lemma(to - 1), Kind.VERB).stream()
            .noneMatch(cue -> cue.takes(Complement.INFINITIVE));
  }
}
