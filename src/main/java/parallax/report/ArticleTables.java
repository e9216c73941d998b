package parallax.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import parallax.ArticleAnalysis;
import parallax.annotate.Sentence;
import parallax.clean.CleanArticle;
import parallax.clean.Removal;
import parallax.corpus.CatalogueEntry;
import parallax.csv.Column;
import parallax.csv.ColumnType;
import parallax.csv.TableWriter;
import parallax.extract.Attribution;
import parallax.extract.EntityMention;
import parallax.extract.Quantity;
import parallax.extract.Voice;
import parallax.frame.ArticleScore;
import parallax.frame.ContextScore;
import parallax.frame.FrameHit;
import parallax.frame.FrameRate;
import parallax.frame.SentenceStance;

/**
 * Writes the tables that hold rows of single articles, one article at a time.
 *
 * <p>Articles must come in order of their ids; within an article rows are sorted here.
 */
final class ArticleTables {
  /** Digits of a sentence's number, at least. */
  private static final int DIGITS = 3;

  private final TableWriter articles;
  private final TableWriter cleaning;
  private final TableWriter sentences;
  private final TableWriter entities;
  private final TableWriter quantities;
  private final TableWriter attributions;
  private final TableWriter frameHits;
  private final TableWriter frameScores;
  private final TableWriter context;
  private final List<String> extraColumns;
  private final SourceText sourceText;

  /**
   * Creates the tables with their headers.
   *
   * @param tables where they are created
   * @param extraColumns catalogue columns passed through to articles.csv
   * @param sourceText whether sentences are written
   * @throws IOException if a file cannot be written
   */
  ArticleTables(TableSet tables, List<String> extraColumns, SourceText sourceText)
      throws IOException {
    this.sourceText = sourceText;
    this.extraColumns = List.copyOf(extraColumns);
    this.articles = tables.create("articles.csv", passedThrough(extraColumns));
    this.cleaning = tables.create("cleaning.csv");
    this.sentences = tables.create("sentences.csv");
    this.entities = tables.create("entities.csv");
    this.quantities = tables.create("quantities.csv");
    this.attributions = tables.create("attributions.csv");
    this.frameHits = tables.create("frame_hits.csv");
    this.frameScores = tables.create("frame_scores.csv");
    this.context = tables.create("context.csv");
  }

  /** Columns of articles.csv that come from the catalogue. */
  static List<Column> passedThrough(List<String> names) {
    return names.stream()
        .map(name -> new Column(name, ColumnType.STRING, false, "from the catalogue, as it stands"))
        .toList();
  }

  /** Writes all rows of one article. */
  void write(ArticleAnalysis analysis) {
    OriginalSpans spans = new OriginalSpans(analysis.clean());
    writeArticle(analysis);
    writeCleaning(analysis.clean(), spans);
    writeSentences(analysis, spans);
    writeEntities(analysis, spans);
    writeQuantities(analysis, spans);
    writeAttributions(analysis, spans);
    writeFrameHits(analysis, spans);
    writeFrameScores(analysis);
    writeContext(analysis);
  }

  /** The id of a sentence: the article's id and the sentence's number, such as 002-014. */
  static String sentenceId(String articleId, int number) {
    String digits = Integer.toString(number);
    return articleId + "-" + "0".repeat(Math.max(0, DIGITS - digits.length())) + digits;
  }

  private void writeArticle(ArticleAnalysis analysis) {
    CleanArticle clean = analysis.clean();
    CatalogueEntry entry = clean.article().entry();
    ArticleScore score = analysis.frames().score();
    List<Object> cells = new ArrayList<>();
    cells.add(analysis.id());
    cells.add(entry.source());
    cells.add(entry.author());
    cells.add(entry.title());
    cells.add(entry.date());
    cells.add(analysis.annotated().language());
    cells.add(clean.article().sha256());
    cells.add(BodyMeasures.words(clean));
    cells.add(analysis.annotated().sentences().size());
    cells.add(score.relevantSentences());
    cells.add(BodyMeasures.removedShare(clean));
    cells.add(score.stance());
    cells.add(score.low());
    cells.add(score.high());
    cells.add(score.faceStance());
    cells.add(score.withheld());
    extraColumns.forEach(name -> cells.add(entry.extra().getOrDefault(name, "")));
    articles.row(cells);
  }

  private void writeCleaning(CleanArticle clean, OriginalSpans spans) {
    for (Removal removal : clean.removals()) {
      OriginalSpans.Place place = spans.ofOriginal(removal.span());
      cleaning.row(clean.id(), place.start(), place.end(), removal.kind().label(), removal.rule());
    }
  }

