package parallax.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parallax.text.Span;

class PageTextTest {
  private static final String PROSE =
      "<p>The harbour board met on Tuesday, and after three hours of talk, raised the dues for every"
          + " ferry, barge and tug, the chair said.</p>"
          + "<p>Fishermen, who had asked for two more years, called the vote hasty; the mayor, who had"
          + " promised a delay, was not in the room.</p>"
          + "<p>The new rates, printed on Friday, begin in June, when the season opens, and run for"
          + " three years, unless the council, which meets in May, objects.</p>";

  @Test
  void menuFooterAndSidebarAreNotTheArticle() {
    PageText page =
        PageText.of(
            "<nav><a href=/>Home</a> <a href=/n>News</a></nav><div class=sidebar><p>Win a boat, a"
                + " car, or a week at sea, this month only, with us.</p></div><article>"
                + PROSE
                + "</article><footer>About the Gazette, its owners, its staff.</footer>");
    assertThat(paragraphs(page)).hasSize(3);
    assertThat(paragraphs(page).get(0)).startsWith("The harbour board met");
    assertThat(page.dropped())
        .extracting(Dropped::reason)
        .containsExactly(
            Dropped.Reason.NAVIGATION, Dropped.Reason.NAVIGATION, Dropped.Reason.FOOTER);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<p style='display: none'>Not, for, eyes.</p> | HIDDEN",
        "<div class=\"related-stories\"><p>Other news, from the port.</p></div> | RELATED",
        "<div id=comments><p>First! said a reader, and left.</p></div> | COMMENTS",
        "<div class=\"newsletter-box\"><p>Get our letter, every day, free.</p></div> | PROMOTION",
        "<figure><img src=a><figcaption>A tug, in port.</figcaption></figure> | CAPTION",
        "<p class=byline>By Ann Lee</p> | BYLINE",
        "<ul><li><a href=/x>Tug sinks off the pier</a></li></ul> | LINKS",
        "<p><a href=/x>READ: Tug sinks off the pier</a></p> | LINKS",
        "<aside><p>A note, set beside the text.</p></aside> | ASIDE",
        "<noscript><p>Turn on scripts, please.</p></noscript> | UNSEEN"
      })
  void whatStandsBetweenParagraphsIsKnownForWhatItIs(String piece, Dropped.Reason reason) {
    PageText page = PageText.of("<div><h2>x</h2>" + PROSE + piece + PROSE + "</div>");
    assertThat(page.dropped()).extracting(Dropped::reason).containsOnly(reason);
    assertThat(paragraphs(page)).hasSizeBetween(6, 7);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<sup><a href='#n1'>1</a></sup> | FOOTNOTE_MARK",
        "<sup>[12]</sup> | FOOTNOTE_MARK",
        "<span hidden>Ann Lee, mayor</span> | HIDDEN",
        "<button>Follow</button> | NAVIGATION"
      })
  void whatStandsInsideALineAndIsNoTextGoesAlone(String piece, Dropped.Reason reason) {
    PageText page = PageText.of("<div>" + PROSE + "<p>It rose" + piece + " again.</p></div>");
    assertThat(page.dropped()).extracting(Dropped::reason).containsExactly(reason);
    assertThat(page.view().text()).endsWith("\n\nIt rose again.");
  }

  @Test
  void aSquareMetreIsNoNote() {
    PageText page = PageText.of("<div>" + PROSE + "<p>All 40 m<sup>2</sup> of it.</p></div>");
    assertThat(page.view().text()).endsWith("All 40 m2 of it.");
  }

  @Test
  void anElementWithMostOfTheProseIsNoFurnitureWhateverItsName() {
    PageText page = PageText.of("<div class=widget><div class=sidebar>" + PROSE + "</div></div>");
    assertThat(paragraphs(page)).hasSize(3);
  }

  @Test
  void halfACharacterInAReferenceIsReplaced() {
    PageText page = PageText.whole("<p>So good &#55357; 😀 &#xDE00;.</p>");
    assertThat(page.view().text()).isEqualTo("So good \ufffd 😀 \ufffd.");
  }

  @Test
  void referencesWhiteSpaceAndInlineMarkupAreReadAndTracedBack() {
    String source =
        "<p>Fish &amp; <b>chips</b>,\n   salt</b> <i>&#8212;</i> and <a href=x>vine</a>gar &#x1F600;"
            + " are here, there, and everywhere.</p>";
    PageText page = PageText.of(source);
    String text = page.view().text();
    assertThat(text)
        .isEqualTo("Fish & chips, salt — and vinegar 😀 are here, there, and everywhere.");
    assertThat(original(page, source, "Fish & chips")).isEqualTo("Fish &amp; <b>chips");
    assertThat(original(page, source, "vinegar")).isEqualTo("vine</a>gar");
    assertThat(original(page, source, "😀")).isEqualTo("&#x1F600;");
    assertThat(original(page, source, "—")).isEqualTo("&#8212;");
  }

  @Test
  void aLineBreakPartsLinesAndTwoPartParagraphs() {
    PageText page = PageText.of("<div>One, two, three.<br>Four, five.<br><br>Six, seven.</div>");
    assertThat(page.view().text()).isEqualTo("One, two, three.\nFour, five.\n\nSix, seven.");
  }

  @Test
  void aByteOrderMarkKeepsItsPlace() {
    PageText page = PageText.of("\uFEFF<p>One, two, three.</p>");
    assertThat(page.view().toOriginal(new Span(0, 3))).isEqualTo(new Span(4, 7));
  }

  @Test
  void aPageWithoutTextHasNoArticle() {
    assertThat(PageText.of("<script>var a = 'text';</script>").view().text()).isEmpty();
    assertThat(PageText.of("").view().text()).isEmpty();
  }

  private static List<String> paragraphs(PageText page) {
    return List.of(page.view().text().split("\n\n", -1));
  }

  private static String original(PageText page, String source, String found) {
    int at = page.view().text().indexOf(found);
    return page.view().toOriginal(new Span(at, at + found.length())).of(source);
  }
}
