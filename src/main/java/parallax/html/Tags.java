package parallax.html;

import java.util.Set;
import org.jsoup.nodes.Element;

/** What HTML elements are to a reader. Names as in the HTML Living Standard. */
final class Tags {
  private static final Set<String> BLOCKS =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "body",
          "center",
          "dd",
          "details",
          "dialog",
          "dir",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figcaption",
          "figure",
          "footer",
          "form",
          "frameset",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hgroup",
          "hr",
          "html",
          "legend",
          "li",
          "main",
          "menu",
          "nav",
          "ol",
          "optgroup",
          "option",
          "p",
          "pre",
          "search",
          "section",
          "summary",
          "table",
          "tbody",
          "td",
          "tfoot",
          "th",
          "thead",
          "tr",
          "ul");

  private static final Set<String> WITHOUT_TEXT =
      Set.of(
          "applet",
          "audio",
          "canvas",
          "datalist",
          "embed",
          "head",
          "iframe",
          "map",
          "math",
          "meter",
          "noembed",
          "noframes",
          "noscript",
          "object",
          "progress",
          "script",
          "select",
          "style",
          "svg",
          "template",
          "textarea",
          "title",
          "video");

  private static final Set<String> CONTROLS = Set.of("button", "input", "label", "output");

  private Tags() {}

  /** Whether the element begins and ends a line of its own. */
  static boolean isBlock(Element element) {
    return BLOCKS.contains(element.normalName());
  }

  /** Whether what stands inside is not shown as running text. */
  static boolean hasNoText(Element element) {
    return WITHOUT_TEXT.contains(element.normalName());
  }

  /** Whether it is something to press or fill in. */
  static boolean isControl(Element element) {
    return CONTROLS.contains(element.normalName());
  }

  /** Whether it is one of the named elements. */
  static boolean is(Element element, String... names) {
    return Set.of(names).contains(element.normalName());
  }
}
