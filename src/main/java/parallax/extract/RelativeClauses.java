package parallax.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import parallax.annotate.Sentence;
import parallax.annotate.Token;
import parallax.extract.attribution.Source;
import parallax.text.Span;

/**
 * Sources that are a clause: parsers take "asked not to be named" for the subject of "the aide, who
 * asked not to be named, said". Who speaks is whom the clause is about.
 */
final class RelativeClauses {
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");

  private static final Set<String> RELATIVES = Set.of("who", "which", "that");

  /** Tags of the words a noun phrase is made of, as far as they tell it from what is before. */
  private static final Set<String> PHRASE = Set.of("DT", "PRP$", "POS", "CD", "IN", "CC");

  private RelativeClauses() {}

  /** Whether a source is a clause and no noun phrase: a verb after "who", or a bare "was". */
  static boolean holds(Sentence sentence, Source source) {
    int verb = sentence.tokens().indexOf(source.head());
    boolean first = source.span().start() == source.head().span().start();
    return first
        && FINITE.contains(source.head().pos())
        && (source.head().lemma().equals("be") || (verb > 0 && isRelative(sentence, verb - 1)));
  }

  private static boolean isRelative(Sentence sentence, int at) {
    Token token = sentence.tokens().get(at);
    return token.pos().startsWith("W") && RELATIVES.contains(token.text().toLowerCase(Locale.ROOT));
  }

  /** The noun phrase before the "who" or "which" that such a clause follows. */
  static Optional<Source> subject(Sentence sentence, Source source) {
    List<Token> tokens = sentence.tokens();
    int end = tokens.indexOf(source.head()) - 1;
    if (end < 1 || !isRelative(sentence, end)) {
      return Optional.empty();
    }
    end -= tokens.get(end - 1).text().equals(",") ? 1 : 0;
    int start = end;
    while (start > 0 && belongs(tokens.get(start - 1))) {
      start--;
    }
    while (start < end && Set.of("IN", "CC").contains(tokens.get(start).pos())) {
      start++;
    }
    List<Token> phrase = tokens.subList(start, end);
    return head(phrase).map(head -> new Source(span(phrase), head));
  }

  private static Span span(List<Token> phrase) {
    return phrase.get(0).span().union(phrase.get(phrase.size() - 1).span());
  }

  private static boolean belongs(Token token) {
    String pos = token.pos();
    return isNoun(token) || pos.startsWith("JJ") || PHRASE.contains(pos);
  }

  /** The last of the first nouns in a row: "the <i>head</i> of a bank". */
  private static Optional<Token> head(List<Token> phrase) {
    return IntStream.range(0, phrase.size())
        .filter(at -> isNoun(phrase.get(at)))
        .filter(at -> at + 1 == phrase.size() || ends(phrase.get(at + 1)))
        .mapToObj(phrase::get)
        .findFirst();
  }

  private static boolean ends(Token next) {
    return !isNoun(next) && !next.pos().equals("POS");
  }

  private static boolean isNoun(Token token) {
    return token.pos().startsWith("NN");
  }
}
