package parallax.spark;

import java.io.Serializable;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.storage.StorageLevel;
import parallax.compare.KeyTerm;
import parallax.compare.Keyness;
import parallax.compare.NameCounts.NameCount;
import parallax.compare.TermCounts.Count;
import scala.Tuple2;

/** Words and names by source: counted on all machines, then each source against the whole. */
final class WordTables {
  private final JavaRDD<KeptArticle.Counted> articles;
  private final Broadcast<ExecutorSetup> setup;

  /** The words and names of a stage. */
  WordTables(Stage stage, Broadcast<ExecutorSetup> setup) {
    this.setup = setup;
    this.articles =
        stage.counted().map(bytes -> RecordCodec.decode(bytes, KeptArticle.Counted.class));
  }

  /** A word with its uses in a source and in the corpus. */
  private record Word(String term, Count own, int corpus) implements Serializable {}

  /** Rows of keyness.csv. */
  JavaPairRDD<SortKey, String> keyness() {
    JavaPairRDD<Tuple2<String, String>, Count> bySource =
        articles
            .flatMapToPair(
                article ->
                    article.terms().entrySet().stream()
                        .map(
                            t ->
                                new Tuple2<>(
                                    new Tuple2<>(t.getKey(), article.source()), t.getValue()))
                        .iterator())
            .reduceByKey(Count::plus)
            .persist(StorageLevel.MEMORY_AND_DISK());
    JavaPairRDD<String, Integer> corpus =
        bySource.mapToPair(t -> new Tuple2<>(t._1._1, t._2.uses())).reduceByKey(Integer::sum);
    long sources = articles.map(KeptArticle.Counted::source).distinct().count();
    long words = corpus.values().map(Integer::longValue).fold(0L, Long::sum);
    int all = (int) articles.count();
    Broadcast<ExecutorSetup> shared = setup;
    return bySource
        .filter(word -> sources > 1)
        .mapToPair(t -> new Tuple2<>(t._1._1, new Tuple2<>(t._1._2, t._2)))
        .join(corpus)
        .mapToPair(t -> new Tuple2<>(t._2._1._1, new Word(t._1, t._2._1._2, t._2._2)))
        .groupByKey()
        .mapToPair(
            source ->
                new Tuple2<>(
                    new SortKey(0, source._1),
                    rows(source._1, source._2, words, all, Executor.of(shared.value()))));
  }

  private static String rows(
      String source, Iterable<Word> words, long all, int articles, Executor executor) {
    SortedMap<String, Count> own = new TreeMap<>();
    SortedMap<String, Integer> corpus = new TreeMap<>();
    for (Word word : words) {
      own.put(word.term(), word.own());
      corpus.put(word.term(), word.corpus());
    }
    List<KeyTerm> terms =
        new Keyness(executor.study().settings().confidence())
            .of(source, own, new Keyness.Whole(corpus, all, articles));
    return executor.rows().keyness(terms);
  }

  /** Rows of entities_by_source.csv. */
  JavaPairRDD<SortKey, String> names() {
    Broadcast<ExecutorSetup> shared = setup;
    return articles
        .flatMapToPair(
            article -> article.names().stream().map(n -> new Tuple2<>(key(n), n)).iterator())
        .reduceByKey(NameCount::plus)
        .mapValues(name -> Executor.of(shared.value()).rows().names(List.of(name)));
  }

  private static SortKey key(NameCount name) {
    return new SortKey(0, name.source(), name.canonical(), name.type());
  }
}
