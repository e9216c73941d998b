package parallax.report;

import java.util.List;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import parallax.compare.ArticleEvidence;
import parallax.compare.Comparison;
import parallax.compare.SentenceEvidence;
import parallax.compare.SourceSummary;
import parallax.extract.Voice;
import parallax.study.Frame;
import tech.tablesaw.aggregate.AggregateFunctions;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.NumericColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/**
 * The small tables over sources, summarised with Tablesaw. Each is sorted by source, its only key.
 */
final class SummaryTables {
  private static final String SOURCE = "source";

  private final Comparison comparison;
  private final List<Frame> frames;

  SummaryTables(Comparison comparison, List<Frame> frames) {
    this.comparison = comparison;
    this.frames = List.copyOf(frames);
  }

  /** One row per source: its articles, their sizes, and where it stands. */
  Table sources() {
    Table sums = sumBySource(articles(), List.of("articles", "words", "sentences", "relevant"));
    sums.column("relevant").setName("relevant_sentences");
    DoubleColumn stance = DoubleColumn.create("stance");
    DoubleColumn low = DoubleColumn.create("stance_low");
    DoubleColumn high = DoubleColumn.create("stance_high");
    DoubleColumn face = DoubleColumn.create("face_stance");
    IntColumn scored = IntColumn.create("articles_with_stance");
    StringColumn over = StringColumn.create("interval_over");
    StringColumn note = StringColumn.create("note");
    SortedMap<String, SourceSummary> summaries = new TreeMap<>();
    comparison.sources().forEach(summary -> summaries.put(summary.source(), summary));
    for (String source : sums.stringColumn(SOURCE)) {
      SourceSummary summary = summaries.get(source);
      scored.append(summary.articlesWithStance());
      append(stance, summary.stance());
      append(low, summary.interval().map(i -> OptionalDouble.of(i.low())));
      append(high, summary.interval().map(i -> OptionalDouble.of(i.high())));
      append(face, summary.faceStance());
      over.append(summary.intervalOver());
      note.append(summary.note());
    }
    return sums.addColumns(scored, stance, low, high, face, over, note);
  }

  /** One row per source: its tokens, and cues of each frame per 1,000 of them. */
  Table framesBySource() {
    Table long_ = Table.create("frames");
    StringColumn source = StringColumn.create(SOURCE);
    IntColumn tokens = IntColumn.create("tokens");
    long_.addColumns(source, tokens);
    frames.forEach(frame -> long_.addColumns(IntColumn.create(frame.name())));
    for (ArticleEvidence article : comparison.articles()) {
      source.append(article.source());
      tokens.append(article.tokens());
      frames.forEach(frame -> long_.intColumn(frame.name()).append(article.hits(frame.name())));
    }
    List<String> counts = frames.stream().map(Frame::name).toList();
    Table sums = sumBySource(long_, concat("tokens", counts));
    for (String frame : counts) {
      DoubleColumn rate =
          sums.intColumn(frame).multiply(1000).divide(sums.intColumn("tokens")).setName(frame);
      sums.replaceColumn(frame, rate);
    }
    return sums;
  }

  /** One row per source: its relevant sentences, and the share of each voice among them. */
  Table voicesBySource() {
    Table table = Table.create("voices");
    StringColumn source = StringColumn.create(SOURCE);
    IntColumn relevant = IntColumn.create("relevant_sentences");
    table.addColumns(source, relevant);
    for (Voice voice : Voice.values()) {
      table.addColumns(IntColumn.create(voice.label()));
    }
    for (ArticleEvidence article : comparison.articles()) {
      source.append(article.source());
      relevant.append(relevant(article));
      for (Voice voice : Voice.values()) {
        table.intColumn(voice.label()).append(spoken(article, voice));
      }
    }
    List<String> labels = List.of(Voice.values()).stream().map(Voice::label).toList();
    Table sums = sumBySource(table, concat("relevant_sentences", labels));
    for (String voice : labels) {
      DoubleColumn share =
          sums.intColumn(voice).divide(sums.intColumn("relevant_sentences")).setName(voice);
      sums.replaceColumn(voice, share);
    }
    return sums;
  }

  private Table articles() {
    StringColumn source = StringColumn.create(SOURCE);
    IntColumn articles = IntColumn.create("articles");
    IntColumn words = IntColumn.create("words");
    IntColumn sentences = IntColumn.create("sentences");
    IntColumn relevant = IntColumn.create("relevant");
    for (ArticleEvidence article : comparison.articles()) {
      source.append(article.source());
      articles.append(1);
      words.append(article.words());
      sentences.append(article.sentences().size());
      relevant.append(relevant(article));
    }
    return Table.create("articles", source, articles, words, sentences, relevant);
  }

  /** Sums whole-number columns by source; Tablesaw's sums are doubles under names of its own. */
  private static Table sumBySource(Table table, List<String> columns) {
    if (table.isEmpty()) {
      return table;
    }
    Table sums =
        table.summarize(columns, AggregateFunctions.sum).by(SOURCE).sortAscendingOn(SOURCE);
    Table named = Table.create(table.name(), sums.stringColumn(SOURCE));
    for (String column : columns) {
      NumericColumn<?> sum = sums.numberColumn("Sum [" + column + "]");
      named.addColumns(sum.asIntColumn().setName(column));
    }
    return named;
  }

  private static int relevant(ArticleEvidence article) {
    return (int) article.sentences().stream().filter(SentenceEvidence::relevant).count();
  }

  private static int spoken(ArticleEvidence article, Voice voice) {
    return (int)
        article.sentences().stream()
            .filter(sentence -> sentence.relevant() && sentence.voice() == voice)
            .count();
  }

  private static List<String> concat(String first, List<String> more) {
    return java.util.stream.Stream.concat(java.util.stream.Stream.of(first), more.stream())
        .toList();
  }

  private static void append(DoubleColumn column, OptionalDouble value) {
    if (value.isPresent()) {
      column.append(value.getAsDouble());
    } else {
      column.appendMissing();
    }
  }

  private static void append(DoubleColumn column, java.util.Optional<OptionalDouble> value) {
    append(column, value.orElse(OptionalDouble.empty()));
  }
}
