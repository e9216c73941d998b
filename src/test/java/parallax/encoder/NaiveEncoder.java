package parallax.encoder;

import java.util.Arrays;
import java.util.Iterator;

/** The encoder as a textbook writes it, in doubles; what the fast one is compared with. */
final class NaiveEncoder {
  private final TinyModel model;
  private Iterator<double[][]> tensors;

  NaiveEncoder(TinyModel model) {
    this.model = model;
    this.tensors = model.tensors.iterator();
  }

  double[][] read(int[] ids, PieceSpan... sentences) {
    tensors = model.tensors.iterator();
    double[][] states = embeddings(ids);
    for (int layer = 0; layer < model.shape.layers(); layer++) {
      states = layer(states);
    }
    double[][] head = tensors.next();
    double[] bias = tensors.next()[0];
    double[][] outputs = new double[sentences.length][];
    for (int i = 0; i < sentences.length; i++) {
      outputs[i] = linear(new double[][] {features(states, sentences[i])}, head, bias)[0];
    }
    return outputs;
  }

  private double[][] embeddings(int[] ids) {
    double[][] words = tensors.next();
    double[][] positions = tensors.next();
    double[] type = tensors.next()[0];
    double[][] states = new double[ids.length][type.length];
    for (int i = 0; i < ids.length; i++) {
      for (int j = 0; j < type.length; j++) {
        states[i][j] = words[ids[i]][j] + positions[i][j] + type[j];
      }
    }
    return norm(states);
  }

  private double[][] layer(double[][] states) {
    double[][] queries = linear(states);
    double[][] keys = linear(states);
    double[][] values = linear(states);
    double[][] attended = norm(sum(states, linear(attention(queries, keys, values))));
    double[][] units = linear(attended);
    for (double[] row : units) {
      Arrays.setAll(row, j -> gelu(row[j]));
    }
    return norm(sum(attended, linear(units)));
  }

  private double[][] attention(double[][] queries, double[][] keys, double[][] values) {
    int width = model.shape.width();
    int size = width / model.shape.heads();
    double[][] context = new double[queries.length][width];
    for (int i = 0; i < queries.length; i++) {
      for (int head = 0; head < model.shape.heads(); head++) {
        double[] weights = new double[keys.length];
        for (int other = 0; other < keys.length; other++) {
          double score = 0;
          for (int j = head * size; j < (head + 1) * size; j++) {
            score += queries[i][j] * keys[other][j];
          }
          weights[other] = StrictMath.exp(score / StrictMath.sqrt(size));
        }
        double all = Arrays.stream(weights).sum();
        for (int other = 0; other < keys.length; other++) {
          for (int j = head * size; j < (head + 1) * size; j++) {
            context[i][j] += weights[other] / all * values[other][j];
          }
        }
      }
    }
    return context;
  }

  private double[][] linear(double[][] inputs) {
    return linear(inputs, tensors.next(), tensors.next()[0]);
  }

  private static double[][] linear(double[][] inputs, double[][] weights, double[] bias) {
    double[][] outputs = new double[inputs.length][bias.length];
    for (int i = 0; i < inputs.length; i++) {
      for (int output = 0; output < bias.length; output++) {
        double sum = bias[output];
        for (int j = 0; j < inputs[i].length; j++) {
          sum += weights[output][j] * inputs[i][j];
        }
        outputs[i][output] = sum;
      }
    }
    return outputs;
  }

  private double[][] norm(double[][] states) {
    double[] weight = tensors.next()[0];
    double[] bias = tensors.next()[0];
    for (double[] row : states) {
      double mean = Arrays.stream(row).average().orElseThrow();
      double variance =
          Arrays.stream(row).map(x -> (x - mean) * (x - mean)).average().orElseThrow();
      double deviation = StrictMath.sqrt(variance + 1e-12);
      Arrays.setAll(row, j -> (row[j] - mean) / deviation * weight[j] + bias[j]);
    }
    return states;
  }

  private static double[][] sum(double[][] a, double[][] b) {
    for (int i = 0; i < a.length; i++) {
      for (int j = 0; j < a[i].length; j++) {
        a[i][j] += b[i][j];
      }
    }
    return a;
  }

  private static double[] features(double[][] states, PieceSpan sentence) {
    int width = states[0].length;
    double[] features = new double[2 * width];
    for (int j = 0; j < width; j++) {
      for (int piece = sentence.start(); piece < sentence.end(); piece++) {
        features[j] += states[piece][j] / (sentence.end() - sentence.start());
      }
      features[width + j] = states[sentence.end()][j];
    }
    return features;
  }

  /** x · Φ(x), the integral of the density by Simpson's rule with 200 steps. */
  static double gelu(double x) {
    int steps = 200;
    double sum = 0;
    for (int i = 0; i <= steps; i++) {
      double t = x * i / steps;
      int weight = i == 0 || i == steps ? 1 : i % 2 == 1 ? 4 : 2;
      sum += weight * StrictMath.exp(-t * t / 2);
    }
    return x * (0.5 + sum * x / steps / 3 / StrictMath.sqrt(2 * Math.PI));
  }
}
