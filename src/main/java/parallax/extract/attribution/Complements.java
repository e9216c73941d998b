package parallax.extract.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import parallax.annotate.Dependency;
import parallax.extract.attribution.Content.Shape;
import parallax.study.ReportingCue;
import parallax.study.ReportingCue.Complement;

/** Finds the content of a verb of reporting among what it governs and what governs it. */
final class Complements {
  private static final Set<String> QUESTION_WORDS = Set.of("whether", "if");

  /** "told the leaders of the northern branch of the union that". */
  private static final int LONGEST_HEARER = 12;

  private final SentenceTree tree;
  private final CueMatch match;
  private final ReportingCue cue;
  private final int verb;

  private Complements(SentenceTree tree, CueMatch match) {
    this.tree = tree;
    this.match = match;
    this.cue = match.cue();
    this.verb = match.head();
  }

  /** The content of a cue; empty if nothing that it takes depends on it. */
  static Optional<Content> find(SentenceTree tree, CueMatch match) {
    Complements complements = new Complements(tree, match);
    return Stream.<Supplier<Optional<Content>>>of(
            complements::raised,
            complements::misread,
            complements::clause,
            complements::comment,
            complements::strayClause,
            complements::predicate,
            complements::quotedPredicate,
            complements::infinitive,
            complements::opened,
            complements::object)
        .flatMap(step -> step.get().stream())
        .findFirst();
  }

  /** "Ties are said to be strong", "the line was described as a leash", "was blamed for". */
  private Optional<Content> raised() {
    OptionalInt subject = tree.dependent(verb, "nsubj:pass");
    if (subject.isEmpty() || cue.takes(Complement.HEARER)) {
      return Optional.empty();
    }
    BitSet tokens = new BitSet();
    dependents("xcomp").filter(this::isRaisedInfinitive).forEach(c -> tokens.or(tree.subtree(c)));
    likened().ifPresent(c -> tokens.or(tree.subtree(c)));
    boolean agent = Sources.agent(tree, verb).isPresent();
    if (tokens.isEmpty() && !(agent && cue.takes(Complement.OBJECT))) {
      return Optional.empty();
    }
    Shape shape = tokens.isEmpty() ? Shape.PATIENT : Shape.RAISED;
    tokens.or(tree.subtree(subject.getAsInt()));
    return Optional.of(new Content(tokens, match, shape));
  }

  private boolean isRaisedInfinitive(int child) {
    return isInfinitive(child)
        && (cue.takes(Complement.INFINITIVE) || cue.takes(Complement.CLAUSE));
  }

  private boolean isInfinitive(int child) {
    return tree.hasDependent(child, "to", "mark");
  }

