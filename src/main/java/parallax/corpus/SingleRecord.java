package parallax.corpus;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A record that someone else read, as on a cluster: it becomes the article it would become in a
 * file that is read here.
 *
 * @param entry what is known of it
 * @param text its text
 * @param warnings what was odd about it but not fatal
 */
public record SingleRecord(CatalogueEntry entry, String text, List<Problem> warnings) {
  private static final String STAGE = "read";
  private static final Pattern ENDING =
      Pattern.compile("(?i)\\.(?:(?:jsonl|ndjson|csv|tsv)(?:\\.gz)?|parquet)$");

  public SingleRecord {
    warnings = List.copyOf(warnings);
  }

  /**
   * Where a record stands.
   *
   * @param file relative to the corpus
   * @param line on which it begins, from 1
   * @param before what stands before the number in the id of a record that names none
   * @param number of the record in its file, from 1
   */
  public record Place(String file, long line, String before, long number) {
    /** As problems.csv names it. */
    public String label() {
      return file + ":" + line;
    }
  }

  /**
   * The record of a line of JSON.
   *
   * @throws ArticleException if it is none or cannot be used
   */
  public static SingleRecord json(Place place, byte[] line) {
    try {
      return of(place, new JsonLines().fields(line));
    } catch (RecordException e) {
      throw fault(place, e.getMessage(), e);
    }
  }

  /**
   * The record of some fields.
   *
   * @throws ArticleException if it cannot be used
   */
  public static SingleRecord of(Place place, Map<String, String> fields) {
    RecordEntries entries = new RecordEntries(RecordColumns.USUAL);
    try {
      CatalogueEntry entry =
          entries.add(
              place.file(),
              place.line(),
              place.before() + RecordIds.ofNumber(place.number()),
              fields);
      String text = RecordEntries.text(RecordColumns.USUAL, fields);
      return new SingleRecord(entry, text, entries.problems());
    } catch (RecordException e) {
      throw fault(place, e.getMessage(), e);
    }
  }

  private static ArticleException fault(Place place, String message, Throwable cause) {
    return new ArticleException(place.label(), STAGE, message, cause);
  }

  /**
   * What stands before the numbers of the records of a file that is one of several: its path
   * without the ending, so that files of two years or in two folders keep their records apart.
   *
   * @param file relative to the corpus, with slashes
   */
  public static String before(String file) {
    String stem = ENDING.matcher(file).replaceFirst("");
    return RecordIds.of(stem.isEmpty() ? "file" : stem) + "-";
  }

  /** The problem of a record whose id an earlier one has. */
  public static Problem repeated(CatalogueEntry entry, String earlier) {
    return new Problem(
        entry.file(), STAGE, Problem.Severity.ERROR, RecordEntries.taken(entry.id(), earlier));
  }

  /** Whether nobody says where an article is from. */
  public static boolean isWithoutSource(CatalogueEntry entry) {
    return entry.source().equals(WebPages.UNKNOWN_SOURCE);
  }

  /** The warning about records of a file that name no source. */
  public static Problem withoutSource(String file, long records) {
    return new Problem(
        file, STAGE, Problem.Severity.WARNING, withoutSource(RecordColumns.USUAL, records));
  }

  static String withoutSource(RecordColumns columns, long records) {
    return records
        + " records name no source; 'unknown' stands for it. Expected "
        + columns.expected(RecordColumns.Role.SOURCE)
        + ", or an address in a field url";
  }
}
