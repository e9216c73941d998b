package parallax.corpus;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the catalogue says of one article. A field the catalogue leaves empty is an empty string.
 *
 * @param id unique within the corpus; letters, digits, dot, hyphen and underscore
 * @param file path of the text, relative to the corpus folder
 * @param source the outlet
 * @param author as catalogued
 * @param title as catalogued
 * @param date ISO 8601 with the precision known
 * @param datePrecision as catalogued, else as the date is written: year, month or day
 * @param language as catalogued: ISO 639-1
 * @param sha256 expected hash of the file; empty if it is not to be checked
 * @param note as catalogued
 * @param extra further columns by header, in the catalogue's order; passed through to articles.csv
 */
public record CatalogueEntry(
    String id,
    String file,
    String source,
    String author,
    String title,
    String date,
    String datePrecision,
    String language,
    String sha256,
    String note,
    Map<String, String> extra) {
  public CatalogueEntry {
    extra = Collections.unmodifiableMap(new LinkedHashMap<>(extra));
  }
}
