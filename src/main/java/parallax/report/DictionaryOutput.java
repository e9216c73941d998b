package parallax.report;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import parallax.ArticleAnalysis;
import parallax.compare.ArticleEvidence;
import parallax.compare.DictionaryScore;
import parallax.compare.DictionaryScores;
import parallax.compare.Interval;
import parallax.compare.Workers;
import parallax.csv.TableWriter;
import parallax.frame.FrameHit;
import parallax.study.Poles;
import parallax.study.Study;
import parallax.study.StudyDictionary;

/** Writes what speaks of the study's dictionaries: dictionaries.csv and dictionary_scores.csv. */
final class DictionaryOutput {
  private final TableSet tables;
  private final Study study;
  private final Map<String, Integer> matches = new TreeMap<>();

  DictionaryOutput(TableSet tables, Study study) {
    this.tables = tables;
    this.study = study;
  }

  /** Counts the matches in an article. */
  void accept(ArticleAnalysis analysis) {
    for (FrameHit hit : analysis.frames().dictionaryHits()) {
      matches.merge(hit.lexicon(), 1, Integer::sum);
    }
  }

  /**
   * Writes both tables.
   *
   * @throws IOException if one cannot be written
   */
  void finish(SortedMap<String, List<ArticleEvidence>> bySource, Workers workers)
      throws IOException {
    writeDictionaries(tables.create("dictionaries.csv"), study, matches);
    writeScores(
        tables.create("dictionary_scores.csv"),
        new DictionaryScores(study.settings(), workers).of(study.dictionaries(), bySource));
  }

  static void writeDictionaries(TableWriter table, Study study, Map<String, Integer> matches) {
    for (StudyDictionary dictionary : study.dictionaries()) {
      table.row(
          dictionary.name(),
          dictionary.file(),
          dictionary.sha256(),
          dictionary.categories().size(),
          dictionary.dictionary().entries().size(),
          dictionary.options().kind().toString(),
          dictionary.options().caseSensitive(),
          dictionary.options().scope().toString(),
          Poles.written(dictionary.poles().negative()),
          Poles.written(dictionary.poles().positive()),
          matches.getOrDefault(dictionary.name(), 0));
    }
  }

  static void writeScores(TableWriter table, List<DictionaryScore> scores) {
    for (DictionaryScore score : scores) {
      table.row(
          score.dictionary(),
          score.unit(),
          score.subject(),
          score.voice(),
          score.negative(),
          score.positive(),
          score.tokens(),
          score.net(),
          score.netInterval().map(Interval::low),
          score.netInterval().map(Interval::high),
          score.balance(),
          score.balanceInterval().map(Interval::low),
          score.balanceInterval().map(Interval::high),
          score.withheld());
    }
  }
}
