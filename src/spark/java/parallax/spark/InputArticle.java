package parallax.spark;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import parallax.corpus.ArticleException;
import parallax.corpus.CatalogueEntry;
import parallax.corpus.Problem;
import parallax.corpus.SingleRecord;

/**
 * One article on its way to whoever analyses it.
 *
 * @param entry what the catalogue says of it
 * @param text its text; empty if it lies in a file of its own
 * @param warnings what is odd about it
 * @param problem why it cannot be analysed; empty if nothing is known against it
 */
record InputArticle(
    CatalogueEntry entry,
    Optional<String> text,
    List<Problem> warnings,
    Optional<Problem> problem) {
  InputArticle {
    warnings = List.copyOf(warnings);
  }

  /** An article whose text lies in a file of its own. */
  static InputArticle of(CatalogueEntry entry) {
    return new InputArticle(entry, Optional.empty(), List.of(), Optional.empty());
  }

  /** A record with its text. */
  static InputArticle of(SingleRecord read) {
    return new InputArticle(
        read.entry(), Optional.of(read.text()), read.warnings(), Optional.empty());
  }

  /** A record that cannot be used. */
  static InputArticle of(ArticleException fault) {
    Problem problem =
        new Problem(fault.file(), fault.stage(), Problem.Severity.ERROR, fault.getMessage());
    return new InputArticle(
        new CatalogueEntry("", fault.file(), "", "", "", "", "", "", "", "", Map.of()),
        Optional.empty(),
        List.of(),
        Optional.of(problem));
  }

  /** The same with something against it that came to light later. */
  InputArticle refused(Problem found) {
    return new InputArticle(entry, Optional.empty(), List.of(), Optional.of(found));
  }
}
