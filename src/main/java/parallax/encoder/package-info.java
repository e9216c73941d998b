/**
 * A small transformer encoder of the BERT family (Devlin et al. 2019) in plain Java: word pieces,
 * windows of their ids, vectors of outputs. It knows nothing of articles, frames or stances.
 *
 * <p>The same input gives the same bits on every machine: Java's float arithmetic is strict, every
 * sum has one order, exponential and error function are worked out here. Loops are plain ones over
 * arrays, so that the compiler makes vector instructions of them, which changes no bit.
 */
package parallax.encoder;
