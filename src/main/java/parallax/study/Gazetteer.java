package parallax.study;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import parallax.csv.TableReader;
import parallax.csv.TableRow;

/**
 * The names a study knows.
 *
 * @param entries in the file's order
 */
public record Gazetteer(List<GazetteerEntry> entries) {
  /** The kinds of things an entry may name, as written in entities.csv. */
  public static final List<String> TYPES =
      List.of(
          "PERSON",
          "COUNTRY",
          "CITY",
          "REGION",
          "ORG",
          "GPE_OTHER",
          "EVENT",
          "NATIONALITY",
          "TITLE_WORK",
          "FACILITY",
          "LANGUAGE");

  private static final String LANGUAGE_NOTE = "also a language";

  private static final List<String> HEADER =
      List.of("alias", "canonical", "type", "seat_of", "belongs_to", "careful", "note");

  public Gazetteer {
    entries = List.copyOf(entries);
  }

  /**
   * Reads and checks gazetteer.csv.
   *
   * @throws parallax.csv.TableException if a cell that must be filled is empty, a type is unknown,
   *     an alias stands for two things, or seat_of or belongs_to names nothing in the file
   */
  static Gazetteer read(Path file) {
    return of(rows(file));
  }

  /** The rows of a gazetteer's file, unchecked. */
  static List<TableRow> rows(Path file) {
    return TableReader.read(file, HEADER);
  }

  /** As {@link #read}, from rows in memory. */
  static Gazetteer of(List<TableRow> rows) {
    List<GazetteerEntry> entries = rows.stream().map(Gazetteer::entry).toList();
    checkAliases(entries);
    Gazetteer gazetteer = new Gazetteer(entries);
    gazetteer.checkOwners();
    return gazetteer;
  }

  /**
   * The country a thing belongs to; of "Ministry of Energy of Chile" the country in its name.
   *
   * @param canonical a canonical name
   * @return empty if the gazetteer does not know the name, or it belongs to none
   */
  public Optional<String> countryOf(String canonical) {
    return entries.stream()
        .map(
            entry ->
                entry.canonical().equals(canonical)
                    ? entry.belongsTo()
                    : entry.countryIn(canonical).orElse(""))
        .filter(country -> !country.isEmpty())
        .findFirst();
  }

  /** Aliases of peoples whose note says that a language has the name too, in lower case. */
  public SortedSet<String> languages() {
    SortedSet<String> languages = new TreeSet<>();
    entries.stream()
        .filter(entry -> entry.row().get("note").contains(LANGUAGE_NOTE))
        .forEach(entry -> languages.add(entry.alias().toLowerCase(Locale.ROOT)));
    return Collections.unmodifiableSortedSet(languages);
  }

  private static GazetteerEntry entry(TableRow row) {
    String seat = row.get("seat_of");
    return new GazetteerEntry(
        row.require("alias"),
        row.require("canonical"),
        type(row),
        seat.isEmpty() ? Optional.empty() : Optional.of(seat),
        row.get("belongs_to"),
        careful(row),
        row);
  }

  private static String type(TableRow row) {
    String type = row.require("type");
    if (!TYPES.contains(type)) {
      throw row.fault("found the type '" + type + "'; expected one of " + TYPES);
    }
    return type;
  }

  private static boolean careful(TableRow row) {
    String value = row.get("careful");
    if (!value.isEmpty() && !value.equals("1")) {
      throw row.fault("found '" + value + "' under 'careful'; expected 1 or an empty cell");
    }
    return value.equals("1");
  }

  private static void checkAliases(List<GazetteerEntry> entries) {
    Map<String, GazetteerEntry> seen = new LinkedHashMap<>();
    for (GazetteerEntry entry : entries) {
      GazetteerEntry other = seen.putIfAbsent(aliasKey(entry.alias()), entry);
      if (other != null) {
        throw entry
            .row()
            .fault(
                String.format(
                    Locale.ROOT,
                    "found the alias '%s' for '%s', which line %d has for '%s';"
                        + " expected every alias once",
                    entry.alias(),
                    entry.canonical(),
                    other.row().line(),
                    other.canonical()));
      }
    }
  }

  /** Acronyms are compared with their case, so that "WHO" and "Who" may be two names. */
  static String aliasKey(String alias) {
    List<String> words = new ArrayList<>();
    for (String word : alias.replace('-', ' ').replace('’', '\'').split(" ", -1)) {
      boolean acronym = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
      words.add(acronym ? word : NameKey.of(word));
    }
    return String.join(" ", words);
  }

  private void checkOwners() {
    Map<String, String> typeOf = new LinkedHashMap<>();
    entries.forEach(entry -> typeOf.putIfAbsent(entry.canonical(), entry.type()));
    for (GazetteerEntry entry : entries) {
      entry.seatOf().ifPresent(seat -> checkKnown(entry, "seat_of", seat, typeOf));
      if (!entry.belongsTo().isEmpty()) {
        checkKnown(entry, "belongs_to", entry.belongsTo(), typeOf);
      }
    }
  }

  private static void checkKnown(
      GazetteerEntry entry, String column, String name, Map<String, String> typeOf) {
    if (!typeOf.containsKey(name)) {
      throw entry
          .row()
          .fault(
              "found '"
                  + name
                  + "' under '"
                  + column
                  + "'; expected a canonical name that has a row in this file");
    }
  }
}
