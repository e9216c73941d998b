package parallax.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import parallax.csv.TableRow;

/** How cells of tables are to be told in the methods appendix, written a second time for tests. */
final class Told {
  private Told() {}

  /** What a cell of the page says of a row. */
  interface Tell {
    String of(TableRow row);
  }

  static List<List<String>> told(List<TableRow> rows, Tell... columns) {
    return rows.stream()
        .map(row -> Stream.of(columns).map(column -> column.of(row)).toList())
        .toList();
  }

  static Tell text(String column) {
    return row -> row.get(column);
  }

  static Tell words(String column) {
    return cell(column, cell -> cell.replace('_', ' '));
  }

  static Tell count(String column) {
    return cell(column, cell -> grouped(Long.parseLong(cell)));
  }

  static Tell signed(String column) {
    return cell(column, Told::withSign);
  }

  static Tell percent(String column) {
    return cell(column, cell -> percent(Double.parseDouble(cell)));
  }

  static Tell cell(String column, UnaryOperator<String> shown) {
    return row -> row.get(column).isEmpty() ? "–" : shown.apply(row.get(column));
  }

  static String withSign(String cell) {
    String rounded = rounded(cell, 2);
    if (new BigDecimal(rounded).signum() == 0) {
      return "0.00";
    }
    return rounded.startsWith("-") ? "−" + rounded.substring(1) : "+" + rounded;
  }

  static String rounded(String cell, int decimals) {
    return new BigDecimal(cell).setScale(decimals, RoundingMode.HALF_UP).toPlainString();
  }

  static String percent(double share) {
    long whole = Math.round(share * 100);
    if (whole == 100 && share < 1) {
      return "over 99%";
    }
    return whole == 0 && share > 0 ? "under 1%" : whole + "%";
  }

  static String grouped(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  static String counted(long number, String noun) {
    return grouped(number) + " " + noun + (number == 1 ? "" : "s");
  }
}
