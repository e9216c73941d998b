package parallax.report;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import parallax.ArticleAnalysis;
import parallax.compare.ArticleEvidence;
import parallax.compare.Comparison;
import parallax.compare.Contrast;
import parallax.compare.Coverage;
import parallax.compare.DictionaryScores;
import parallax.compare.EntryUse;
import parallax.compare.HolderScore;
import parallax.compare.KeyTerm;
import parallax.compare.LengthCheck;
import parallax.compare.NameCounts;
import parallax.compare.ScaleContrast;
import parallax.compare.SourceFrames;
import parallax.compare.SourceSummaries;
import parallax.compare.StanceScales;
import parallax.compare.figures.Claim;
import parallax.compare.figures.FigureGroup;
import parallax.compare.sensitivity.Robustness;
import parallax.compare.sensitivity.Sensitivity;
import parallax.corpus.Problem;
import parallax.csv.Column;
import parallax.csv.TableSchema;
import parallax.csv.TableWriter;
import parallax.study.Study;

/**
 * Rows of the output tables in memory, for runs that write a table in parts: the lines a run on one
 * machine would write for the same article, source or pair, without the header, each ending in LF.
 *
 * <p>Safe for use by multiple threads.
 */
public final class TableRows {
  private final OutputSchema schema = OutputSchema.load();
  private final Study study;
  private final List<String> extraColumns;
  private final SourceText sourceText;
  private final FigureTables figures;

  /**
   * Rows of one run.
   *
   * @param extraColumns columns of the catalogue that articles.csv passes through
   * @param sourceText whether the sources' sentences are written
   */
  public TableRows(Study study, List<String> extraColumns, SourceText sourceText) {
    this.study = study;
    this.extraColumns = List.copyOf(extraColumns);
    this.sourceText = sourceText;
    this.figures = new FigureTables(study);
  }

  @FunctionalInterface
  private interface Writing {
    void into(TableSet tables) throws IOException;
  }

  /** What comparisons keep of an article. */
  public static ArticleEvidence evidence(ArticleAnalysis analysis) {
    return BodyMeasures.evidence(analysis);
  }

  /** The figures of an article, in order of place. */
  public List<Claim> claims(ArticleAnalysis analysis) {
    return figures.read(analysis);
  }

  /** What one article adds to the tables that have rows of single articles, by file name. */
  public SortedMap<String, String> of(ArticleAnalysis analysis) {
    ArticleEvidence evidence = evidence(analysis);
    return rows(
        tables -> {
          new ArticleTables(tables, extraColumns, sourceText).write(analysis);
          MeasuringTables.writeCoverage(
              tables.create("coverage.csv"),
              analysis.id(),
              evidence.source(),
              Coverage.of(analysis.frames()));
          MeasuringTables.writeCleaning(
              tables.create("cleaning_shares.csv"), CleaningSummary.of(analysis.clean()));
          new SensitivityTable(tables.create("sensitivity.csv"))
              .write(
                  new Sensitivity(study).add(analysis.id(), evidence.source(), analysis.frames()));
          MeasuringTables.writeStances(tables.create("stance_by_article.csv"), List.of(evidence));
          writeScales(tables, "article", evidence.source(), List.of(evidence));
        });
  }

