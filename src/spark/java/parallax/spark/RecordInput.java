package parallax.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.storage.StorageLevel;
import parallax.corpus.ArticleException;
import parallax.corpus.CatalogueEntry;
import parallax.corpus.Problem;
import parallax.corpus.SingleRecord;
import scala.Tuple2;

/**
 * Articles that bring their text with them: JSON Lines or Parquet. A record that cannot be used
 * costs that article; of several with one id the first is kept.
 */
final class RecordInput {
  private static final String URL = "url";

  private final JavaRDD<InputArticle> articles;
  private final JavaRDD<Summary> summaries;

  private RecordInput(JavaRDD<InputArticle> articles) {
    this.articles = articles;
    this.summaries = articles.map(Summary::of).persist(StorageLevel.MEMORY_AND_DISK());
  }

  /** What is known of a record without its text. */
  private record Summary(String id, String file, long line, boolean address, boolean unknown)
      implements Serializable {
    static final Comparator<Summary> ORDER =
        Comparator.comparing(Summary::file).thenComparingLong(Summary::line);

    static Summary of(InputArticle article) {
      CatalogueEntry entry = article.entry();
      int colon = entry.file().lastIndexOf(':');
      return new Summary(
          entry.id(),
          entry.file().substring(0, colon),
          Long.parseLong(entry.file().substring(colon + 1)),
          entry.extra().containsKey(URL),
          SingleRecord.isWithoutSource(entry));
    }

    Summary earlier(Summary other) {
      return ORDER.compare(this, other) <= 0 ? this : other;
    }

    String place() {
      return file + ":" + line;
    }
  }

  /** Articles of files of JSON Lines, also packed with gzip. */
  static RecordInput jsonLines(SparkSession session, String input) {
    return new RecordInput(
        NumberedLines.of(session, input)
            .map((place, line) -> article(() -> SingleRecord.json(place, line))));
  }

  /** Articles of Parquet files; a record's line is its row. */
  static RecordInput parquet(SparkSession session, String input) {
    Dataset<Row> rows = session.read().parquet(input);
    List<String> names = new ArrayList<>(Arrays.asList(rows.columns()));
    Stream<Column> place =
        Stream.of(
            functions.col("_metadata.file_name"),
            functions.col("_metadata.row_index").plus(functions.lit(1L)));
    Stream<Column> cells =
        names.stream().map(name -> functions.col("`" + name + "`").cast("string"));
    boolean alone = input.endsWith(".parquet") && rows.inputFiles().length == 1;
    return new RecordInput(
        rows.select(Stream.concat(place, cells).toArray(Column[]::new))
            .javaRDD()
            .map(row -> article(() -> SingleRecord.of(place(row, alone), cells(row, names)))));
  }

  private static SingleRecord.Place place(Row row, boolean alone) {
    String file = row.getString(0);
    return new SingleRecord.Place(
        file, row.getLong(1), alone ? "" : SingleRecord.before(file), row.getLong(1));
  }

  private static Map<String, String> cells(Row row, List<String> names) {
    Map<String, String> cells = new LinkedHashMap<>();
    for (int i = 0; i < names.size(); i++) {
      cells.put(names.get(i), row.isNullAt(i + 2) ? "" : row.getString(i + 2));
    }
    return cells;
  }

  private static InputArticle article(Supplier<SingleRecord> read) {
    try {
      return InputArticle.of(read.get());
    } catch (ArticleException e) {
      return InputArticle.of(e);
    }
  }

  /** How many records there are, those that cannot be used included. */
  long count() {
    return summaries.count();
  }

  /** The encoded articles by id, in no order. */
  JavaPairRDD<String, byte[]> articles() {
    Map<String, String> kept = kept();
    return articles.mapToPair(
        article -> {
          InputArticle told = told(article, kept);
          return new Tuple2<>(told.entry().id(), RecordCodec.encode(told));
        });
  }

  private static InputArticle told(InputArticle article, Map<String, String> kept) {
    CatalogueEntry entry = article.entry();
    String first = kept.getOrDefault(entry.id(), entry.file());
    return article.problem().isPresent() || first.equals(entry.file())
        ? article
        : article.refused(SingleRecord.repeated(entry, first));
  }

  /** Where the first record stands of every id that several have. */
  private Map<String, String> kept() {
    return new TreeMap<>(
        summaries
            .filter(summary -> !summary.id().isEmpty())
            .mapToPair(summary -> new Tuple2<>(summary.id(), new Tuple2<>(summary, 1)))
            .reduceByKey((a, b) -> new Tuple2<>(a._1.earlier(b._1), a._2 + b._2))
            .filter(id -> id._2._2 > 1)
            .mapValues(first -> first._1.place())
            .collectAsMap());
  }

  /** Further columns of articles.csv. */
  List<String> extraColumns() {
    return summaries.filter(Summary::address).isEmpty() ? List.of() : List.of(URL);
  }

  /** What is odd about whole files. */
  List<Problem> warnings() {
    return summaries
        .filter(Summary::unknown)
        .mapToPair(summary -> new Tuple2<>(summary.file(), 1L))
        .reduceByKey(Long::sum)
        .collect()
        .stream()
        .map(file -> SingleRecord.withoutSource(file._1, file._2))
        .toList();
  }
}
