package parallax.annotate.corenlp;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * The numbers of CoreNLP's neural dependency parser (Chen and Manning 2014), as its model file
 * holds them: embeddings of words, tags and labels, one hidden layer, one output per transition.
 */
final class ParserModel {
  /** The word, tag or label of a place where there is no token. */
  static final String NONE = "-NULL-";

  /** The word and tag above the sentence. */
  static final String ROOT = "-ROOT-";

  /** The word or tag of what the model has not seen. */
  static final String UNKNOWN = "-UNKNOWN-";

  /** How many of the features that were frequent in training keep all digits. */
  private static final int FREQUENT = 1000;

  private final Map<String, Integer> words;
  private final Map<String, Integer> tags;
  private final Map<String, Integer> labels;
  private final float[][] embeddings;
  private final float[][] hidden;
  private final float[] bias;
  private final float[][] output;
  private final List<Integer> frequent;

  private ParserModel(NumberText text, Map<String, String> head) throws IOException {
    int length = count(head, "embeddingSize");
    int units = count(head, "hiddenSize");
    int ofWords = count(head, "dict");
    int ofTags = count(head, "pos");
    int ofLabels = count(head, "label");
    this.embeddings = new float[ofWords + ofTags + ofLabels][];
    this.words = rows(text, embeddings, 0, ofWords, length);
    this.tags = rows(text, embeddings, ofWords, ofTags, length);
    this.labels = rows(text, embeddings, ofWords + ofTags, ofLabels, length);
    this.hidden = matrix(text, count(head, "numTokens") * length, units);
    this.bias = text.numbers(units);
    // Each label but the missing one to the left and to the right, and the shift.
    this.output = matrix(text, units, 2 * (ofLabels - 1) + 1);
    this.frequent = frequent(text, count(head, "preComputed"));
  }

  /**
   * The model in a gzipped file.
   *
   * @throws IOException if it is cut short or no such model
   */
  static ParserModel read(byte[] gzipped) throws IOException {
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(gzipped))) {
      NumberText text = new NumberText(in);
      return new ParserModel(text, head(text));
    }
  }

  private static Map<String, String> head(NumberText text) throws IOException {
    Map<String, String> head = new HashMap<>();
    while (!head.containsKey("preComputed")) {
      String[] field = text.word().split("=", 2);
      if (field.length != 2) {
        throw new IOException("a parser's model begins with '" + field[0] + "'");
      }
      head.put(field[0], field[1]);
    }
    return head;
  }

  private static int count(Map<String, String> head, String field) throws IOException {
    if (!head.containsKey(field)) {
      throw new IOException("a parser's model does not say its '" + field + "'");
    }
    return Integer.parseInt(head.get(field));
  }

  private static Map<String, Integer> rows(
      NumberText text, float[][] embeddings, int first, int count, int length) throws IOException {
    Map<String, Integer> rows = new LinkedHashMap<>();
    for (int row = first; row < first + count; row++) {
      rows.put(text.word(), row);
      embeddings[row] = text.numbers(length);
    }
    return rows;
  }

  private static float[][] matrix(NumberText text, int rows, int columns) throws IOException {
    float[][] matrix = new float[rows][];
    for (int row = 0; row < rows; row++) {
      matrix[row] = text.numbers(columns);
    }
    return matrix;
  }

  /** The row of each known word among the embeddings. */
  Map<String, Integer> words() {
    return words;
  }

  /** The row of each known part of speech. */
  Map<String, Integer> tags() {
    return tags;
  }

  /** The row of each relation, in the order of the transitions, the missing one first. */
  Map<String, Integer> labels() {
    return labels;
  }

  /** The embeddings by row; not to be written to, like all that follow. */
  float[][] embeddings() {
    return embeddings;
  }

  /**
   * Weights by input, which is the place of a feature times the length of an embedding, plus its
   * element; then by hidden unit.
   */
  float[][] hidden() {
    return hidden;
  }

  /** By hidden unit. */
  float[] bias() {
    return bias;
  }

  /** Weights by hidden unit, then by transition. */
  float[][] output() {
    return output;
  }

  private static List<Integer> frequent(NumberText text, int listed) throws IOException {
    List<Integer> frequent = new ArrayList<>();
    for (int i = 0; i < Math.min(FREQUENT, listed); i++) {
      frequent.add((int) text.number());
    }
    return frequent;
  }

  /** The relations a transition can give, the root's first. */
  List<String> relations() {
    return labels.keySet().stream().skip(1).toList();
  }

  /** The features most frequent in training: the row times the number of places, plus the place. */
  List<Integer> frequent() {
    return frequent;
  }
}