  /**
   * What one source adds to the tables of sources, by file name.
   *
   * @param articles all of the source, in order of id; at least one
   */
  public SortedMap<String, String> ofSource(String source, List<ArticleEvidence> articles) {
    SortedMap<String, List<ArticleEvidence>> alone = new TreeMap<>(Map.of(source, articles));
    Comparison comparison =
        new Comparison(
            articles,
            new SourceSummaries(study.settings()).of(alone),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    return rows(
        tables -> {
          new ComparisonTables(tables)
              .writeSummaries(new SummaryTables(comparison, study.allFrames()), study.allFrames());
          writeScales(tables, "source", source, articles);
          MeasuringTables.writeFrames(
              tables.create("source_frames.csv"),
              new SourceFrames(study.allFrames(), study.settings()).of(alone));
        });
  }

  private void writeScales(
      TableSet tables, String unit, String source, List<ArticleEvidence> articles)
      throws IOException {
    MeasuringTables.writeScales(
        tables.create("stance_scales.csv"),
        new StanceScales(study.settings())
            .of(new TreeMap<>(Map.of(source, articles))).stream()
                .filter(stance -> stance.unit().equals(unit))
                .toList());
  }

  /** Rows of contrasts.csv. */
  public String contrasts(List<Contrast> contrasts) {
    return only(tables -> new ComparisonTables(tables).writeContrasts(contrasts));
  }

  /** Rows of stance_contrasts.csv. */
  public String scaleContrasts(List<ScaleContrast> contrasts) {
    return only(
        tables ->
            MeasuringTables.writeScaleContrasts(tables.create("stance_contrasts.csv"), contrasts));
  }

  /** Rows of sensitivity.csv. */
  public String sensitivity(List<Robustness> rows) {
    return only(tables -> new SensitivityTable(tables.create("sensitivity.csv")).write(rows));
  }

  /** Rows of keyness.csv: all of one source. */
  public String keyness(List<KeyTerm> terms) {
    return only(tables -> new ComparisonTables(tables).writeKeyness(terms));
  }

  /** Rows of entities_by_source.csv. */
  public String names(List<NameCounts.NameCount> names) {
    return only(tables -> new ComparisonTables(tables).writeNames(names));
  }

  /** Rows of holders.csv. */
  public String holders(List<HolderScore> holders) {
    return only(tables -> new ComparisonTables(tables).writeHolders(holders));
  }

  /** Rows of figures.csv and figure_pairs.csv, by file name. */
  public SortedMap<String, String> figures(FigureGroup group) {
    return rows(
        tables ->
            FigureTables.write(
                List.of(group), tables.create("figures.csv"), tables.create("figure_pairs.csv")));
  }

  /** Rows of length_check.csv. */
  public String lengthCheck(List<LengthCheck.LengthEffect> effects) {
    return only(tables -> MeasuringTables.writeLength(tables.create("length_check.csv"), effects));
  }

  /** Rows of lexicons.csv and lexicon_entries.csv, by file name. */
  public SortedMap<String, String> lexicons(EntryUse use) {
    return rows(tables -> MeasuringTables.writeLexicons(tables, study, use));
  }

  /** Rows of dictionaries.csv. */
  public String dictionaries(Map<String, Integer> matches) {
    return only(
        tables ->
            DictionaryOutput.writeDictionaries(tables.create("dictionaries.csv"), study, matches));
  }

  /**
   * Rows of dictionary_scores.csv: of articles or of their source, for each dictionary of the study
   * in its order.
   *
   * @param unit whether of each article or of the source, as the table names it
   */
  public List<String> dictionaryScores(String unit, String source, List<ArticleEvidence> articles) {
    DictionaryScores scores = new DictionaryScores(study.settings());
    return study.dictionaries().stream()
        .map(
            dictionary ->
                scores.of(List.of(dictionary), new TreeMap<>(Map.of(source, articles))).stream()
                    .filter(score -> score.unit().equals(unit))
                    .toList())
        .map(
            own ->
                only(
                    tables ->
                        DictionaryOutput.writeScores(tables.create("dictionary_scores.csv"), own)))
        .toList();
  }

  /** Rows of problems.csv, sorted. */
  public String problems(List<Problem> problems) {
    return only(tables -> new ComparisonTables(tables).writeProblems(problems));
  }

  /** Rows of validation.csv. */
  public String validation(List<Validation.Result> results) {
    return only(
        tables -> {
          TableWriter table = tables.create("validation.csv");
          results.forEach(result -> table.row(result.cells()));
        });
  }

  /** Rows of columns.csv. */
  public String columns() {
    return rows(tables -> {
          for (String file : schema.tables().keySet()) {
            if (!file.equals("columns.csv")) {
              tables.create(file, more(file));
            }
          }
          DataDictionary.write(tables);
        })
        .get("columns.csv");
  }

  /** The shapes of all tables of the run, in order of file name. */
  public List<TableSchema> schemas() {
    return new TreeMap<>(schema.tables())
        .values().stream().map(table -> table.plus(more(table.file()))).toList();
  }

  /** The numbers that decide what is printed, for the manifest. */
  public SortedMap<String, Object> settings() {
    return OutputRun.settings(study.settings(), sourceText);
  }

  private List<Column> more(String file) {
    return switch (file) {
      case "articles.csv" -> ArticleTables.passedThrough(extraColumns);
      case "frames_by_source.csv" -> ComparisonTables.frameColumns(study.allFrames());
      default -> List.of();
    };
  }

  private String only(Writing writing) {
    return rows(writing).values().iterator().next();
  }

  private SortedMap<String, String> rows(Writing writing) {
    SortedMap<String, StringWriter> written = new TreeMap<>();
    try (TableSet tables =
        new TableSet(file -> written.computeIfAbsent(file, f -> new StringWriter()), schema)) {
      writing.into(tables);
      tables.flush();
      SortedMap<String, String> rows = new TreeMap<>();
      for (TableSchema table : tables.schemas()) {
        rows.put(table.file(), withoutHeader(table, String.valueOf(written.get(table.file()))));
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException("rows could not be written to memory", e);
    }
  }

  private static String withoutHeader(TableSchema table, String text) throws IOException {
    return text.substring(header(table).length());
  }

  /**
   * The header line of a table.
   *
   * @throws IOException if it cannot be written to memory
   */
  public static String header(TableSchema table) throws IOException {
    StringWriter out = new StringWriter();
    try (TableWriter writer = new TableWriter(out, table)) {
      writer.flush();
    }
    return out.toString();
  }
}
