package parallax.report;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import parallax.clean.CleanArticle;
import parallax.clean.Removal;
import parallax.corpus.CatalogueEntry;

/**
 * What cleaning removed from one article.
 *
 * @param entry what the catalogue says of it
 * @param kept visible characters that stayed
 * @param removed visible characters taken away, by kind of removal
 */
record CleaningSummary(CatalogueEntry entry, long kept, SortedMap<String, Long> removed) {
  CleaningSummary {
    removed = Collections.unmodifiableSortedMap(new TreeMap<>(removed));
  }

  static CleaningSummary of(CleanArticle clean) {
    SortedMap<String, Long> removed = new TreeMap<>();
    for (Removal removal : clean.removals()) {
      removed.merge(
          removal.kind().label(),
          BodyMeasures.visible(removal.span(), clean.article().text()),
          Long::sum);
    }
    long all = BodyMeasures.visible(clean.article().text());
    long gone = removed.values().stream().mapToLong(Long::longValue).sum();
    return new CleaningSummary(clean.article().entry(), all - gone, removed);
  }

  /** Visible characters of the file. */
  long all() {
    return kept + removed.values().stream().mapToLong(Long::longValue).sum();
  }
}
