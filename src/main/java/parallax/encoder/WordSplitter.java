package parallax.encoder;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * Splits a text as BERT's uncased models do: control characters dropped, lower case, accents taken
 * off, a split at white space and around every punctuation mark and Chinese character.
 */
final class WordSplitter {
  private static final int REPLACEMENT = 0xFFFD;

  /** First and last of the blocks of Chinese characters, as BERT's own tokenizer lists them. */
  private static final int[][] CHINESE = {
    {0x4E00, 0x9FFF},
    {0x3400, 0x4DBF},
    {0x20000, 0x2A6DF},
    {0x2A700, 0x2B73F},
    {0x2B740, 0x2B81F},
    {0x2B920, 0x2CEAF},
    {0xF900, 0xFAFF},
    {0x2F800, 0x2FA1F}
  };

  private final List<String> words = new ArrayList<>();
  private final StringBuilder word = new StringBuilder();

  private WordSplitter() {}

  /** The words and marks of a text, in order. */
  static List<String> split(String text) {
    WordSplitter splitter = new WordSplitter();
    Normalizer.normalize(clean(text), Normalizer.Form.NFD).codePoints().forEach(splitter::add);
    splitter.endWord();
    return splitter.words;
  }

  /**
   * Without control characters, which go before accents are taken off; what they stood between
   * grows together.
   */
  private static String clean(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints()
        .filter(character -> isSpace(character) || !isControl(character))
        .forEach(clean::appendCodePoint);
    return clean.toString();
  }

  private void add(int character) {
    if (isSpace(character)) {
      endWord();
    } else if (isPunctuation(character) || isChinese(character)) {
      endWord();
      word.appendCodePoint(Character.toLowerCase(character));
      endWord();
    } else if (Character.getType(character) != Character.NON_SPACING_MARK) {
      word.appendCodePoint(Character.toLowerCase(character));
    }
  }

  private void endWord() {
    if (!word.isEmpty()) {
      words.add(word.toString());
      word.setLength(0);
    }
  }

  private static boolean isSpace(int character) {
    return switch (character) {
      case '\t', '\n', '\r' -> true;
      default -> Character.isSpaceChar(character);
    };
  }

  private static boolean isControl(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL, Character.FORMAT, Character.PRIVATE_USE, Character.SURROGATE -> true;
      default -> character == REPLACEMENT;
    };
  }

  private static boolean isPunctuation(int character) {
    return switch (Character.getType(character)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          true;
      // Symbols such as $ + < = > ^ ` | ~ are none to Unicode.
      default -> character > ' ' && character < 0x7F && !Character.isLetterOrDigit(character);
    };
  }

  private static boolean isChinese(int character) {
    for (int[] block : CHINESE) {
      if (character >= block[0] && character <= block[1]) {
        return true;
      }
    }
    return false;
  }
}
