package parallax.extract.attribution;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import parallax.text.Span;

/**
 * Finds reports of verbs a parser hangs in a wrong place, by the words around them: ", saying it
 * would", "the envoys sent there said they would", "a step which he said was late".
 */
final class DriftingVerbs {
  private static final List<String> FINITE = List.of("MD", "VBD", "VBZ", "VBP");

  private DriftingVerbs() {}

  /** The report of a verb of speech whose content its tree does not show. */
  static Optional<Report> find(Passage passage, CueMatch match) {
    SentenceTree tree = passage.tree();
    if (isRelative(tree, match)) {
      int end = pause(tree, match.range().end());
      return report(passage, match, Sources.subject(tree, match.head()), end);
    }
    boolean participle = tree.isTagged(match.head(), "VBG") && follows(tree, match.range().start());
    boolean auxiliary = tree.isRelated(match.head(), "aux") && !tree.isTagged(match.head(), "VBG");
    if (!(participle || auxiliary) || !isClause(tree, match.range().end())) {
      return Optional.empty();
    }
    OptionalInt own = participle ? Sources.subject(tree, match.head()) : OptionalInt.empty();
    OptionalInt speaker = own.isPresent() ? own : Sources.mainSubject(tree, match.head());
    return report(passage, match, speaker, tree.size());
  }

  /** "which he said was", "what many call": a relative word, a subject, the cue, a finite verb. */
  private static boolean isRelative(SentenceTree tree, CueMatch match) {
    OptionalInt subject = tree.dependent(match.head(), "nsubj");
    int end = match.range().end();
    if (subject.isEmpty() || end >= tree.size() || !isFinite(tree, end)) {
      return false;
    }
    int first = SentenceTree.hull(tree.subtree(subject.getAsInt())).start();
    boolean wh = first > 0 && (tree.isTagged(first - 1, "WD") || tree.isTagged(first - 1, "WP"));
    return wh && subject.getAsInt() < match.head();
  }

  private static boolean isFinite(SentenceTree tree, int at) {
    return FINITE.stream().anyMatch(tag -> tree.isTagged(at, tag));
  }

  /** A participle after a pause, "by" or "and". */
  private static boolean follows(SentenceTree tree, int start) {
    return start > 0
        && (!Phrases.isWord(tree, start - 1)
            || List.of("by", "and").contains(tree.form(start - 1)));
  }

  /** Whether a clause begins at a token: a noun phrase or "that", and a finite verb later. */
  private static boolean isClause(SentenceTree tree, int from) {
    boolean opens =
        from < tree.size()
            && (tree.form(from).equals("that")
                || List.of("DT", "NN", "PRP", "JJ", "CD", "EX").stream()
                    .anyMatch(tag -> tree.isTagged(from, tag)));
    return opens && IntStream.range(from, tree.size()).anyMatch(at -> isFinite(tree, at));
  }

  private static int pause(SentenceTree tree, int from) {
    return IntStream.range(from, tree.size())
        .filter(at -> !Phrases.isWord(tree, at) && ",;:—–".contains(tree.form(at)))
        .findFirst()
        .orElse(tree.size());
  }

  private static Optional<Report> report(
      Passage passage, CueMatch match, OptionalInt speaker, int end) {
    SentenceTree tree = passage.tree();
    Span cue = tree.span(match.range());
    Optional<Source> source =
        speaker.isPresent()
            ? Sources.phrase(passage, speaker.getAsInt(), match.range())
            : Optional.empty();
    Optional<Span> content =
        Phrases.trim(passage, new TokenRange(match.range().end(), end))
            .map(span -> Phrases.whole(passage, span, cue));
    return source.isEmpty() || content.isEmpty() || !Speakers.isReported(tree, speaker.getAsInt())
        ? Optional.empty()
        : Optional.of(
            new Report(
                tree.sentence().number(),
                source,
                Optional.of(cue),
                List.of(content.get()),
                Form.CLAUSE,
                Optional.of(match.cue())));
  }
}
