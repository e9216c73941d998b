package parallax.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.Iterator;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import parallax.ArticleAnalysis;
import parallax.Batch;
import parallax.corpus.Article;
import parallax.corpus.ArticleException;
import parallax.corpus.CatalogueEntry;
import parallax.corpus.Corpus;
import parallax.provenance.Sha256;
import scala.Tuple2;

/**
 * The articles of one task, one after the other, through the pipeline of the process it runs in.
 */
final class AnalyseArticles implements FlatMapFunction<Iterator<Tuple2<String, byte[]>>, Row> {
  private static final long serialVersionUID = 1L;
  private static final String STAGE = "read";

  private final Broadcast<ExecutorSetup> setup;
  private final String folder;

  /**
   * A task's work.
   *
   * @param folder where the files of articles lie that bring no text with them
   */
  AnalyseArticles(Broadcast<ExecutorSetup> setup, String folder) {
    this.setup = setup;
    this.folder = folder;
  }

  @Override
  public Iterator<Row> call(Iterator<Tuple2<String, byte[]>> articles) {
    Executor executor = Executor.of(setup.value());
    TimeLimit limit = new TimeLimit(setup.value().limit());
    Iterable<Tuple2<String, byte[]>> once = () -> articles;
    Stream<Row> rows =
        StreamSupport.stream(once.spliterator(), false)
            .map(article -> RecordCodec.decode(article._2, InputArticle.class))
            .map(
                article ->
                    Stage.line(
                        outcome(executor, limit, article), article.warnings(), executor.rows()));
    return rows.iterator();
  }

  private Batch.Outcome outcome(Executor executor, TimeLimit limit, InputArticle article) {
    if (article.problem().isPresent()) {
      return new Batch.Failed(article.entry(), article.problem().get());
    }
    return limit.attempt(article.entry(), () -> analysis(executor, article));
  }

  private ArticleAnalysis analysis(Executor executor, InputArticle article) {
    CatalogueEntry entry = article.entry();
    Article read =
        article
            .text()
            .map(text -> new Article(entry, text, Sha256.of(text)))
            .orElseGet(() -> Corpus.article(entry, bytes(entry)));
    return executor.pipeline().analyze(read);
  }

  private byte[] bytes(CatalogueEntry entry) {
    Configuration hadoop = setup.value().hadoop();
    Path file = new Path(folder, entry.file());
    try {
      FileSystem files = file.getFileSystem(hadoop);
      FileStatus status = files.getFileStatus(file);
      Corpus.checkSize(entry, status.getLen());
      try (FSDataInputStream in = files.open(file)) {
        return in.readAllBytes();
      }
    } catch (FileNotFoundException e) {
      throw new ArticleException(
          entry.file(), STAGE, "there is no such file; put it there or drop its row", e);
    } catch (IOException e) {
      throw new ArticleException(entry.file(), STAGE, "could not be read: " + e, e);
    }
  }
}
