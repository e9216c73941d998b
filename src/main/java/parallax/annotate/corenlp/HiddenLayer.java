package parallax.annotate.corenlp;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * The parser's hidden layer. What a feature in its place adds to it is the same each time, so what
 * was worked out is kept, up to a bound; whether it is kept or worked out anew changes no bit.
 *
 * <p>Safe for use by multiple threads.
 */
final class HiddenLayer {
  /** Sums that are kept, 4 kB each: 160 MB. */
  private static final int KEPT = 40_000;

  private final ParserModel model;
  private final int places;
  private final int length;
  private final int units;

  /** By embedding and place. */
  private final AtomicReferenceArray<float[]> sums;

  /** Which features have been met; half of them never are again, and need not be kept. */
  private final AtomicIntegerArray met;

  private final AtomicInteger kept = new AtomicInteger();

  HiddenLayer(ParserModel model) {
    this.model = model;
    this.length = model.embeddings()[0].length;
    this.places = model.hidden().length / length;
    this.units = model.bias().length;
    int features = model.embeddings().length * places;
    this.sums = new AtomicReferenceArray<>(features);
    this.met = new AtomicIntegerArray(features / Integer.SIZE + 1);
  }

  /** The number of features a state is read by. */
  int places() {
    return places;
  }

  /**
   * The activations for a state's features: the sum, with the bias, cubed.
   *
   * @param features a row of the embeddings for each place
   * @param into one per hidden unit
   */
  void activate(int[] features, float[] into) {
    Arrays.fill(into, 0);
    for (int place = 0; place < places; place += 4) {
      add(
          into,
          sum(features[place], place),
          sum(features[place + 1], place + 1),
          sum(features[place + 2], place + 2),
          sum(features[place + 3], place + 3));
    }
    cube(into, model.bias());
  }

  /** Four at a time: memory is read less often. */
  private static void add(float[] into, float[] a, float[] b, float[] c, float[] d) {
    for (int i = 0; i < into.length; i++) {
      into[i] = into[i] + a[i] + b[i] + c[i] + d[i];
    }
  }

  private static void cube(float[] values, float[] bias) {
    for (int i = 0; i < values.length; i++) {
      float value = values[i] + bias[i];
      values[i] = value * value * value;
    }
  }

  private float[] sum(int row, int place) {
    int feature = row * places + place;
    float[] known = sums.get(feature);
    if (known != null) {
      return known;
    }
    float[] sum = product(model.embeddings()[row], place * length);
    if (metBefore(feature) && kept.get() < KEPT && sums.compareAndSet(feature, null, sum)) {
      kept.incrementAndGet();
    }
    return sum;
  }

  private boolean metBefore(int feature) {
    int bit = 1 << (feature % Integer.SIZE);
    return (met.getAndUpdate(feature / Integer.SIZE, bits -> bits | bit) & bit) != 0;
  }

  private float[] product(float[] embedding, int firstInput) {
    float[] product = new float[units];
    RowSums.add(product, embedding, model.hidden(), firstInput);
    return product;
  }
}
