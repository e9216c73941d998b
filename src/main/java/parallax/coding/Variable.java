package parallax.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import parallax.agreement.Level;
import parallax.study.Frame;

/**
 * Something the coders give every sentence, or every relevant one.
 *
 * @param name as in the tables: a column of the sheet, or {@code frame:NAME} for whether that frame
 *     is evoked
 * @param level it is measured on
 * @param needed whether a sentence without it cannot be part of a gold
 * @param value what a coder gave; empty if nothing
 */
record Variable(String name, Level level, boolean needed, Function<Code, Optional<String>> value) {
  static final String RELEVANCE = name(SheetColumn.RELEVANCE);
  static final String DIRECTION = name(SheetColumn.DIRECTION);
  static final String VOICE = name(SheetColumn.VOICE);
  static final String HOLDER = name(SheetColumn.HOLDER);
  static final String AUTHOR_DIRECTION = name(SheetColumn.AUTHOR_DIRECTION);

  private static final String AUTHOR = "author";

  /** All variables of a study, relevance first. */
  static List<Variable> of(List<Frame> frames, HolderNames names) {
    List<Variable> variables = new ArrayList<>();
    variables.add(column(SheetColumn.RELEVANCE, Code::relevance));
    variables.add(column(SheetColumn.DIRECTION, Code::direction));
    variables.add(column(SheetColumn.VOICE, Code::voice));
    variables.add(column(SheetColumn.AUTHOR_DIRECTION, Code::authorDirection));
    variables.add(new Variable(HOLDER, Level.NOMINAL, false, code -> holder(code, names)));
    for (Frame frame : frames) {
      variables.add(
          new Variable(
              frame(frame.name()), Level.NOMINAL, false, code -> evokes(code, frame.name())));
    }
    return List.copyOf(variables);
  }

  /** The name of the variable that says whether a frame is evoked. */
  static String frame(String frame) {
    return "frame:" + frame;
  }

  private static Variable column(SheetColumn column, Function<Code, Optional<String>> value) {
    return new Variable(name(column), column.level(), true, value);
  }

  private static String name(SheetColumn column) {
    return column.name().toLowerCase(Locale.ROOT);
  }

  /** The author himself where he speaks; a reported voice without a name is no answer. */
  private static Optional<String> holder(Code code, HolderNames names) {
    if (!code.relevant() || code.voice().isEmpty()) {
      return Optional.empty();
    }
    if (code.voice().get().equals(AUTHOR)) {
      return Optional.of(AUTHOR);
    }
    return code.holder().isEmpty() ? Optional.empty() : Optional.of(names.of(code.holder()));
  }

  private static Optional<String> evokes(Code code, String frame) {
    return code.relevant()
        ? Optional.of(code.frames().contains(frame) ? "1" : "0")
        : Optional.empty();
  }
}
