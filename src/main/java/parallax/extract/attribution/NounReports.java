package parallax.extract.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import parallax.annotate.Dependency;
import parallax.study.ReportingCue;
import parallax.study.ReportingCue.Complement;
import parallax.study.ReportingCue.Kind;
import parallax.text.Span;

/** Finds reports made by nouns: "the claim that", "fears of", "the bureau's verdict is that". */
final class NounReports {
  /** Verbs that add no more than a subject to the noun they govern: "made the claim that". */
  private static final Set<String> LIGHT_VERBS =
      Set.of(
          "make", "have", "issue", "voice", "express", "hold", "give", "raise", "share", "advance",
          "offer", "take", "repeat", "publish", "release", "send", "deliver", "put", "draw",
          "reach");

  private static final Set<String> OWNERS = Set.of("by", "from", "among", "in", "of");

  private final CueMatcher cues;
  private final Speakers speakers;

  NounReports(CueMatcher cues) {
    this.cues = cues;
    this.speakers = new Speakers(cues);
  }

  /** The reports of a sentence, in order of their cues. */
  List<Report> find(Passage passage) {
    List<Report> found = new ArrayList<>();
    for (int noun = 0; noun < passage.tree().size(); noun++) {
      if (passage.tree().isTagged(noun, "NN") && !passage.isQuoted(noun)) {
        cues.at(passage.tree(), noun, Kind.NOUN)
            .flatMap(match -> report(passage, match).stream())
            .findFirst()
            .ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<Report> report(Passage passage, CueMatch match) {
    SentenceTree tree = passage.tree();
    return content(tree, match)
        .flatMap(
            content -> {
              OptionalInt owner = owner(tree, content.cue());
              boolean doubted = match.cue().distance() == ReportingCue.Distance.DISTANCE;
              if (owner.isPresent() ? isAuthor(tree, owner.getAsInt()) : !doubted) {
                return Optional.empty();
              }
              return report(passage, content, owner);
            });
  }

  private static boolean isAuthor(SentenceTree tree, int owner) {
    return Set.of("my", "our", "i", "we", "your", "you").contains(tree.form(owner));
  }

  private static Optional<Report> report(Passage passage, Content content, OptionalInt owner) {
    SentenceTree tree = passage.tree();
    CueMatch match = content.cue();
    Optional<Source> source =
        owner.isPresent()
            ? Sources.phrase(passage, owner.getAsInt(), match.range())
            : Optional.empty();
    Span cue = tree.span(match.range());
    BitSet kept = (BitSet) content.tokens().clone();
    kept.clear(match.range().start(), match.range().end());
    source.map(s -> tree.tokens(s.span())).ifPresent(r -> kept.clear(r.start(), r.end()));
    List<Span> contents = new ArrayList<>();
    for (Span stretch : Phrases.stretches(passage, kept, new BitSet())) {
      Spans.add(contents, Phrases.whole(passage, stretch, cue));
    }
    return contents.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Report(
                tree.sentence().number(),
                source,
                Optional.of(cue),
                contents,
                Form.NOUN,
                Optional.of(match.cue())));
  }

  private static Optional<Content> content(SentenceTree tree, CueMatch match) {
    return attached(tree, match).or(() -> opened(tree, match)).or(() -> equated(tree, match));
  }

  /** "the claim that it drifts away", "a promise to stay". */
  private static Optional<Content> attached(SentenceTree tree, CueMatch match) {
    return tree.dependents(match.head()).stream()
        .filter(child -> child > match.head())
        .filter(child -> tree.isRelated(child, "acl", "ccomp", "dep", "acl:relcl", "advcl"))
        .filter(child -> isContentClause(tree, match.cue(), child))
        .map(child -> new Content(tree.subtree(child), match, Content.Shape.CLAUSE))
        .findFirst();
  }

  private static boolean isContentClause(SentenceTree tree, ReportingCue cue, int child) {
    if (tree.hasDependent(child, "that", "mark")) {
      return cue.takes(Complement.CLAUSE);
    }
    return tree.hasDependent(child, "to", "mark") && cue.takes(Complement.INFINITIVE);
  }

  /** "claims of a rift", "calls for an end". */
  private static Optional<Content> opened(SentenceTree tree, CueMatch match) {
    return Stream.concat(
            tree.dependents(match.head()).stream(), governorsDependents(tree, match.head()))
        .filter(child -> child > match.head())
        .filter(child -> tree.isRelated(child, "nmod", "acl", "obl", "advcl"))
        .filter(child -> !match.cue().takes(Complement.IDEA) || Ideas.holds(tree, child))
        .flatMap(
            child -> opener(tree, match.cue(), child).map(at -> opened(tree, match, child, at)))
        .findFirst();
  }

  /** A parser hangs "for an end" in "issued a call for an end" on the verb as often as not. */
  private static Stream<Integer> governorsDependents(SentenceTree tree, int noun) {
    int head = tree.head(noun);
    return head != Dependency.ROOT && tree.isRelated(noun, "obj")
        ? tree.dependents(head).stream().filter(child -> isAdjacent(tree, noun, child))
        : Stream.empty();
  }

  private static boolean isAdjacent(SentenceTree tree, int noun, int child) {
    return SentenceTree.hull(tree.subtree(child)).start() == noun + 1;
  }

  private static Stream<Integer> opener(SentenceTree tree, ReportingCue cue, int child) {
    return tree.dependents(child).stream()
        .filter(at -> tree.isRelated(at, "case", "mark"))
        .filter(at -> cue.prepositions().contains(tree.form(at)) && !isSum(tree, at))
        .limit(1);
  }

  /** "a claim of 13 million" asks for money and reports nothing. */
  private static boolean isSum(SentenceTree tree, int preposition) {
    return preposition + 1 < tree.size()
        && (tree.isTagged(preposition + 1, "CD") || tree.isTagged(preposition + 1, "$"));
  }

  private static Content opened(SentenceTree tree, CueMatch match, int child, int preposition) {
    BitSet tokens = tree.subtree(child);
    tokens.clear(preposition);
    CueMatch widened = preposition == match.range().end() ? match.until(preposition + 1) : match;
    return new Content(tokens, widened, Content.Shape.PHRASE);
  }

  /** "the bureau's verdict is that trade will hold". */
  private static Optional<Content> equated(SentenceTree tree, CueMatch match) {
    int head = tree.head(match.head());
    if (head == Dependency.ROOT
        || !tree.isRelated(match.head(), "nsubj")
        || !match.cue().takes(Complement.CLAUSE)) {
      return Optional.empty();
    }
    return tree.dependents(head).stream()
        .filter(child -> tree.lemma(head).equals("be") && tree.isRelated(child, "ccomp"))
        .map(child -> new Content(tree.subtree(child), match, Content.Shape.CLAUSE))
        .findFirst();
  }

  private OptionalInt owner(SentenceTree tree, CueMatch match) {
    int noun = match.head();
    OptionalInt possessor = tree.dependent(noun, "nmod:poss");
    if (possessor.isPresent() && !Times.isTime(tree, possessor.getAsInt())) {
      return possessor;
    }
    OptionalInt named =
        tree.dependents(noun).stream()
            .filter(child -> tree.isRelated(child, "nmod") && !Times.isTime(tree, child))
            .filter(child -> isOwner(tree, match, child))
            .mapToInt(Integer::intValue)
            .findFirst();
    return named.isPresent() ? named : lightSubject(tree, noun);
  }

  /** "closed the port with the remark that". */
  private static boolean isAccompanying(SentenceTree tree, int noun) {
    return tree.isRelated(noun, "obl")
        && tree.hasDependent(noun, "with", "case")
        && tree.isTagged(tree.head(noun), "VB")
        && !Sources.isPassive(tree, tree.head(noun));
  }

  /** "came to the conclusion that". */
  private static boolean isReached(SentenceTree tree, int noun) {
    return tree.isRelated(noun, "obl")
        && tree.hasDependent(noun, "to", "case")
        && tree.lemma(tree.head(noun)).equals("come");
  }

  private static boolean isOwner(SentenceTree tree, CueMatch match, int child) {
    return tree.dependents(child).stream()
        .filter(at -> tree.isRelated(at, "case"))
        .anyMatch(
            at ->
                OWNERS.contains(tree.form(at))
                    && !match.cue().prepositions().contains(tree.form(at)));
  }

  private OptionalInt lightSubject(SentenceTree tree, int noun) {
    int head = tree.head(noun);
    if (head == Dependency.ROOT) {
      return OptionalInt.empty();
    }
    if (isAccompanying(tree, noun)) {
      return Sources.subject(tree, head).stream()
          .filter(subject -> speakers.isSpeaker(tree, subject))
          .findFirst();
    }
    boolean light =
        isReached(tree, noun)
            || (tree.isRelated(noun, "obj") && LIGHT_VERBS.contains(tree.lemma(head)));
    return light ? Sources.subject(tree, head) : OptionalInt.empty();
  }
}
