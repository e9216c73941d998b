package parallax.corpus;

import java.util.Optional;
import parallax.html.PageDecoder;
import parallax.html.PageMetadata;
import parallax.html.WebAddress;
import parallax.provenance.Sha256;

/** Makes articles of web pages: what the catalogue leaves out, the page is asked. */
final class WebPages {
  /** The source of an article nobody names one for. */
  static final String UNKNOWN_SOURCE = "unknown";

  private WebPages() {}

  /**
   * A page as an article.
   *
   * @param entry what is known of it
   * @param charset named by the server; empty if none was
   */
  static Article article(CatalogueEntry entry, byte[] bytes, Optional<String> charset) {
    String source = PageDecoder.decode(bytes, charset);
    CatalogueEntry filled = filled(entry, PageMetadata.of(source));
    return new Article(filled, source, Sha256.of(bytes), Article.Form.HTML);
  }

  private static CatalogueEntry filled(CatalogueEntry entry, PageMetadata page) {
    Optional<PublishedDate> date =
        entry.date().isEmpty() ? PublishedDate.parse(page.date()) : Optional.empty();
    return new CatalogueEntry(
        entry.id(),
        entry.file(),
        first(entry.source(), page.site(), host(entry), UNKNOWN_SOURCE),
        first(entry.author(), page.author()),
        first(entry.title(), page.title()),
        date.map(PublishedDate::date).orElse(entry.date()),
        date.map(PublishedDate::precision).orElse(entry.datePrecision()),
        first(entry.language(), page.language()),
        entry.sha256(),
        entry.note(),
        entry.extra());
  }

  private static String host(CatalogueEntry entry) {
    return WebAddress.host(entry.extra().getOrDefault("url", ""));
  }

  private static String first(String... values) {
    for (String value : values) {
      if (!value.isBlank()) {
        return value;
      }
    }
    return "";
  }
}
