package parallax;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.SortedMap;
import java.util.TreeMap;

/** A run on many machines. The plain build has none; the build with Apache Spark brings one. */
public interface ClusterRun {
  /** The run this build comes with; empty in the plain build. */
  static Optional<ClusterRun> find() {
    return ServiceLoader.load(ClusterRun.class).findFirst();
  }

  /** What articles come in. */
  enum Input {
    /** A folder with metadata.csv and the texts. */
    CATALOGUE,
    /** Lines with an object each, its text in the field {@code text}. */
    JSONL,
    /** Parquet files with a column {@code text}. */
    PARQUET
  }

  /** What tables are written as. */
  enum Tables {
    /** Comma-separated parts with a header each. */
    CSV,
    /** Typed columns. */
    PARQUET
  }

  /**
   * What is to be done.
   *
   * @param master whom to run on, such as {@code local[2]}; empty if the launcher says it
   * @param settings of the cluster's own, by name
   * @param input folder or files on any file system the cluster reads
   * @param format what the input is
   * @param output folder on such a file system that is not there yet, or empty
   * @param tables what is written
   * @param partBytes about how large a part of a table is
   * @param study folder of the study, on this machine
   * @param models folder with the models lock, on this machine
   * @param annotator who finds sentences, tokens and names
   * @param withoutText whether the sources' sentences are left out
   * @param articlesPerTask how many articles one task takes; at least 1
   * @param limit how long one article may take
   */
  record Job(
      Optional<String> master,
      SortedMap<String, String> settings,
      String input,
      Input format,
      String output,
      Tables tables,
      long partBytes,
      Path study,
      Path models,
      String annotator,
      boolean withoutText,
      int articlesPerTask,
      Duration limit) {
    /** Keeps a copy of the settings. */
    public Job {
      settings = Collections.unmodifiableSortedMap(new TreeMap<>(settings));
    }
  }

  /**
   * What was done.
   *
   * @param analysed articles that went through
   * @param leftOut articles that did not; problems.csv says why
   * @param withheld analysed articles with too little evidence for a score
   */
  record Result(long analysed, long leftOut, long withheld) {}

  /**
   * Runs the job and publishes its tables, all or none.
   *
   * @throws IOException if something cannot be read or written; the message says what to do
   * @throws InterruptedException if the calling thread is interrupted
   */
  Result run(Job job) throws IOException, InterruptedException;
}
