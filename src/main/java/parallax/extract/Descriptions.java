package parallax.extract;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import parallax.annotate.Token;

/** Names for sources that have none: what they are, without articles and amounts. */
final class Descriptions {
  private static final Set<String> AMOUNTS =
      Set.of(
          "some",
          "several",
          "many",
          "most",
          "certain",
          "various",
          "numerous",
          "few",
          "number",
          "of",
          "both",
          "all",
          "other",
          "even",
          "only");

  /** A phrase that is broken off is not broken off after one of these. */
  private static final Set<String> DANGLING = Set.of("IN", "TO", "DT", "PDT", "CC", "PRP$");

  /** Between one of these and a noun a participle is an attribute: "a competing weekly". */
  private static final Set<String> BEFORE_ATTRIBUTE = Set.of("DT", "PRP$", "POS", "JJ");

  private static final Set<String> DETERMINERS = Set.of("DT", "PRP$");

  private static final String QUOTES = "\"'`“”„‘’«»";

  private Descriptions() {}

  /**
   * The phrase from its first telling word up to the first clause, comma or bracket in it.
   *
   * @param opens whether the phrase begins its sentence, so that its first capital may be no name's
   */
  static String plain(List<Token> phrase, Token head, boolean opens) {
    int first = 0;
    while (first < phrase.size() && isOpening(phrase.get(first), head)) {
      first++;
    }
    int end = first;
    while (end < phrase.size() && !isClosing(phrase, end, head)) {
      end++;
    }
    while (end > first + 1 && isDangling(phrase.get(end - 1), head)) {
      end--;
    }
    String text = text(phrase.subList(first, end));
    return opens && first == 0 && !text.isEmpty() && !isProper(phrase.get(0)) ? small(text) : text;
  }

  private static boolean isOpening(Token token, Token head) {
    boolean amount = AMOUNTS.contains(token.text().toLowerCase(Locale.ROOT));
    boolean article =
        token.pos().equals("DT") || token.pos().equals("PDT") || token.pos().startsWith("PRP$");
    return token.span().start() < head.span().start() && (article || amount);
  }

  private static boolean isClosing(List<Token> phrase, int at, Token head) {
    Token token = phrase.get(at);
    boolean clause = token.pos().startsWith("W") || token.pos().startsWith("VB");
    boolean mark = token.text().codePoints().noneMatch(Character::isLetterOrDigit);
    return token.span().start() > head.span().start()
        && ((clause && !isAttribute(phrase, at))
            || (mark && !token.pos().equals("POS") && !isHyphen(phrase, at)));
  }

  /** A participle with a noun after it, or one that stands for its noun: "the wounded". */
  private static boolean isAttribute(List<Token> phrase, int at) {
    String pos = phrase.get(at).pos();
    String before = phrase.get(at - 1).pos();
    boolean noun = at + 1 < phrase.size() && phrase.get(at + 1).pos().startsWith("NN");
    return (Set.of("VBG", "VBN").contains(pos) && noun && BEFORE_ATTRIBUTE.contains(before))
        || (pos.equals("VBN") && DETERMINERS.contains(before));
  }

  /** A mark inside a word: "start-up". */
  private static boolean isHyphen(List<Token> phrase, int at) {
    return at > 0
        && at + 1 < phrase.size()
        && touch(phrase.get(at - 1), phrase.get(at))
        && touch(phrase.get(at), phrase.get(at + 1));
  }

  private static boolean isDangling(Token token, Token head) {
    return token.span().start() > head.span().start() && DANGLING.contains(token.pos());
  }

  private static boolean touch(Token before, Token after) {
    return before.span().end() == after.span().start();
  }

  /** With blanks where the text has them and no quotation marks: "the agency's head". */
  private static String text(List<Token> phrase) {
    List<Token> words = phrase.stream().filter(token -> !isQuote(token)).toList();
    StringBuilder text = new StringBuilder();
    for (int at = 0; at < words.size(); at++) {
      boolean blank = at > 0 && !touch(words.get(at - 1), words.get(at));
      text.append(blank ? " " : "").append(words.get(at).text());
    }
    return text.toString();
  }

  /** The apostrophe of "the bakers' guild" is tagged as a possessive. */
  private static boolean isQuote(Token token) {
    return !token.pos().equals("POS")
        && token.text().codePoints().allMatch(mark -> QUOTES.indexOf(mark) >= 0);
  }

  private static boolean isProper(Token token) {
    return token.pos().startsWith("NNP") || EntityTyper.isName(token.ner());
  }

  /** All but an acronym: "Deputies" is the plural of "deputy" wherever it stands. */
  private static String small(String text) {
    boolean capital = Character.isUpperCase(text.charAt(0));
    boolean second = text.length() > 1 && Character.isUpperCase(text.charAt(1));
    return capital && !second
        ? text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1)
        : text;
  }
}
