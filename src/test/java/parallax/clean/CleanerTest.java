package parallax.clean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parallax.text.Span;

class CleanerTest {
  private static final Duration LONG = Duration.ofSeconds(40);
  private static final int MEGABYTE = 1 << 20;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Rain.",
        "Rain",
        "No",
        "Kazakhstan and Russia signed the protocol on Monday",
        "“We will see.”",
        "Why not?"
      })
  void tinyTextIsKept(String text) {
    assertThat(clean(text).text()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n\u00A0\n", "\uFEFF", "\u200B\n\u200B"})
  void pageWithoutVisibleTextHasNoBody(String text) {
    CleanArticle clean = clean(text);

    assertThat(clean.text()).isEmpty();
    assertThat(clean.paragraphs()).isEmpty();
    Accounts.assertBalanced(clean);
  }

  @Test
  void pageOfFurnitureHasNoBody() {
    CleanArticle clean =
        clean("Home | Boats\n\nA headline\n\nPhoto: Nils Arden\n\n3 March 2011\n", "A headline");

    assertThat(clean.text()).isEmpty();
    assertThat(clean.removals())
        .extracting(removal -> removal.kind().label())
        .containsExactly("nav", "title", "caption", "byline");
  }

  @Test
  void listWithoutSentencesIsKept() {
    String list = "Tin\nRope\nOakum\nPitch\nCanvas";

    assertThat(clean(list).text()).isEqualTo(list);
  }

  @Test
  void paragraphsStandABlankLineApartWhereTheOriginalHasRoomForIt() {
    CleanArticle wide = clean("One boat sank in the bay.\n\nTwo boats did not.");
    CleanArticle narrow = clean("One boat sank in the bay.\nTwo boats did not.");

    assertThat(wide.text()).isEqualTo("One boat sank in the bay.\n\nTwo boats did not.");
    assertThat(narrow.text()).isEqualTo("One boat sank in the bay.\nTwo boats did not.");
    assertThat(wide.paragraphs()).containsExactly(new Span(0, 25), new Span(27, 45));
  }

  @Test
  void spanOfTheBodyLeadsBackThroughAJoinedPullQuote() {
    String page =
        """
        The board met behind closed doors in the evening; however,
        “The pilots had heard of the plan a week before (Arden, 2011).”
        It stayed between them.
        """;
    CleanArticle clean = clean(page);

    assertThat(clean.paragraphs()).hasSize(2);
    Span first = clean.paragraphs().get(0);
    assertThat(first.of(clean.text())).contains("however, The pilots");
    assertThat(clean.body().toOriginal(first).of(page))
        .startsWith("The board")
        .contains("however,\n“The pilots")
        .endsWith("2011).");
  }

  @Test
  void markBetweenTwoWordsLeavesASpace() {
    CleanArticle clean = clean("The board « met behind closed doors in the evening.");

    assertThat(clean.text()).isEqualTo("The board met behind closed doors in the evening.");
  }

  @Test
  void longTextOfManyParagraphsIsCleanedInLinearTime() {
    StringBuilder page = new StringBuilder();
    for (int i = 0; page.length() < 4 * MEGABYTE; i++) {
      page.append("Boat ").append(i).append(" paid ").append(i * 7L).append(" in harbour dues");
      page.append(" and left with the tide before noon; “so be it,” the pilot said.\n\n");
    }

    CleanArticle clean = assertTimeout(LONG, () -> clean(page.toString()));

    assertThat(clean.removals()).isEmpty();
  }

  @Test
  void longTextOnOneLineIsCleanedInLinearTime() {
    String page = "The tide came in at six and went out at noon, as the table says it must. ";

    CleanArticle clean =
        assertTimeout(LONG, () -> clean(page.repeat(4 * MEGABYTE / page.length())));

    assertThat(clean.paragraphs()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a\n",
        "Harbour dues\n",
        "« x\n",
        "“\n",
        "By Nils Arden\n",
        "1\t2\t3\n",
        "About us\n"
      })
  void oneLineRepeatedTenThousandTimesIsCleanedInLinearTime(String line) {
    CleanArticle clean =
        assertTimeout(LONG, () -> clean(line.repeat(10_000) + "The tide came in.", "Harbour dues"));

    assertThat(clean.text()).endsWith("The tide came in.");
  }

  private static CleanArticle clean(String text) {
    return clean(text, "");
  }

  private static CleanArticle clean(String text, String title) {
    return new Cleaner().clean(CleanCase.article("x", text, title, "Nils Arden"));
  }
}
