package parallax.corpus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parallax.csv.FormulaGuard;
import parallax.html.WebAddress;

/**
 * Makes catalogue entries of records, file after file, and notes what is wrong with them. Ids are
 * unique over all files: the first record with an id keeps it.
 */
final class RecordEntries {
  private static final String STAGE = "read";

  private final RecordColumns columns;
  private final List<CatalogueEntry> entries = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private final Map<String, String> places = new HashMap<>();

  RecordEntries(RecordColumns columns) {
    this.columns = columns;
  }

  /**
   * Takes a record.
   *
   * @param file relative to the corpus
   * @param line on which it begins
   * @param number of the record in its file, from 1, for an id if it names none
   * @param fields of the record
   * @return its entry
   * @throws RecordException if it cannot be used
   */
  CatalogueEntry add(String file, long line, String number, Map<String, String> fields) {
    text(columns, fields);
    String place = file + ":" + line;
    String url = field(RecordColumns.Role.URL, fields);
    String given = field(RecordColumns.Role.ID, fields);
    String id =
        !given.isEmpty() ? RecordIds.of(given) : !url.isEmpty() ? RecordIds.ofAddress(url) : number;
    PublishedDate date = date(place, fields);
    CatalogueEntry entry =
        new CatalogueEntry(
            id,
            place,
            source(url, fields),
            field(RecordColumns.Role.AUTHOR, fields),
            field(RecordColumns.Role.TITLE, fields),
            date.date(),
            date.precision(),
            field(RecordColumns.Role.LANGUAGE, fields),
            "",
            field(RecordColumns.Role.NOTE, fields),
            url.isEmpty() ? Map.of() : Map.of("url", url));
    add(entry);
    return entry;
  }

  /**
   * Takes an entry made elsewhere.
   *
   * @throws RecordException if its id is taken
   */
  void add(CatalogueEntry entry) {
    String earlier = places.putIfAbsent(entry.id(), entry.file());
    if (earlier != null) {
      throw new RecordException(taken(entry.id(), earlier));
    }
    entries.add(entry);
  }

  /** Takes back all entries but the first {@code size}: their file cannot be read after all. */
  void takeBack(int size) {
    List<CatalogueEntry> back = entries.subList(size, entries.size());
    back.forEach(entry -> places.remove(entry.id()));
    back.clear();
  }

  /** Says that an earlier record has an id. */
  static String taken(String id, String earlier) {
    return "the id '" + id + "' stands at " + earlier + " too, which is kept; ids must be unique";
  }

  /** Where the article with an id stands; empty if the id is free. */
  Optional<String> place(String id) {
    return Optional.ofNullable(places.get(id));
  }

  /**
   * The text of a record.
   *
   * @throws RecordException if there is none
   */
  static String text(RecordColumns columns, Map<String, String> fields) {
    Optional<String> name = columns.field(RecordColumns.Role.TEXT, fields.keySet());
    if (name.isEmpty()) {
      throw new RecordException(noText(columns, fields.keySet()));
    }
    String text = fields.get(name.get());
    if (text.isBlank()) {
      throw new RecordException(
          "the field '" + name.get() + "' is empty; expected the article's text");
    }
    return text;
  }

  /** Says that no field holds the text. */
  static String noText(RecordColumns columns, Iterable<String> found) {
    return "no text: found the fields "
        + String.join(", ", found)
        + "; expected "
        + columns.expected(RecordColumns.Role.TEXT)
        + ", or name the field with --text-column";
  }

  private String source(String url, Map<String, String> fields) {
    String named = field(RecordColumns.Role.SOURCE, fields);
    String host = named.isEmpty() ? WebAddress.host(url) : named;
    return host.isEmpty() ? WebPages.UNKNOWN_SOURCE : host;
  }

  private PublishedDate date(String place, Map<String, String> fields) {
    return PublishedDate.given(
        field(RecordColumns.Role.DATE, fields),
        field(RecordColumns.Role.DATE_PRECISION, fields),
        message -> warn(place, message));
  }

  private String field(RecordColumns.Role role, Map<String, String> fields) {
    return columns
        .field(role, fields.keySet())
        .map(name -> FormulaGuard.unguard(fields.get(name)).replaceAll("\\s+", " ").strip())
        .orElse("");
  }

  /** A record that is left out. */
  void fault(String place, String message) {
    problems.add(new Problem(place, STAGE, Problem.Severity.ERROR, message));
  }

  /** Something odd that costs no record. */
  void warn(String place, String message) {
    problems.add(new Problem(place, STAGE, Problem.Severity.WARNING, message));
  }

  /** The entries so far, in the order of their records. */
  List<CatalogueEntry> entries() {
    return entries;
  }

  /** What was wrong so far. */
  List<Problem> problems() {
    return problems;
  }
}