  /** "suggested the price was fixed": a parser takes the subject of the clause for an object. */
  private Optional<Content> misread() {
    int start = match.range().end();
    if (!cue.takes(Complement.CLAUSE) || cue.takes(Complement.HEARER)) {
      return Optional.empty();
    }
    return dependents("obj")
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
  private Optional<Content> clause() {
    BitSet tokens = new BitSet();
    Stream.concat(dependents("ccomp", "parataxis", "dep"), conditions())
        .filter(this::isReportedClause)
        .forEach(child -> tokens.or(ReportedClauses.reach(tree, verb, child)));
    return tokens.isEmpty()
        ? Optional.empty()
        : Optional.of(new Content(tokens, match, Shape.CLAUSE));
  }

  /** "asked the crew if it was safe": a parser takes the question for a condition. */
  private Stream<Integer> conditions() {
    return dependents("advcl")
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
  private Optional<Content> comment() {
    int head = tree.head(verb);
    boolean aside = tree.isRelated(verb, "parataxis", "dep") && isAside();
    if (head == Dependency.ROOT
        || !cue.takes(Complement.CLAUSE)
        || !(aside || isAsClause())
        || dependents("obj", "xcomp").anyMatch(child -> !cue.takes(Complement.HEARER))
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

  /** "told members that it ends": a parser hangs the clause on the hearer as often as not. */
  private Optional<Content> strayClause() {
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

  /** "calls Peru an ally", "described this as a quarrel". */
  private Optional<Content> predicate() {
    if (!cue.takes(Complement.PREDICATE) || tree.dependent(verb, "nsubj:pass").isPresent()) {
      return Optional.empty();
    }
    BitSet tokens = new BitSet();
    likened().ifPresent(child -> tokens.or(tree.subtree(child)));
    dependents("xcomp", "ccomp")
        .filter(c -> c > verb && !isInfinitive(c))
        .forEach(c -> tokens.or(tree.subtree(c)));
    boolean twoObjects =
        tree.dependent(verb, "iobj").isPresent() && tree.dependent(verb, "obj").isPresent();
    if (tokens.isEmpty() && !twoObjects) {
      return Optional.empty();
    }
    if (dependents("obj").anyMatch(child -> tree.form(child).endsWith("self"))) {
      return Optional.empty();
    }
    dependents("obj", "iobj").forEach(child -> tokens.or(tree.subtree(child)));
    Optional<Integer> named = prepositional().filter(child -> !tokens.get(child));
    named.ifPresent(child -> tokens.or(withoutCase(child)));
    return Optional.of(
        new Content(tokens, named.map(this::withPreposition).orElse(match), Shape.PHRASE));
  }

  /** “called the plan ‘a mess’”: what a thing is called, in marks, hangs on it as often as not. */
  private Optional<Content> quotedPredicate() {
    if (!cue.takes(Complement.PREDICATE)) {
      return Optional.empty();
    }
    return dependents("obj")
        .filter(child -> child > verb)
        .flatMap(child -> QuotedNames.find(tree, child).stream())
        .map(tokens -> new Content(tokens, match, Shape.PHRASE))
        .findFirst();
  }

  /** The dependent opened by "as". */
  private Optional<Integer> likened() {
    return cue.takes(Complement.PREDICATE)
        ? dependents("obl", "advcl", "xcomp", "nmod")
            .filter(child -> child > verb && tree.hasDependent(child, "as", "case", "mark"))
            .findFirst()
        : Optional.empty();
  }

  /** "vowed to stay", "wants the party to stay", "told companies to look". */
  private Optional<Content> infinitive() {
    Optional<Integer> child =
        dependents("xcomp", "ccomp", "advcl")
            .filter(at -> at > verb && isInfinitive(at) && cue.takes(Complement.INFINITIVE))
            .findFirst();
    if (child.isEmpty()) {
      return Optional.empty();
    }
    BitSet tokens = tree.subtree(child.get());
    CueMatch widened = match;
    boolean names = cue.takes(Complement.PREDICATE) && tree.dependent(verb, "obj").isPresent();
    if (names && prepositional().isEmpty()) {
      // "called the guards to clear the hall" summons; "called on them to" reports.
      return Optional.empty();
    }
    if (!cue.takes(Complement.HEARER)) {
      dependents("obj", "iobj").forEach(at -> tokens.or(tree.subtree(at)));
      Optional<Integer> opened = prepositional();
      opened.ifPresent(at -> tokens.or(withoutCase(at)));
      widened = opened.map(this::withPreposition).orElse(match);
    }
    return Optional.of(new Content(tokens, widened, Shape.PHRASE));
  }

  /** "spoke of betrayal", "called for a halt", "warned against haste". */
  private Optional<Content> opened() {
    if (!cue.takes(Complement.HEARER)
        && cue.takes(Complement.OBJECT)
        && tree.dependent(verb, "obj").isPresent()) {
      return Optional.empty();
    }
    return prepositional()
        .map(child -> new Content(withoutCase(child), withPreposition(child), Shape.PHRASE));
  }

  private Optional<Integer> prepositional() {
    return dependents("obl", "advcl", "nmod", "obl:npmod")
        .filter(child -> child > verb && opener(child).isPresent())
        .findFirst();
  }

  private OptionalInt opener(int child) {
    return tree.dependents(child).stream()
        .filter(at -> tree.isRelated(at, "case", "mark"))
        .filter(at -> cue.prepositions().contains(tree.form(at)))
        .mapToInt(Integer::intValue)
        .findFirst();
  }

  private BitSet withoutCase(int child) {
    BitSet tokens = tree.subtree(child);
    opener(child).ifPresent(tokens::clear);
    return tokens;
  }

  private CueMatch withPreposition(int child) {
    int preposition = opener(child).orElse(-1);
    boolean near =
        preposition >= match.range().end()
            && IntStream.range(match.range().end(), preposition)
                .allMatch(at -> tree.isTagged(at, "RB"));
    return near ? match.until(preposition + 1) : match;
  }

  /** "discussed the corridor", "accused its rivals of betrayal". */
  private Optional<Content> object() {
    if (!cue.takes(Complement.OBJECT)) {
      return Optional.empty();
    }
    List<Integer> parts = new ArrayList<>(dependents("obj").toList());
    dependents("ccomp", "xcomp").filter(at -> tree.isTagged(at, "VBG")).forEach(parts::add);
    prepositional().ifPresent(parts::add);
    if (parts.stream().allMatch(at -> tree.isTagged(at, "PRP") || !isObject(at))) {
      return Optional.empty();
    }
    BitSet tokens = new BitSet();
    parts.forEach(part -> tokens.or(withoutAside(part)));
    return Optional.of(new Content(tokens, match, Shape.PHRASE));
  }

  /** "attacked the plan, calling it a leash": what the speaker does besides is no content. */
  private BitSet withoutAside(int part) {
    BitSet tokens = tree.subtree(part);
    tree.dependents(part).stream()
        .filter(
            child -> tree.isTagged(child, "VBG") && tree.isRelated(child, "acl", "advcl", "dep"))
        .filter(child -> child > verb && !Phrases.isWord(tree, child - 1))
        .forEach(child -> tokens.andNot(tree.subtree(child)));
    return tokens;
  }

  /** "accused him of theft" reports, "accused him" does not. */
  private boolean isObject(int part) {
    return !opener(part).isPresent() || dependents("obj").findAny().isPresent();
  }

  /** What the verb governs, and what the other words of its cue govern: "made it clear that". */
  private Stream<Integer> dependents(String... relations) {
    Stream<Integer> ofWords =
        cue.words().size() == 1
            ? Stream.empty()
            : IntStream.range(verb + 1, match.range().end())
                .boxed()
                .flatMap(word -> tree.dependents(word).stream());
    return Stream.concat(tree.dependents(verb).stream(), ofWords)
        .filter(child -> tree.isRelated(child, relations))
        .filter(child -> !match.range().contains(child));
  }
}
