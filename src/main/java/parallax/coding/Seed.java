package parallax.coding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import parallax.provenance.Sha256;

/**
 * A seed with a stream of its own for each thing drawn, so that one more coder or one more source
 * changes nothing about the others.
 *
 * @param value any number
 */
record Seed(long value) {
  private static final int HEX_OF_A_LONG = 16;
  private static final int HEX = 16;

  /** The list in an order drawn for {@code stream}. */
  <T> List<T> shuffled(String stream, List<T> list) {
    List<T> shuffled = new ArrayList<>(list);
    String hash = Sha256.of(value + ":" + stream).substring(0, HEX_OF_A_LONG);
    Collections.shuffle(shuffled, new Random(Long.parseUnsignedLong(hash, HEX)));
    return shuffled;
  }
}
