/**
 * How far results hang on single decisions of the measuring: the same evidence scored again in
 * other ways. Works on the rows of evidence alone, so that anyone can repeat it from
 * frame_hits.csv.
 */
package parallax.compare.sensitivity;
