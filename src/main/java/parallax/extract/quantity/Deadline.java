package parallax.extract.quantity;

import java.util.Set;

/**
 * Tells which figures are due at a time that the text says something happens by: "the plant will
 * employ 900 people by 2030". It is told of its own clause, and of nothing in the next sentence.
 */
final class Deadline {
  private static final Set<String> OTHER_CLAUSE =
      Set.of(";", ":", "and", "but", "or", "while", "whereas", "although", "after", "before");

  private final AtomLine line;

  Deadline(AtomLine line) {
    this.line = line;
  }

  /** Whether a date is one: "by March", "by the end of 2022". */
  boolean is(DateReading date) {
    return line.at(wordBefore(date)).is("by");
  }

  /**
   * Whether a figure is due then. Behind the figure, asides may stand between; before it, nothing
   * but the comma after a phrase that opens the sentence.
   */
  boolean binds(Reading figure, DateReading date) {
    boolean behind = date.from() >= figure.to();
    boolean opens = wordBefore(date) == 0;
    int from = behind ? figure.to() : date.to();
    int to = behind ? wordBefore(date) : figure.from();
    for (int i = from; i < to; i++) {
      boolean comma = line.at(i).is(",") && !behind && !opens;
      if (comma || OTHER_CLAUSE.contains(line.at(i).lower())) {
        return false;
      }
    }
    return true;
  }

  private int wordBefore(DateReading date) {
    return line.at(date.from() - 1).is("the") ? date.from() - 2 : date.from() - 1;
  }
}
