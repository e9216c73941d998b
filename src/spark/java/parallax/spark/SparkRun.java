package parallax.spark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.SparkSession;
import parallax.ClusterRun;
import parallax.corpus.Problem;
import parallax.crosscheck.CategoriserFolder;
import parallax.csv.TableException;
import parallax.provenance.OutputFile;
import parallax.provenance.RunInputs;
import parallax.provenance.RunManifest;
import parallax.report.SourceText;
import parallax.report.TableRows;
import parallax.study.Study;
import parallax.study.StudyException;
import parallax.study.StudyFolder;
import parallax.study.StudyLoader;

/**
 * A run on Apache Spark: articles to a {@link Stage}, the stage to tables, the tables to a folder.
 */
public final class SparkRun implements ClusterRun {
  /** Found by {@link ClusterRun#find}. */
  public SparkRun() {}

  @Override
  public Result run(Job job) throws IOException, InterruptedException {
    refuseCategoriser(job.study());
    Study study = StudyLoader.load(job.study());
    try (SparkSession session = SparkSession.builder().config(configuration(job)).getOrCreate()) {
      return run(job, study, session);
    } catch (IOException | InterruptedException | TableException | StudyException e) {
      throw e;
    } catch (Exception e) {
      // Scala code throws checked exceptions without saying so.
      throw new IOException("the run on Spark did not finish: " + e.getMessage(), e);
    }
  }

  /** Its rows would be missing from sensitivity.csv. */
  private static void refuseCategoriser(Path study) {
    if (StudyFolder.open(study).has(CategoriserFolder.NAME)) {
      throw new StudyException(
          study
              + ": it has a folder "
              + CategoriserFolder.NAME
              + ", whose second opinions a run on Spark does not write; use analyze, or a study"
              + " without it");
    }
  }

  private static SparkConf configuration(Job job) {
    SparkConf conf = new SparkConf().setAppName("parallax");
    job.master().ifPresent(conf::setMaster);
    job.settings().forEach(conf::set);
    conf.setIfMissing("spark.ui.showConsoleProgress", "false");
    return conf;
  }

  private static Result run(Job job, Study study, SparkSession session)
      throws IOException, InterruptedException {
    JavaSparkContext spark = JavaSparkContext.fromSparkContext(session.sparkContext());
    HadoopFiles files = new HadoopFiles(spark.hadoopConfiguration());
    Articles articles = Articles.of(job, session, files);
    Destination destination = Destination.of(job.output(), files);
    try {
      Broadcast<ExecutorSetup> setup =
          spark.broadcast(
              ExecutorSetup.of(job, articles.extraColumns(), spark.hadoopConfiguration()));
      Stage.write(
          session,
          articles.tasks().mapPartitions(new AnalyseArticles(setup, articles.folder())),
          destination.articles());
      Stage stage = Stage.read(session, destination.articles());
      TableRows rows = rows(job, study, articles);
      List<Problem> problems = new ArrayList<>(articles.warnings());
      problems.addAll(stage.problems());
      TableOutput output =
          new TableOutput(session, job.tables(), job.partBytes(), destination.tables());
      new TableRun(stage, setup, rows, output)
          .write(new GoldMeasures(files, job.input(), study.settings()), problems);
      destination.nameParts();
      int errors = (int) problems.stream().filter(SparkRun::isError).count();
      destination.publish(manifest(job, study, articles, errors, rows, destination.parts(spark)));
      return new Result(stage.analysed(), errors, stage.withheld());
    } finally {
      destination.close();
    }
  }

  private static boolean isError(Problem problem) {
    return problem.severity() == Problem.Severity.ERROR;
  }

  private static TableRows rows(Job job, Study study, Articles articles) {
    return new TableRows(
        study, articles.extraColumns(), job.withoutText() ? SourceText.LEFT_OUT : SourceText.KEPT);
  }

  /** Articles are not listed: articles.csv names every one with its hash. */
  private static RunManifest manifest(
      Job job, Study study, Articles articles, int errors, TableRows rows, List<OutputFile> parts)
      throws IOException {
    return new RunManifest(
        RunInputs.of(StudyFolder.open(job.study()).hashes(), job.annotator()),
        study.name(),
        articles.catalogueSha256(),
        List.of(),
        errors,
        rows.settings(),
        parts);
  }
}
