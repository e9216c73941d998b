/**
 * Learns the stance model from annotated passages: passages → features as in articles → tables of
 * weights.
 */
package parallax.train;
