package parallax.spark;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import parallax.ClusterRun;
import parallax.corpus.Catalogue;
import parallax.corpus.CatalogueEntry;
import parallax.corpus.CorpusReader;
import parallax.corpus.Problem;
import parallax.csv.TableException;
import parallax.provenance.Sha256;
import parallax.report.FurtherColumns;
import scala.Tuple2;

/**
 * The articles of a job in order of their ids, cut into tasks.
 *
 * @param tasks encoded {@link InputArticle}s by id
 * @param extraColumns fields beyond those known, in the order a run on one machine finds them
 * @param folder where the files of articles lie that bring no text with them; empty if all do
 * @param catalogueSha256 of the catalogue; empty if there is none
 * @param warnings what is odd about the input
 */
record Articles(
    JavaPairRDD<String, byte[]> tasks,
    List<String> extraColumns,
    String folder,
    String catalogueSha256,
    List<Problem> warnings) {
  /** Fewer tasks than this for each core would leave cores idle at the end. */
  private static final int TASKS_PER_CORE = 2;

  /**
   * The articles a job is about.
   *
   * @throws TableException if the input cannot be used at all
   * @throws IOException if it cannot be read
   */
  static Articles of(ClusterRun.Job job, SparkSession session, HadoopFiles files)
      throws IOException {
    return switch (job.format()) {
      case CATALOGUE -> catalogued(job, session, files);
      case JSONL -> records(RecordInput.jsonLines(session, job.input()), job, session);
      case PARQUET -> records(RecordInput.parquet(session, job.input()), job, session);
    };
  }

  private static Articles catalogued(ClusterRun.Job job, SparkSession session, HadoopFiles files)
      throws IOException {
    String catalogue = job.input() + "/" + CorpusReader.CATALOGUE;
    if (!files.exists(catalogue)) {
      throw new TableException(
          catalogue + ": there is no such file; expected a corpus, or --format jsonl or parquet");
    }
    // The folder is not looked into: paths inside it are checked by their names alone.
    Catalogue read = CorpusReader.catalogue(text(files, catalogue), Path.of("corpus"));
    List<CatalogueEntry> entries = read.entries();
    List<Tuple2<String, byte[]>> articles =
        entries.stream()
            .map(entry -> new Tuple2<>(entry.id(), RecordCodec.encode(InputArticle.of(entry))))
            .toList();
    return new Articles(
        JavaSparkContext.fromSparkContext(session.sparkContext())
            .parallelizePairs(articles, tasks(job, session, articles.size())),
        FurtherColumns.of(entries).names(),
        files.qualified(job.input()),
        Sha256.of(files.bytes(catalogue)),
        read.warnings());
  }

  private static String text(HadoopFiles files, String file) throws IOException {
    try {
      return files.text(file);
    } catch (CharacterCodingException e) {
      throw new TableException(file + ": the file is not UTF-8; save it as UTF-8", e);
    }
  }

  private static Articles records(RecordInput input, ClusterRun.Job job, SparkSession session) {
    long articles = input.count();
    if (articles == 0) {
      throw new TableException(job.input() + ": no article is there");
    }
    return new Articles(
        input.articles().sortByKey(true, tasks(job, session, articles)),
        input.extraColumns(),
        "",
        "",
        input.warnings());
  }

  private static int tasks(ClusterRun.Job job, SparkSession session, long articles) {
    long least =
        Math.min(articles, (long) TASKS_PER_CORE * session.sparkContext().defaultParallelism());
    long full = (articles + job.articlesPerTask() - 1) / job.articlesPerTask();
    return (int) Math.max(1, Math.max(least, full));
  }
}
