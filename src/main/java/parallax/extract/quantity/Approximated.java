package parallax.extract.quantity;

/** Looks past "about", "more than" and their like at what stands before a number. */
final class Approximated {
  private Approximated() {}

  /** The atom before a number that begins at an atom and before its approximators. */
  static int wordBefore(Vocabulary vocabulary, AtomLine line, int from) {
    int last = from - 1;
    last -= NumberReader.isArticle(line.at(last)) || line.at(last).is("the") ? 1 : 0;
    if (last < 0) {
      return last;
    }
    int before = last;
    return vocabulary.approximatorBefore(line, last).map(hit -> hit.from() - 1).orElse(before);
  }
}
