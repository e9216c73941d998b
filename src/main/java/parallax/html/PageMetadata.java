package parallax.html;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import parallax.text.LoneSurrogates;

/**
 * What a page says of itself: in its linked data (schema.org), else in OpenGraph and other meta
 * elements, else in its elements. What it does not say is an empty string.
 *
 * @param title the headline, without the site's name
 * @param author names, parted by commas
 * @param date as written
 * @param site the outlet's name; its host if the page tells only that
 * @param language ISO 639-1
 */
public record PageMetadata(String title, String author, String date, String site, String language) {
  private static final int LONGEST = 300;

  /** Reads what a page says. */
  public static PageMetadata of(String source) {
    Document page = PageText.parse(source);
    LinkedData data = LinkedData.of(page);
    String site = first(data.publisher(), meta(page, "og:site_name", "application-name"));
    String title =
        first(data.headline(), meta(page, "og:title", "twitter:title", "dc.title"), title(page));
    return new PageMetadata(
        withoutSite(title, site),
        first(data.author(), author(page)),
        first(data.published(), date(page)),
        first(site, host(page)),
        language(page));
  }

  private static String withoutSite(String title, String site) {
    Pattern tail = Pattern.compile("(?i)\\s+[|·–—-]\\s+" + Pattern.quote(site) + "$");
    return site.isEmpty() ? title : first(tail.matcher(title).replaceFirst(""), title);
  }

  private static String title(Document page) {
    Optional<Element> only =
        page.select("h1").size() == 1
            ? Optional.ofNullable(page.selectFirst("h1"))
            : Optional.empty();
    return only.map(Element::text).orElseGet(page::title);
  }

  private static String author(Document page) {
    String named =
        meta(page, "author", "article:author", "dc.creator", "parsely-author", "sailthru.author");
    // Facebook's article:author is the address of a profile.
    return named.contains("://")
        ? ""
        : first(
            named,
            text(page, "[itemprop=author] [itemprop=name], [itemprop=author], [rel=author]"));
  }

  private static String date(Document page) {
    String named =
        meta(
            page,
            "article:published_time",
            "og:article:published_time",
            "datePublished",
            "date",
            "dc.date",
            "dc.date.issued",
            "pubdate",
            "publishdate",
            "publish-date",
            "parsely-pub-date",
            "sailthru.date");
    return first(
        named,
        attribute(page, "[itemprop=datePublished][datetime]", "datetime"),
        attribute(page, "[itemprop=datePublished][content]", "content"),
        attribute(page, "article time[datetime], time[pubdate][datetime]", "datetime"));
  }

  private static String host(Document page) {
    String address = first(attribute(page, "link[rel=canonical]", "href"), meta(page, "og:url"));
    return WebAddress.host(address);
  }

  private static String language(Document page) {
    String language = first(attribute(page, "html", "lang"), meta(page, "og:locale"));
    return language.matches("[A-Za-z]{2}(?:[-_].*)?")
        ? language.substring(0, 2).toLowerCase(Locale.ROOT)
        : "";
  }

  /** The first of the named meta elements that says something. */
  private static String meta(Document page, String... names) {
    for (String name : names) {
      for (Element element : page.select("meta[content]")) {
        boolean named =
            element.attr("name").equalsIgnoreCase(name)
                || element.attr("property").equalsIgnoreCase(name)
                || element.attr("itemprop").equalsIgnoreCase(name);
        if (named && !element.attr("content").isBlank()) {
          return element.attr("content");
        }
      }
    }
    return "";
  }

  private static String attribute(Document page, String query, String name) {
    return Optional.ofNullable(page.selectFirst(query)).map(e -> e.attr(name)).orElse("");
  }

  private static String text(Document page, String query) {
    return Optional.ofNullable(page.selectFirst(query)).map(Element::text).orElse("");
  }

  /** The first that says something, on one line. */
  private static String first(String... values) {
    for (String value : values) {
      String line = value.replaceAll("[\\s\\p{Z}]+", " ").strip();
      if (!line.isEmpty() && line.length() <= LONGEST) {
        return LoneSurrogates.replaced(line);
      }
    }
    return "";
  }
}
