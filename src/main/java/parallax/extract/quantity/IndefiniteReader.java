package parallax.extract.quantity;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import parallax.extract.quantity.PhraseTrie.Hit;
import parallax.study.AliasMatch;
import parallax.study.UnitEntry;

/** Reads numbers that name an order and no value: "hundreds of millions", "dozens of lorries". */
final class IndefiniteReader {
  static final Set<String> ORDERS =
      Set.of(
          "tens", "dozens", "scores", "hundreds", "thousands", "millions", "billions", "trillions");

  private static final Set<String> SCALES =
      Set.of("dozen", "hundred", "thousand", "million", "billion", "trillion");

  private final Vocabulary vocabulary;

  IndefiniteReader(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The quantity without a value that begins at an atom. */
  Optional<Reading> read(AtomLine line, int index) {
    Optional<Reading> some = some(line, index);
    if (some.isPresent()) {
      return some;
    }
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

  /** "Several hundred buses", "a few thousand dollars". */
  private Optional<Reading> some(AtomLine line, int index) {
    boolean few = line.at(index + 1).is("few") && NumberReader.isArticle(line.at(index));
    int at = index + (few ? 2 : 1);
    boolean said = few || line.at(index).is("several");
    int to = at;
    while (said && SCALES.contains(line.at(to).lower())) {
      to++;
    }
    return to > at ? Optional.of(reading(line, index, to)) : Optional.empty();
  }

  private Reading reading(AtomLine line, int from, int to) {
    int at = line.at(to).is("of") ? to + 1 : to;
    Optional<UnitEntry> unit =
        vocabulary
            .unit(line, at)
            .map(Hit::value)
            .filter(entry -> at > to || entry.match() == AliasMatch.WORD);
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
