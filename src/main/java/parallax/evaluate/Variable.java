package parallax.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import parallax.agreement.Level;

/**
 * Something people and the program say of a sentence.
 *
 * @param name as in the tables of {@code code check}: a column of stance.csv, or {@code
 *     frame:NAME}; with {@code _sign}, a direction without its strength
 * @param level agreement is measured on
 * @param wanted what people said; empty if the sentence has no such value, as one that does not
 *     speak of the relationship has no voice
 * @param found what the output says; empty if it says nothing
 * @param otherwise what counts where the output says nothing
 */
record Variable(
    String name,
    Level level,
    Function<CodedSentence, Optional<String>> wanted,
    Function<CodedSentence, Optional<String>> found,
    String otherwise) {
  static final String RELEVANCE = "relevance";
  static final String DIRECTION = "direction";
  static final String AUTHOR_DIRECTION = "author_direction";
  static final String VOICE = "voice";
  static final String HOLDER = "holder";
  static final String FRAME = "frame:";
  static final String SIGN = "_sign";

  /** Where nobody is named though somebody speaks. */
  static final String NOBODY = "(nobody)";

  static final String AUTHOR = "author";

  /** From here on a direction is the stronger of its side. */
  private static final double STRONG = 1.5;

  /** All that the sentences allow, relevance first, frames last and by name. */
  static List<Variable> of(List<CodedSentence> sentences) {
    List<Variable> variables = new ArrayList<>();
    variables.add(relevance());
    variables.add(sign(AUTHOR_DIRECTION));
    variables.add(strength(AUTHOR_DIRECTION));
    variables.add(sign(DIRECTION));
    variables.add(strength(DIRECTION));
    variables.add(voice());
    variables.add(holder());
    frames(sentences).forEach(frame -> variables.add(frame(frame)));
    return variables.stream()
        .filter(variable -> sentences.stream().anyMatch(s -> variable.wanted(s).isPresent()))
        .toList();
  }

  /** What people said of a sentence. */
  Optional<String> wanted(CodedSentence sentence) {
    return wanted.apply(sentence);
  }

  /** What the output says of a sentence, or what counts where it says nothing. */
  String found(CodedSentence sentence) {
    return found.apply(sentence).orElse(otherwise);
  }

  /** Whether the output says anything of a sentence. */
  boolean answered(CodedSentence sentence) {
    return found.apply(sentence).isPresent();
  }

  /** Whether it is a direction, with or without its strength. */
  boolean directed() {
    return name.startsWith(DIRECTION) || name.startsWith(AUTHOR_DIRECTION);
  }

  /** Whether it is the presence of a frame. */
  boolean ofFrame() {
    return name.startsWith(FRAME);
  }

  /** Whether the sentence speaks of the relationship. */
  static Variable relevance() {
    return new Variable(
        RELEVANCE,
        Level.NOMINAL,
        sentence -> Optional.of(sentence.relevant() ? "1" : "0"),
        sentence -> sentence.output().map(row -> sentence.foundRelevant() ? "1" : "0"),
        "0");
  }

  /** The side of a direction. A sentence the output takes for irrelevant counts as neutral. */
  static Variable sign(String column) {
    return directed(column + SIGN, column, Variable::sign);
  }

  /** A direction in five classes. */
  static Variable strength(String column) {
    return directed(column, column, Variable::strength);
  }

  private static Variable directed(String name, String column, Function<Double, Integer> classes) {
    return new Variable(
        name,
        Level.ORDINAL,
        sentence ->
            sentence.relevant()
                ? label(sentence, sentence.wanted(column), classes)
                : Optional.empty(),
        sentence -> label(sentence, sentence.found(column), classes),
        "0");
  }

  private static Optional<String> label(
      CodedSentence sentence, String cell, Function<Double, Integer> classes) {
    return cell.isEmpty()
        ? Optional.empty()
        : Optional.of(Integer.toString(classes.apply(sentence.number(cell))));
  }

  private static int sign(double direction) {
    return (int) Math.signum(direction);
  }

  /** Keeps the side: only 0 is neutral, and what is nearer to 2 than to 1 is 2. */
  static int strength(double direction) {
    return sign(direction) * (Math.abs(direction) < STRONG ? 1 : 2);
  }

  private static Variable voice() {
    return new Variable(
        VOICE,
        Level.NOMINAL,
        sentence -> sentence.relevant() ? filled(sentence.wanted(VOICE)) : Optional.empty(),
        sentence -> filled(sentence.found(VOICE)),
        AUTHOR);
  }

  private static Variable holder() {
    return new Variable(
        HOLDER,
        Level.NOMINAL,
        Variable::wantedHolder,
        sentence ->
            sentence.found(VOICE).isEmpty() ? Optional.empty() : Optional.of(foundHolder(sentence)),
        NOBODY);
  }

  /** Empty if people found another voice and named nobody. */
  private static Optional<String> wantedHolder(CodedSentence sentence) {
    if (!sentence.relevant() || sentence.wanted(VOICE).isEmpty()) {
      return Optional.empty();
    }
    return sentence.wanted(VOICE).equals(AUTHOR)
        ? Optional.of(AUTHOR)
        : filled(sentence.wanted(HOLDER));
  }

  /** Under the name people gave, if it is one for the same. */
  private static String foundHolder(CodedSentence sentence) {
    if (sentence.found(VOICE).equals(AUTHOR)) {
      return AUTHOR;
    }
    String found = sentence.found(HOLDER);
    if (found.isEmpty()) {
      return NOBODY;
    }
    String wanted = sentence.wanted(HOLDER);
    return HolderName.alike(wanted, found) ? wanted : found;
  }

  private static Variable frame(String frame) {
    return new Variable(
        FRAME + frame,
        Level.NOMINAL,
        sentence ->
            sentence.relevant() && !list(sentence.wanted("open_frames")).contains(frame)
                ? Optional.of(list(sentence.wanted("frames")).contains(frame) ? "1" : "0")
                : Optional.empty(),
        sentence ->
            sentence.foundRelevant()
                ? Optional.of(list(sentence.found("frames")).contains(frame) ? "1" : "0")
                : Optional.empty(),
        "0");
  }

  private static Optional<String> filled(String cell) {
    return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
  }

  /** The frames either side knows; none if people coded none. */
  private static TreeSet<String> frames(List<CodedSentence> sentences) {
    TreeSet<String> frames = new TreeSet<>();
    sentences.forEach(sentence -> frames.addAll(list(sentence.wanted("frames"))));
    if (!frames.isEmpty()) {
      sentences.forEach(sentence -> frames.addAll(list(sentence.found("frames"))));
    }
    return frames;
  }

  /** The names in a semicolon list. */
  static TreeSet<String> list(String cell) {
    TreeSet<String> names = new TreeSet<>(List.of(cell.split(";", -1)));
    names.remove("");
    return names;
  }
}
