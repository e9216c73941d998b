/** Finds entity mentions, quantities and attributions in annotated articles. */
package parallax.extract;
