package parallax.extract.quantity;

import java.util.Optional;
import parallax.extract.quantity.PhraseTrie.Hit;
import parallax.study.NumberCue;

/** Finds how exactly a quantity is claimed, from the words right before and right behind it. */
final class ApproxFinder {
  private final Vocabulary vocabulary;

  ApproxFinder(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  Approx find(AtomLine line, Reading reading) {
    return before(line, reading.from() - 1)
        .or(() -> behind(line, reading))
        .or(() -> within(line, reading))
        .map(hit -> Approx.of(hit.value().cue()))
        .orElse(Approx.EXACT);
  }

  private Optional<Hit<NumberCue>> before(AtomLine line, int last) {
    int at = NumberReader.isArticle(line.at(last)) || line.at(last).is("the") ? last - 1 : last;
    return vocabulary
        .approximatorBefore(line, last)
        .or(() -> vocabulary.approximatorBefore(line, at));
  }

  /** The "-odd" of "sixty-odd per cent". */
  private Optional<Hit<NumberCue>> within(AtomLine line, Reading reading) {
    for (int i = reading.from() + 1; i < reading.to(); i++) {
      if (line.at(i).is("odd")) {
        return vocabulary.approximatorAfter(line, i);
      }
    }
    return Optional.empty();
  }

  private Optional<Hit<NumberCue>> behind(AtomLine line, Reading reading) {
    Optional<Hit<NumberCue>> hit = vocabulary.approximatorAfter(line, reading.to());
    return hit.isEmpty() && reading.noun() >= reading.to()
        ? vocabulary.approximatorAfter(line, reading.noun() + 1)
        : hit;
  }
}
