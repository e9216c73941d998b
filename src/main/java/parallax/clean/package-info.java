/**
 * Takes from a page what is not the article and keeps the way back: every removal is listed with
 * the rule that made it.
 */
package parallax.clean;
