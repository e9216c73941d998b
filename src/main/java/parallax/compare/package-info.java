/**
 * What sets sources apart: intervals, contrasts, keyness, names. Pure functions over aggregates; no
 * text of an article is kept here.
 */
package parallax.compare;
