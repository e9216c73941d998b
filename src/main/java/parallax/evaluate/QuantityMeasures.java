package parallax.evaluate;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import parallax.csv.TableException;

/** Figures found against figures wanted: places, values with units, and what is no figure. */
final class QuantityMeasures {
  private static final Set<String> TIMES = Set.of("date", "duration");
  private static final Set<String> WITH_UNIT = Set.of("money", "percent", "length", "multiple");
  private static final BigDecimal FRACTION_TOLERANCE = new BigDecimal("0.005");
  private static final Map<String, String> UNIT_NAMES =
      Map.of("kilometre", "km", "kilometer", "km", "mile", "mi", "%", "percent", "times", "x");

  private QuantityMeasures() {}

  static List<Measure> of(GoldFolder gold, OutputTables output) {
    List<PlacedRow> wanted = narrowed(gold.placed("quantities"), row -> !time(row));
    List<PlacedRow> wantedTimes = narrowed(gold.placed("quantities"), QuantityMeasures::time);
    if (wanted.isEmpty() && wantedTimes.isEmpty()) {
      return List.of();
    }
    List<PlacedRow> found = narrowed(output.placed("quantities"), row -> !time(row));
    List<PlacedRow> foundTimes = narrowed(output.placed("quantities"), QuantityMeasures::time);
    List<RowPairing.Pair> pairs = RowPairing.pair(wanted, found);
    List<RowPairing.Pair> times = RowPairing.pair(wantedTimes, foundTimes);
    List<PlacedRow> traps = gold.placed("nonquantities");
    long right = pairs.stream().filter(QuantityMeasures::sameValue).count();
    long alarms = RowPairing.pair(traps, found).size();
    return List.of(
        retrieval(pairs.size(), found, wanted).measure("quantity.span_f1"),
        retrieval(right, found, wanted).measure("quantity.value_unit_f1"),
        same("quantity.approx_accuracy", pairs, "approx"),
        same("quantity.direction_accuracy", pairs, "direction"),
        new Measure(
            "quantity.false_alarms",
            alarms,
            String.format(Locale.ROOT, "of %d traps; a count, fewer is better", traps.size())),
        retrieval(times.size(), foundTimes, wantedTimes).measure("date.span_f1"),
        same("date.period_accuracy", times, "period"));
  }

  private static List<PlacedRow> narrowed(List<PlacedRow> rows, Predicate<PlacedRow> test) {
    return rows.stream().filter(test).toList();
  }

  private static boolean time(PlacedRow row) {
    return TIMES.contains(row.get("type"));
  }

  private static Retrieval retrieval(long hits, List<PlacedRow> found, List<PlacedRow> wanted) {
    return new Retrieval(hits, found.size() - hits, wanted.size() - hits);
  }

  private static Measure same(String name, List<RowPairing.Pair> pairs, String column) {
    long equal =
        pairs.stream().filter(p -> p.wanted().get(column).equals(p.found().get(column))).count();
    return new Measure(
        name, pairs.isEmpty() ? 0 : (double) equal / pairs.size(), "of " + pairs.size() + " pairs");
  }

  /** A bound in the gold may be open; the printed number must then be on the side it has. */
  private static boolean sameValue(RowPairing.Pair pair) {
    PlacedRow wanted = pair.wanted();
    PlacedRow found = pair.found();
    boolean values =
        sameNumber(wanted, "value_low", found) && sameNumber(wanted, "value_high", found);
    boolean unitMatters = WITH_UNIT.contains(wanted.get("type"));
    return values && (!unitMatters || unit(wanted).equals(unit(found)));
  }

  private static boolean sameNumber(PlacedRow wanted, String column, PlacedRow found) {
    if (wanted.get(column).isEmpty()) {
      return true;
    }
    if (found.get(column).isEmpty()) {
      return false;
    }
    BigDecimal a = number(wanted, column);
    BigDecimal b = number(found, column);
    Set<String> fractions = Set.of("ratio", "multiple");
    BigDecimal tolerance =
        fractions.contains(wanted.get("type")) ? FRACTION_TOLERANCE : new BigDecimal("0.000001");
    return a.subtract(b).abs().compareTo(a.abs().max(b.abs()).multiply(tolerance)) <= 0;
  }

  private static BigDecimal number(PlacedRow row, String column) {
    try {
      return new BigDecimal(row.get(column));
    } catch (NumberFormatException e) {
      throw new TableException(
          row.row().fault(column + " '" + row.get(column) + "' is no number").getMessage(), e);
    }
  }

  private static String unit(PlacedRow row) {
    String unit = row.get("unit").toLowerCase(Locale.ROOT);
    return UNIT_NAMES.getOrDefault(unit, unit);
  }
}
