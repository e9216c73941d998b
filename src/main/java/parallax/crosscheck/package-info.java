/**
 * A second opinion learned from sentences that people coded: an OpenNLP document categoriser,
 * fitted, cross-validated, kept in the study's folder and asked beside the scores, never in their
 * place.
 */
package parallax.crosscheck;
