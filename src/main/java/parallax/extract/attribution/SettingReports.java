package parallax.extract.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import parallax.annotate.Dependency;
import parallax.study.ReportingCue.Complement;
import parallax.study.ReportingCue.Kind;
import parallax.text.Span;

/**
 * Finds reports whose cue stands beside the clause it reports: "according to", "in his view",
 * "reportedly".
 */
final class SettingReports {
  private static final Set<String> SETTING_PREPOSITIONS =
      Set.of("in", "on", "by", "from", "to", "per", "under");

  private static final Set<String> AUTHOR = Set.of("my", "our", "me", "us", "your", "you");

  private final CueMatcher cues;

  SettingReports(CueMatcher cues) {
    this.cues = cues;
  }

  /** The reports of a sentence, in order of their cues. */
  List<Report> find(Passage passage) {
    SentenceTree tree = passage.tree();
    List<Report> found = new ArrayList<>();
    for (int at = 0; at < tree.size(); at++) {
      int token = at;
      Optional<Report> report =
          cues.at(tree, at, Kind.PREPOSITION)
              .flatMap(match -> before(passage, match).stream())
              .findFirst()
              .or(
                  () ->
                      cues.at(tree, token, Kind.NOUN)
                          .filter(match -> match.cue().takes(Complement.SETTING))
                          .flatMap(match -> around(passage, match).stream())
                          .findFirst())
              .or(
                  () ->
                      cues.at(tree, token, Kind.ADVERB)
                          .flatMap(match -> hedged(passage, match).stream())
                          .findFirst());
      report.ifPresent(found::add);
    }
    return found;
  }

  /** "according to the bureau". */
  private static Optional<Report> before(Passage passage, CueMatch match) {
    SentenceTree tree = passage.tree();
    if (isRelative(tree, match.range().end())) {
      return beforeRelative(passage, match);
    }
    OptionalInt named = governed(tree, match.range());
    if (named.isEmpty()
        || isAuthor(tree, named.getAsInt())
        || Standards.isStandard(tree, named.getAsInt(), match.range())) {
      return Optional.empty();
    }
    int head = named.getAsInt();
    Optional<Source> source = Sources.phrase(passage, head, match.range());
    BitSet phrase = tree.subtree(head);
    phrase.set(match.range().start(), match.range().end());
    return report(passage, match, source, phrase, clause(tree, head));
  }

  private static boolean isRelative(SentenceTree tree, int at) {
    return at < tree.size() && List.of("which", "whom").contains(tree.form(at));
  }

  /** "a circular according to which the fee is lawful": the noun before the phrase is meant. */
  private static Optional<Report> beforeRelative(Passage passage, CueMatch match) {
    SentenceTree tree = passage.tree();
    int relative = match.range().end();
    int before = match.range().start() - 1;
    while (before >= 0 && !Phrases.isWord(tree, before)) {
      before--;
    }
    int clause = Math.max(tree.head(relative), tree.head(match.head()));
    if (before < 0 || clause <= relative || clause >= tree.size()) {
      return Optional.empty();
    }
    BitSet phrase = new BitSet();
    phrase.set(0, relative + 1);
    Optional<Source> source = Sources.phrase(passage, named(tree, before), match.range());
    return report(passage, match, source, phrase, tree.subtree(clause));
  }

  /** "a circular of the port, according to which": what is written, not whose it is. */
  private static int named(SentenceTree tree, int noun) {
    int head = tree.head(noun);
    return tree.isRelated(noun, "nmod") && head < noun && Media.isWriting(tree, head) ? head : noun;
  }

  private static boolean isAuthor(SentenceTree tree, int owner) {
    return AUTHOR.contains(tree.form(owner))
        || tree.dependents(owner).stream()
            .anyMatch(at -> tree.isRelated(at, "nmod:poss") && AUTHOR.contains(tree.form(at)));
  }

  /** The noun a preposition of one or several words belongs to. */
  private static OptionalInt governed(SentenceTree tree, TokenRange range) {
    return IntStream.range(range.start(), range.end())
        .map(tree::head)
        .filter(head -> head != Dependency.ROOT && !range.contains(head))
        .findFirst();
  }

