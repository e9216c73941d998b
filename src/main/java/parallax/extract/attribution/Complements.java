package parallax.extract.attribution;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Finds the content of a verb of reporting among what it governs and what governs it. */
final class Complements {
  private Complements() {}

  /** The content of a cue; empty if nothing that it takes depends on it. */
  static Optional<Content> find(SentenceTree tree, CueMatch match) {
    ClauseComplements clauses = new ClauseComplements(tree, match);
    PhraseComplements phrases = new PhraseComplements(tree, match);
    return Stream.<Supplier<Optional<Content>>>of(
            phrases::raised,
            clauses::misread,
            clauses::clause,
            clauses::comment,
            clauses::strayClause,
            clauses::resumed,
            phrases::predicate,
            phrases::quotedPredicate,
            phrases::infinitive,
            phrases::opened,
            phrases::object)
        .flatMap(step -> step.get().stream())
        .findFirst();
  }
}
