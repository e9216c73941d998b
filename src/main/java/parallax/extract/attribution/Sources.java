package parallax.extract.attribution;

import java.util.BitSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import parallax.annotate.Dependency;
import parallax.text.Span;

/** Finds the noun phrase that names who speaks. */
final class Sources {
  private static final int NOBODY = -1;

  /** Verbs whose subject, not their object, is meant by a dependent infinitive without subject. */
  private static final Set<String> SUBJECT_CONTROL = Set.of("promise", "vow", "pledge", "threaten");

  /** What is longer tells something beside. */
  private static final int LONGEST_BRACKET = 26;

  private static final Pattern BRACKET = Pattern.compile(" ?\\([^()\\d]{1,24}\\)");

  private static final Set<String> OCCASIONS =
      Set.of("over", "during", "on", "at", "after", "before", "amid", "through", "until");

  private Sources() {}

  /**
   * The head word of a verb's subject: its own, or the one it shares with the verb it depends on,
   * or the noun it modifies.
   */
  static OptionalInt subject(SentenceTree tree, int verb) {
    int found = subject(tree, verb, 0);
    return found == NOBODY ? OptionalInt.empty() : OptionalInt.of(found);
  }

  private static int subject(SentenceTree tree, int verb, int depth) {
    OptionalInt own = nearestSubject(tree, verb);
    if (own.isPresent()) {
      return own(tree, verb, own.getAsInt());
    }
    int bracketed = beforeBracket(tree, verb);
    if (bracketed != NOBODY) {
      return bracketed;
    }
    int inverted = inverted(tree, verb);
    if (inverted != NOBODY) {
      return inverted;
    }
    int head = tree.head(verb);
    // A tree is no deeper than it is long; the bound guards against a parser's cycle.
    if (head == Dependency.ROOT || depth > tree.size()) {
      return NOBODY;
    }
    return switch (tree.relation(verb)) {
      case "acl", "acl:relcl" -> modified(tree, verb, head, depth);
      case "xcomp" -> controller(tree, head, depth);
      case "conj", "advcl", "parataxis", "dep", "ccomp" ->
          isClause(tree, head) ? subject(tree, head, depth + 1) : NOBODY;
      // "began by saying": a gerund after a preposition has the subject of its clause.
      case "obl" ->
          tree.isTagged(verb, "VBG") && isClause(tree, head)
              ? subject(tree, head, depth + 1)
              : NOBODY;
      default -> NOBODY;
    };
  }

  private static int own(SentenceTree tree, int verb, int subject) {
    int said = Subjects.isSaid(tree, verb, subject) ? inverted(tree, verb) : NOBODY;
    return said == NOBODY
        ? Subjects.beforeAside(tree, verb, subject)
            .or(() -> Subjects.enclosed(tree, verb, subject))
            .orElseGet(() -> antecedent(tree, verb, unclosed(tree, verb, subject)))
        : said;
  }

  /**
   * “You bet I would,” the broker said: of two subjects a parser gives a verb, the nearer; but
   * "traders, it is true, insist" has the first.
   */
  private static OptionalInt nearestSubject(SentenceTree tree, int verb) {
    return tree.dependents(verb).stream()
        .filter(child -> tree.isRelated(child, "nsubj", "nsubj:pass"))
        .filter(child -> Subjects.isPossible(tree, verb, child))
        .mapToInt(Integer::intValue)
        .reduce((first, next) -> isNearer(tree, verb, next, first) ? next : first);
  }

  /**
   * "Trust, traders said, never came back": an apposition that no comma closes before the verb is
   * the subject, and what a parser takes for the subject is part of what they say.
   */
  private static int unclosed(SentenceTree tree, int verb, int subject) {
    return tree.dependents(subject).stream()
        .filter(child -> tree.isRelated(child, "appos") && tree.isTagged(child, "NN"))
        .filter(child -> !tree.token(subject).ner().equals("PERSON"))
        .filter(child -> SentenceTree.hull(tree.subtree(child)).end() == verb)
        .findFirst()
        .orElse(subject);
  }

