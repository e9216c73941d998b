package parallax.spark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.broadcast.Broadcast;
import parallax.compare.EntryUse;
import parallax.corpus.Problem;
import parallax.csv.TableException;
import parallax.csv.TableSchema;
import parallax.report.TableRows;
import parallax.report.Validation;
import scala.Tuple2;

/** All tables of a run, from what is left of its articles. */
final class TableRun {
  private static final String SCALES = "stance_scales.csv";
  private static final String SENSITIVITY = "sensitivity.csv";

  private final Stage stage;
  private final Broadcast<ExecutorSetup> setup;
  private final TableRows rows;
  private final TableOutput output;
  private final SortedMap<String, TableSchema> schemas = new TreeMap<>();

  /**
   * The tables of a stage.
   *
   * @param rows makes rows on this machine
   * @param output where they go
   */
  TableRun(Stage stage, Broadcast<ExecutorSetup> setup, TableRows rows, TableOutput output) {
    this.stage = stage;
    this.setup = setup;
    this.rows = rows;
    this.output = output;
    rows.schemas().forEach(schema -> schemas.put(schema.file(), schema));
  }

  /**
   * Writes them all.
   *
   * @param gold annotations to measure against
   * @param problems met so far
   * @throws IOException if one cannot be written
   */
  void write(GoldMeasures gold, List<Problem> problems) throws IOException {
    List<Problem> all = new ArrayList<>(problems);
    write("validation.csv", rows.validation(validated(gold, all)));
    write("problems.csv", rows.problems(all));
    write("columns.csv", rows.columns());
    writeLexicons();
    write("dictionaries.csv", rows.dictionaries(matches()));
    writeWords();
    writeStatements();
    SourceTables sources = new SourceTables(stage, setup);
    writeSources(sources);
    write("dictionary_scores.csv", sources.dictionaryScores(stage));
    writeArticles(sources);
    sources.close();
  }

  /** Annotations that cannot be used cost the validation, not the run. */
  private List<Validation.Result> validated(GoldMeasures gold, List<Problem> problems)
      throws IOException {
    try {
      return gold.of(stage, schemas);
    } catch (TableException e) {
      problems.add(Validation.unusable(e));
      return List.of();
    }
  }

  private void writeLexicons() throws IOException {
    EntryUse use = new EntryUse();
    stage
        .scored()
        .flatMapToPair(bytes -> uses(bytes).iterator())
        .reduceByKey(EntryUse.Count::plus)
        .collectAsMap()
        .forEach(use::add);
    for (var table : rows.lexicons(use).entrySet()) {
      write(table.getKey(), table.getValue());
    }
  }

  private static List<Tuple2<String, EntryUse.Count>> uses(byte[] bytes) {
    EntryUse use = new EntryUse();
    use.add(RecordCodec.decode(bytes, KeptArticle.Scored.class).scores().hits());
    return use.counts().entrySet().stream()
        .map(entry -> new Tuple2<>(entry.getKey(), entry.getValue()))
        .toList();
  }

  /** Matches of each dictionary of the study. */
  private Map<String, Integer> matches() {
    return stage
        .scored()
        .flatMapToPair(
            bytes ->
                RecordCodec.decode(bytes, KeptArticle.Scored.class)
                    .scores()
                    .dictionaryHits()
                    .stream()
                    .map(hit -> new Tuple2<>(hit.lexicon(), 1))
                    .iterator())
        .reduceByKey(Integer::sum)
        .collectAsMap();
  }

  private void writeWords() throws IOException {
    WordTables words = new WordTables(stage, setup);
    write("keyness.csv", words.keyness());
    write("entities_by_source.csv", words.names());
  }

  private void writeStatements() throws IOException {
    StatementTables statements = new StatementTables(stage, setup);
    write("holders.csv", statements.holders());
    write("length_check.csv", statements.lengthCheck());
    write("figures.csv", statements.figures("figures.csv"));
    write("figure_pairs.csv", statements.figures("figure_pairs.csv"));
  }

  private void writeSources(SourceTables sources) throws IOException {
    for (String table : SourceTables.ALONE) {
      write(table, sources.alone(table, 0));
    }
    write("contrasts.csv", sources.contrasts());
    write("stance_contrasts.csv", sources.scaleContrasts());
  }

  private void writeArticles(SourceTables sources) throws IOException {
    SortedMap<String, Long> sizes = stage.sizes();
    for (String table : Stage.TABLES) {
      JavaPairRDD<SortKey, String> articles =
          stage.rows(table).mapToPair(row -> new Tuple2<>(new SortKey(0, row._1), row._2));
      output.write(schemas.get(table), withSources(table, articles, sources), sizes.get(table));
    }
  }

  /** Two tables have rows of sources after those of articles. */
  private static JavaPairRDD<SortKey, String> withSources(
      String table, JavaPairRDD<SortKey, String> articles, SourceTables sources) {
    return switch (table) {
      case SCALES -> articles.union(sources.alone(table, 1));
      case SENSITIVITY -> articles.union(sources.sensitivity(1));
      default -> articles;
    };
  }

  private void write(String table, String text) throws IOException {
    output.write(schemas.get(table), text);
  }

  private void write(String table, JavaPairRDD<SortKey, String> texts) throws IOException {
    output.write(schemas.get(table), texts);
  }
}
