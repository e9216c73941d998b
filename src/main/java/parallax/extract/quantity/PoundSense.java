package parallax.extract.quantity;

import parallax.study.UnitEntry;
import parallax.study.UnitKind;

/** Tells a pound of weight from a pound of money, by what else the sentence weighs. */
final class PoundSense {
  private static final String MONEY = "pound";
  private static final String WEIGHT = "lbs";

  private final Vocabulary vocabulary;

  PoundSense(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The unit meant by an alias in a line: itself, unless it is a pound among weights. */
  UnitEntry meant(UnitEntry entry, AtomLine line) {
    return entry.alias().equals(MONEY) && weighs(line)
        ? vocabulary.named(WEIGHT).orElse(entry)
        : entry;
  }

  private boolean weighs(AtomLine line) {
    for (int i = 0; i < line.size(); i++) {
      Atom atom = line.at(i);
      boolean word = atom.lower().startsWith("weigh") || atom.is("heavy") || atom.is("heavier");
      boolean mass =
          atom.isWord()
              && vocabulary
                  .unit(line, i)
                  .filter(
                      hit -> hit.value().kind() == UnitKind.MASS && !hit.value().match().exact())
                  .isPresent();
      if (word || mass) {
        return true;
      }
    }
    return false;
  }
}