  private void writeSentences(ArticleAnalysis analysis, OriginalSpans spans) {
    List<SentenceStance> stances = analysis.frames().stances();
    for (Sentence sentence : analysis.annotated().sentences()) {
      OriginalSpans.Place place = spans.of(sentence.span());
      String text = sentence.span().of(analysis.clean().text());
      SentenceStance stance = stances.get(sentence.number() - 1);
      sentences.row(
          analysis.id(),
          sentenceId(analysis.id(), sentence.number()),
          place.start(),
          place.end(),
          sourceText.sentence(text),
          stance.relevant(),
          stance.direction(),
          stance.voice().label(),
          stance.holder(),
          stance.authorDirection(),
          String.join(";", stance.frames()),
          stance.hedged(),
          stance.negatedCue());
    }
  }

  private void writeEntities(ArticleAnalysis analysis, OriginalSpans spans) {
    for (EntityMention mention : analysis.entities()) {
      OriginalSpans.Place place = spans.of(mention.span());
      entities.row(
          analysis.id(),
          sentenceId(analysis.id(), mention.sentence()),
          place.start(),
          place.end(),
          sourceText.surface(place.surface()),
          mention.type().name(),
          mention.canonical(),
          mention.metonym(),
          mention.refersTo());
    }
  }

  private void writeQuantities(ArticleAnalysis analysis, OriginalSpans spans) {
    List<SentenceStance> stances = analysis.frames().stances();
    for (Quantity quantity : analysis.quantities()) {
      OriginalSpans.Place place = spans.of(quantity.span());
      SentenceStance stance = stances.get(quantity.sentence() - 1);
      quantities.row(
          analysis.id(),
          sentenceId(analysis.id(), quantity.sentence()),
          place.start(),
          place.end(),
          sourceText.surface(place.surface()),
          quantity.type().label(),
          quantity.low(),
          quantity.high(),
          quantity.unit(),
          quantity.baseLow(),
          quantity.baseHigh(),
          quantity.baseUnit(),
          quantity.approx().label(),
          quantity.about(),
          quantity.period(),
          quantity.direction().label(),
          stance.voice().label(),
          stance.holder(),
          quantity.note());
    }
  }

  private void writeAttributions(ArticleAnalysis analysis, OriginalSpans spans) {
    for (Attribution attribution : analysis.attributions()) {
      Optional<OriginalSpans.Place> source = attribution.source().map(spans::of);
      Optional<OriginalSpans.Place> cue = attribution.cue().map(spans::of);
      OriginalSpans.Place content = spans.of(attribution.content());
      attributions.row(
          analysis.id(),
          sentenceId(analysis.id(), attribution.sentence()),
          source.map(OriginalSpans.Place::start),
          source.map(OriginalSpans.Place::end),
          cue.map(OriginalSpans.Place::start),
          cue.map(OriginalSpans.Place::end),
          content.start(),
          content.end(),
          attribution.kind().label(),
          attribution.holder(),
          attribution.voice().label());
    }
  }

  private void writeFrameHits(ArticleAnalysis analysis, OriginalSpans spans) {
    List<FrameHit> hits = new ArrayList<>(analysis.frames().allHits());
    hits.sort(Comparator.comparing(FrameHit::span).thenComparing(FrameHit::entryId));
    for (FrameHit hit : hits) {
      OriginalSpans.Place place = spans.of(hit.span());
      frameHits.row(
          analysis.id(),
          sentenceId(analysis.id(), hit.sentence()),
          place.start(),
          place.end(),
          sourceText.surface(place.surface()),
          hit.lexicon(),
          hit.entryId(),
          hit.frame(),
          hit.weight(),
          hit.negated(),
          hit.hedged(),
          hit.voice().label(),
          hit.voice() == Voice.AUTHOR ? "" : hit.holder(),
          hit.contribution());
    }
  }

  private void writeFrameScores(ArticleAnalysis analysis) {
    List<FrameRate> rates = new ArrayList<>(analysis.frames().rates());
    rates.sort(Comparator.comparing(FrameRate::frame).thenComparing(FrameRate::voiceLabel));
    for (FrameRate rate : rates) {
      frameScores.row(
          analysis.id(),
          rate.frame(),
          rate.voiceLabel(),
          rate.hits(),
          rate.tokens(),
          rate.per1000(),
          rate.low(),
          rate.high());
    }
  }

  private void writeContext(ArticleAnalysis analysis) {
    List<ContextScore> scores = new ArrayList<>(analysis.frames().context());
    scores.sort(Comparator.comparing(ContextScore::sentence).thenComparing(ContextScore::output));
    for (ContextScore score : scores) {
      context.row(
          analysis.id(),
          sentenceId(analysis.id(), score.sentence()),
          score.output(),
          score.score());
    }
  }
}
