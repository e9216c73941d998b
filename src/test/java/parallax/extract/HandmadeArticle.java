package parallax.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parallax.annotate.AnnotatedArticle;
import parallax.annotate.Sentence;
import parallax.annotate.Token;
import parallax.clean.CleanArticle;
import parallax.corpus.Article;
import parallax.corpus.CatalogueEntry;
import parallax.text.AlignedText;
import parallax.text.Span;

/**
 * Articles annotated by hand in their own text: {@code visited/VBD=visit} has a tag and a lemma,
 * {@code Lake~LOCATION Ontario~LOCATION} a model's label. A word without marks is a name (NNP) if
 * capitalised, else a noun, or what a short list of small words says.
 */
final class HandmadeArticle {
  private static final Pattern TOKEN =
      Pattern.compile(
          "(\\p{L}[\\p{L}\\p{M}]*(?:\\.\\p{L})*|['’]s\\b|\\d+(?:st|nd|rd|th)?|\\S)"
              + "(?:/([A-Z$]+))?(?:=([a-z]+))?(?:~([A-Z_]+))?");

  private static final Map<String, String> TAGS =
      Map.ofEntries(
          Map.entry("the", "DT"),
          Map.entry("a", "DT"),
          Map.entry("in", "IN"),
          Map.entry("of", "IN"),
          Map.entry("for", "IN"),
          Map.entry("from", "IN"),
          Map.entry("between", "IN"),
          Map.entry("with", "IN"),
          Map.entry("by", "IN"),
          Map.entry("on", "IN"),
          Map.entry("via", "IN"),
          Map.entry("to", "TO"),
          Map.entry("and", "CC"),
          Map.entry("or", "CC"),
          Map.entry("'s", "POS"),
          Map.entry("’s", "POS"));

  private HandmadeArticle() {}

  /** An article of the given sentences, all in one paragraph. */
  static AnnotatedArticle of(String... marked) {
    StringBuilder text = new StringBuilder();
    List<Sentence> sentences = new ArrayList<>();
    for (String sentence : marked) {
      text.append(text.isEmpty() ? "" : " ");
      sentences.add(sentence(sentence, text, sentences.size() + 1));
    }
    return new AnnotatedArticle(clean(text.toString()), "en", sentences);
  }

  private static Sentence sentence(String marked, StringBuilder text, int number) {
    int start = text.length();
    List<Token> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(marked);
    int last = 0;
    while (matcher.find()) {
      text.append(marked, last, matcher.start());
      last = matcher.end();
      int from = text.length();
      text.append(matcher.group(1));
      tokens.add(token(matcher, new Span(from, text.length())));
    }
    return new Sentence(number, 0, new Span(start, text.length()), tokens, List.of());
  }

  private static Token token(Matcher matcher, Span span) {
    String word = matcher.group(1);
    String small = word.toLowerCase(Locale.ROOT);
    String guessed = Character.isUpperCase(word.codePointAt(0)) ? "NNP" : "NN";
    String pos = matcher.group(2) == null ? TAGS.getOrDefault(small, guessed) : matcher.group(2);
    return new Token(
        span,
        word,
        matcher.group(3) == null ? small : matcher.group(3),
        pos,
        matcher.group(4) == null ? Token.NO_ENTITY : matcher.group(4));
  }

  private static CleanArticle clean(String text) {
    CatalogueEntry entry =
        new CatalogueEntry("made", "text/made.txt", "Made", "", "", "", "", "en", "", "", Map.of());
    return new CleanArticle(
        new Article(entry, text, ""),
        AlignedText.identity(text),
        List.of(new Span(0, text.length())),
        List.of());
  }
}
