package parallax.spark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;
import parallax.csv.TableException;
import parallax.csv.TableReader;
import parallax.csv.TableSchema;
import parallax.evaluate.GoldValidation;
import parallax.report.TableRows;
import parallax.report.Validation;
import parallax.study.StudySettings;
import scala.Tuple2;

/**
 * Measures the articles that are annotated by hand in a folder beside the corpus: their rows alone
 * are brought to this machine.
 */
final class GoldMeasures {
  private static final String ARTICLES = "articles.csv";
  private static final String ID = "doc";

  private final HadoopFiles files;
  private final String gold;
  private final StudySettings settings;

  /**
   * Annotations of a corpus.
   *
   * @param settings of the study, for the intervals
   */
  GoldMeasures(HadoopFiles files, String corpus, StudySettings settings) {
    this.settings = settings;
    this.files = files;
    this.gold = corpus + "/gold";
  }

  /**
   * Every figure the annotations allow; none if there are no annotations.
   *
   * @param schemas of the tables by file name
   * @throws TableException if the annotations cannot be used
   * @throws IOException if something cannot be read, or written to this machine
   */
  List<Validation.Result> of(Stage stage, SortedMap<String, TableSchema> schemas)
      throws IOException {
    if (!files.exists(gold + "/" + ARTICLES)) {
      return List.of();
    }
    Path folder = Files.createTempDirectory("parallax-gold");
    try {
      Path here = Files.createDirectories(folder.resolve("gold"));
      for (String name : files.names(gold)) {
        Files.write(here.resolve(name), files.bytes(gold + "/" + name));
      }
      write(stage, schemas, ids(here), folder);
      return new GoldValidation(here, settings).of(folder);
    } finally {
      delete(folder);
    }
  }

  private static Set<String> ids(Path here) {
    Set<String> ids = new HashSet<>();
    TableReader.read(here.resolve(ARTICLES), List.of(ID)).forEach(row -> ids.add(row.get(ID)));
    return ids;
  }

  private static void write(
      Stage stage, SortedMap<String, TableSchema> schemas, Set<String> ids, Path folder)
      throws IOException {
    for (String table : Stage.TABLES) {
      StringBuilder text = new StringBuilder(TableRows.header(schemas.get(table)));
      stage.rows(table).filter(row -> ids.contains(row._1)).collect().stream()
          .sorted(Comparator.comparing(Tuple2::_1))
          .forEach(row -> text.append(row._2));
      Files.writeString(folder.resolve(table), text, StandardCharsets.UTF_8);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
