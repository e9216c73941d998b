package parallax.coding;

/**
 * A sentence that was drawn.
 *
 * @param item its name on the sheets, such as {@code s007}; says nothing of article or answer
 * @param sentence the sentence
 * @param stratum it was drawn from
 * @param size sentences in that stratum
 * @param drawn of these
 */
record SampledSentence(String item, RunSentence sentence, Stratum stratum, int size, int drawn) {
  /** How many sentences of the run this one stands for, at least 1. */
  double weight() {
    return (double) size / drawn;
  }
}
