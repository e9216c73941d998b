package parallax.extract.quantity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parallax.csv.TableReader;
import parallax.csv.TableRow;

/**
 * One row of a table in {@code src/test/resources/cases/quantities}.
 *
 * @param clause the table's name: money, percent, …
 * @param text of an article of 15 March 2023
 * @param expected every row the text must give, in order, joined by " ; ": surface | type | lowest
 *     value | highest value | unit | how exactly. Dates have their period for a value.
 */
record QuantityCase(String clause, String text, String expected) {
  static final Path FOLDER = Path.of("src/test/resources/cases/quantities");
  private static final Path KNOWN = FOLDER.resolve("known-to-fail.csv");
  private static final String DATE = "2023-03-15";

  /** All cases, by clause and then in the order of the tables. */
  static List<QuantityCase> all() {
    List<QuantityCase> cases = new ArrayList<>();
    for (Path table : tables()) {
      String clause = table.getFileName().toString().replace(".csv", "");
      for (TableRow row : TableReader.read(table, List.of("text", "expected"))) {
        cases.add(new QuantityCase(clause, row.require("text"), row.get("expected")));
      }
    }
    return cases;
  }

  /** Texts that are read wrongly, with the reason. */
  static Map<String, String> knownToFail() {
    return TableReader.read(KNOWN, List.of("text", "reason")).stream()
        .collect(Collectors.toMap(row -> row.require("text"), row -> row.require("reason")));
  }

  private static List<Path> tables() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .filter(file -> file.toString().endsWith(".csv") && !file.equals(KNOWN))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the grammar makes of the text, in the form of {@code expected}. */
  String actual() {
    return Grammar.read(text, DATE).stream().map(this::row).collect(Collectors.joining(" ; "));
  }

  private String row(Finding finding) {
    boolean date = finding.type() == QuantityType.DATE;
    String low = date ? finding.period() : finding.low().map(QuantityCase::plain).orElse("");
    String high = finding.high().map(QuantityCase::plain).orElse("");
    return String.join(
        "|",
        finding.span().of(text),
        finding.type().label(),
        low,
        high,
        finding.unit(),
        finding.approx().label());
  }

  private static String plain(BigDecimal value) {
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }

  @Override
  public String toString() {
    return clause + ": " + text;
  }
}
