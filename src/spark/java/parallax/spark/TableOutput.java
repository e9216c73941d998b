package parallax.spark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;
import parallax.ClusterRun;
import parallax.csv.Column;
import parallax.csv.TableReader;
import parallax.csv.TableRow;
import parallax.csv.TableSchema;
import parallax.report.TableRows;
import scala.Tuple2;

/**
 * Writes tables in parts, each a folder; the rows of the parts one after the other are the table.
 */
final class TableOutput {
  private final SparkSession session;
  private final ClusterRun.Tables format;
  private final long partBytes;
  private final String folder;

  /**
   * Tables below a folder.
   *
   * @param partBytes about how large a part is
   */
  TableOutput(SparkSession session, ClusterRun.Tables format, long partBytes, String folder) {
    this.session = session;
    this.format = format;
    this.partBytes = partBytes;
    this.folder = folder;
  }

  /** Writes a table that is small. */
  void write(TableSchema table, String rows) throws IOException {
    List<Tuple2<SortKey, String>> one = List.of(new Tuple2<>(new SortKey(0, ""), rows));
    write(
        table,
        JavaSparkContext.fromSparkContext(session.sparkContext()).parallelizePairs(one, 1),
        rows.length());
  }

  /** Writes a table of unknown size; its rows are kept while they are measured. */
  void write(TableSchema table, JavaPairRDD<SortKey, String> rows) throws IOException {
    JavaPairRDD<SortKey, String> kept = rows.persist(StorageLevel.MEMORY_AND_DISK());
    write(table, kept, kept.values().map(text -> (long) text.length()).fold(0L, Long::sum));
    kept.unpersist();
  }

  /**
   * Writes a table.
   *
   * @param rows lines of CSV by their place in the table
   * @param characters of all rows
   */
  void write(TableSchema table, JavaPairRDD<SortKey, String> rows, long characters)
      throws IOException {
    int parts = (int) Math.min(Integer.MAX_VALUE, 1 + characters / partBytes);
    JavaRDD<String> sorted = rows.sortByKey(true, parts).values().filter(text -> !text.isEmpty());
    String header = TableRows.header(table);
    if (format == ClusterRun.Tables.CSV) {
      JavaRDD<String> lines = sorted.mapPartitions(texts -> lines(header, texts));
      session
          .createDataset(lines.rdd(), Encoders.STRING())
          .write()
          .text(folder + "/" + table.file());
    } else {
      List<String> types =
          new ArrayList<>(table.columns().stream().map(column -> column.type().name()).toList());
      String file = table.file();
      JavaRDD<Row> typed =
          sorted.flatMap(
              text ->
                  TableReader.parse(file, header + text, List.of()).stream()
                      .map(row -> row(row, types))
                      .iterator());
      session.createDataFrame(typed, schema(table)).write().parquet(folder + "/" + table.name());
    }
  }

  /** Lines without their last LF, which the writer adds. */
  private static Iterator<String> lines(String header, Iterator<String> texts) {
    Iterable<String> once = () -> texts;
    return Stream.concat(Stream.of(header), StreamSupport.stream(once.spliterator(), false))
        .map(text -> text.substring(0, text.length() - 1))
        .iterator();
  }

  private static StructType schema(TableSchema table) {
    List<StructField> fields = new ArrayList<>();
    for (Column column : table.columns()) {
      fields.add(DataTypes.createStructField(column.name(), type(column), true));
    }
    return DataTypes.createStructType(fields);
  }

  private static DataType type(Column column) {
    return switch (column.type()) {
      case STRING -> DataTypes.StringType;
      case INTEGER -> DataTypes.LongType;
      case NUMBER -> DataTypes.DoubleType;
      case BOOLEAN -> DataTypes.BooleanType;
    };
  }

  /** A cell that is empty stays without a value, in every type but text. */
  private static Row row(TableRow row, List<String> types) {
    Object[] cells = new Object[types.size()];
    int i = 0;
    for (Map.Entry<String, String> cell : row.cells().entrySet()) {
      if (!cell.getValue().isEmpty() || types.get(i).equals("STRING")) {
        cells[i] = value(cell.getValue(), types.get(i));
      }
      i++;
    }
    return RowFactory.create(cells);
  }

  private static Object value(String cell, String type) {
    return switch (type) {
      case "STRING" -> cell;
      case "INTEGER" -> Long.valueOf(cell);
      case "NUMBER" -> Double.valueOf(cell);
      default -> cell.equals("1");
    };
  }
}
