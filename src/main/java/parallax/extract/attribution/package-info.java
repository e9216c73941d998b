/**
 * Finds who is said to say what: quotations, cues, the clauses they govern, and the noun phrases
 * that name the source. Knows nothing of entities; the package above resolves who is meant.
 */
package parallax.extract.attribution;
