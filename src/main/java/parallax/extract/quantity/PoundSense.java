package parallax.extract.quantity;

import java.math.BigDecimal;
import java.util.Set;
import parallax.study.UnitEntry;
import parallax.study.UnitKind;

/** Tells a pound of weight from a pound of money, by what else the sentence weighs. */
final class PoundSense {
  private static final String MONEY = "pound";
  private static final String WEIGHT = "lbs";
  private static final int REACH = 5;

  /** Few bodies weigh more than a thousand pounds, and few sums of pounds in the news are less. */
  private static final BigDecimal HEAVIEST = BigDecimal.valueOf(1000);

  private static final Set<String> BODIES =
      Set.of("baby", "newborn", "infant", "puppy", "lamb", "calf", "overweight", "muscle");
  private static final Set<String> SLIMMING = Set.of("lose", "shed", "drop", "slim");

  private final Vocabulary vocabulary;

  PoundSense(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The unit meant by an alias in a line: itself, unless it is a pound among weights. */
  UnitEntry meant(UnitEntry entry, AtomLine line, NumberPhrase number) {
    return entry.alias().equals(MONEY) && (weighs(line) || isOfBody(line, number))
        ? vocabulary.named(WEIGHT).orElse(entry)
        : entry;
  }

  /** "Lost 20 pounds", "a baby of six pounds": few enough for a body, and said of one. */
  private static boolean isOfBody(AtomLine line, NumberPhrase number) {
    boolean few = !number.isScaled() && number.unscaled().abs().compareTo(HEAVIEST) <= 0;
    if (!few) {
      return false;
    }
    for (int i = 0; i < line.size(); i++) {
      boolean near = number.from() - i > 0 && number.from() - i <= REACH;
      if (BODIES.contains(line.lemma(i)) || (near && SLIMMING.contains(line.lemma(i)))) {
        return true;
      }
    }
    return false;
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
