package parallax.report;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import parallax.compare.Comparison;
import parallax.compare.Contrast;
import parallax.compare.HolderScore;
import parallax.compare.Interval;
import parallax.compare.KeyTerm;
import parallax.compare.NameCounts.NameCount;
import parallax.corpus.Problem;
import parallax.csv.Column;
import parallax.csv.ColumnType;
import parallax.csv.TableWriter;
import parallax.study.Frame;

/** Writes the tables that hold rows over more than one article. */
final class ComparisonTables {
  private final TableSet tables;

  ComparisonTables(TableSet tables) {
    this.tables = tables;
  }

  /**
   * Writes them all.
   *
   * @param problems in any order
   * @throws IOException if a file cannot be written
   */
  void write(
      Comparison comparison, SummaryTables summaries, List<Frame> frames, List<Problem> problems)
      throws IOException {
    writeSummaries(summaries, frames);
    writeContrasts(comparison.contrasts());
    writeKeyness(comparison.keyness());
    writeNames(comparison.names());
    writeHolders(comparison.holders());
    writeProblems(problems);
  }

  void writeSummaries(SummaryTables summaries, List<Frame> frames) throws IOException {
    TablesawRows.write(summaries.sources(), tables.create("sources.csv"));
    TablesawRows.write(
        summaries.framesBySource(), tables.create("frames_by_source.csv", frameColumns(frames)));
    TablesawRows.write(summaries.voicesBySource(), tables.create("voices_by_source.csv"));
  }

  /** The columns of frames_by_source.csv that depend on the study. */
  static List<Column> frameColumns(List<Frame> frames) {
    return frames.stream()
        .map(frame -> new Column(frame.name(), ColumnType.NUMBER, false, frame.meaning()))
        .toList();
  }

  void writeContrasts(List<Contrast> contrasts) throws IOException {
    TableWriter table = tables.create("contrasts.csv");
    for (Contrast contrast : contrasts) {
      table.row(
          contrast.sourceA(),
          contrast.sourceB(),
          contrast.measure(),
          contrast.difference(),
          contrast.interval().map(Interval::low),
          contrast.interval().map(Interval::high),
          contrast.articlesA(),
          contrast.articlesB(),
          contrast.note());
    }
  }

  void writeKeyness(List<KeyTerm> terms) throws IOException {
    TableWriter table = tables.create("keyness.csv");
    int rank = 0;
    Optional<String> source = Optional.empty();
    for (KeyTerm term : terms) {
      rank = source.equals(Optional.of(term.source())) ? rank + 1 : 1;
      source = Optional.of(term.source());
      table.row(
          term.source(),
          rank,
          term.term(),
          term.count(),
          term.articles(),
          term.per1000(),
          term.z(),
          term.logOdds(),
          term.interval().low(),
          term.interval().high(),
          term.q(),
          term.alpha0());
    }
  }

  void writeNames(List<NameCount> names) throws IOException {
    TableWriter table = tables.create("entities_by_source.csv");
    for (NameCount name : names) {
      table.row(name.source(), name.canonical(), name.type(), name.mentions(), name.articles());
    }
  }

  void writeHolders(List<HolderScore> holders) throws IOException {
    TableWriter table = tables.create("holders.csv");
    for (HolderScore holder : holders) {
      table.row(
          holder.holder(),
          holder.articles(),
          holder.sentences(),
          holder.stance(),
          holder.interval().map(Interval::low),
          holder.interval().map(Interval::high),
          holder.withheld());
    }
  }

  void writeProblems(List<Problem> problems) throws IOException {
    TableWriter table = tables.create("problems.csv");
    for (Problem problem : Problems.sorted(problems)) {
      table.row(problem.file(), problem.stage(), problem.severity().label(), problem.message());
    }
  }
}
