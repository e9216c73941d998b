package parallax.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parallax.study.PatternElement.Choice;
import parallax.study.PatternElement.Gap;
import parallax.study.PatternElement.Slot;
import parallax.study.PatternElement.Word;

/** Reads the pattern language of docs/lexicons.md. */
final class PatternParser {
  /** More tokens than this between two words say little about either. */
  static final int LONGEST_GAP = 8;

  private static final Pattern GAP = Pattern.compile("<(\\d)-(\\d)>");
  private static final Pattern WORD = Pattern.compile("[^\\s()\\[\\]<>|\"/@]+");
  private static final Map<String, String> TAGS =
      Map.of("N", "NN", "V", "VB", "J", "JJ", "R", "RB", "CD", "CD", "MD", "MD");

  private final String text;
  private final WordClasses classes;
  private int at;

  private PatternParser(String text, WordClasses classes) {
    this.text = text;
    this.classes = classes;
  }

  /**
   * The pattern written as {@code text}.
   *
   * @throws IllegalArgumentException if it is malformed; the message says what was found where
   */
  static CuePattern parse(String text, WordClasses classes) {
    CuePattern pattern = neighbour(text, classes);
    if (!pattern.anchored()) {
      throw new IllegalArgumentException(
          "pattern '" + text + "': every match must hold a word that begins without a wildcard");
    }
    return pattern;
  }

  /**
   * As {@link #parse}, for what stands near a match: it need hold no word of its own.
   *
   * @throws IllegalArgumentException if it is malformed
   */
  static CuePattern neighbour(String text, WordClasses classes) {
    PatternParser parser = new PatternParser(text, classes);
    List<PatternElement> elements = parser.sequence();
    if (parser.at < text.length()) {
      throw parser.fault("'" + text.charAt(parser.at) + "' closes or divides nothing");
    }
    return new CuePattern(text, elements);
  }

  /** The alternatives written as {@code text}, such as the members of a word class. */
  static Choice alternatives(String text, WordClasses classes) {
    PatternParser parser = new PatternParser(text, classes);
    Choice choice = new Choice(parser.branches());
    if (parser.at < text.length()) {
      throw parser.fault("'" + text.charAt(parser.at) + "' closes nothing");
    }
    return choice;
  }

  private List<List<PatternElement>> branches() {
    List<List<PatternElement>> branches = new ArrayList<>();
    branches.add(sequence());
    while (at < text.length() && text.charAt(at) == '|') {
      at++;
      branches.add(sequence());
    }
    return branches;
  }

  private List<PatternElement> sequence() {
    List<PatternElement> elements = new ArrayList<>();
    skipSpace();
    while (at < text.length() && ")]|".indexOf(text.charAt(at)) < 0) {
      elements.add(element());
      skipSpace();
    }
    if (elements.isEmpty()) {
      throw fault("a word is missing");
    }
    return elements;
  }

  private PatternElement element() {
    return switch (text.charAt(at)) {
      case '(' -> group(')');
      case '[' -> group(']');
      case '<' -> gap();
      case '"' -> surface();
      case '@' -> wordClass();
      default -> lemma();
    };
  }

  private PatternElement group(char close) {
    at++;
    List<List<PatternElement>> branches = branches();
    if (at == text.length() || text.charAt(at) != close) {
      throw fault("a group is not closed; expected '" + close + "'");
    }
    at++;
    if (close == ']') {
      branches.add(List.of());
    }
    String tag = tag();
    return new Choice(branches.stream().map(branch -> tagged(branch, tag)).toList());
  }

  /** A tag after a group holds for the first word of each alternative that has none of its own. */
  private static List<PatternElement> tagged(List<PatternElement> branch, String tag) {
    boolean plain =
        !tag.isEmpty()
            && !branch.isEmpty()
            && branch.get(0) instanceof Word word
            && word.tagPrefix().isEmpty();
    if (!plain) {
      return branch;
    }
    Word first = (Word) branch.get(0);
    List<PatternElement> tagged = new ArrayList<>(branch);
    tagged.set(0, new Word(first.glob(), first.surface(), tag));
    return tagged;
  }

  private PatternElement gap() {
    Matcher matcher = GAP.matcher(text).region(at, text.length());
    if (!matcher.lookingAt()) {
      throw fault("no gap; expected one such as <0-3>");
    }
    Gap gap = new Gap(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
    if (gap.least() > gap.most() || gap.most() > LONGEST_GAP) {
      throw fault("gap " + matcher.group() + "; expected at most " + LONGEST_GAP + ", low first");
    }
    at = matcher.end();
    return gap;
  }

  private PatternElement surface() {
    int end = text.indexOf('"', at + 1);
    if (end < 0 || end == at + 1) {
      throw fault("a surface is not closed; expected \"word\"");
    }
    String form = text.substring(at + 1, end);
    at = end + 1;
    return new Word(form, true, tag());
  }

  private PatternElement wordClass() {
    at++;
    String name = token();
    return classes
        .find(name)
        .orElseThrow(() -> fault("unknown word class '@" + name + "'; known: " + classes.names()));
  }

  private PatternElement lemma() {
    String word = token();
    for (Slot.Role role : Slot.Role.values()) {
      if (role.name().equals(word)) {
        return new Slot(role);
      }
    }
    if (!word.equals(word.toLowerCase(Locale.ROOT))) {
      throw fault("'" + word + "' has capitals; expected a lower-case lemma, ACTOR, PAIR or OTHER");
    }
    return word.indexOf('-') > 0 ? hyphenated(word, tag()) : new Word(word, false, tag());
  }

  /** Tokenizers differ on hyphens: the word may stand as one token or as its parts. */
  private static PatternElement hyphenated(String word, String tag) {
    List<PatternElement> parts = new ArrayList<>();
    for (String part : word.split("-", -1)) {
      if (!parts.isEmpty()) {
        parts.add(new Word("-", false, ""));
      }
      parts.add(new Word(part, false, ""));
    }
    return new Choice(List.of(List.of(new Word(word, false, tag)), parts));
  }

  private String tag() {
    if (at == text.length() || text.charAt(at) != '/') {
      return "";
    }
    at++;
    String name = token();
    if (!TAGS.containsKey(name)) {
      throw fault("part of speech '" + name + "'; expected N, V, J, R, CD or MD");
    }
    return TAGS.get(name);
  }

  private String token() {
    Matcher matcher = WORD.matcher(text).region(at, text.length());
    if (!matcher.lookingAt()) {
      throw fault("'" + rest() + "' where a word was expected");
    }
    at = matcher.end();
    return matcher.group();
  }

  private String rest() {
    return text.substring(at, Math.min(text.length(), at + 1));
  }

  private void skipSpace() {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
  }

  private IllegalArgumentException fault(String what) {
    return new IllegalArgumentException(
        "pattern '" + text + "', character " + (at + 1) + ": " + what);
  }
}
