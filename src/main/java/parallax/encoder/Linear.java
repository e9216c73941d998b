package parallax.encoder;

/** A linear layer: weights by input, then output, and a bias. */
final class Linear {
  private final Panels weights;
  private final float[] bias;

  /**
   * A layer.
   *
   * @param weights rows are inputs, columns outputs
   * @param bias one per output
   */
  Linear(Panels weights, float[] bias) {
    this.weights = weights;
    this.bias = bias;
  }

  /** The outputs of every row of inputs. */
  Panels of(Panels input) {
    Panels output = new Panels(input.rows(), bias.length);
    for (int below = 0; below < output.down(); below++) {
      for (int beside = 0; beside < output.across(); beside++) {
        float[] panel = output.panel(below, beside);
        for (int row = 0; row < Panels.ROWS; row++) {
          System.arraycopy(
              bias, beside * Panels.COLUMNS, panel, row * Panels.COLUMNS, output.width(beside));
        }
      }
    }
    PanelProduct.add(input, weights, output);
    return output;
  }
}
