package parallax.csv;

/**
 * One column of a table.
 *
 * @param name the header
 * @param type what its cells hold
 * @param key whether it belongs to the columns that tell the table's rows apart
 * @param optional whether its cells may be empty although it belongs to the key
 * @param meaning one line for the data dictionary; may be empty where the name says all
 */
public record Column(String name, ColumnType type, boolean key, boolean optional, String meaning) {
  /** A column whose cells are filled if it belongs to the key. */
  public Column(String name, ColumnType type, boolean key, String meaning) {
    this(name, type, key, false, meaning);
  }
}
