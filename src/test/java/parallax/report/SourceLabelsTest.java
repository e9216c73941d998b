package parallax.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Labels of sources in charts. */
class SourceLabelsTest {
  private static final int LENGTH = 26;

  @Test
  void longNameIsCutAtAWord() {
    assertThat(labels("The Quarterly Review of Harbours", "Harbour Post"))
        .containsExactly("The Quarterly Review of…", "Harbour Post");
  }

  @Test
  void namesThatBeginAlikeKeepTheirEnds() {
    assertThat(
            labels("The Times of the Coast (English)", "The Times of the Coast (Norse)", "Harbour"))
        .containsExactly("The Times of…(English)", "The Times of…Coast (Norse)", "Harbour");
  }

  @Test
  void nameWithoutASpaceIsCutInsideTheWord() {
    assertThat(labels("Hafenwirtschaftsnachrichtenblatt-A", "Hafenwirtschaftsnachrichtenblatt-B"))
        .containsExactly("Hafenwirtsch…ichtenblatt-A", "Hafenwirtsch…ichtenblatt-B");
  }

  @Test
  void namesAlikeAtBothEndsAreNumbered() {
    assertThat(
            labels(
                "The Times of the Harbours of Northland, daily edition",
                "The Times of the Harbours of Southland, daily edition",
                "The Times of the Harbours of Westland, daily edition"))
        .containsExactly(
            "The Times of…daily edition",
            "The Times of…daily edition (2)",
            "The Times of…daily edition (3)");
  }

  @Test
  void namesThatDifferByWhatAChartCannotShowAreNumbered() {
    assertThat(labels("Port & Sea", "Port &\u202E Sea", "Port &\u202E Sea (2)"))
        .containsExactly("Port &#38; Sea", "Port &#38; Sea (2)", "Port &#38; Sea (2) (2)");
  }

  private static List<String> labels(String... sources) {
    return SourceLabels.of(List.of(sources), LENGTH);
  }
}
