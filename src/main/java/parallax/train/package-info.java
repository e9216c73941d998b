/** Learns the stance model from annotated passages. */
package parallax.train;
