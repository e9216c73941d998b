package parallax.report;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import parallax.ArticleAnalysis;
import parallax.compare.ArticleEvidence;
import parallax.compare.Comparison;
import parallax.compare.NameCounts;
import parallax.compare.TermCounts;
import parallax.compare.Workers;
import parallax.compare.figures.FigureGroup;
import parallax.compare.sensitivity.SecondOpinion;
import parallax.corpus.Corpus;
import parallax.corpus.Problem;
import parallax.csv.TableException;
import parallax.csv.TableWriter;
import parallax.provenance.OutputFile;
import parallax.provenance.RunEnvironment;
import parallax.provenance.RunInputs;
import parallax.provenance.RunManifest;
import parallax.study.Study;
import parallax.study.StudySettings;

/**
 * Receives a run's results article by article and publishes the output folder at the end, whole or
 * not at all. No text of an article is kept once it was accepted.
 */
public final class OutputRun implements Closeable {
  private final Corpus corpus;
  private final Study study;
  private final RunInputs inputs;
  private final SourceText sourceText;
  private final Staging staging;
  private final FileCatalogue files = FileCatalogue.load();
  private final TableSet tables;
  private final ArticleTables articleTables;
  private final ArticlePages articlePages;
  private final Findings findings = new Findings();
  private final MeasuringTables measuringTables;
  private final List<ArticleEvidence> articles = new ArrayList<>();
  private final List<CleaningSummary> cleaning = new ArrayList<>();
  private final TermCounts terms = new TermCounts();
  private final NameCounts names = new NameCounts();
  private final FigureTables figures;
  private final List<Problem> problems = new ArrayList<>();
  private Workers workers = Workers.NONE;
  private Consumer<Path> whole = files -> {};

  /**
   * Begins an output: locks the folder and prepares a hidden one inside it.
   *
   * @param folder where the output goes; made if it is not there
   * @param inputs what the run is made with
   * @throws IOException if the folder is in use, holds files of others under our names, or cannot
   *     be written; the message names it and says what to do
   * @throws TableException if a column of the catalogue cannot be passed through
   */
  public OutputRun(Path folder, Corpus corpus, Study study, RunInputs inputs) throws IOException {
    this(folder, corpus, study, inputs, SourceText.KEPT);
  }

  /**
   * As above.
   *
   * @param sourceText whether the sources' sentences are written
   */
  public OutputRun(Path folder, Corpus corpus, Study study, RunInputs inputs, SourceText sourceText)
      throws IOException {
    // Before the folder is touched: what cannot be written is refused before any work.
    FurtherColumns further = FurtherColumns.of(corpus.entries());
    this.sourceText = sourceText;
    this.corpus = corpus;
    this.study = study;
    this.inputs = inputs;
    this.figures = new FigureTables(study);
    this.staging = new Staging(folder, files.files());
    this.tables = new TableSet(staging.files(), OutputSchema.load());
    try {
      this.articleTables = new ArticleTables(tables, further.names(), sourceText);
      this.measuringTables = new MeasuringTables(tables, study);
      this.articlePages = new ArticlePages(staging.files(), study, sourceText);
    } catch (IOException e) {
      close();
      throw staging.explained(e);
    }
    problems.addAll(corpus.warnings());
  }

  /** Spreads what is made from all articles over threads. */
  public void share(Workers among) {
    workers = among;
  }

  /** Shows the finished files to someone, before they are moved to their place. */
  public void show(Consumer<Path> finished) {
    whole = finished;
  }

  /**
   * Asks for a second opinion on every article from here on; it goes into sensitivity.csv alone.
   */
  public void ask(SecondOpinion opinion) {
    measuringTables.ask(opinion);
  }

  /**
   * Takes the results of one article; articles must come in order of their ids.
   *
   * @throws UncheckedIOException if they cannot be written; the message names the folder and says
   *     what to do
   */
  public void accept(ArticleAnalysis analysis) {
    try {
      articleTables.write(analysis);
      articlePages.write(analysis);
    } catch (UncheckedIOException e) {
      throw explained(e.getCause());
    } catch (IOException e) {
      throw explained(e);
    }
    ArticleEvidence evidence = BodyMeasures.evidence(analysis);
    articles.add(evidence);
    CleaningSummary cleaned = CleaningSummary.of(analysis.clean());
    cleaning.add(cleaned);
    measuringTables.accept(analysis, cleaned);
    terms.add(analysis.annotated());
    names.add(evidence.source(), analysis.entities());
    figures.accept(analysis);
    findings.accept(analysis);
  }

