package parallax.extract.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import parallax.extract.attribution.Content.Shape;
import parallax.study.ReportingCue;
import parallax.study.ReportingCue.Complement;

/** Finds the content of a verb of reporting among its subject, objects and other phrases. */
final class PhraseComplements {
  private final SentenceTree tree;
  private final CueMatch match;
  private final ReportingCue cue;
  private final int verb;
  private final Government governs;

  PhraseComplements(SentenceTree tree, CueMatch match) {
    this.tree = tree;
    this.match = match;
    this.cue = match.cue();
    this.verb = match.head();
    this.governs = new Government(tree, match);
  }

  /** "Ties are said to be strong", "the line was described as a leash", "was blamed for". */
  Optional<Content> raised() {
    OptionalInt subject = tree.dependent(verb, "nsubj:pass");
    if (subject.isEmpty() || cue.takes(Complement.HEARER)) {
      return Optional.empty();
    }
    BitSet tokens = new BitSet();
    governs
        .dependents("xcomp")
        .filter(this::isRaisedInfinitive)
        .forEach(c -> tokens.or(tree.subtree(c)));
    governs.likened().ifPresent(c -> tokens.or(tree.subtree(c)));
    boolean agent = Sources.agent(tree, verb).isPresent();
    if (tokens.isEmpty() && !(agent && isTaken(subject.getAsInt()))) {
      return Optional.empty();
    }
    Shape shape = tokens.isEmpty() ? Shape.PATIENT : Shape.RAISED;
    tokens.or(tree.subtree(subject.getAsInt()));
    return Optional.of(new Content(tokens, match, shape));
  }

  private boolean isRaisedInfinitive(int child) {
    return governs.isInfinitive(child)
        && (cue.takes(Complement.INFINITIVE) || cue.takes(Complement.CLAUSE));
  }

  /** "calls Peru an ally", "described this as a quarrel". */
  Optional<Content> predicate() {
    if (!cue.takes(Complement.PREDICATE) || tree.dependent(verb, "nsubj:pass").isPresent()) {
      return Optional.empty();
    }
    BitSet tokens = new BitSet();
    governs.likened().ifPresent(child -> tokens.or(tree.subtree(child)));
    governs
        .dependents("xcomp", "ccomp")
        .filter(c -> c > verb && (!governs.isInfinitive(c) || isToBe(c)))
        .forEach(c -> tokens.or(tree.subtree(c)));
    boolean twoObjects =
        tree.dependent(verb, "iobj").isPresent() && tree.dependent(verb, "obj").isPresent();
    if (tokens.isEmpty() && !twoObjects) {
      return Optional.empty();
    }
    if (governs.dependents("obj").anyMatch(child -> tree.form(child).endsWith("self"))) {
      return Optional.empty();
    }
    governs.dependents("obj", "iobj").forEach(child -> tokens.or(tree.subtree(child)));
    Optional<Integer> named = governs.prepositional().filter(child -> !tokens.get(child));
    named.ifPresent(child -> tokens.or(governs.withoutCase(child)));
    return Optional.of(
        new Content(tokens, named.map(governs::withPreposition).orElse(match), Shape.PHRASE));
  }

  /** "considers the canal to be a waste": no more than "considers it a waste". */
  private boolean isToBe(int child) {
    return tree.hasDependent(child, "be", "cop") && !cue.takes(Complement.INFINITIVE);
  }

  /** “called the plan ‘a mess’”: what a thing is called, in marks, hangs on it as often as not. */
  Optional<Content> quotedPredicate() {
    if (!cue.takes(Complement.PREDICATE)) {
      return Optional.empty();
    }
    return governs
        .dependents("obj")
        .filter(child -> child > verb)
        .flatMap(child -> QuotedNames.find(tree, child).stream())
        .map(tokens -> new Content(tokens, match, Shape.PHRASE))
        .findFirst();
  }

  /** "vowed to stay", "wants the party to stay", "told companies to look". */
  Optional<Content> infinitive() {
    Optional<Integer> child =
        governs
            .dependents("xcomp", "ccomp", "advcl")
            .filter(at -> at > verb && governs.isInfinitive(at) && cue.takes(Complement.INFINITIVE))
            .findFirst();
    if (child.isEmpty()) {
      return Optional.empty();
    }
    BitSet tokens = tree.subtree(child.get());
    CueMatch widened = match;
    boolean names = cue.takes(Complement.PREDICATE) && tree.dependent(verb, "obj").isPresent();
    if (names && governs.prepositional().isEmpty()) {
      // "called the guards to clear the hall" summons; "called on them to" reports.
      return Optional.empty();
    }
    if (!cue.takes(Complement.HEARER)) {
      governs.dependents("obj", "iobj").forEach(at -> tokens.or(tree.subtree(at)));
      Optional<Integer> opened = governs.prepositional();
      opened.ifPresent(at -> tokens.or(governs.withoutCase(at)));
      widened = opened.map(governs::withPreposition).orElse(match);
    }
    return Optional.of(new Content(tokens, widened, Shape.PHRASE));
  }

  /** "spoke of betrayal", "called for a halt", "warned against haste". */
  Optional<Content> opened() {
    boolean object = cue.takes(Complement.OBJECT) || cue.takes(Complement.IDEA);
    if (!cue.takes(Complement.HEARER) && object && tree.dependent(verb, "obj").isPresent()) {
      return Optional.empty();
    }
    return governs
        .prepositional()
        .filter(child -> !cue.takes(Complement.IDEA) || isReason(child))
        .map(
            child ->
                new Content(
                    governs.withoutCase(child), governs.withPreposition(child), Shape.PHRASE));
  }

  /** "discussed the corridor", "accused its rivals of betrayal". */
  Optional<Content> object() {
    List<Integer> parts = new ArrayList<>(governs.dependents("obj").toList());
    governs.dependents("ccomp", "xcomp").filter(at -> tree.isTagged(at, "VBG")).forEach(parts::add);
    if (parts.stream().noneMatch(this::isTaken) && !isBlamed()) {
      return Optional.empty();
    }
    governs.prepositional().ifPresent(parts::add);
    if (parts.stream().allMatch(at -> tree.isTagged(at, "PRP") || !isObject(at))) {
      return Optional.empty();
    }
    BitSet tokens = new BitSet();
    parts.forEach(part -> tokens.or(withoutAside(part)));
    return Optional.of(new Content(tokens, match, Shape.PHRASE));
  }

  /** Whether the cue takes an object such as this: any, or only what is attacked in words. */
  private boolean isTaken(int part) {
    return cue.takes(Complement.OBJECT) || (cue.takes(Complement.IDEA) && Ideas.holds(tree, part));
  }

  /** "attacked the mayor over the budget": somebody is attacked in words for something. */
  private boolean isBlamed() {
    return cue.takes(Complement.OBJECT)
        || (cue.takes(Complement.IDEA)
            && governs.prepositional().filter(this::isReason).isPresent());
  }

  /** "for three days" and "over the Black Sea" give a time and a place and no reason. */
  private boolean isReason(int child) {
    return !Times.isTime(tree, child) && !tree.token(child).ner().equals("LOCATION");
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
    return !governs.opener(part).isPresent() || governs.dependents("obj").findAny().isPresent();
  }
}
