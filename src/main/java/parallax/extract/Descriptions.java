package parallax.extract;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
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
          "other");

  private Descriptions() {}

  /** The phrase from its first telling word up to the first clause, comma or bracket in it. */
  static String plain(List<Token> phrase, Token head) {
    int first = 0;
    while (first < phrase.size() && isOpening(phrase.get(first), head)) {
      first++;
    }
    int end = first;
    while (end < phrase.size() && !isClosing(phrase.get(end), head)) {
      end++;
    }
    return phrase.subList(first, end).stream().map(Token::text).collect(Collectors.joining(" "));
  }

  private static boolean isOpening(Token token, Token head) {
    boolean amount = AMOUNTS.contains(token.text().toLowerCase(Locale.ROOT));
    boolean article =
        token.pos().equals("DT") || token.pos().equals("PDT") || token.pos().startsWith("PRP$");
    return token.span().start() < head.span().start() && (article || amount);
  }

  private static boolean isClosing(Token token, Token head) {
    boolean clause = token.pos().startsWith("W") || token.pos().startsWith("VB");
    boolean mark = token.text().codePoints().noneMatch(Character::isLetterOrDigit);
    return token.span().start() > head.span().start()
        && (clause || (mark && !token.pos().equals("POS")));
  }
}
