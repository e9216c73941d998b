package parallax.spark;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import parallax.ArticleAnalysis;
import parallax.compare.ArticleEvidence;
import parallax.compare.NameCounts;
import parallax.compare.NameCounts.NameCount;
import parallax.compare.TermCounts;
import parallax.compare.TermCounts.Count;
import parallax.compare.figures.Claim;
import parallax.frame.FrameScores;
import parallax.report.TableRows;

/** What is kept of an article for the comparisons, in records that pass between machines. */
final class KeptArticle {
  private KeptArticle() {}

  /**
   * What comparisons of stances and frames need.
   *
   * @param evidence its sentences in numbers
   * @param scores what they rest on
   */
  record Scored(ArticleEvidence evidence, FrameScores scores) {
    static Scored of(ArticleAnalysis analysis) {
      return new Scored(TableRows.evidence(analysis), analysis.frames());
    }
  }

  /**
   * What comparisons of words and names need.
   *
   * @param source the outlet
   * @param terms uses by content word
   * @param names mentions by name
   */
  record Counted(String source, SortedMap<String, Count> terms, List<NameCount> names) {
    static Counted of(ArticleAnalysis analysis) {
      String source = analysis.clean().article().entry().source();
      TermCounts terms = new TermCounts();
      terms.add(analysis.annotated());
      NameCounts names = new NameCounts();
      names.add(source, analysis.entities());
      return new Counted(
          source, terms.bySource().getOrDefault(source, new TreeMap<>()), names.all());
    }
  }

  /**
   * What comparisons of figures need.
   *
   * @param claims its figures, in order of place
   */
  record Claims(List<Claim> claims) {}
}
