package parallax.csv;

/**
 * One column of a table.
 *
 * @param name the header
 * @param type what its cells hold
 * @param key whether it belongs to the table's sort key
 * @param meaning one line for the data dictionary; may be empty where the name says all
 */
public record Column(String name, ColumnType type, boolean key, String meaning) {}
