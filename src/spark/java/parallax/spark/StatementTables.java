package parallax.spark;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.broadcast.Broadcast;
import parallax.compare.ArticleEvidence;
import parallax.compare.HolderScores;
import parallax.compare.LengthCheck;
import parallax.compare.SentenceEvidence;
import parallax.compare.figures.Claim;
import parallax.compare.figures.FigureGroups;
import parallax.corpus.CatalogueEntry;
import parallax.extract.Voice;
import parallax.study.Study;
import scala.Tuple2;

/**
 * What is said across articles: by whom, in which figures, at what length. Each holder, each topic
 * and the lengths are gathered in one task and go through the same comparison as elsewhere.
 */
final class StatementTables {
  private final Stage stage;
  private final Broadcast<ExecutorSetup> setup;

  /** The statements of a stage. */
  StatementTables(Stage stage, Broadcast<ExecutorSetup> setup) {
    this.stage = stage;
    this.setup = setup;
  }

  /** Encoded evidence on its way to whoever compares it. */
  private record Evidence(ArticleEvidence article) {}

  /** The figures of one article about one topic. */
  private record Topic(String article, List<Claim> stated, List<Claim> derived) {}

  /** Rows of holders.csv. */
  JavaPairRDD<SortKey, String> holders() {
    Broadcast<ExecutorSetup> shared = setup;
    return stage
        .scored()
        .flatMapToPair(bytes -> byHolder(evidence(bytes)).iterator())
        .groupByKey()
        .mapToPair(
            holder ->
                new Tuple2<>(
                    new SortKey(0, holder._1), rows(holder._2, Executor.of(shared.value()))));
  }

  private static ArticleEvidence evidence(byte[] bytes) {
    return RecordCodec.decode(bytes, KeptArticle.Scored.class).evidence();
  }

  /** The article once per holder, with the holder's relevant sentences alone. */
  private static List<Tuple2<String, byte[]>> byHolder(ArticleEvidence article) {
    SortedMap<String, List<SentenceEvidence>> sentences = new TreeMap<>();
    for (SentenceEvidence sentence : article.sentences()) {
      if (!sentence.holder().isEmpty() && sentence.direction().isPresent()) {
        sentences.computeIfAbsent(sentence.holder(), h -> new ArrayList<>()).add(sentence);
      }
    }
    List<Tuple2<String, byte[]>> byHolder = new ArrayList<>();
    sentences.forEach(
        (holder, own) ->
            byHolder.add(
                new Tuple2<>(holder, RecordCodec.encode(new Evidence(with(article, own))))));
    return byHolder;
  }

  private static ArticleEvidence with(ArticleEvidence article, List<SentenceEvidence> sentences) {
    return new ArticleEvidence(
        nameless(article.entry()),
        "",
        article.words(),
        article.removedShare(),
        sentences,
        article.score());
  }

  private static CatalogueEntry nameless(CatalogueEntry entry) {
    return new CatalogueEntry(
        entry.id(), "", entry.source(), "", "", "", "", "", "", "", new TreeMap<>());
  }

  private static String rows(Iterable<byte[]> articles, Executor executor) {
    return executor
        .rows()
        .holders(new HolderScores(executor.study().settings()).of(sorted(articles)));
  }

  private static List<ArticleEvidence> sorted(Iterable<byte[]> articles) {
    List<ArticleEvidence> sorted = new ArrayList<>();
    articles.forEach(bytes -> sorted.add(RecordCodec.decode(bytes, Evidence.class).article()));
    sorted.sort(Comparator.comparing(ArticleEvidence::id));
    return sorted;
  }

  /** Rows of length_check.csv, which needs a few numbers of every article at one place. */
  JavaPairRDD<SortKey, String> lengthCheck() {
    Broadcast<ExecutorSetup> shared = setup;
    return stage
        .scored()
        .mapToPair(
            bytes -> new Tuple2<>("", RecordCodec.encode(new Evidence(sum(evidence(bytes))))))
        .groupByKey(1)
        .mapToPair(
            all ->
                new Tuple2<>(new SortKey(0, ""), lengthRows(all._2, Executor.of(shared.value()))));
  }

  /** The article with one sentence that holds the tokens and cues of all. */
  private static ArticleEvidence sum(ArticleEvidence article) {
    SortedMap<String, Integer> hits = new TreeMap<>();
    for (SentenceEvidence sentence : article.sentences()) {
      sentence.hits().forEach((frame, count) -> hits.merge(frame, count, Integer::sum));
    }
    SentenceEvidence all =
        new SentenceEvidence(
            article.tokens(),
            OptionalDouble.empty(),
            OptionalDouble.empty(),
            Voice.AUTHOR,
            "",
            hits);
    return with(article, List.of(all));
  }

  private static String lengthRows(Iterable<byte[]> articles, Executor executor) {
    Study study = executor.study();
    return executor
        .rows()
        .lengthCheck(new LengthCheck(study.allFrames(), study.settings()).of(sorted(articles)));
  }

  /** Rows of figures.csv or figure_pairs.csv. */
  JavaPairRDD<SortKey, String> figures(String table) {
    Broadcast<ExecutorSetup> shared = setup;
    return stage
        .claims()
        .flatMapToPair(
            bytes ->
                byTopic(RecordCodec.decode(bytes, KeptArticle.Claims.class).claims()).iterator())
        .groupByKey()
        .mapToPair(
            topic ->
                new Tuple2<>(
                    new SortKey(0, topic._1),
                    figureRows(table, topic._2, Executor.of(shared.value()))));
  }

  private static List<Tuple2<String, byte[]>> byTopic(List<Claim> claims) {
    SortedMap<String, List<Claim>> stated = grouped(claims);
    SortedMap<String, List<Claim>> derived = grouped(FigureGroups.derived(claims));
    TreeSet<String> topics = new TreeSet<>(stated.keySet());
    topics.addAll(derived.keySet());
    List<Tuple2<String, byte[]>> byTopic = new ArrayList<>();
    for (String topic : topics) {
      Topic own =
          new Topic(
              claims.get(0).article(),
              stated.getOrDefault(topic, List.of()),
              derived.getOrDefault(topic, List.of()));
      byTopic.add(new Tuple2<>(topic, RecordCodec.encode(own)));
    }
    return byTopic;
  }

  private static SortedMap<String, List<Claim>> grouped(List<Claim> claims) {
    SortedMap<String, List<Claim>> grouped = new TreeMap<>();
    claims.forEach(
        claim ->
            grouped.computeIfAbsent(claim.topic().groupId(), id -> new ArrayList<>()).add(claim));
    return grouped;
  }

  private static String figureRows(String table, Iterable<byte[]> articles, Executor executor) {
    List<Topic> topics = new ArrayList<>();
    articles.forEach(bytes -> topics.add(RecordCodec.decode(bytes, Topic.class)));
    topics.sort(Comparator.comparing(Topic::article));
    List<Claim> stated = topics.stream().flatMap(topic -> topic.stated().stream()).toList();
    List<Claim> derived = topics.stream().flatMap(topic -> topic.derived().stream()).toList();
    // A change that is only reckoned, and that no text states, is no figure.
    return stated.isEmpty()
        ? ""
        : executor.rows().figures(FigureGroups.of(stated, derived)).get(table);
  }
}
