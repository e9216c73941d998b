package parallax.html;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Knows page furniture by its element, its role and the names its authors gave it, without looking
 * at how much text it holds.
 *
 * <p>The name hints follow those of Mozilla's Readability (Apache License 2.0): words that name
 * furniture count only where no word beside them names an article.
 */
final class Furniture {
  private static final int FIGURE_PROSE = 200;
  private static final int LONGEST_BYLINE = 100;
  private static final Pattern HIDDEN =
      Pattern.compile("(?i)display\\s*:\\s*none|visibility\\s*:\\s*hidden");
  private static final Pattern ROLE =
      Pattern.compile(
          "(?i)navigation|menu|menubar|search|dialog|alert|alertdialog|complementary|banner|contentinfo"
              + "|toolbar|tablist|status");
  private static final Pattern COMMENTS =
      Pattern.compile(
          "(?i)comments?\\b|comment[-_]|comments|disqus|replies|remark|shoutbox|livefyre");
  private static final Pattern RELATED =
      Pattern.compile(
          "(?i)related|recommend|recirc|more-?(?:stories|news|from|on\\b|articles)|read-?(?:more|next)|also-?(?:read|like)"
              + "|trending|most-?(?:read|popular|viewed)|popular|outbrain|taboola|up-?next|recent-?(?:posts|articles|stories)"
              + "|latest-?(?:news|posts|stories)|teaser|see-?also|zergnet|post-?list|article-?list");
  private static final Pattern PROMOTION =
      Pattern.compile(
          "(?i)\\bad\\b|\\bads\\b|-ad-|_ad_|\\bad-|-ad\\b|advert|sponsor|promo(?!t)|newsletter|subscri|sign-?up|paywall|donat"
              + "|banner|cookie|gdpr|consent|agegate|popup|modal|overlay|lightbox|dfp|commercial|mailing-?list|call-?to-?action|\\bcta\\b");
  private static final Pattern NAVIGATION =
      Pattern.compile(
          "(?i)breadcrumb|combx|community|extra|footer|foot-?note-?nav|header|legends|menu|nav(?:bar|igation)?\\b|\\bnav|pager"
              + "|paginat|\\brss\\b|sidebar|side-?bar|skyscraper|social|share|sharing|supplemental|toolbar|tool-?tip|tags?\\b|tag-?list"
              + "|topics?-?list|widget|masthead|skip-?(?:link|to)|print-?only|screen-?reader|sr-only|visually-?hidden|follow-?(?:us|me|button)"
              + "|search|login|log-in|rating|poll\\b|toc\\b|table-?of-?contents");
  private static final Pattern CAPTION =
      Pattern.compile(
          "(?i)caption|photo-?credit|image-?credit|img-?credit|slideshow|gallery|carousel|(?:^|[\\s_-])credit");
  private static final Pattern BYLINE =
      Pattern.compile(
          "(?i)byline|by-line|author|dateline|writtenby|p-author|post-?meta|entry-?meta|article-?meta|publish(?:ed)?-?(?:date|time|on)"
              + "|time-?stamp|post-?date|entry-?date|reading-?time|read-?time");
  private static final Pattern ARTICLE =
      Pattern.compile("(?i)article|body|content|main|story|text|post\\b|entry|column|shadow|page");

  private static final Pattern NOTE = Pattern.compile("\\[?\\w{1,4}]?|\\[[\\w ]{1,20}]");

  private Furniture() {}

  /** What inside a line of the article is none of it. */
  static Optional<Dropped.Reason> insideALine(Element element) {
    return isNoteMark(element)
        ? Optional.of(Dropped.Reason.FOOTNOTE_MARK)
        : unseen(element).or(() -> byElement(element));
  }

  /** A raised number that leads to a note; that of a square metre leads nowhere. */
  private static boolean isNoteMark(Element element) {
    return Tags.is(element, "sup")
        && NOTE.matcher(element.text()).matches()
        && (element.text().startsWith("[") || !element.select("a[href*=#]").isEmpty());
  }

  /** What no reader sees or reads as text. */
  static Optional<Dropped.Reason> unseen(Element element) {
    boolean hidden =
        element.hasAttr("hidden")
            || HIDDEN.matcher(element.attr("style")).find()
            || (element.attr("aria-hidden").equals("true") && !element.hasClass("fallback-image"));
    if (Tags.hasNoText(element)) {
      return Optional.of(Dropped.Reason.UNSEEN);
    }
    return hidden ? Optional.of(Dropped.Reason.HIDDEN) : Optional.empty();
  }

  /** What an element says of itself by its name or role. */
  static Optional<Dropped.Reason> byElement(Element element) {
    if (Tags.isControl(element)
        || Tags.is(element, "nav", "search", "menu")
        || ROLE.matcher(element.attr("role")).matches()) {
      return Optional.of(Dropped.Reason.NAVIGATION);
    }
    if (Tags.is(element, "footer")) {
      return Optional.of(Dropped.Reason.FOOTER);
    }
    if (Tags.is(element, "aside")) {
      return Optional.of(Dropped.Reason.ASIDE);
    }
    boolean picture = Tags.is(element, "figure") && proseIn(element) < FIGURE_PROSE;
    return picture || Tags.is(element, "figcaption", "caption")
        ? Optional.of(Dropped.Reason.CAPTION)
        : Optional.empty();
  }

  private static int proseIn(Element figure) {
    int letters = 0;
    for (Element prose : figure.select("p, td, li, blockquote, pre")) {
      letters += prose.parents().is("figcaption") ? 0 : prose.ownText().length();
    }
    return letters;
  }

  /** What the names an element was given say, unless others of its names speak of an article. */
  static Optional<Dropped.Reason> byName(Element element) {
    String names = element.className() + " " + element.id() + " " + element.attr("data-component");
    if (names.isBlank() || Tags.is(element, "html", "body", "article", "main", "a")) {
      return Optional.empty();
    }
    boolean byline =
        (BYLINE.matcher(names).find()
                || element.attr("rel").equals("author")
                || element.attr("itemprop").contains("author"))
            && element.text().length() < LONGEST_BYLINE;
    if (byline) {
      return Optional.of(Dropped.Reason.BYLINE);
    }
    return ARTICLE.matcher(names).find() ? Optional.empty() : unlikely(names);
  }

  private static Optional<Dropped.Reason> unlikely(String names) {
    if (COMMENTS.matcher(names).find()) {
      return Optional.of(Dropped.Reason.COMMENTS);
    }
    if (RELATED.matcher(names).find()) {
      return Optional.of(Dropped.Reason.RELATED);
    }
    if (PROMOTION.matcher(names).find()) {
      return Optional.of(Dropped.Reason.PROMOTION);
    }
    if (CAPTION.matcher(names).find()) {
      return Optional.of(Dropped.Reason.CAPTION);
    }
    return NAVIGATION.matcher(names).find()
        ? Optional.of(Dropped.Reason.NAVIGATION)
        : Optional.empty();
  }
}
