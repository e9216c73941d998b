package parallax.coding;

import parallax.csv.Column;
import parallax.csv.ColumnType;

/** Declares the columns of the tables of this package; the guide says what they mean. */
final class Columns {
  private Columns() {}

  /** Text. */
  static Column text(String name) {
    return new Column(name, ColumnType.STRING, false, "");
  }

  /** A number with decimals. */
  static Column number(String name) {
    return new Column(name, ColumnType.NUMBER, false, "");
  }

  /** A whole number. */
  static Column whole(String name) {
    return new Column(name, ColumnType.INTEGER, false, "");
  }

  /** 0 or 1. */
  static Column flag(String name) {
    return new Column(name, ColumnType.BOOLEAN, false, "");
  }
}
