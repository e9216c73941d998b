package parallax.extract.attribution;

import java.util.BitSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import parallax.study.ReportingCue;
import parallax.study.ReportingCue.Complement;

/** What depends on a verb of reporting, by kind. */
final class Government {
  private final SentenceTree tree;
  private final CueMatch match;
  private final ReportingCue cue;
  private final int verb;

  Government(SentenceTree tree, CueMatch match) {
    this.tree = tree;
    this.match = match;
    this.cue = match.cue();
    this.verb = match.head();
  }

  /** What the verb governs, and what the other words of its cue govern: "made it clear that". */
  Stream<Integer> dependents(String... relations) {
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

  /** Whether a word is an infinitive: "to stay". */
  boolean isInfinitive(int child) {
    return tree.hasDependent(child, "to", "mark");
  }

  /** The dependent opened by "as". */
  Optional<Integer> likened() {
    return cue.takes(Complement.PREDICATE)
        ? dependents("obl", "advcl", "xcomp", "nmod")
            .filter(child -> child > verb && tree.hasDependent(child, "as", "case", "mark"))
            .findFirst()
        : Optional.empty();
  }

  /** The dependent that a preposition of the cue opens; the first of several. */
  Optional<Integer> prepositional() {
    return dependents("obl", "advcl", "nmod", "obl:npmod")
        .filter(child -> child > verb && opener(child).isPresent())
        .findFirst()
        .or(this::afterTime);
  }

  /** "spoke last winter of betrayal": a parser hangs the phrase on the time. */
  private Optional<Integer> afterTime() {
    return dependents("obj", "obl", "obl:npmod", "obl:tmod")
        .filter(child -> child > verb && Times.isTime(tree, child))
        .filter(child -> tree.dependent(child, "case").isEmpty())
        .flatMap(time -> tree.dependents(time).stream())
        .filter(child -> tree.isRelated(child, "nmod") && opener(child).isPresent())
        .filter(child -> !Times.isTime(tree, child))
        .findFirst();
  }

  /** The preposition of the cue that opens a dependent. */
  OptionalInt opener(int child) {
    return tree.dependents(child).stream()
        .filter(at -> tree.isRelated(at, "case", "mark"))
        .filter(at -> cue.prepositions().contains(tree.form(at)))
        .mapToInt(Integer::intValue)
        .findFirst();
  }

  /** The tokens of a dependent without the preposition that opens it. */
  BitSet withoutCase(int child) {
    BitSet tokens = tree.subtree(child);
    opener(child).ifPresent(tokens::clear);
    return tokens;
  }

  /** The cue with that preposition, where at most adverbs stand between: "spoke openly of". */
  CueMatch withPreposition(int child) {
    int preposition = opener(child).orElse(-1);
    boolean near =
        preposition >= match.range().end()
            && IntStream.range(match.range().end(), preposition)
                .allMatch(at -> tree.isTagged(at, "RB"));
    return near ? match.until(preposition + 1) : match;
  }
}
