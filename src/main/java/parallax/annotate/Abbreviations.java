package parallax.annotate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import parallax.csv.TableReader;
import parallax.csv.TableRow;

/**
 * English abbreviations written with a full stop, from {@code abbreviations.csv}, where each stands
 * with an example, and the words of {@code sentence-openers.txt}.
 */
final class Abbreviations {
  /** What the full stop of an abbreviation can mean. */
  enum Kind {
    /** Stands before a person's name and never ends a sentence: Mr, Gen. */
    TITLE,
    /** Stands before a place's name, or at the end of an address: St. */
    PLACE,
    /** Never ends a sentence: e.g, vs, approx. */
    INSIDE,
    /** Takes a number; ends a sentence where none follows: No, p, Jan. */
    NUMBER,
    /** Time of day; a zone or a day may follow: p.m. */
    CLOCK,
    /** Ends a sentence if an opener follows: Inc, Jr. */
    MAY_END,
    /** Ends a sentence if a capital follows: etc. */
    ALWAYS_ENDS;

    private static Kind of(TableRow row) {
      String name = row.require("kind").toUpperCase(Locale.ROOT).replace(' ', '_');
      return Arrays.stream(values())
          .filter(kind -> kind.name().equals(name))
          .findFirst()
          .orElseThrow(
              () ->
                  row.fault(
                      "kind '"
                          + row.get("kind")
                          + "' is unknown; expected one of title, place, …"));
    }
  }

  private static final String TABLE = "abbreviations.csv";
  private static final String OPENERS = "sentence-openers.txt";

  private final Map<String, Kind> kinds = new LinkedHashMap<>();
  private final Set<String> openers = new LinkedHashSet<>();

  /** Reads both lists. */
  Abbreviations() {
    for (TableRow row : table()) {
      kinds.put(row.require("form"), Kind.of(row));
    }
    resource(OPENERS)
        .lines()
        .filter(line -> !line.startsWith("#"))
        .forEach(line -> openers.addAll(List.of(line.split(" "))));
  }

  /** The rows of the list: form, kind, example with its sentence ends marked by a bar. */
  static List<TableRow> table() {
    return TableReader.parse(TABLE, resource(TABLE), List.of("form", "kind", "example"));
  }

  /** What a full stop after {@code word} can mean; empty if the word is no abbreviation. */
  Optional<Kind> kind(String word) {
    return Optional.ofNullable(kinds.get(word));
  }

  /** Whether {@code word}, as written, opens a sentence and no name. */
  boolean opens(String word) {
    return openers.contains(word);
  }

  private static String resource(String name) {
    try (InputStream in = Abbreviations.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its resource " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("the program's resource " + name + " is unreadable", e);
    }
  }
}
