package parallax.evaluate;

import java.util.Optional;

/**
 * A sentence people coded, beside what the output says of it.
 *
 * @param gold what people said, at its place
 * @param output the output's row that shares most of that place; empty if none shares any
 * @param tuning whether it was used for tuning
 */
record CodedSentence(PlacedRow gold, Optional<PlacedRow> output, boolean tuning) {
  /** The article's id. */
  String article() {
    return gold.article();
  }

  /** The sentence's id in the gold. */
  String id() {
    return gold.get("sid");
  }

  /** The sentence's id in the output; empty if it is not there. */
  String outputId() {
    return found("sentence_id");
  }

  /** Whether people found that it speaks of the relationship. */
  boolean relevant() {
    return wanted("relevance").equals("1");
  }

  /** Whether the output holds it to speak of the relationship. */
  boolean foundRelevant() {
    return found("relevant").equals("1");
  }

  /** A cell of the gold; empty if there is none. */
  String wanted(String column) {
    return gold.get(column);
  }

  /** A cell of the output; empty if there is none. */
  String found(String column) {
    return output.map(row -> row.get(column)).orElse("");
  }

  /** How many sentences of the run it stands for; 1 unless it was drawn. */
  double weight() {
    String cell = wanted("weight");
    return cell.isEmpty() ? 1 : number(cell);
  }

  /** The wanted direction under a column. */
  double number(String cell) {
    try {
      return Double.parseDouble(cell);
    } catch (NumberFormatException e) {
      var fault = gold.row().fault("'" + cell + "' is no number");
      fault.initCause(e);
      throw fault;
    }
  }

  /** As a tuning sentence or as none. */
  CodedSentence marked(boolean usedForTuning) {
    return new CodedSentence(gold, output, usedForTuning);
  }
}
