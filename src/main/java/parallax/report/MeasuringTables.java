package parallax.report;

import java.io.IOException;
import java.util.List;
import java.util.SortedMap;
import parallax.ArticleAnalysis;
import parallax.compare.ArticleEvidence;
import parallax.compare.Comparison;
import parallax.compare.Coverage;
import parallax.compare.EntryUse;
import parallax.compare.Interval;
import parallax.compare.LengthCheck;
import parallax.compare.ScaleContrast;
import parallax.compare.ScaledStance;
import parallax.compare.SourceFrame;
import parallax.compare.StanceScales;
import parallax.compare.Workers;
import parallax.compare.sensitivity.SecondOpinion;
import parallax.compare.sensitivity.SecondOpinions;
import parallax.compare.sensitivity.Sensitivity;
import parallax.csv.TableWriter;
import parallax.study.Lexicon;
import parallax.study.LexiconEntry;
import parallax.study.Study;

/**
 * Writes the tables that say how far to trust the others: coverage, cleaning, other scales, the
 * influence of length, the lexicons and their use, sensitivity. What speaks of one article is
 * written when it passes.
 */
final class MeasuringTables {
  private final TableSet tables;
  private final Study study;
  private final TableWriter coverage;
  private final TableWriter cleaning;
  private final SensitivityTable sensitivity;
  private final Sensitivity universes;
  private final SecondOpinions opinions = new SecondOpinions();
  private final EntryUse entries = new EntryUse();
  private SecondOpinion opinion = SecondOpinion.NONE;
  private final DictionaryOutput dictionaries;

  /**
   * Begins the tables that grow with the articles.
   *
   * @throws IOException if one cannot be written
   */
  MeasuringTables(TableSet tables, Study study) throws IOException {
    this.tables = tables;
    this.study = study;
    this.coverage = tables.create("coverage.csv");
    this.cleaning = tables.create("cleaning_shares.csv");
    this.sensitivity = new SensitivityTable(tables.create("sensitivity.csv"));
    this.universes = new Sensitivity(study);
    this.dictionaries = new DictionaryOutput(tables, study);
  }

  /** Asks for a second opinion on the articles to come. */
  void ask(SecondOpinion of) {
    opinion = of;
  }

  /** Writes what speaks of one article alone. */
  void accept(ArticleAnalysis analysis, CleaningSummary cleaned) {
    String source = cleaned.entry().source();
    writeCoverage(coverage, analysis.id(), source, Coverage.of(analysis.frames()));
    writeCleaning(cleaning, cleaned);
    sensitivity.write(
        opinions.beside(
            universes.add(analysis.id(), source, analysis.frames()),
            analysis.id(),
            source,
            analysis.frames().score().stance(),
            opinion.stance(analysis.annotated(), analysis.frames())));
    entries.add(analysis.frames().hits());
    dictionaries.accept(analysis);
  }

  /**
   * Writes what needs all articles.
   *
   * @param workers who share the work
   * @throws IOException if a table cannot be written
   */
  void finish(Comparison comparison, Workers workers) throws IOException {
    sensitivity.write(opinions.besideSources(universes.ofSources()));
    writeStances(tables.create("stance_by_article.csv"), comparison.articles());
    StanceScales scales = new StanceScales(study.settings(), workers);
    writeScales(tables.create("stance_scales.csv"), scales.of(comparison.bySource()));
    writeScaleContrasts(
        tables.create("stance_contrasts.csv"), scales.contrasts(comparison.bySource()));
    writeFrames(tables.create("source_frames.csv"), comparison.frames());
    writeLength(
        tables.create("length_check.csv"),
        new LengthCheck(study.allFrames(), study.settings()).of(comparison.articles()));
    writeLexicons(tables, study, entries);
    dictionaries.finish(comparison.bySource(), workers);
  }

