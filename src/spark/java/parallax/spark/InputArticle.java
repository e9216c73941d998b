package parallax.spark;

import java.util.Optional;
import parallax.corpus.CatalogueEntry;
import parallax.corpus.Problem;

/**
 * One article on its way to whoever analyses it.
 *
 * @param entry what the catalogue says of it
 * @param text its text; empty if it lies in a file of its own
 * @param problem why it cannot be analysed; empty if nothing is known against it
 */
record InputArticle(CatalogueEntry entry, Optional<String> text, Optional<Problem> problem) {}
