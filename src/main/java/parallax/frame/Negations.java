package parallax.frame;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import parallax.extract.CueMatch;
import parallax.extract.SentenceView;
import parallax.study.FunctionCue;

/**
 * What the negations of one sentence reach: by its dependencies where the annotator parses, else by
 * token windows.
 */
final class Negations {
  /** No negation reaches further than this many tokens. */
  private static final int REACH = 10;

  /** Without a parse, a negation reaches this many tokens unless its clause ends earlier. */
  private static final int WINDOW = 5;

  private static final Set<String> CLAUSE_ENDS =
      Set.of(
          ",",
          ";",
          ":",
          "—",
          "–",
          "--",
          "but",
          "yet",
          "because",
          "although",
          "while",
          "which",
          "who",
          "and");

  private static final Set<String> OPAQUE =
      Set.of("advcl", "parataxis", "acl:relcl", "conj", "cc", "punct", "appos");

  /** Clauses with a subject of their own, which only some verbs let a negation into. */
  private static final Set<String> CLAUSES = Set.of("ccomp", "csubj");

  /** What passes a negation on from a modifier or subject to its head: "not one project has …". */
  private static final Set<String> PASSED_ON = Set.of("det", "nummod", "nsubj", "nsubj:pass");

  private static final Set<String> STOPS = Set.of(";", ":");

  private final List<Negator> negators = new ArrayList<>();

  /** A negation: the tokens it is made of, and those it reaches. */
  private record Negator(Set<Integer> words, BitSet scope) {}

  /**
   * The negations of a sentence.
   *
   * @param view the sentence
   * @param cues its negations, what only looks like one, and verbs that let a negation through
   */
  Negations(SentenceView view, FunctionCues.Found cues) {
    Set<Integer> harmless = cues.words(FunctionCue.Kind.NO_NEGATION);
    Set<Integer> transparent = cues.words(FunctionCue.Kind.TRANSPARENT);
    for (CueMatch<FunctionCue> match : cues.of(FunctionCue.Kind.NEGATION)) {
      boolean partOfPhrase =
          cues.of(FunctionCue.Kind.NEGATION).stream()
              .anyMatch(
                  other ->
                      other.words().size() > match.words().size()
                          && other.words().containsAll(match.words()));
      if (!partOfPhrase && match.words().stream().noneMatch(harmless::contains)) {
        BitSet scope =
            isLocal(view, match) ? window(view, match) : parsed(view, match, transparent);
        negators.add(new Negator(new HashSet<>(match.words()), scope));
      }
    }
  }

  /** Whether an odd number of negations reach a cue that is not itself made of them. */
  boolean reach(List<Integer> cue) {
    return negators.stream()
                .filter(negator -> cue.stream().noneMatch(negator.words()::contains))
                .filter(negator -> cue.stream().anyMatch(negator.scope()::get))
                .count()
            % 2
        == 1;
  }

  /**
   * Phrases and coordinators ("neither … nor") bear on what follows them, whatever they hang on.
   */
  private static boolean isLocal(SentenceView view, CueMatch<FunctionCue> match) {
    return view.sentence().dependencies().isEmpty()
        || match.words().size() > 1
        || view.token(match.start()).pos().equals("CC");
  }

  private static BitSet window(SentenceView view, CueMatch<FunctionCue> match) {
    BitSet scope = new BitSet();
    int at = match.end();
    while (at < view.size()
        && at < match.end() + WINDOW
        && !CLAUSE_ENDS.contains(view.forms().get(at))) {
      scope.set(at++);
    }
    return scope;
  }

  private static BitSet parsed(
      SentenceView view, CueMatch<FunctionCue> match, Set<Integer> transparent) {
    Tree tree = new Tree(view);
    int word = match.start();
    BitSet scope = new BitSet();
    if (view.token(word).pos().startsWith("VB")) {
      Set<Integer> letting = new HashSet<>(transparent);
      letting.add(word);
      tree.collect(word, letting, scope);
      scope.clear(word);
    } else {
      tree.clauseOf(word).forEach(head -> tree.collect(head, transparent, scope));
    }
    return reachable(scope, word, tree.governor(word), view);
  }

  /** A negation reaches what follows it, not too far off, and the word it hangs on. */
  private static BitSet reachable(BitSet scope, int word, int governor, SentenceView view) {
    boolean hangsOn = governor >= 0 && scope.get(governor);
    int end = word;
    while (end < Math.min(view.size(), word + REACH) && !STOPS.contains(view.forms().get(end))) {
      end++;
    }
    scope.clear(0, word);
    scope.clear(end, view.size() + 1);
    if (hangsOn) {
      scope.set(governor);
    }
    return scope;
  }

  /** What a negation reaches in the dependencies of a sentence. */
  private static final class Tree {
    private final Dependencies dependencies;
    private final int size;

    Tree(SentenceView view) {
      this.dependencies = Dependencies.of(view);
      this.size = view.size();
    }

    int governor(int token) {
      return dependencies.governor(token);
    }

    /**
     * The heads a negating word bears on: the word itself if it is a subject or object ("nothing"),
     * what it hangs on, and the verb whose subject that is ("neither side wants").
     */
    List<Integer> clauseOf(int word) {
      List<Integer> heads = new ArrayList<>();
      int at = word;
      if (isArgument(word)) {
        heads.add(word);
      }
      do {
        at = governor(at);
        if (at >= 0) {
          heads.add(at);
        }
      } while (at >= 0 && PASSED_ON.contains(dependencies.relation(at)));
      return heads;
    }

    private boolean isArgument(int word) {
      String relation = dependencies.relation(word);
      return relation.startsWith("nsubj") || relation.equals("obj");
    }

    /** Adds a head and what it governs, but not the clauses that stand on their own. */
    void collect(int head, Set<Integer> transparent, BitSet scope) {
      if (scope.get(head)) {
        return;
      }
      scope.set(head);
      for (int child = 0; child < size; child++) {
        if (governor(child) == head && reaches(head, child, transparent)) {
          collect(child, transparent, scope);
        }
      }
    }

    private boolean reaches(int head, int child, Set<Integer> transparent) {
      String relation = dependencies.relation(child);
      return !OPAQUE.contains(relation)
          && (!CLAUSES.contains(relation) || transparent.contains(head));
    }
  }
}
