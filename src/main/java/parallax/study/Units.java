package parallax.study;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import parallax.csv.TableReader;
import parallax.csv.TableRow;

/**
 * The vocabulary of quantities: units and scale words, and the words that stand beside numbers.
 *
 * @param entries of units.csv, in the file's order
 * @param cues of number-cues.csv, in the file's order
 */
public record Units(List<UnitEntry> entries, List<NumberCue> cues) {
  private static final String UNITS_FILE = "units.csv";
  private static final String CUES_FILE = "number-cues.csv";
  private static final List<String> UNITS_HEADER =
      List.of("unit", "alias", "kind", "base_unit", "factor", "match", "source", "example");
  private static final List<String> CUES_HEADER =
      List.of("cue", "alias", "kind", "match", "source", "example");

  public Units {
    entries = List.copyOf(entries);
    cues = List.copyOf(cues);
  }

  /**
   * Reads units.csv and number-cues.csv of a study folder.
   *
   * @throws parallax.csv.TableException naming file, line, what was found and what was expected
   */
  public static Units read(Path folder) {
    return read(folder::resolve);
  }

  /** As above, from the files a name stands for. */
  static Units read(Function<String, Path> folder) {
    return new Units(
        entries(TableReader.read(folder.apply(UNITS_FILE), UNITS_HEADER)),
        cues(TableReader.read(folder.apply(CUES_FILE), CUES_HEADER)));
  }

  /** The entries of a table of units; checks every row and the table as a whole. */
  static List<UnitEntry> entries(List<TableRow> rows) {
    List<UnitEntry> entries = new ArrayList<>();
    Map<String, Long> lines = new LinkedHashMap<>();
    Map<String, UnitEntry> units = new LinkedHashMap<>();
    for (TableRow row : rows) {
      UnitEntry entry = entry(row);
      boolean scale = entry.kind() == UnitKind.SCALE;
      claim(lines, (scale ? "scale " : "unit ") + key(entry.alias(), entry.match()), row);
      UnitEntry first = units.putIfAbsent(entry.kind().label() + " " + entry.unit(), entry);
      if (first != null) {
        checkSame(row, first, entry);
      }
      entries.add(entry);
    }
    return entries;
  }

  /** The cues of a table of words that stand beside numbers. */
  static List<NumberCue> cues(List<TableRow> rows) {
    List<NumberCue> cues = new ArrayList<>();
    Map<String, Long> lines = new LinkedHashMap<>();
    for (TableRow row : rows) {
      CueKind kind =
          CueKind.of(row.require("kind"))
              .orElseThrow(() -> unknown(row, "kind", Arrays.toString(CueKind.values())));
      AliasMatch match = match(row);
      String cue = row.get("cue");
      if (cue.isEmpty() != (kind == CueKind.LABEL || kind == CueKind.IDIOM)) {
        throw row.fault(
            "cue '" + cue + "' for kind " + kind.label() + "; expected " + expectedCue(kind));
      }
      String group = kind.isMeasure() ? "measure" : kind.label();
      claim(lines, group + " " + match.label() + " " + key(row.require("alias"), match), row);
      cues.add(
          new NumberCue(
              cue, row.require("alias"), kind, match, row.require("source"), example(row, kind)));
    }
    return cues;
  }

  private static UnitEntry entry(TableRow row) {
    UnitKind kind =
        UnitKind.of(row.require("kind"))
            .orElseThrow(() -> unknown(row, "kind", Arrays.toString(UnitKind.values())));
    String base = row.get("base_unit");
    if (base.isEmpty() != (kind == UnitKind.SCALE)) {
      throw row.fault(
          "base_unit '"
              + base
              + "' for kind "
              + kind.label()
              + "; expected "
              + (kind == UnitKind.SCALE ? "an empty cell" : "the unit to compare in"));
    }
    return new UnitEntry(
        row.require("unit"),
        row.require("alias"),
        kind,
        base,
        factor(row),
        match(row),
        row.require("source"),
        marked(row, "example"));
  }

  private static BigDecimal factor(TableRow row) {
    String cell = row.require("factor");
    try {
      BigDecimal factor = new BigDecimal(cell);
      if (factor.signum() > 0) {
        return factor;
      }
    } catch (NumberFormatException e) {
      throw badFactor(row, cell);
    }
    throw badFactor(row, cell);
  }

  private static RuntimeException badFactor(TableRow row, String cell) {
    return row.fault("factor '" + cell + "'; expected a decimal above zero, such as 1.609344");
  }

  private static AliasMatch match(TableRow row) {
    return AliasMatch.of(row.require("match"))
        .orElseThrow(() -> unknown(row, "match", Arrays.toString(AliasMatch.values())));
  }

  private static RuntimeException unknown(TableRow row, String column, String known) {
    return row.fault(
        column
            + " '"
            + row.get(column)
            + "' is unknown; expected one of "
            + known.toLowerCase(Locale.ROOT));
  }

  /** Labels and idioms mark no quantity: none is meant where they stand. */
  private static String example(TableRow row, CueKind kind) {
    return kind == CueKind.LABEL || kind == CueKind.IDIOM
        ? row.require("example")
        : marked(row, "example");
  }

  private static String marked(TableRow row, String column) {
    String example = row.require(column);
    int open = example.indexOf("[[");
    if (open < 0 || example.indexOf("]]", open) < open + 3) {
      throw row.fault(
          column + " '" + example + "' marks nothing; expected the quantity between [[ and ]]");
    }
    return example;
  }

  private static String expectedCue(CueKind kind) {
    return kind == CueKind.LABEL || kind == CueKind.IDIOM
        ? "an empty cell"
        : "what the alias says, such as at_least, up or trade turnover";
  }

  private static String key(String alias, AliasMatch match) {
    return match.exact() ? alias : alias.toLowerCase(Locale.ROOT);
  }

  private static void claim(Map<String, Long> lines, String key, TableRow row) {
    Long first = lines.putIfAbsent(key, row.line());
    if (first != null) {
      throw row.fault(
          "alias '"
              + row.get("alias")
              + "' stands already in line "
              + first
              + "; expected every alias once");
    }
  }

  private static void checkSame(TableRow row, UnitEntry first, UnitEntry entry) {
    if (!first.baseUnit().equals(entry.baseUnit())
        || first.factor().compareTo(entry.factor()) != 0) {
      throw row.fault(
          entry.unit()
              + " is "
              + entry.factor()
              + " "
              + entry.baseUnit()
              + "; expected "
              + first.factor()
              + " "
              + first.baseUnit()
              + " as for its other aliases");
    }
  }
}