  static void writeCoverage(TableWriter coverage, String id, String source, Coverage of) {
    coverage.row(
        id,
        source,
        of.relevant(),
        of.withCue(),
        of.withSide(),
        of.cues(),
        of.negated(),
        of.hedged(),
        of.reported(),
        of.endorsed(),
        of.rejected());
  }

  static void writeCleaning(TableWriter cleaning, CleaningSummary cleaned) {
    SortedMap<String, Long> kinds = new java.util.TreeMap<>(cleaned.removed());
    kinds.put("kept", cleaned.kept());
    kinds.forEach(
        (kind, characters) ->
            cleaning.row(
                cleaned.entry().id(),
                kind,
                characters,
                (double) characters / Math.max(1, cleaned.all())));
  }

  /** The small table a chart tool takes as it is: scored articles only, so no cell is empty. */
  static void writeStances(TableWriter table, List<ArticleEvidence> articles) {
    for (ArticleEvidence article : articles) {
      if (article.score().stance().isPresent()) {
        table.row(
            article.source() + " (" + article.id() + ")",
            article.id(),
            article.source(),
            article.entry().date(),
            article.score().stance(),
            article.score().low(),
            article.score().high(),
            article.score().faceStance(),
            article.score().relevantSentences());
      }
    }
  }

  static void writeScales(TableWriter table, List<ScaledStance> stances) {
    for (ScaledStance stance : stances) {
      table.row(
          stance.unit(),
          stance.subject(),
          stance.direction(),
          stance.scale().label(),
          stance.value(),
          stance.interval().map(Interval::low),
          stance.interval().map(Interval::high),
          stance.positive(),
          stance.neutral(),
          stance.negative(),
          stance.articles(),
          stance.note());
    }
  }

  static void writeScaleContrasts(TableWriter table, List<ScaleContrast> contrasts) {
    for (ScaleContrast contrast : contrasts) {
      table.row(
          contrast.sourceA(),
          contrast.sourceB(),
          contrast.direction(),
          contrast.scale().label(),
          contrast.difference(),
          contrast.interval().map(Interval::low),
          contrast.interval().map(Interval::high),
          contrast.articlesA(),
          contrast.articlesB(),
          contrast.note());
    }
  }

  static void writeFrames(TableWriter table, List<SourceFrame> rates) {
    for (SourceFrame rate : rates) {
      table.row(
          rate.source(),
          rate.frame(),
          rate.hits(),
          rate.tokens(),
          rate.per1000(),
          rate.interval().map(Interval::low),
          rate.interval().map(Interval::high),
          rate.articles(),
          rate.intervalOver(),
          rate.note());
    }
  }

  static void writeLength(TableWriter table, List<LengthCheck.LengthEffect> effects) {
    for (LengthCheck.LengthEffect effect : effects) {
      table.row(
          effect.measure(),
          effect.articles(),
          effect.correlation(),
          effect.interval().map(Interval::low),
          effect.interval().map(Interval::high),
          effect.withheld());
    }
  }

  static void writeLexicons(TableSet tables, Study study, EntryUse entries) throws IOException {
    TableWriter lexicons = tables.create("lexicons.csv");
    TableWriter rows = tables.create("lexicon_entries.csv");
    for (Lexicon lexicon : study.lexicons()) {
      int matched = 0;
      int matches = 0;
      for (LexiconEntry entry : lexicon.entries()) {
        EntryUse.Count use = entries.of(entry.id());
        matched += use.matches() > 0 ? 1 : 0;
        matches += use.matches();
        rows.row(
            lexicon.name(),
            entry.id(),
            entry.pattern().text(),
            String.join(";", entry.frames()),
            entry.direction(),
            entry.weight(),
            entry.source(),
            use.matches(),
            use.negated(),
            use.articles());
      }
      lexicons.row(
          lexicon.name(),
          lexicon.entries().size(),
          (int) lexicon.entries().stream().filter(LexiconEntry::directed).count(),
          matched,
          matches,
          lexicon.sha256());
    }
  }
}