  private UncheckedIOException explained(IOException fault) {
    IOException explained = staging.explained(fault);
    return new UncheckedIOException(explained.getMessage(), explained);
  }

  /** Takes a problem. */
  public void accept(Problem problem) {
    problems.add(problem);
  }

  /** As {@link #publish(Validation)}, where there is nothing to validate against. */
  public void publish() throws IOException {
    publish(Validation.NONE);
  }

  /**
   * Writes what is made from all articles and puts everything in its place.
   *
   * @param validation measures the tables of the articles
   * @throws IOException if something cannot be written; the message names the folder and says what
   *     to do
   */
  public void publish(Validation validation) throws IOException {
    try {
      validate(validation);
      writeComparison();
      writeManifest();
      whole.accept(staging.files());
    } catch (UncheckedIOException e) {
      throw staging.explained(e.getCause());
    } catch (IOException e) {
      throw staging.explained(e);
    }
    staging.publish();
  }

  /** Annotations that cannot be used cost the validation, not the run. */
  private void validate(Validation validation) throws IOException {
    TableWriter table = tables.create("validation.csv");
    tables.flush();
    try {
      validation.of(staging.files()).forEach(result -> table.row(result.cells()));
    } catch (TableException e) {
      problems.add(Validation.unusable(e));
    }
  }

  private void writeComparison() throws IOException {
    Comparison comparison = Comparison.of(study, articles, terms, names, workers);
    SummaryTables summaries = new SummaryTables(comparison, study.allFrames());
    new ComparisonTables(tables).write(comparison, summaries, study.allFrames(), problems);
    List<FigureGroup> groups = figures.groups();
    FigureTables.write(groups, tables.create("figures.csv"), tables.create("figure_pairs.csv"));
    measuringTables.finish(comparison, workers);
    DataDictionary.write(tables);
    tables.close();
    new MethodsAppendix(staging.files(), study, inputs).write(corpus.catalogueSha256());
    new ReportPage(staging.files(), study, inputs.version())
        .write(
            new ReportContents(
                comparison,
                summaries,
                groups,
                cleaning,
                findings,
                Problems.sorted(problems),
                sourceText));
    write(
        "datapackage.json",
        new DataPackage(files)
            .toJson(study.name(), study.title(), inputs.version(), tables.schemas()));
    write(LoadScript.FILE, LoadScript.of(tables.schemas()));
    write(
        "README.md",
        new FolderReadme(files).markdown(study.title(), inputs.version(), tables.schemas()));
  }

  private void writeManifest() throws IOException {
    List<OutputFile> outputs = new ArrayList<>();
    for (String path : written()) {
      outputs.add(OutputFile.of(staging.files(), path, tables.rows(path)));
    }
    RunManifest manifest =
        new RunManifest(
            inputs,
            study.name(),
            corpus.catalogueSha256(),
            articles.stream().map(OutputRun::analysedFile).toList(),
            (int) problems.stream().filter(p -> p.severity() == Problem.Severity.ERROR).count(),
            settings(study.settings(), sourceText),
            outputs);
    write(RunManifest.FILE, manifest.toJson());
    write(RunEnvironment.FILE, RunEnvironment.toJson());
  }

  private List<String> written() throws IOException {
    try (Stream<Path> walk = Files.walk(staging.files())) {
      return walk.filter(Files::isRegularFile)
          .map(file -> staging.files().relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }

  private static RunManifest.AnalysedFile analysedFile(ArticleEvidence article) {
    return new RunManifest.AnalysedFile(article.id(), article.entry().file(), article.sha256());
  }

  /** The numbers that decide what is printed, for the manifest. */
  static SortedMap<String, Object> settings(StudySettings settings, SourceText sourceText) {
    SortedMap<String, Object> values = new TreeMap<>();
    values.put("min_relevant_sentences", settings.minRelevantSentences());
    values.put("bootstrap_resamples", settings.bootstrapResamples());
    values.put("bootstrap_seed", settings.bootstrapSeed());
    values.put("confidence", settings.confidence());
    values.put("min_cue_sentences", settings.minCueSentences());
    values.put("concession_weight", settings.concessionWeight());
    values.put("source_text", sourceText == SourceText.KEPT ? "kept" : "left out");
    return values;
  }

  private void write(String file, String content) throws IOException {
    Files.writeString(staging.files().resolve(file), content, StandardCharsets.UTF_8);
  }

  /** Lets go of the folder; what was not published is gone. */
  @Override
  public void close() throws IOException {
    try {
      tables.close();
    } finally {
      staging.close();
    }
  }
}