  /** "in his view", "from the Peruvian perspective". */
  private static Optional<Report> around(Passage passage, CueMatch match) {
    SentenceTree tree = passage.tree();
    int noun = match.head();
    Optional<Integer> preposition =
        tree.dependents(noun).stream()
            .filter(at -> tree.isRelated(at, "case") && at < noun)
            .filter(at -> SETTING_PREPOSITIONS.contains(tree.form(at)))
            .findFirst();
    int last = match.range().end() - 1;
    OptionalInt owner = owner(tree, noun, last);
    if (preposition.isEmpty()
        || owner.isEmpty()
        || isPreposition(tree, preposition.get(), noun)
        || isQuantity(tree, noun)
        || isAuthor(tree, owner.getAsInt())
        || isArgument(tree, preposition.get())) {
      return Optional.empty();
    }
    int end = owner.getAsInt() > noun ? last + 2 : last + 1;
    TokenRange range = new TokenRange(preposition.get(), end);
    CueMatch cue = new CueMatch(match.cue(), noun, range);
    Optional<Source> source =
        Sources.phrase(passage, owner.getAsInt(), TokenRange.of(preposition.get()));
    return report(passage, cue, source, tree.subtree(noun), clause(tree, noun));
  }

  /** "sticks to his message", "agreed on the bank's proposal": the phrase belongs to a verb. */
  private static boolean isArgument(SentenceTree tree, int preposition) {
    return preposition > 0
        && List.of("VB", "NN", "JJ", "RP").stream()
            .anyMatch(tag -> tree.isTagged(preposition - 1, tag));
  }

  /** "in view of the rain", "on account of the storm": three words that make one preposition. */
  private static boolean isPreposition(SentenceTree tree, int preposition, int noun) {
    return noun == preposition + 1
        && noun + 1 < tree.size()
        && tree.form(noun + 1).equals("of")
        && !tree.isTagged(noun, "NNS");
  }

  /** "in a number of ports" counts and cites nobody. */
  private static boolean isQuantity(SentenceTree tree, int noun) {
    return tree.form(noun).equals("number")
        && noun + 1 < tree.size()
        && tree.form(noun + 1).equals("of");
  }

  /** "his view", "the Peruvian perspective", "the count of the ministry". */
  private static OptionalInt owner(SentenceTree tree, int noun, int last) {
    return Stream.concat(
            tree.dependents(noun).stream(),
            last == noun ? Stream.empty() : tree.dependents(last).stream())
        .filter(at -> at < noun || at > last)
        .filter(
            at ->
                tree.isRelated(at, "nmod:poss")
                    || (tree.isRelated(at, "amod") && isName(tree, at))
                    || (tree.isRelated(at, "nmod")
                        && at > last
                        && tree.form(last + 1).equals("of")))
        .filter(at -> !Times.isTime(tree, at))
        .mapToInt(Integer::intValue)
        .findFirst();
  }

  private static boolean isName(SentenceTree tree, int token) {
    return Character.isUpperCase(tree.token(token).text().codePointAt(0));
  }

  /** "reportedly plans to". */
  private static Optional<Report> hedged(Passage passage, CueMatch match) {
    SentenceTree tree = passage.tree();
    int head = tree.head(match.head());
    if (head == Dependency.ROOT || passage.isQuoted(match.head())) {
      return Optional.empty();
    }
    return report(passage, match, Optional.empty(), match.range().bits(), tree.subtree(head));
  }

  private static Optional<Report> report(
      Passage passage, CueMatch match, Optional<Source> source, BitSet phrase, BitSet clause) {
    BitSet content = (BitSet) clause.clone();
    content.andNot(phrase);
    Span cue = passage.tree().span(match.range());
    List<Span> contents = new ArrayList<>();
    for (Span stretch : Phrases.stretches(passage, content, phrase)) {
      Spans.add(contents, Phrases.whole(passage, stretch, cue));
    }
    return contents.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Report(
                passage.tree().sentence().number(),
                source,
                Optional.of(cue),
                contents,
                Form.SETTING,
                Optional.of(match.cue())));
  }

  /** The clause a phrase stands in. */
  private static BitSet clause(SentenceTree tree, int token) {
    int at = token;
    while (tree.head(at) != Dependency.ROOT && !isClauseHead(tree, at)) {
      at = tree.head(at);
    }
    return tree.subtree(at);
  }

  private static boolean isClauseHead(SentenceTree tree, int at) {
    return tree.isRelated(at, "ccomp", "advcl", "parataxis", "conj", "acl:relcl")
        && tree.dependent(at, "nsubj", "nsubj:pass").isPresent();
  }
}
