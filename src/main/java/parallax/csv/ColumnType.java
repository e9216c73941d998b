package parallax.csv;

/** What the cells of a column hold. An empty cell is a missing value in every type but STRING. */
public enum ColumnType {
  /** Text; guarded against being run as a formula by a spreadsheet. */
  STRING("string"),
  /** A whole number. */
  INTEGER("integer"),
  /** A number with a decimal point, without exponent. */
  NUMBER("number"),
  /** 0 or 1. */
  BOOLEAN("0/1");

  private final String label;

  ColumnType(String label) {
    this.label = label;
  }

  /** The name of the type in the schema file: {@code string}, {@code integer}, {@code number}. */
  public String label() {
    return label;
  }

  /**
   * The type with the given label.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static ColumnType ofLabel(String label) {
    for (ColumnType type : values()) {
      if (type.label.equals(label)) {
        return type;
      }
    }
    throw new IllegalArgumentException(
        "unknown column type '" + label + "'; expected string, integer, number or 0/1");
  }
}
