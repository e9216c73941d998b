package parallax.extract.quantity;

import java.util.Set;
import parallax.extract.quantity.PhraseTrie.Hit;
import parallax.study.UnitEntry;
import parallax.study.UnitKind;

/**
 * Decides what the "m" glued to a number means where no currency stands: metres in "a 19m tower",
 * "3m high"; millions in "3m displaced people", "a country of 19m", "about 2m have fled".
 *
 * <p>Metres unless something is counted and nothing near speaks of a length.
 */
final class MetreSense {
  private static final int REACH = 4;
  private static final int MODIFIERS = 3;

  private static final Set<String> LENGTHS =
      Set.of(
          "high",
          "tall",
          "long",
          "wide",
          "deep",
          "thick",
          "away",
          "apart",
          "above",
          "below",
          "height",
          "length",
          "width",
          "depth",
          "distance",
          "diameter",
          "altitude",
          "elevation",
          "thickness",
          "radius",
          "span",
          "stretch",
          "gap");

  /** Things whose size is told in metres more often than their number in millions. */
  private static final Set<String> MEASURED =
      Set.of(
          "wave", "wall", "fence", "tower", "mast", "pole", "pipe", "cable", "rope", "trench",
          "ditch", "hole", "pit", "cliff", "drop", "fall", "jump", "board", "statue", "ladder",
          "tunnel", "bridge", "pool", "boat", "yacht", "vessel", "antenna", "beam", "plank",
          "sprint", "race", "dive");

  private static final Set<String> MANY = Set.of("number", "population", "total", "people");

  private final Vocabulary vocabulary;

  MetreSense(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Whether the "m" at an atom, behind a number, stands for millions. */
  boolean areMillions(AtomLine line, int index) {
    if (line.joins(index + 1) && line.at(index + 2).is("strong")) {
      return true;
    }
    if (speaksOfLength(line, index)) {
      return false;
    }
    int from = index - 1;
    boolean of = line.at(from - 1).is("of") && line.isNoun(from - 2);
    boolean alone = !line.isNoun(index + 1) && !line.at(index + 1).is("of");
    return thing(line, index + 1) >= 0
        || (of && alone)
        || isSubject(line, from, index + 1)
        || (alone && isManyBefore(line, from));
  }

  private boolean speaksOfLength(AtomLine line, int index) {
    for (int i = index - 1 - REACH; i <= index + REACH; i++) {
      boolean word = LENGTHS.contains(line.lemma(i)) || MEASURED.contains(line.lemma(i));
      if (word || (i != index && isLength(line, i))) {
        return true;
      }
    }
    return false;
  }

  /** A length beside it: "3m by 40 cm". */
  private boolean isLength(AtomLine line, int index) {
    return line.at(index - 1).isNumber()
        && !line.at(index).is("m")
        && vocabulary
            .unit(line, index)
            .map(Hit::value)
            .map(UnitEntry::kind)
            .filter(kind -> kind == UnitKind.LENGTH)
            .isPresent();
  }

  /**
   * The plural noun that begins at an atom or stands there behind adjectives and participles; -1 if
   * there is none.
   */
  static int thing(AtomLine line, int index) {
    int at = index;
    while (at < index + MODIFIERS && isModifier(line, at)) {
      at++;
    }
    // "People" has no ending that would show its number to a tagger.
    return line.isPluralNoun(at) || line.at(at).is("people") ? at : -1;
  }

  private static boolean isModifier(AtomLine line, int index) {
    String pos = line.pos(index);
    return pos.startsWith("JJ") || pos.equals("VBN") || pos.equals("VBG") || pos.equals("VBD");
  }

  /** "About 2m have fled": who acts. */
  private boolean isSubject(AtomLine line, int from, int behind) {
    String verb = line.pos(behind);
    boolean opens = from == 0 || vocabulary.approximatorBefore(line, from - 1).isPresent();
    return opens && (verb.equals("VBP") || verb.equals("VBD") || verb.equals("MD"));
  }

  private static boolean isManyBefore(AtomLine line, int from) {
    for (int i = from - REACH; i < from; i++) {
      if (MANY.contains(line.lemma(i))) {
        return true;
      }
    }
    return false;
  }
}