  /** "by some traders (not from here) suggesting": the noun before a bracket that ends there. */
  private static int beforeBracket(SentenceTree tree, int verb) {
    if (!tree.isTagged(verb, "VBG") || verb == 0 || !tree.form(verb - 1).equals(")")) {
      return NOBODY;
    }
    int open = verb - 1;
    while (open > 0 && !tree.form(open).equals("(")) {
      open--;
    }
    return open > 0 && tree.isTagged(open - 1, "NN") ? open - 1 : NOBODY;
  }

  private static boolean isNearer(SentenceTree tree, int verb, int subject, int than) {
    return Math.abs(verb - subject) < Math.abs(verb - than) && !tree.form(subject).equals("it");
  }

  /** The subject of the first finite verb of a sentence if both stand before {@code verb}. */
  static OptionalInt mainSubject(SentenceTree tree, int verb) {
    return IntStream.range(0, verb)
        .filter(at -> tree.isRelated(at, "nsubj", "nsubj:pass"))
        .filter(at -> tree.head(at) < verb && !tree.isTagged(at, "W"))
        .findFirst();
  }

  /** …,” says the broker: a noun right after a verb that follows a pause speaks. */
  private static int inverted(SentenceTree tree, int verb) {
    boolean afterPause =
        verb > 0
            && !Phrases.isWord(tree, verb - 1)
            && tree.isTagged(verb, "VB")
            && !tree.isTagged(verb, "VBG")
            && !tree.isTagged(verb, "VBN");
    return tree.dependents(verb).stream()
        .filter(
            child ->
                afterPause
                    && tree.isRelated(child, "obj", "ccomp", "dep", "xcomp", "obl", "parataxis"))
        .filter(child -> tree.isTagged(child, "NN"))
        .filter(child -> SentenceTree.hull(tree.subtree(child)).start() == verb + 1)
        .findFirst()
        .orElse(NOBODY);
  }

  /**
   * "met his rival, saying": a participle after a comma belongs to the subject, not the object; so
   * does one that says what somebody's writing says: "sent a letter saying".
   */
  private static int modified(SentenceTree tree, int verb, int noun, int depth) {
    boolean occasion = tree.hasDependent(verb, "to", "mark") && Subjects.isOccasion(tree, noun);
    boolean loose =
        occasion
            || (verb > 0
                && tree.isTagged(verb, "VBG")
                && (!Phrases.isWord(tree, verb - 1)
                    || (tree.isRelated(noun, "obj") && Media.isWriting(tree, noun))));
    int governor = tree.head(noun);
    if (!loose || governor == Dependency.ROOT || !tree.isRelated(noun, "obj", "obl", "nmod")) {
      return noun;
    }
    int subject = isClause(tree, governor) ? subject(tree, governor, depth + 1) : NOBODY;
    return subject == NOBODY && !occasion ? noun : subject;
  }

  /** "organisations that have said": who is meant is the noun, not the pronoun. */
  private static int antecedent(SentenceTree tree, int verb, int subject) {
    boolean pronoun = tree.isTagged(subject, "WDT") || tree.isTagged(subject, "WP");
    return pronoun && tree.isRelated(verb, "acl:relcl", "acl") ? tree.head(verb) : subject;
  }

  private static int controller(SentenceTree tree, int head, int depth) {
    OptionalInt object = tree.dependent(head, "obj", "iobj");
    if (object.isPresent() && Subjects.isClause(tree, object.getAsInt())) {
      return NOBODY;
    }
    boolean controls =
        object.isPresent()
            && !SUBJECT_CONTROL.contains(tree.lemma(head))
            && !Subjects.isOccasion(tree, object.getAsInt());
    return controls ? object.getAsInt() : subject(tree, head, depth + 1);
  }

  private static boolean isClause(SentenceTree tree, int head) {
    return tree.isTagged(head, "VB")
        || tree.dependent(head, "nsubj", "nsubj:pass", "cop", "aux").isPresent();
  }

  /** The "by" phrase of a passive verb. */
  static OptionalInt agent(SentenceTree tree, int verb) {
    return tree.dependents(verb).stream()
        .filter(child -> tree.isRelated(child, "obl", "obl:agent", "nmod"))
        .filter(child -> tree.hasDependent(child, "by", "case"))
        .filter(child -> !Media.isMeans(tree, child))
        .mapToInt(Integer::intValue)
        .findFirst();
  }

