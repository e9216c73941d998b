package parallax.spark;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import parallax.corpus.CatalogueEntry;
import parallax.corpus.CorpusReader;
import parallax.corpus.Problem;
import parallax.csv.TableException;
import parallax.provenance.Sha256;
import scala.Tuple2;

/**
 * Articles that bring their text with them: JSON Lines or Parquet with the fields of metadata.csv
 * and {@code text}. A record without id or source, or a line that is no JSON object, costs that
 * article.
 */
final class RecordInput {
  private static final String TEXT = "text";
  private static final Set<String> KNOWN =
      Set.of(
          "id",
          "file",
          "source",
          "author",
          "title",
          "date",
          "date_precision",
          "language",
          "note",
          "sha256",
          TEXT);
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final JavaPairRDD<String, byte[]> articles;

  private RecordInput(JavaRDD<InputArticle> articles) {
    this.articles =
        articles.mapToPair(
            article -> new Tuple2<>(article.entry().id(), RecordCodec.encode(article)));
  }

  /** Articles of files of JSON Lines, also packed with gzip. */
  static RecordInput jsonLines(SparkSession session, String input) {
    Dataset<Row> lines =
        session
            .read()
            .text(input)
            .select(functions.col("_metadata.file_name"), functions.col("value"));
    return new RecordInput(
        lines
            .javaRDD()
            .filter(row -> !row.getString(1).isBlank())
            .map(row -> jsonArticle(row.getString(0), row.getString(1))));
  }

  /** Articles of Parquet files. */
  static RecordInput parquet(SparkSession session, String input) {
    Dataset<Row> rows = session.read().parquet(input);
    List<String> columns = Arrays.asList(rows.columns());
    if (!columns.contains(TEXT) || !columns.contains("id")) {
      throw new TableException(input + ": found columns " + columns + "; expected id and text");
    }
    Dataset<Row> texts =
        rows.select(
            java.util.stream.Stream.concat(
                    java.util.stream.Stream.of(functions.col("_metadata.file_name")),
                    columns.stream().map(name -> functions.col("`" + name + "`").cast("string")))
                .toArray(org.apache.spark.sql.Column[]::new));
    List<String> names = new ArrayList<>(columns);
    return new RecordInput(
        texts.javaRDD().map(row -> article(row.getString(0), cells(row, names))));
  }

  private static Map<String, String> cells(Row row, List<String> names) {
    Map<String, String> cells = new LinkedHashMap<>();
    for (int i = 0; i < names.size(); i++) {
      cells.put(names.get(i), row.isNullAt(i + 1) ? "" : row.getString(i + 1));
    }
    return cells;
  }

  private static InputArticle jsonArticle(String file, String line) {
    try {
      JsonNode node = JSON.readTree(line);
      if (!node.isObject()) {
        return faulty(file, line, "no JSON object");
      }
      Map<String, String> cells = new LinkedHashMap<>();
      node.properties().forEach(field -> cells.put(field.getKey(), cell(field.getValue())));
      return article(file, cells);
    } catch (JsonProcessingException e) {
      return faulty(file, line, "no JSON: " + e.getOriginalMessage());
    }
  }

  private static String cell(JsonNode value) {
    return value.isNull() ? "" : value.isValueNode() ? value.asText() : value.toString();
  }

  /** Lines have no number here: files are read in pieces. The hash finds the line. */
  private static InputArticle faulty(String file, String line, String fault) {
    String message = fault + "; the line's sha256 is " + Sha256.of(line);
    return refused(new CatalogueEntry("", file, "", "", "", "", "", "", "", "", Map.of()), message);
  }

  private static InputArticle article(String file, Map<String, String> cells) {
    CatalogueEntry entry = entry(file, cells);
    if (!CorpusReader.isSafeId(entry.id())) {
      return refused(
          entry,
          "the id '" + entry.id() + "' cannot be used; expected letters, digits, '.', '_' or '-'");
    }
    if (entry.source().isEmpty()) {
      return refused(entry, "the source of " + entry.id() + " is empty; expected its outlet");
    }
    return new InputArticle(entry, Optional.of(cells.getOrDefault(TEXT, "")), Optional.empty());
  }

  private static InputArticle refused(CatalogueEntry entry, String message) {
    return new InputArticle(
        entry,
        Optional.empty(),
        Optional.of(new Problem(entry.file(), "read", Problem.Severity.ERROR, message)));
  }

  private static CatalogueEntry entry(String file, Map<String, String> cells) {
    Map<String, String> extra = new LinkedHashMap<>();
    cells.forEach(
        (name, value) -> {
          if (!KNOWN.contains(name)) {
            extra.put(name, value.strip());
          }
        });
    return new CatalogueEntry(
        get(cells, "id"),
        cells.containsKey("file") ? get(cells, "file") : file,
        get(cells, "source"),
        get(cells, "author"),
        get(cells, "title"),
        get(cells, "date"),
        get(cells, "date_precision"),
        get(cells, "language"),
        get(cells, "sha256"),
        get(cells, "note"),
        extra);
  }

  private static String get(Map<String, String> cells, String name) {
    return cells.getOrDefault(name, "").strip();
  }

  /** The bytes of an article whose text lies in a file of its own. */
  static byte[] encode(CatalogueEntry entry) {
    return RecordCodec.encode(new InputArticle(entry, Optional.empty(), Optional.empty()));
  }

  /** The fields beyond those known, in order of the first article that has them. */
  static List<String> extraColumns(List<CatalogueEntry> entries) {
    return entries.stream().flatMap(entry -> entry.extra().keySet().stream()).distinct().toList();
  }

  /** The articles by id, in no order. */
  JavaPairRDD<String, byte[]> articles() {
    return articles;
  }

  /** Ids that more than one record has, with their number. */
  Map<String, Long> repeatedIds() {
    return new TreeMap<>(
        articles
            .keys()
            .filter(id -> !id.isEmpty())
            .mapToPair(id -> new Tuple2<>(id, 1L))
            .reduceByKey(Long::sum)
            .filter(id -> id._2 > 1)
            .collectAsMap());
  }

  /** As {@link #extraColumns(List)}, over all articles. */
  List<String> extraColumns() {
    Map<String, Place> first =
        articles
            .values()
            .flatMapToPair(
                bytes -> places(RecordCodec.decode(bytes, InputArticle.class)).iterator())
            .reduceByKey(Place::earlier)
            .collectAsMap();
    return first.entrySet().stream()
        .sorted(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .toList();
  }

  private static List<Tuple2<String, Place>> places(InputArticle article) {
    List<Tuple2<String, Place>> places = new ArrayList<>();
    for (String name : article.entry().extra().keySet()) {
      places.add(new Tuple2<>(name, new Place(article.entry().id(), places.size())));
    }
    return places;
  }

  /** Where a field stands: the article's id and the number of further fields before it. */
  private record Place(String id, int before) implements Comparable<Place>, java.io.Serializable {
    private static final Comparator<Place> ORDER =
        Comparator.comparing(Place::id).thenComparingInt(Place::before);

    Place earlier(Place other) {
      return compareTo(other) <= 0 ? this : other;
    }

    @Override
    public int compareTo(Place other) {
      return ORDER.compare(this, other);
    }
  }
}
