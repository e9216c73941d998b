package parallax.extract.attribution;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import parallax.annotate.Dependency;
import parallax.extract.attribution.Content.Shape;
import parallax.study.ReportingCue;
import parallax.study.ReportingCue.Complement;

/** Finds the content of a verb of reporting among the clauses around it. */
final class ClauseComplements {
  private static final Set<String> QUESTION_WORDS = Set.of("whether", "if");

  /** "told the leaders of the northern branch of the union that". */
  private static final int LONGEST_HEARER = 12;

  private final SentenceTree tree;
  private final CueMatch match;
  private final ReportingCue cue;
  private final int verb;
  private final Government governs;

  ClauseComplements(SentenceTree tree, CueMatch match) {
    this.tree = tree;
    this.match = match;
    this.cue = match.cue();
    this.verb = match.head();
    this.governs = new Government(tree, match);
  }

  /** "suggested the price was fixed": a parser takes the subject of the clause for an object. */
  Optional<Content> misread() {
    int start = match.range().end();
    if (!cue.takes(Complement.CLAUSE) || cue.takes(Complement.HEARER)) {
      return Optional.empty();
    }
    return governs
        .dependents("obj")
        .map(child -> SentenceTree.hull(tree.subtree(child)))
        .filter(object -> object.start() == start && isFinite(object.end()))
        .map(object -> new TokenRange(start, tree.size()).bits())
        .map(tokens -> new Content(tokens, match, Shape.CLAUSE))
        .findFirst();
  }

  private boolean isFinite(int from) {
    int at = from;
    while (at < tree.size() && tree.isTagged(at, "RB")) {
      at++;
    }
    int verb = at;
    return at < tree.size()
        && List.of("MD", "VBD", "VBZ", "VBP").stream().anyMatch(tag -> tree.isTagged(verb, tag));
  }

  /** "said that trade grew", "trade grew, he said", "asked whether". */
  Optional<Content> clause() {
    BitSet tokens = new BitSet();
    Stream.concat(governs.dependents("ccomp", "parataxis", "dep"), conditions())
        .filter(this::isReportedClause)
        .forEach(child -> tokens.or(ReportedClauses.reach(tree, verb, child)));
    return tokens.isEmpty()
        ? Optional.empty()
        : Optional.of(new Content(tokens, match, Shape.CLAUSE));
  }

  /** "asked the crew if it was safe": a parser takes the question for a condition. */
  private Stream<Integer> conditions() {
    return governs
        .dependents("advcl")
        .filter(child -> child > verb && cue.takes(Complement.QUESTION) && isQuestion(child))
        .filter(child -> tree.dependent(verb, "nsubj:pass", "aux:pass").isEmpty())
        .filter(this::isBare);
  }

  private boolean isReportedClause(int child) {
    if (!tree.isRelated(child, "ccomp", "advcl")) {
      return cue.takes(Complement.CLAUSE) && child > verb && (isAfterColon(child) || isBare(child));
    }
    return isQuestion(child) ? cue.takes(Complement.QUESTION) : cue.takes(Complement.CLAUSE);
  }

  private boolean isAfterColon(int child) {
    int first = SentenceTree.hull(tree.subtree(child)).start();
    return Math.max(first - 2, 0) < first
        && IntStream.range(Math.max(first - 2, verb), first)
            .anyMatch(at -> tree.form(at).equals(":"));
  }

  /** "told the forum he was against": no pause before the clause. */
  private boolean isBare(int child) {
    int first = SentenceTree.hull(tree.subtree(child)).start();
    return first > verb
        && Phrases.isWord(tree, first - 1)
        && tree.dependent(child, "nsubj", "nsubj:pass").isPresent();
  }

  private boolean isQuestion(int child) {
    return tree.dependents(child).stream()
            .anyMatch(
                at ->
                    tree.isTagged(at, "W")
                        || (tree.isRelated(at, "mark") && QUESTION_WORDS.contains(tree.form(at))))
        || tree.isTagged(child, "W");
  }

  /** "Trade, he said, grew"; "trade grew, as he pointed out". */
  Optional<Content> comment() {
    int head = tree.head(verb);
    boolean aside = tree.isRelated(verb, "parataxis", "dep") && isAside();
    if (head == Dependency.ROOT
        || !cue.takes(Complement.CLAUSE)
        || !(aside || isAsClause())
        || governs.dependents("obj", "xcomp").anyMatch(child -> !cue.takes(Complement.HEARER))
        || isAfterColon(verb)) {
      return Optional.empty();
    }
    BitSet tokens = tree.subtree(head);
    tokens.andNot(tree.subtree(verb));
    return tokens.isEmpty()
        ? Optional.empty()
        : Optional.of(new Content(tokens, match, Shape.CLAUSE));
  }

  /** "he said"; "I am told", "it is said". */
  private boolean isAside() {
    OptionalInt patient = tree.dependent(verb, "nsubj:pass");
    boolean told =
        patient.isPresent()
            && Sources.agent(tree, verb).isEmpty()
            && (cue.takes(Complement.HEARER) || tree.form(patient.getAsInt()).equals("it"));
    return told || tree.dependent(verb, "nsubj").isPresent();
  }

  private boolean isAsClause() {
    return tree.isRelated(verb, "advcl", "parataxis", "dep", "advmod")
        && tree.hasDependent(verb, "as", "mark", "advmod", "case");
  }

  /** "replied, without looking up, that it ends": what stands between two commas is no part. */
  Optional<Content> resumed() {
    int end = match.range().end();
    int open = end < tree.size() && tree.isTagged(end, "RB") ? end + 1 : end;
    if (!cue.takes(Complement.CLAUSE) || open >= tree.size() || !tree.form(open).equals(",")) {
      return Optional.empty();
    }
    return IntStream.range(open + 2, tree.size())
        .filter(at -> tree.form(at).equals("that") && tree.isRelated(at, "mark"))
        .filter(at -> tree.form(at - 1).equals(",") && !isConjoined(at))
        .limit(1)
        .map(tree::head)
        .filter(head -> tree.subtree(verb).get(head) && tree.isRelated(head, "ccomp"))
        .filter(head -> isInserted(open, head))
        .mapToObj(head -> new Content(tree.subtree(head), match, Shape.CLAUSE))
        .findFirst();
  }

  /** "said, …, and that it ends" belongs to another clause with "that". */
  private boolean isConjoined(int mark) {
    return tree.isRelated(tree.head(mark), "conj");
  }

  /** Whether a clause hangs on a word that stands after {@code open} and is no verb's subject. */
  private boolean isInserted(int open, int clause) {
    int head = tree.head(clause);
    return head > open && head < clause && tree.isRelated(head, "advcl", "obl", "dep", "parataxis");
  }

  /** "told members that it ends": a parser hangs the clause on the hearer as often as not. */
  Optional<Content> strayClause() {
    if (!cue.takes(Complement.CLAUSE)) {
      return Optional.empty();
    }
    int end = match.range().end();
    if (!cue.takes(Complement.HEARER) && tree.dependent(verb, "obj").isPresent()) {
      return Optional.empty();
    }
    return IntStream.range(end, Math.min(end + LONGEST_HEARER, tree.size()))
        .takeWhile(at -> !tree.isTagged(at, "VB"))
        .filter(at -> tree.form(at).equals("that") && tree.isRelated(at, "mark", "dep"))
        .map(tree::head)
        .filter(head -> head > end && head != verb)
        .mapToObj(head -> new Content(tree.subtree(head), match, Shape.CLAUSE))
        .findFirst();
  }
}
