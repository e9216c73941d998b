package parallax.extract.attribution;

import java.util.List;
import java.util.Set;
import parallax.annotate.Dependency;
import parallax.study.ReportingCue.Complement;
import parallax.study.ReportingCue.Kind;

/** Tells who can be the source of a report from who cannot. */
final class Speakers {
  /** The author, the reader, nobody in particular; in a quotation, the one who is quoted. */
  private static final Set<String> NOT_REPORTED =
      Set.of("i", "we", "you", "one", "there", "let", "this", "these", "those", "us", "me", "what");

  private static final Set<String> NOBODY = Set.of("nobody", "none", "neither", "nothing");

  private static final Set<String> NEGATIVE = Set.of("no", "neither", "not");

  /** What an author writes or draws on; "our partners" are no work of the author's. */
  private static final Set<String> PAPERS =
      Set.of(
          "analysis",
          "audit",
          "book",
          "brief",
          "census",
          "chart",
          "data",
          "datum",
          "document",
          "dossier",
          "estimate",
          "figure",
          "file",
          "index",
          "inquiry",
          "map",
          "number",
          "paper",
          "poll",
          "polling",
          "record",
          "register",
          "research",
          "result",
          "review",
          "some",
          "statistic",
          "statistics",
          "study",
          "survey",
          "table",
          "text");

  private static final Set<String> POINTING =
      Set.of(
          "this",
          "these",
          "that",
          "those",
          "such",
          "my",
          "our",
          "available",
          "above",
          "present",
          "existing",
          "foregoing",
          "preceding");

  private final CueMatcher cues;

  Speakers(CueMatcher cues) {
    this.cues = cues;
  }

  /**
   * Whether the noun phrase around {@code head} can say what {@code cue} reports. A cue that only
   * gives evidence ("shows") needs somebody who can speak, or a document.
   */
  boolean canSay(SentenceTree tree, int head, CueMatch match) {
    if (isNobody(tree, head) || isAuthorsOwn(tree, head) || isExpletive(tree, head, match)) {
      return false;
    }
    return !match.cue().takes(Complement.EVIDENCE)
        || isSomebody(tree, head)
        || isWitness(tree, head);
  }

  /** "It is important to note that", "it became clear that". */
  private static boolean isExpletive(SentenceTree tree, int head, CueMatch match) {
    boolean own = tree.head(head) == match.head() && match.cue().kind() != Kind.ADJECTIVE;
    return tree.form(head).equals("it") && !own;
  }

  /** Whether a noun phrase names somebody other than the author, the reader or nobody. */
  static boolean isReported(SentenceTree tree, int head) {
    return !isNobody(tree, head) && !tree.form(head).equals("it");
  }

  private static boolean isNobody(SentenceTree tree, int head) {
    boolean bare = tree.dependent(head, "acl:relcl", "acl", "nmod").isEmpty();
    return (NOT_REPORTED.contains(tree.form(head)) && bare)
        || NOBODY.contains(tree.form(head))
        || tree.dependents(head).stream()
            .filter(at -> tree.isRelated(at, "det", "neg", "cc:preconj", "advmod"))
            .anyMatch(at -> NEGATIVE.contains(tree.form(at)));
  }

  /** "This article shows": the author speaks. */
  private boolean isAuthorsOwn(SentenceTree tree, int head) {
    return isWitness(tree, head)
        && (PAPERS.contains(tree.lemma(head)) || Media.isWriting(tree, head))
        && tree.dependents(head).stream()
            .filter(at -> tree.isRelated(at, "det", "nmod:poss", "amod"))
            .anyMatch(at -> POINTING.contains(tree.form(at)));
  }

  /** "a lawyer in a café who said": of two nouns before "who" the one that names a person. */
  int person(SentenceTree tree, int verb, int noun) {
    boolean who =
        tree.head(verb) == noun
            && tree.isRelated(verb, "acl:relcl")
            && tree.dependents(verb).stream()
                .anyMatch(at -> tree.form(at).equals("who") && tree.isRelated(at, "nsubj"));
    int before = who && !isPerson(tree, noun) ? before(tree, noun) : noun;
    return isPerson(tree, before) ? before : noun;
  }

  /** "a lawyer in a café": the noun that a prepositional phrase follows at once. */
  private static int before(SentenceTree tree, int noun) {
    int head = tree.head(noun);
    if (head == Dependency.ROOT || !tree.isRelated(noun, "nmod", "obl")) {
      return noun;
    }
    int first = SentenceTree.hull(tree.subtree(noun)).start();
    return tree.isRelated(noun, "nmod") || first == 0 || !tree.isTagged(first - 1, "NN")
        ? head
        : first - 1;
  }

  /** Whether a noun names somebody who speaks, or something somebody wrote. */
  boolean isSpeaker(SentenceTree tree, int noun) {
    return isReported(tree, noun) && (isSomebody(tree, noun) || isWitness(tree, noun));
  }

  private boolean isPerson(SentenceTree tree, int noun) {
    return isWitness(tree, noun)
        || (tree.isTagged(noun, "PRP") && !tree.form(noun).equals("it"))
        || tree.token(noun).ner().equals("PERSON");
  }

  private boolean isWitness(SentenceTree tree, int head) {
    return cues.at(tree, head, Kind.WITNESS).findFirst().isPresent();
  }

  private static boolean isSomebody(SentenceTree tree, int head) {
    return (tree.isTagged(head, "PRP") && !tree.form(head).equals("it"))
        || List.of("PERSON", "ORGANIZATION", "LOCATION").contains(tree.token(head).ner());
  }
}
