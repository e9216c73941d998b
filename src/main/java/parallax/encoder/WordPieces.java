package parallax.encoder;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The word pieces of BERT's uncased models (Devlin et al. 2019; Wu et al. 2016, section 4.1): a
 * text is split into words and marks, and each into the longest pieces of a vocabulary, from its
 * beginning on; a piece that goes on with a word begins with {@code ##}. A word that cannot be made
 * of pieces, or is longer than 100 characters, is one unknown piece.
 *
 * <p>No piece in square brackets is special in a text: brackets are punctuation. Immutable, and
 * safe for use by multiple threads.
 */
public final class WordPieces {
  /** The piece of an unknown word. */
  private static final String UNKNOWN = "[UNK]";

  /** What a piece begins with that is not the first of its word. */
  private static final String FURTHER = "##";

  /** Code points of the longest word that is looked at. */
  private static final int LONGEST_WORD = 100;

  private final String file;
  private final Map<String, Integer> firsts = new HashMap<>();

  /** Pieces that go on with a word, without their mark. */
  private final Map<String, Integer> furthers = new HashMap<>();

  private final int unknown;
  private int longest;

  private WordPieces(String file, List<String> pieces) {
    this.file = file;
    for (int id = 0; id < pieces.size(); id++) {
      put(pieces.get(id), id);
    }
    if (!firsts.containsKey(UNKNOWN)) {
      throw new EncoderException(file + ": no piece " + UNKNOWN + "; expected one among the lines");
    }
    this.unknown = firsts.get(UNKNOWN);
  }

  private void put(String piece, int id) {
    boolean further = piece.startsWith(FURTHER) && piece.length() > FURTHER.length();
    String text = further ? piece.substring(FURTHER.length()) : piece;
    longest = Math.max(longest, text.length());
    Integer before = (further ? furthers : firsts).putIfAbsent(text, id);
    if (text.isEmpty() || before != null) {
      throw new EncoderException(
          place(file, id)
              + (before == null
                  ? "is empty"
                  : "'" + piece + "' is on line " + (before + 1) + ", too")
              + "; expected a piece of its own");
    }
  }

  private static String place(String file, int id) {
    return file + " line " + (id + 1) + ": ";
  }

  /**
   * Reads a vocabulary: UTF-8, one piece a line; a piece's id is its line, counted from 0.
   *
   * @throws IOException if the file cannot be read
   * @throws EncoderException if a line is empty, not UTF-8 or there twice, or if there is no {@code
   *     [UNK]}; the message names file and line
   */
  public static WordPieces read(Path vocabulary) throws IOException {
    return new WordPieces(
        vocabulary.toString(), lines(vocabulary.toString(), Files.readAllBytes(vocabulary)));
  }

  /** Lines end with a line feed and nothing else: other ends of line can be pieces. */
  private static List<String> lines(String file, byte[] bytes) {
    List<String> lines = new ArrayList<>();
    int begin = 0;
    while (begin < bytes.length) {
      int end = begin;
      while (end < bytes.length && bytes[end] != '\n') {
        end++;
      }
      int length = end > begin && bytes[end - 1] == '\r' ? end - 1 - begin : end - begin;
      lines.add(text(file, lines.size(), ByteBuffer.wrap(bytes, begin, length)));
      begin = end + 1;
    }
    return lines;
  }

  private static String text(String file, int id, ByteBuffer bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
    } catch (CharacterCodingException e) {
      throw new EncoderException(place(file, id) + "is not UTF-8; expected a piece in UTF-8", e);
    }
  }

  /** How many pieces there are; ids are below. */
  public int size() {
    return firsts.size() + furthers.size();
  }

  /**
   * The id of a piece, in constant time.
   *
   * @param piece as the vocabulary has it, such as {@code [SEP]} or {@code ##ing}
   * @throws EncoderException if the vocabulary does not have it
   */
  public int id(String piece) {
    Integer id = firsts.get(piece);
    if (id == null && piece.startsWith(FURTHER)) {
      id = furthers.get(piece.substring(FURTHER.length()));
    }
    if (id == null) {
      throw new EncoderException(file + ": no piece '" + piece + "'");
    }
    return id;
  }

  /** The ids of a text's pieces, in order; none of an empty text. */
  public int[] ids(String text) {
    List<Integer> ids = new ArrayList<>();
    for (String word : WordSplitter.split(text)) {
      addWord(word, ids);
    }
    return ids.stream().mapToInt(Integer::intValue).toArray();
  }

  private void addWord(String word, List<Integer> ids) {
    int before = ids.size();
    boolean known = word.codePointCount(0, word.length()) <= LONGEST_WORD;
    int begin = 0;
    while (known && begin < word.length()) {
      int end = endOfPiece(word, begin);
      known = end > begin;
      if (known) {
        ids.add((begin == 0 ? firsts : furthers).get(word.substring(begin, end)));
      }
      begin = end;
    }
    if (!known) {
      ids.subList(before, ids.size()).clear();
      ids.add(unknown);
    }
  }

  /** The end of the longest piece that begins at a place in a word; that place if none does. */
  private int endOfPiece(String word, int begin) {
    Map<String, Integer> pieces = begin == 0 ? firsts : furthers;
    int end = Math.min(word.length(), begin + longest);
    while (end > begin && !pieces.containsKey(word.substring(begin, end))) {
      end--;
    }
    return end;
  }
}
