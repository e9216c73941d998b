package parallax.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageMetadataTest {
  private static final String META =
      "<html lang=en-GB><title>Dues up | Gazette</title><meta property=og:site_name content=Gazette>"
          + "<meta name=author content='Ann Lee'><meta property='article:published_time'"
          + " content='2023-05-04T10:00:00Z'><h1>Dues are up</h1>";

  @Test
  void metaElementsTellWhereThereIsNoLinkedData() {
    assertThat(PageMetadata.of(META))
        .isEqualTo(
            new PageMetadata("Dues are up", "Ann Lee", "2023-05-04T10:00:00Z", "Gazette", "en"));
  }

  @Test
  void halfACharacterIsReplaced() {
    String data =
        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Dues \\ud83d up\"}</script>";
    PageMetadata page = PageMetadata.of(data + "<meta name=author content='Ann &#55357; Lee'><p>x");
    assertThat(page.title()).isEqualTo("Dues \ufffd up");
    assertThat(page.author()).isEqualTo("Ann \ufffd Lee");
  }

  @Test
  void linkedDataComesFirstEvenInAGraph() {
    String data =
        "<script type='application/ld+json'>{\"@graph\":[{\"@type\":\"WebSite\",\"name\":\"x\"},"
            + "{\"@type\":[\"NewsArticle\"],\"headline\":\"Dues &amp; tolls\",\"datePublished\":\"2023-05-05\","
            + "\"author\":[{\"name\":\"Bo Ek\"},\"Cy Rus\"],\"publisher\":{\"name\":\"The Gazette\"}}]}</script>";
    assertThat(PageMetadata.of(data + META))
        .isEqualTo(
            new PageMetadata("Dues & tolls", "Bo Ek, Cy Rus", "2023-05-05", "The Gazette", "en"));
  }

  @Test
  void brokenLinkedDataIsAsGoodAsNone() {
    assertThat(PageMetadata.of("<script type='application/ld+json'>{\"a</script>" + META).title())
        .isEqualTo("Dues are up");
  }

  @Test
  void theSiteIsNoPartOfTheTitle() {
    String page = "<title>Dues up | Gazette</title><meta property=og:site_name content=Gazette>";
    assertThat(PageMetadata.of(page).title()).isEqualTo("Dues up");
  }

  @Test
  void aPageThatSaysNothingLeavesAllEmpty() {
    assertThat(PageMetadata.of("<p>x")).isEqualTo(new PageMetadata("", "", "", "", ""));
  }

  @Test
  void theHostStandsForASiteWithoutAName() {
    assertThat(PageMetadata.of("<link rel=canonical href=https://www.gazette.example/a>").site())
        .isEqualTo("gazette.example");
  }

  @ParameterizedTest
  @CsvSource({
    "https://www.Gazette.example:8080/a, gazette.example",
    "//user@news.example?x, news.example",
    "gazette.example/a, ''",
    "'', ''"
  })
  void hostsAreReadFromAddresses(String address, String host) {
    assertThat(WebAddress.host(address)).isEqualTo(host);
  }
}
