package parallax.spark;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import parallax.ArticleAnalysis;
import parallax.Batch;
import parallax.corpus.Problem;
import parallax.report.TableRows;
import scala.Tuple2;

/**
 * What the annotation left of every article: its rows and what comparisons need, one line per
 * article on the cluster's file system. A machine lost later on costs no article its annotation.
 */
final class Stage {
  /** The tables that have rows of single articles. */
  static final List<String> TABLES =
      List.of(
          "articles.csv",
          "attributions.csv",
          "cleaning.csv",
          "cleaning_shares.csv",
          "context.csv",
          "coverage.csv",
          "entities.csv",
          "frame_hits.csv",
          "frame_scores.csv",
          "quantities.csv",
          "sensitivity.csv",
          "sentences.csv",
          "stance_by_article.csv",
          "stance_scales.csv");

  private static final String ID = "id";
  private static final String SCORED = "scored";
  private static final String COUNTED = "counted";
  private static final String CLAIMS = "claims";
  private static final String WITHHELD = "withheld";
  private static final String PROBLEMS = "problems";
  private static final StructType SCHEMA = schema();

  private final Dataset<Row> lines;

  private Stage(Dataset<Row> lines) {
    this.lines = lines;
  }

  /** Annotates articles and writes what is left of them into a folder. */
  static void write(SparkSession session, JavaRDD<Row> lines, String folder) {
    session.createDataFrame(lines, SCHEMA).write().parquet(folder);
  }

  /** What was written into a folder. */
  static Stage read(SparkSession session, String folder) {
    return new Stage(session.read().schema(SCHEMA).parquet(folder));
  }

  private static StructType schema() {
    List<StructField> fields = new ArrayList<>();
    fields.add(DataTypes.createStructField(ID, DataTypes.StringType, false));
    fields.add(DataTypes.createStructField(WITHHELD, DataTypes.BooleanType, true));
    for (String name : List.of(PROBLEMS, SCORED, COUNTED, CLAIMS)) {
      fields.add(DataTypes.createStructField(name, DataTypes.BinaryType, true));
    }
    TABLES.forEach(n -> fields.add(DataTypes.createStructField(n, DataTypes.StringType, true)));
    return DataTypes.createStructType(fields);
  }

  /** What was met with an article. */
  private record Problems(List<Problem> problems) {}

  /**
   * The line of an article.
   *
   * @param warnings what was odd about it before it was analysed
   */
  static Row line(Batch.Outcome outcome, List<Problem> warnings, TableRows rows) {
    Object[] cells = new Object[SCHEMA.length()];
    List<Problem> problems = new ArrayList<>(warnings);
    cells[SCHEMA.fieldIndex(ID)] = outcome.entry().id();
    if (outcome instanceof Batch.Analysed analysed) {
      fill(cells, analysed.analysis(), rows);
    } else if (outcome instanceof Batch.Failed failed) {
      problems.add(failed.problem());
    }
    if (!problems.isEmpty()) {
      cells[SCHEMA.fieldIndex(PROBLEMS)] = RecordCodec.encode(new Problems(problems));
    }
    return RowFactory.create(cells);
  }

  private static void fill(Object[] cells, ArticleAnalysis analysis, TableRows rows) {
    SortedMap<String, String> own = rows.of(analysis);
    if (!List.copyOf(own.keySet()).equals(TABLES)) {
      throw new IllegalStateException("rows of " + own.keySet() + ", expected " + TABLES);
    }
    own.forEach((table, text) -> cells[SCHEMA.fieldIndex(table)] = text);
    cells[SCHEMA.fieldIndex(WITHHELD)] = analysis.frames().score().stance().isEmpty();
    cells[SCHEMA.fieldIndex(SCORED)] = RecordCodec.encode(KeptArticle.Scored.of(analysis));
    cells[SCHEMA.fieldIndex(COUNTED)] = RecordCodec.encode(KeptArticle.Counted.of(analysis));
    cells[SCHEMA.fieldIndex(CLAIMS)] =
        RecordCodec.encode(new KeptArticle.Claims(rows.claims(analysis)));
  }

  /** How many articles went through. */
  long analysed() {
    return lines.filter(functions.col(SCORED).isNotNull()).count();
  }

  /** How many of them have no stance. */
  long withheld() {
    return lines.filter(functions.col(WITHHELD)).count();
  }

  /** What was met with articles, and why some were left out. */
  List<Problem> problems() {
    return column(PROBLEMS).collect().stream()
        .flatMap(bytes -> RecordCodec.decode(bytes, Problems.class).problems().stream())
        .toList();
  }

  /** The characters of each table's rows, by its file name. */
  SortedMap<String, Long> sizes() {
    Dataset<Row> sums =
        lines.selectExpr(
            TABLES.stream()
                .map(table -> "coalesce(sum(length(`" + table + "`)), 0)")
                .toArray(String[]::new));
    Row row = sums.first();
    SortedMap<String, Long> sizes = new TreeMap<>();
    for (int i = 0; i < TABLES.size(); i++) {
      sizes.put(TABLES.get(i), row.getLong(i));
    }
    return sizes;
  }

  /** The rows of one table by article. */
  JavaRDD<Tuple2<String, String>> rows(String table) {
    return lines
        .filter(functions.col(SCORED).isNotNull())
        .select(functions.col(ID), functions.col("`" + table + "`"))
        .javaRDD()
        .map(row -> new Tuple2<>(row.getString(0), row.getString(1)));
  }

  /** {@link KeptArticle.Scored} of every article, encoded. */
  JavaRDD<byte[]> scored() {
    return column(SCORED);
  }

  /** {@link KeptArticle.Counted} of every article, encoded. */
  JavaRDD<byte[]> counted() {
    return column(COUNTED);
  }

  /** {@link KeptArticle.Claims} of every article, encoded. */
  JavaRDD<byte[]> claims() {
    return column(CLAIMS);
  }

  private JavaRDD<byte[]> column(String name) {
    return lines
        .filter(functions.col(name).isNotNull())
        .select(name)
        .javaRDD()
        .map(row -> row.<byte[]>getAs(0));
  }
}