  /** Whether a verb stands in the passive. */
  static boolean isPassive(SentenceTree tree, int verb) {
    if (tree.dependent(verb, "nsubj:pass", "aux:pass").isPresent()) {
      return true;
    }
    boolean bare =
        tree.isTagged(verb, "VBN") && tree.dependent(verb, "aux", "nsubj", "obj").isEmpty();
    return bare && tree.isRelated(verb, "acl", "acl:relcl", "advcl");
  }

  /**
   * The noun phrase around a head word with its relative clauses, without what follows it loosely:
   * a participle set off by a comma before the cue, a case particle, a preposition.
   *
   * @param cue tokens of the cue
   */
  static Optional<Source> phrase(Passage passage, int head, TokenRange cue) {
    SentenceTree tree = passage.tree();
    BitSet tokens = tree.subtreeWithout(head, "case", "acl:relcl", "punct", "cc", "cc:preconj");
    for (int child : tree.dependents(head)) {
      if (tree.isRelated(child, "acl:relcl") && !tree.subtree(child).intersects(cue.bits())) {
        tokens.or(tree.subtree(child));
      } else if (tree.isRelated(child, "acl", "advcl", "parataxis", "dep", "ccomp")
          && isLoose(tree, head, child, cue)) {
        tokens.andNot(tree.subtree(child));
      } else if (isOccasion(tree, child)) {
        tokens.andNot(tree.subtree(child));
      }
    }
    withoutClauseOf(tree, head, tokens, cue);
    tokens.clear(cue.start(), cue.end());
    tokens = piece(tokens, head, cue);
    return Phrases.trim(passage, SentenceTree.hull(tokens))
        .map(span -> new Source(bracketed(passage, possessor(passage, span)), tree.token(head)))
        .filter(source -> !source.span().isEmpty());
  }

  /** "a lawyer in a hall who said": the clause hangs on the hall and is no part of the name. */
  private static void withoutClauseOf(SentenceTree tree, int head, BitSet tokens, TokenRange cue) {
    tokens.stream()
        .filter(at -> at != head && tree.isRelated(at, "acl:relcl"))
        .mapToObj(tree::subtree)
        .filter(clause -> clause.intersects(cue.bits()))
        .toList()
        .forEach(tokens::andNot);
  }

  /** "A friend, over dinner, said": when and where belongs to no name. */
  private static boolean isOccasion(SentenceTree tree, int child) {
    int first = SentenceTree.hull(tree.subtree(child)).start();
    return tree.isRelated(child, "nmod")
        && first > 0
        && !Phrases.isWord(tree, first - 1)
        && OCCASIONS.contains(tree.form(first));
  }

  /** Of a phrase the cue breaks in two, the part its head stands in. */
  private static BitSet piece(BitSet tokens, int head, TokenRange cue) {
    BitSet kept = (BitSet) tokens.clone();
    if (head < cue.start()) {
      kept.clear(cue.start(), Math.max(cue.start(), kept.length()));
    } else {
      kept.clear(0, cue.end());
    }
    kept.set(head);
    return kept;
  }

  /** Whether what depends on a noun is set off from it by a comma, dash or bracket. */
  private static boolean isLoose(SentenceTree tree, int head, int child, TokenRange cue) {
    int first = SentenceTree.hull(tree.subtree(child)).start();
    boolean holdsCue = tree.subtree(child).intersects(cue.bits());
    return holdsCue || (first > head && first > 0 && !Phrases.isWord(tree, first - 1));
  }

  /** "Senator Berg (Lima)": what a bracket adds to a name belongs to it; a reference does not. */
  private static Span bracketed(Passage passage, Span span) {
    Matcher matcher = BRACKET.matcher(passage.text());
    matcher.region(span.end(), passage.tree().sentence().span().end());
    if (matcher.lookingAt()) {
      return new Span(span.start(), matcher.end());
    }
    int open = span.of(passage.text()).lastIndexOf(" (");
    boolean aside = open > 0 && span.of(passage.text()).endsWith(")");
    boolean isLong = aside && span.end() - span.start() - open > LONGEST_BRACKET;
    return isLong ? new Span(span.start(), span.start() + open) : span;
  }

  /** "the bureau's" names the bureau. */
  private static Span possessor(Passage passage, Span span) {
    String text = span.of(passage.text());
    boolean marked = text.endsWith("'s") || text.endsWith("’s");
    return marked ? new Span(span.start(), span.end() - 2) : span;
  }
}
