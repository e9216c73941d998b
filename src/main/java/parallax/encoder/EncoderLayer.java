package parallax.encoder;

/**
 * One layer of the encoder: attention, then two linear layers piece by piece; after each, what went
 * in is added and the sum normalised.
 *
 * @param attention of the pieces to each other
 * @param afterAttention the normalisation that follows it
 * @param inner from the width to the inner width
 * @param outer back
 * @param afterOuter the normalisation that follows
 */
record EncoderLayer(
    Attention attention,
    LayerNorm afterAttention,
    Linear inner,
    Linear outer,
    LayerNorm afterOuter) {
  /** Applies the layer to the states of a window where they stand. */
  void apply(Panels states) {
    afterAttention.applyToSum(states, attention.of(states));
    Panels units = inner.of(states);
    Gelu.apply(units);
    afterOuter.applyToSum(states, outer.of(units));
  }
}
