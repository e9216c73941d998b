package parallax.spark;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.storage.StorageLevel;
import parallax.compare.ArticleEvidence;
import scala.Tuple2;

/** Sources alone and in pairs: each source is read by one task, then every two are set together. */
final class SourceTables {
  /** Tables that have rows of single sources alone. */
  static final List<String> ALONE =
      List.of("frames_by_source.csv", "source_frames.csv", "sources.csv", "voices_by_source.csv");

  private final JavaRDD<SourceSide> sides;
  private final Broadcast<ExecutorSetup> setup;

  /** The sources of a stage; kept until {@link #close}. */
  SourceTables(Stage stage, Broadcast<ExecutorSetup> setup) {
    this.setup = setup;
    this.sides = sides(stage, setup).persist(StorageLevel.MEMORY_AND_DISK());
  }

  private static JavaRDD<SourceSide> sides(Stage stage, Broadcast<ExecutorSetup> setup) {
    return stage
        .scored()
        .mapToPair(bytes -> new Tuple2<>(source(bytes), bytes))
        .groupByKey()
        .map(group -> SourceSide.of(group._1, group._2, Executor.of(setup.value())));
  }

  private static String source(byte[] bytes) {
    return RecordCodec.decode(bytes, KeptArticle.Scored.class).evidence().source();
  }

  /**
   * Rows of single sources in one table.
   *
   * @param rank of these rows in the table
   */
  JavaPairRDD<SortKey, String> alone(String table, int rank) {
    return sides.mapToPair(
        side -> new Tuple2<>(new SortKey(rank, side.source()), side.rows(table)));
  }

  /** Rows of contrasts.csv. */
  JavaPairRDD<SortKey, String> contrasts() {
    Broadcast<ExecutorSetup> shared = setup;
    return pairs()
        .mapToPair(
            pair ->
                new Tuple2<>(
                    new SortKey(0, pair._1.source(), pair._2.source()),
                    pair._1.contrasts(pair._2, Executor.of(shared.value()))));
  }

  /** Rows of stance_contrasts.csv. */
  JavaPairRDD<SortKey, String> scaleContrasts() {
    Broadcast<ExecutorSetup> shared = setup;
    return pairs()
        .mapToPair(
            pair ->
                new Tuple2<>(
                    new SortKey(0, pair._1.source(), pair._2.source()),
                    pair._1.scaleContrasts(pair._2, Executor.of(shared.value()))));
  }

  /**
   * Rows of sources in sensitivity.csv.
   *
   * @param rank of these rows in the table
   */
  JavaPairRDD<SortKey, String> sensitivity(int rank) {
    Broadcast<ExecutorSetup> shared = setup;
    JavaPairRDD<SortKey, String> signs =
        sides.mapToPair(
            side ->
                new Tuple2<>(
                    new SortKey(rank, side.source(), "0"),
                    side.sensitivity(Executor.of(shared.value()))));
    JavaPairRDD<SortKey, String> orders =
        pairs()
            .mapToPair(
                pair ->
                    new Tuple2<>(
                        new SortKey(rank, pair._1.source(), pair._2.source()),
                        pair._1.order(pair._2, Executor.of(shared.value()))));
    return signs.union(orders);
  }

  /** Rows of dictionary_scores.csv: dictionary by dictionary, articles before sources. */
  JavaPairRDD<SortKey, String> dictionaryScores(Stage stage) {
    Broadcast<ExecutorSetup> shared = setup;
    JavaPairRDD<SortKey, String> ofArticles =
        stage
            .scored()
            .flatMapToPair(
                bytes -> {
                  ArticleEvidence article =
                      RecordCodec.decode(bytes, KeptArticle.Scored.class).evidence();
                  List<String> rows =
                      Executor.of(shared.value())
                          .rows()
                          .dictionaryScores("article", article.source(), List.of(article));
                  return keyed(0, article.id(), rows).iterator();
                });
    return ofArticles.union(
        sides.flatMapToPair(side -> keyed(1, side.source(), side.dictionaryScores()).iterator()));
  }

  /**
   * Rows with their places.
   *
   * @param unit 0 for articles, 1 for sources
   * @param rows for each dictionary
   */
  private static List<Tuple2<SortKey, String>> keyed(int unit, String subject, List<String> rows) {
    List<Tuple2<SortKey, String>> keyed = new ArrayList<>();
    for (String own : rows) {
      keyed.add(new Tuple2<>(new SortKey(2 * keyed.size() + unit, subject), own));
    }
    return keyed;
  }

  private JavaPairRDD<SourceSide, SourceSide> pairs() {
    return sides.cartesian(sides).filter(pair -> pair._1.source().compareTo(pair._2.source()) < 0);
  }

  /** Lets go of what is kept. */
  void close() {
    sides.unpersist();
  }
}
