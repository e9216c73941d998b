package parallax.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import parallax.corpus.CatalogueEntry;
import parallax.corpus.CorpusReader;
import parallax.csv.TableException;

/**
 * Columns of a catalogue that are nothing to us: articles.csv has them behind its own, as they
 * stand.
 *
 * @param names as the catalogue writes them, in its order
 */
public record FurtherColumns(List<String> names) {
  private static final String TABLE = "articles.csv";

  public FurtherColumns {
    names = List.copyOf(names);
  }

  /**
   * Those of a corpus; of records only the address.
   *
   * @throws TableException if one has the name of a column of articles.csv, or two have one name,
   *     the case of letters left aside: DuckDB and Tablesaw would not load the table
   */
  public static FurtherColumns of(List<CatalogueEntry> entries) {
    Map<String, String> taken = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    OutputSchema.load().table(TABLE).header().forEach(own -> taken.put(own, own));
    Map<String, String> further = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    List<String> names = new ArrayList<>();
    for (String name : distinct(entries)) {
      if (taken.containsKey(name)) {
        throw fault(ofTheTable(name, taken.get(name)) + "; rename it, e.g. catalogue_" + name);
      }
      String earlier = further.putIfAbsent(name, name);
      if (earlier != null) {
        throw fault(
            "the columns '"
                + earlier
                + "' and '"
                + name
                + "' differ in the case of letters alone, by which many programs do not tell"
                + " columns apart; rename one");
      }
      names.add(name);
    }
    return new FurtherColumns(names);
  }

  private static List<String> distinct(List<CatalogueEntry> entries) {
    return entries.stream().flatMap(entry -> entry.extra().keySet().stream()).distinct().toList();
  }

  private static String ofTheTable(String name, String own) {
    return name.equals(own)
        ? "the column '" + name + "' is one " + TABLE + " has"
        : "the column '"
            + name
            + "' differs from '"
            + own
            + "' of "
            + TABLE
            + " in the case of letters alone";
  }

  private static TableException fault(String what) {
    return new TableException(CorpusReader.CATALOGUE + " line 1: " + what);
  }
}
