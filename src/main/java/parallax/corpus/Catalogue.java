package parallax.corpus;

import java.util.List;

/**
 * A catalogue as read.
 *
 * @param entries in order of id
 * @param warnings what is odd about single rows; the articles stay
 */
public record Catalogue(List<CatalogueEntry> entries, List<Problem> warnings) {
  public Catalogue {
    entries = List.copyOf(entries);
    warnings = List.copyOf(warnings);
  }
}
