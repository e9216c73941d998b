package parallax.csv;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * How values become cells: the same characters in every locale and on every Java version.
 *
 * <p>Scores (doubles) are rounded half up to {@value #SCALE} decimals; {@link BigDecimal}s are
 * printed as they are, in plain notation without trailing zeros.
 */
final class CellFormat {
  /** Decimals of a score: finer than any interval we can claim, coarse enough to hide rounding. */
  static final int SCALE = 6;

  private CellFormat() {}

  static String format(Column column, Object value) {
    Object plain = unwrap(value);
    if (plain == null) {
      return "";
    }
    return switch (column.type()) {
      case STRING -> text(column, plain);
      case INTEGER -> integer(column, plain);
      case NUMBER -> number(column, plain);
      case BOOLEAN -> expect(column, plain, Boolean.class) ? "1" : "0";
    };
  }

  /** Null stands for a missing value here and does not leave this class. */
  private static Object unwrap(Object value) {
    if (value instanceof Optional<?> optional) {
      return optional.isPresent() ? optional.get() : null;
    }
    if (value instanceof OptionalDouble optional) {
      return optional.isPresent() ? optional.getAsDouble() : null;
    }
    if (value instanceof OptionalInt optional) {
      return optional.isPresent() ? optional.getAsInt() : null;
    }
    return value;
  }

  /** Among names there may be codes that are whole numbers: no spreadsheet runs these. */
  private static String text(Column column, Object value) {
    return value instanceof Integer
        ? value.toString()
        : FormulaGuard.guard(expect(column, value, String.class));
  }

  private static String integer(Column column, Object value) {
    if (value instanceof Integer || value instanceof Long) {
      return value.toString();
    }
    throw mismatch(column, value);
  }

  private static String number(Column column, Object value) {
    if (value instanceof BigDecimal exact) {
      return plain(exact);
    }
    if (value instanceof Integer || value instanceof Long) {
      return value.toString();
    }
    if (value instanceof Double score) {
      if (score.isNaN() || score.isInfinite()) {
        throw new IllegalArgumentException("column " + column.name() + ": " + score);
      }
      return plain(BigDecimal.valueOf(score).setScale(SCALE, RoundingMode.HALF_UP));
    }
    throw mismatch(column, value);
  }

  private static String plain(BigDecimal value) {
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }

  private static <T> T expect(Column column, Object value, Class<T> type) {
    if (!type.isInstance(value)) {
      throw mismatch(column, value);
    }
    return type.cast(value);
  }

  private static IllegalArgumentException mismatch(Column column, Object value) {
    return new IllegalArgumentException(
        "column "
            + column.name()
            + " holds "
            + column.type().label()
            + " but was given "
            + value.getClass().getSimpleName()
            + " '"
            + value
            + "'");
  }
}
