package parallax.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parallax.annotate.Sentence;
import parallax.annotate.Token;
import parallax.text.Span;

/**
 * The words of one sentence.
 *
 * @param sentence the sentence
 * @param text the cleaned body it lies in
 * @param words in order
 */
record SentenceWords(Sentence sentence, String text, List<Word> words) {
  /** "Co-operation" is one word in every spelling; combining marks belong to their letter. */
  private static final Pattern WORD =
      Pattern.compile("(?i:co-op)\\p{L}*|(?:[\\p{L}\\p{N}]\\p{M}*)+");

  SentenceWords {
    words = List.copyOf(words);
  }

  static SentenceWords of(Sentence sentence, String text) {
    List<Word> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text).region(sentence.span().start(), sentence.span().end());
    int last = sentence.span().start();
    int token = 0;
    while (matcher.find()) {
      token = tokenAt(sentence.tokens(), token, matcher.start());
      Span span = new Span(matcher.start(), matcher.end());
      String word = matcher.group().replace("-", "");
      words.add(
          Word.of(span, word, text.substring(last, span.start()), sentence.tokens().get(token)));
      last = span.end();
    }
    return new SentenceWords(sentence, text, words);
  }

  private static int tokenAt(List<Token> tokens, int from, int offset) {
    int token = from;
    while (token + 1 < tokens.size() && tokens.get(token + 1).span().start() <= offset) {
      token++;
    }
    return token;
  }

  int size() {
    return words.size();
  }

  Word get(int index) {
    return words.get(index);
  }

  /** The index of the first word that begins at or after an offset; {@link #size} if none does. */
  int from(int offset) {
    int index = 0;
    while (index < words.size() && words.get(index).span().start() < offset) {
      index++;
    }
    return index;
  }

  /** The index of the word after a span; {@link #size} if it ends the sentence. */
  int after(Span span) {
    return from(span.end());
  }

  /** The key of a word; empty beyond the sentence's ends. */
  String key(int index) {
    return index >= 0 && index < words.size() ? words.get(index).key() : "";
  }

  /** The stretch from one word to another, both included. */
  Span span(int first, int last) {
    return words.get(first).span().union(words.get(last).span());
  }

  /** What stands after a word up to the next word or the sentence's end. */
  String gapAfter(int index) {
    return index + 1 < words.size()
        ? words.get(index + 1).gap()
        : text.substring(words.get(index).span().end(), sentence.span().end());
  }

  /**
   * Whether the sentence is set like a headline: no full stop, and most of its longer words are
   * capitalised, so that capitals say nothing about names.
   */
  boolean headline() {
    List<Word> longer = words.stream().filter(word -> word.text().length() > 3).toList();
    long capitals = longer.stream().filter(Word::capitalised).count();
    boolean stop = text.charAt(sentence.span().end() - 1) == '.';
    return !stop && longer.size() >= 5 && capitals * 10 >= longer.size() * 7L;
  }
}
