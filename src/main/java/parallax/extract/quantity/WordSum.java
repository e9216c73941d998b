package parallax.extract.quantity;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import parallax.extract.quantity.NumberPhrase.Form;
import parallax.extract.quantity.PhraseTrie.Hit;
import parallax.study.UnitEntry;

/** Adds up one number written in words: "two hundred and five thousand". Used once. */
final class WordSum {
  private static final int HUNDRED = 100;
  private static final int DOZEN = 12;

  private final Vocabulary vocabulary;
  private final AtomLine line;
  private final int start;
  private int at;
  private long current = -1;
  private BigDecimal total = BigDecimal.ZERO;
  private BigDecimal lastScale = BigDecimal.ZERO;

  WordSum(Vocabulary vocabulary, AtomLine line, int start) {
    this.vocabulary = vocabulary;
    this.line = line;
    this.start = start;
    this.at = start;
  }

  /** The number that begins at the start; empty if no number word stands there. */
  Optional<NumberPhrase> read() {
    if (NumberReader.isArticle(line.at(start))) {
      if (!isMultiplier(start + 1)) {
        return Optional.empty();
      }
      current = 1;
      at++;
    }
    int end = start;
    while (step()) {
      end = at;
      skipJoint();
    }
    return end == start ? Optional.empty() : Optional.of(phrase(end));
  }

  private boolean isMultiplier(int index) {
    return line.at(index).is("hundred")
        || line.at(index).is("dozen")
        || (vocabulary.scaleWord(line, index).isPresent() && !line.at(index).lower().endsWith("s"));
  }

  private NumberPhrase phrase(int end) {
    if (current < 0 && total.signum() > 0 && lastScale.signum() > 0) {
      BigDecimal scale = lastScale;
      return new NumberPhrase(start, end, total.divide(scale), scale, Form.WORDS);
    }
    BigDecimal value = total.add(BigDecimal.valueOf(Math.max(0, current)));
    return new NumberPhrase(start, end, value, BigDecimal.ONE, Form.WORDS);
  }

  /** Takes one word; whether it belonged. */
  private boolean step() {
    String word = line.at(at).lower();
    OptionalInt small = NumberWords.cardinal(word);
    if (small.isPresent()) {
      return add(word, small.getAsInt());
    }
    if (word.equals("hundred") || word.equals("dozen")) {
      return multiply(word.equals("dozen") ? DOZEN : HUNDRED);
    }
    return current >= 0 && scale();
  }

  private boolean add(String word, int value) {
    boolean free = current < 0 || (current % HUNDRED == 0 && current > 0);
    boolean afterTens = current % HUNDRED >= 20 && current % 10 == 0 && value > 0 && value < 10;
    boolean fits = free || (afterTens && !NumberWords.isTens(word));
    if (fits) {
      current = Math.max(0, current) + value;
      at++;
    }
    return fits;
  }

  private boolean multiply(int factor) {
    if (current < 1 || current >= HUNDRED) {
      return false;
    }
    current *= factor;
    at++;
    return true;
  }

  private boolean scale() {
    Optional<Hit<UnitEntry>> hit = vocabulary.scaleWord(line, at);
    if (hit.isEmpty() || line.at(hit.get().to() - 1).lower().endsWith("s")) {
      return false;
    }
    lastScale = hit.get().value().factor();
    total = total.add(BigDecimal.valueOf(current).multiply(lastScale));
    current = -1;
    at = hit.get().to();
    return true;
  }

  /** The hyphen of "twenty-six" and the "and" of "two hundred and five". */
  private void skipJoint() {
    if (line.joins(at) && continues(at + 1)) {
      at++;
    } else if (line.at(at).is("and")
        && ((current >= HUNDRED && current % HUNDRED == 0) || current < 0)
        && NumberWords.cardinal(line.at(at + 1).lower()).isPresent()
        && lastScale.compareTo(BigDecimal.valueOf(1000)) <= 0) {
      at++;
    }
  }

  private boolean continues(int index) {
    return NumberWords.cardinal(line.at(index).lower()).isPresent() || isMultiplier(index);
  }
}
