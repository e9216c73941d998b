package parallax.report;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import parallax.ArticleAnalysis;
import parallax.corpus.Corpus;
import parallax.corpus.Problem;
import parallax.csv.TableWriter;

/** Receives a run's results article by article and publishes the output folder at the end. */
public final class OutputRun implements Closeable {
  private final Path folder;
  private final OutputSchema schema = OutputSchema.load();
  private final ArticleTables tables;
  private final List<Problem> problems = new ArrayList<>();

  /**
   * Begins an output.
   *
   * @throws IOException if the folder cannot be written
   */
  public OutputRun(Path folder, Corpus corpus) throws IOException {
    this.folder = Files.createDirectories(folder);
    List<String> extra =
        corpus.entries().stream()
            .flatMap(entry -> entry.extra().keySet().stream())
            .distinct()
            .toList();
    this.tables = new ArticleTables(folder, schema, extra);
    problems.addAll(corpus.warnings());
  }

  /** Takes the results of one article; articles must come in order of their ids. */
  public void accept(ArticleAnalysis analysis) {
    tables.write(analysis);
  }

  /** Takes a problem. */
  public void accept(Problem problem) {
    problems.add(problem);
  }

  /**
   * Writes what is made from all articles and puts everything in its place.
   *
   * @throws IOException if something cannot be written
   */
  public void publish() throws IOException {
    tables.close();
    try (TableWriter writer = new TableWriter(folder, schema.table("problems.csv"))) {
      problems.sort(Comparator.comparing(Problem::file).thenComparing(Problem::stage));
      for (Problem problem : problems) {
        writer.row(problem.file(), problem.stage(), problem.severity().label(), problem.message());
      }
    }
  }

  @Override
  public void close() throws IOException {
    tables.close();
  }
}
