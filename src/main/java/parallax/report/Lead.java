package parallax.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import parallax.compare.ArticleEvidence;
import parallax.compare.Comparison;
import parallax.compare.SourceSummary;

/** What the report says first, in plain sentences made from the numbers. */
final class Lead {
  /** A gap between author's voice and face value that is worth a sentence. */
  private static final double GAP = 0.2;

  private Lead() {}

  /** Two to four sentences. */
  static List<String> of(Comparison comparison) {
    List<ArticleEvidence> scored =
        comparison.articles().stream()
            .filter(article -> article.score().stance().isPresent())
            .sorted(Comparator.comparingDouble(Lead::stance).thenComparing(ArticleEvidence::id))
            .toList();
    List<String> sentences = new ArrayList<>();
    sentences.add(size(comparison, scored.size()));
    if (scored.isEmpty()) {
      sentences.add("None holds enough sentences about the relationship to be scored.");
      return sentences;
    }
    sentences.add(sides(comparison.sources()));
    sentences.add(extremes(scored));
    gap(scored).ifPresent(sentences::add);
    return sentences;
  }

  private static String size(Comparison comparison, int scored) {
    int articles = comparison.articles().size();
    String size =
        Show.counted(articles, "article")
            + " from "
            + Show.counted(comparison.sources().size(), "source");
    return scored == articles || scored == 0 ? size + "." : size + ", " + scored + " with a score.";
  }

  private static String extremes(List<ArticleEvidence> scored) {
    ArticleEvidence nearest = scored.get(scored.size() - 1);
    if (scored.size() == 1) {
      return named(nearest) + " stands at " + Show.signed(stance(nearest)) + ".";
    }
    ArticleEvidence farthest = scored.get(0);
    return "The closest ties are drawn by "
        + named(nearest)
        + " ("
        + Show.signed(stance(nearest))
        + "), the most distant by "
        + named(farthest)
        + " ("
        + Show.signed(stance(farthest))
        + ").";
  }

  /**
   * Which way sources lean. One article does not speak for its outlet: where each source has one,
   * articles are counted, and where some have, the sentence says so.
   */
  private static String sides(List<SourceSummary> sources) {
    List<SourceSummary> scored =
        sources.stream().filter(source -> source.stance().isPresent()).toList();
    long single = scored.stream().filter(source -> source.articlesWithStance() == 1).count();
    boolean articles = single == scored.size();
    String noun = articles ? "article" : "source";
    long near = leaning(scored, "near");
    long away = leaning(scored, "away");
    if (near + away == 0) {
      return "No " + noun + " stands clearly on the side of distancing or of resilience.";
    }
    if (scored.size() == 1) {
      String side = near == 1 ? "resilience" : "distancing";
      return "The only scored " + noun + " clearly leans to " + side + ".";
    }
    return Show.sentence(
        Show.number(near)
            + " of "
            + (articles
                ? Show.counted(single, "scored article") + ", each from a different source,"
                : Show.counted(scored.size(), "source"))
            + (near == 1 ? " clearly leans" : " clearly lean")
            + " to resilience, "
            + Show.number(away)
            + " to distancing"
            + (articles ? "" : judgedByOne(single, scored.size()))
            + ".");
  }

  private static long leaning(List<SourceSummary> sources, String side) {
    return sources.stream().map(SourceStrip::lean).filter(side::equals).count();
  }

  private static String judgedByOne(long single, int sources) {
    if (single == 0) {
      return "";
    }
    String verb = single == 1 ? "is judged by one article" : "are judged by one article each";
    return "; " + Show.number(single) + " of these " + Show.count(sources) + " " + verb;
  }

  private static Optional<String> gap(List<ArticleEvidence> scored) {
    return scored.stream()
        .filter(article -> article.score().faceStance().isPresent())
        .max(Comparator.comparingDouble(a -> Math.abs(gap(a))))
        .filter(article -> Math.abs(gap(article)) >= GAP)
        .map(
            article ->
                "Read at face value, without asking who speaks, "
                    + named(article)
                    + " would stand at "
                    + Show.signed(article.score().faceStance())
                    + " instead of "
                    + Show.signed(stance(article))
                    + ".");
  }

  private static String named(ArticleEvidence article) {
    String title = article.entry().title();
    return title.isEmpty()
        ? article.source() + " in article " + article.id()
        : article.source() + " in “" + Show.shortened(title, 90) + "”";
  }

  private static double stance(ArticleEvidence article) {
    return article.score().stance().orElseThrow();
  }

  private static double gap(ArticleEvidence article) {
    return stance(article) - article.score().faceStance().orElseThrow();
  }
}
