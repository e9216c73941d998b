package parallax.extract.quantity;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import parallax.extract.quantity.PhraseTrie.Hit;
import parallax.study.UnitEntry;

/** Reads numbers that name an order and no value: "hundreds of millions", "dozens of lorries". */
final class IndefiniteReader {
  static final Set<String> ORDERS =
      Set.of(
          "tens", "dozens", "scores", "hundreds", "thousands", "millions", "billions", "trillions");

  private final Vocabulary vocabulary;

  IndefiniteReader(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The quantity without a value that begins at an atom. */
  Optional<Reading> read(AtomLine line, int index) {
    if (!ORDERS.contains(line.at(index).lower()) || line.glued(index)) {
      return Optional.empty();
    }
    int to = index + 1;
    while (line.at(to).is("of") && ORDERS.contains(line.at(to + 1).lower())) {
      to += 2;
    }
    boolean several = to > index + 1;
    return several || line.at(to).is("of")
        ? Optional.of(reading(line, index, to))
        : Optional.empty();
  }

  private Reading reading(AtomLine line, int from, int to) {
    Optional<UnitEntry> unit =
        line.at(to).is("of") ? vocabulary.unit(line, to + 1).map(Hit::value) : Optional.empty();
    int noun = NounFinder.after(line, to);
    String counted = noun < 0 ? "" : line.lemma(noun).toLowerCase(Locale.ROOT);
    return new Reading(
        from,
        to,
        unit.map(entry -> SentenceReader.type(entry.kind())).orElse(QuantityType.COUNT),
        Optional.empty(),
        Optional.empty(),
        unit.map(UnitEntry::unit).orElse(counted),
        unit,
        noun,
        Optional.empty(),
        "");
  }
}
