/** Finds what a sentence says about the relationship, in whose voice, and scores articles. */
package parallax.frame;
