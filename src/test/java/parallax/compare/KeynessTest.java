package parallax.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import parallax.MadeUpArticle;

/**
 * Reference numbers: the formulas in {@link Keyness} typed into Python 3.11 by hand, p from
 * math.erfc. Words: A harbour 8, treaty 4, rain 3; B harbour 2, treaty 4, rain 1, wolf 6; C harbour
 * 1, treaty 2, rain 4, wolf 1; in four articles, so that α0 = 36 / 4.
 */
class KeynessTest {
  @Test
  void threeSourcesEachAgainstTheRest() {
    assertThat(lines(new Keyness(0.95).of(threeSources())))
        .containsExactly(
            "A harbour 8 in 2: 533.333 per 1,000, log-odds 1.230125, z 2.380923, q 0.0518",
            "B wolf 6 in 1: 461.538 per 1,000, log-odds 1.755215, z 2.500649, q 0.0248",
            "B treaty 4 in 1: 307.692 per 1,000, log-odds 0.147896, z 0.283843, q 0.7765",
            "C rain 4 in 1: 500.000 per 1,000, log-odds 1.036092, z 1.794564, q 0.0727");
  }

  @Test
  void intervalHoldsTheLogOddsInItsMiddle() {
    KeyTerm term = new Keyness(0.95).of(threeSources()).get(0);
    assertThat((term.interval().low() + term.interval().high()) / 2)
        .isCloseTo(term.logOdds(), org.assertj.core.data.Offset.offset(1e-12));
    double reach = (term.interval().high() - term.interval().low()) / 2;
    assertThat(String.format(Locale.ROOT, "%.4f", reach * term.z() / term.logOdds()))
        .isEqualTo("1.9600");
    assertThat(term.alpha0()).isEqualTo(9);
  }

  @Test
  void oneSourceHasNothingToBeComparedWith() {
    TermCounts counts = new TermCounts();
    counts.add(article("1", "A", "harbour ".repeat(9)));
    assertThat(new Keyness(0.95).of(counts)).isEmpty();
  }

  @Test
  void wordsOfAllSourcesAlikeSetNoneApart() {
    TermCounts counts = new TermCounts();
    counts.add(article("1", "A", "harbour ".repeat(9) + "rain ".repeat(9)));
    counts.add(article("2", "B", "harbour ".repeat(9) + "rain ".repeat(9)));
    assertThat(new Keyness(0.95).of(counts)).isEmpty();
  }

  private static TermCounts threeSources() {
    TermCounts counts = new TermCounts();
    counts.add(article("1", "A", words(5, 4, 0, 0)));
    counts.add(article("2", "A", words(3, 0, 3, 0)));
    counts.add(article("3", "B", words(2, 4, 1, 6)));
    counts.add(article("4", "C", words(1, 2, 4, 1)));
    return counts;
  }

  private static String words(int harbour, int treaty, int rain, int wolf) {
    return "harbour ".repeat(harbour)
        + "treaty ".repeat(treaty)
        + "rain ".repeat(rain)
        + "wolf ".repeat(wolf);
  }

  private static parallax.annotate.AnnotatedArticle article(String id, String source, String text) {
    return new MadeUpArticle(id, source, "t").sentence(text.strip()).analysis().annotated();
  }

  private static List<String> lines(List<KeyTerm> terms) {
    List<String> lines = new ArrayList<>();
    for (KeyTerm term : terms) {
      lines.add(
          String.format(
              Locale.ROOT,
              "%s %s %d in %d: %.3f per 1,000, log-odds %.6f, z %.6f, q %.4f",
              term.source(),
              term.term(),
              term.count(),
              term.articles(),
              term.per1000(),
              term.logOdds(),
              term.z(),
              term.q()));
    }
    return lines;
  }
}
