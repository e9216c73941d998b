package parallax.encoder;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * A transformer encoder of the BERT family (Devlin et al. 2019, with its order of layers and
 * normalisations) and a linear head for sentences. It reads one window of word pieces at a time,
 * every piece attending to every other, and gives a few numbers for each sentence of it.
 *
 * <p>The same window gives the same bits on every machine. Immutable, and safe for use by multiple
 * threads; a call takes a few megabytes of its own.
 */
public final class Encoder {
  private final EncoderWeights weights;

  private Encoder(EncoderWeights weights) {
    this.weights = weights;
  }

  /**
   * The encoder in a file of weights.
   *
   * @throws IOException if it cannot be read
   * @throws EncoderException if it is malformed; the message names file, offset, what was found and
   *     what was expected
   */
  public static Encoder read(Path file) throws IOException {
    return new Encoder(EncoderWeights.read(file));
  }

  /** How many word pieces it has vectors for; ids are below. */
  public int vocabulary() {
    return weights.shape().vocabulary();
  }

  /** The most pieces a window can have. */
  public int positions() {
    return weights.shape().positions();
  }

  /** How many numbers it gives for a sentence. */
  public int outputs() {
    return weights.shape().outputs();
  }

  /**
   * Reads a window. What is said of a sentence comes from the mean of the states of its pieces and
   * the state of the separator after them.
   *
   * @param ids of its word pieces, one at least
   * @param sentences of the window, in any order; they may overlap
   * @return for each sentence, in the same order, its outputs
   * @throws IllegalArgumentException if the window is empty or too long, an id is not in the
   *     vocabulary, or a sentence's separator is outside the window
   */
  public float[][] read(int[] ids, List<PieceSpan> sentences) {
    check(ids, sentences);
    Panels states = embeddings(ids);
    for (EncoderLayer layer : weights.layers()) {
      layer.apply(states);
    }
    float[][] outputs = new float[sentences.size()][];
    for (int i = 0; i < outputs.length; i++) {
      outputs[i] = outputs(states, sentences.get(i));
    }
    return outputs;
  }

  private void check(int[] ids, List<PieceSpan> sentences) {
    if (ids.length < 1 || ids.length > positions()) {
      throw new IllegalArgumentException(
          "a window of " + ids.length + " pieces; expected 1 to " + positions());
    }
    for (int i = 0; i < ids.length; i++) {
      if (ids[i] < 0 || ids[i] >= vocabulary()) {
        throw new IllegalArgumentException(
            "piece " + i + " has id " + ids[i] + "; expected 0 to " + (vocabulary() - 1));
      }
    }
    for (PieceSpan sentence : sentences) {
      if (sentence.end() >= ids.length) {
        throw new IllegalArgumentException(
            "a separator at " + sentence.end() + " in a window of " + ids.length + " pieces");
      }
    }
  }

  private Panels embeddings(int[] ids) {
    int width = weights.shape().width();
    Panels states = new Panels(ids.length, width);
    for (int i = 0; i < ids.length; i++) {
      float[] sum = new float[width];
      weights.words().addRow(ids[i], sum);
      weights.positions().addRow(i, sum);
      for (int j = 0; j < width; j++) {
        sum[j] += weights.type()[j];
      }
      states.setRow(i, sum);
    }
    weights.norm().apply(states);
    return states;
  }

  private float[] outputs(Panels states, PieceSpan sentence) {
    int width = weights.shape().width();
    double[] features = new double[2 * width];
    for (int column = 0; column < width; column++) {
      double sum = 0;
      for (int piece = sentence.start(); piece < sentence.end(); piece++) {
        sum += states.get(piece, column);
      }
      features[column] = sum / (sentence.end() - sentence.start());
      features[width + column] = states.get(sentence.end(), column);
    }
    float[] outputs = new float[outputs()];
    for (int i = 0; i < outputs.length; i++) {
      outputs[i] = output(weights.head()[i], weights.headBias()[i], features);
    }
    return outputs;
  }

  private static float output(float[] weights, float bias, double[] features) {
    double sum = bias;
    for (int i = 0; i < features.length; i++) {
      sum += weights[i] * features[i];
    }
    return (float) sum;
  }
}
