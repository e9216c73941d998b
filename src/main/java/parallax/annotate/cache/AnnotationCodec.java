package parallax.annotate.cache;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import parallax.annotate.Dependency;
import parallax.annotate.Sentence;
import parallax.annotate.Token;
import parallax.text.Span;

/**
 * Sentences as bytes and back. Words are not stored: they are cut out of the text again, so that an
 * entry is of use only to someone who has the text.
 */
final class AnnotationCodec {
  private AnnotationCodec() {}

  static byte[] encode(List<Sentence> sentences) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Deflater fast = new Deflater(Deflater.BEST_SPEED);
    try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(bytes, fast))) {
      new Encoder(out).sentences(sentences);
    } finally {
      fast.end();
    }
    return bytes.toByteArray();
  }

  /**
   * The sentences in {@code bytes}.
   *
   * @param text the cleaned body they were found in
   * @throws IOException if the bytes are not those of sentences of this text
   */
  static List<Sentence> decode(byte[] bytes, String text) throws IOException {
    try (DataInputStream in =
        new DataInputStream(new InflaterInputStream(new ByteArrayInputStream(bytes)))) {
      return new Decoder(in, text).sentences();
    } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
      throw new IOException("an entry does not fit its text: " + e.getMessage(), e);
    }
  }

  /** Labels and lemmas repeat, so each is written once and named by number afterwards. */
  private static final class Encoder {
    private final DataOutputStream out;
    private final Map<String, Integer> words = new LinkedHashMap<>();

    Encoder(DataOutputStream out) {
      this.out = out;
    }

    void sentences(List<Sentence> sentences) throws IOException {
      out.writeInt(sentences.size());
      for (Sentence sentence : sentences) {
        out.writeInt(sentence.number());
        out.writeInt(sentence.paragraph());
        span(sentence.span());
        out.writeInt(sentence.tokens().size());
        for (Token token : sentence.tokens()) {
          span(token.span());
          word(token.lemma());
          word(token.pos());
          word(token.ner());
        }
        out.writeInt(sentence.dependencies().size());
        for (Dependency dependency : sentence.dependencies()) {
          out.writeInt(dependency.governor());
          out.writeInt(dependency.dependent());
          word(dependency.relation());
        }
      }
    }

    private void span(Span span) throws IOException {
      out.writeInt(span.start());
      out.writeInt(span.end());
    }

    private void word(String word) throws IOException {
      Integer known = words.putIfAbsent(word, words.size());
      if (known == null) {
        out.writeInt(words.size() - 1);
        // Not writeUTF: a page without spaces can make a word of more than 65,535 bytes.
        out.writeInt(word.length());
        out.writeChars(word);
      } else {
        out.writeInt(known);
      }
    }
  }

  /** Reads what {@link Encoder} wrote. */
  private static final class Decoder {
    private final DataInputStream in;
    private final String text;
    private final List<String> words = new ArrayList<>();

    Decoder(DataInputStream in, String text) {
      this.in = in;
      this.text = text;
    }

    List<Sentence> sentences() throws IOException {
      List<Sentence> sentences = new ArrayList<>();
      for (int left = count(); left > 0; left--) {
        int number = in.readInt();
        int paragraph = in.readInt();
        Span span = span();
        sentences.add(new Sentence(number, paragraph, span, tokens(), dependencies()));
      }
      return sentences;
    }

    private List<Token> tokens() throws IOException {
      List<Token> tokens = new ArrayList<>();
      for (int left = count(); left > 0; left--) {
        Span span = span();
        tokens.add(new Token(span, span.of(text), word(), word(), word()));
      }
      return tokens;
    }

    private List<Dependency> dependencies() throws IOException {
      List<Dependency> dependencies = new ArrayList<>();
      for (int left = count(); left > 0; left--) {
        dependencies.add(new Dependency(in.readInt(), in.readInt(), word()));
      }
      return dependencies;
    }

    private int count() throws IOException {
      int count = in.readInt();
      if (count < 0 || count > text.length()) {
        throw new IOException("an entry counts " + count + " things in " + text.length());
      }
      return count;
    }

    private Span span() throws IOException {
      return new Span(in.readInt(), in.readInt());
    }

    private String word() throws IOException {
      int index = in.readInt();
      if (index == words.size()) {
        words.add(newWord());
      }
      return words.get(index);
    }

    private String newWord() throws IOException {
      int length = in.readInt();
      StringBuilder word = new StringBuilder();
      for (int left = length; left > 0; left--) {
        word.append(in.readChar());
      }
      return word.toString();
    }
  }
}
