package parallax.html;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * What an element's names say for or against its being the article, after Mozilla's Readability
 * (Apache License 2.0).
 */
final class NameWeight {
  static final int WEIGHT = 25;
  private static final Pattern FOR =
      Pattern.compile(
          "(?i)article|body|content|entry|hentry|h-entry|main|page|post|text|blog|story|prose");
  private static final Pattern AGAINST =
      Pattern.compile(
          "(?i)-ad-|hidden|^hid$| hid$| hid |^hid |banner|combx|comment|com-|contact|footer|gdpr|masthead|\\bmedia\\b|meta"
              + "|outbrain|promo|related|scroll|share|shoutbox|sidebar|skyscraper|sponsor|shopping|tags|\\btool|widget|newsletter"
              + "|recirc|teaser|trending|taboola|caption|credit");

  private NameWeight() {}

  /** Between −50 and 50; 0 if the names say nothing. */
  static int of(Element element) {
    return of(element.className()) + of(element.id());
  }

  private static int of(String name) {
    if (name.isEmpty()) {
      return 0;
    }
    int weight = FOR.matcher(name).find() ? WEIGHT : 0;
    return AGAINST.matcher(name).find() ? weight - WEIGHT : weight;
  }
}
