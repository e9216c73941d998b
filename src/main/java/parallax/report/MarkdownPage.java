package parallax.report;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * A Markdown page from a template that comes with the program. Every value is escaped, so that a
 * title cannot become markup; the page can be read as it is or turned to HTML.
 */
final class MarkdownPage {
  private static final PebbleEngine ENGINE = engine();
  private static final String SPECIAL = "\\`*_[]<>|#~&";

  private final String markdown;

  /** The filled template of that name beside this class. */
  MarkdownPage(String template, Map<String, Object> values) {
    PebbleTemplate page = ENGINE.getTemplate(template);
    Writer filled = new StringWriter();
    try {
      page.evaluate(filled, values, Locale.ROOT);
    } catch (IOException e) {
      throw new IllegalStateException("the page " + template + " could not be filled", e);
    }
    this.markdown = filled.toString();
  }

  String markdown() {
    return markdown;
  }

  /** The page's body as HTML; markup inside it is shown, not run. */
  String html() {
    List<TablesExtension> tables = List.of((TablesExtension) TablesExtension.create());
    return HtmlRenderer.builder()
        .extensions(tables)
        .escapeHtml(true)
        .sanitizeUrls(true)
        .build()
        .render(Parser.builder().extensions(tables).build().parse(markdown));
  }

  /** A text that Markdown shows as it is, on one line. */
  static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    text.codePoints()
        .map(c -> Character.isISOControl(c) || c == '\u2028' || c == '\u2029' ? ' ' : c)
        .forEach(
            c -> {
              if (SPECIAL.indexOf(c) >= 0) {
                escaped.append('\\');
              }
              escaped.appendCodePoint(c);
            });
    return escaped.toString();
  }

  private static PebbleEngine engine() {
    ClasspathLoader loader = new ClasspathLoader(MarkdownPage.class.getClassLoader());
    loader.setPrefix("parallax/report");
    return new PebbleEngine.Builder()
        .loader(loader)
        .extension(new NumberFilters())
        .addEscapingStrategy("markdown", MarkdownPage::escaped)
        .defaultEscapingStrategy("markdown")
        .strictVariables(true)
        .defaultLocale(Locale.ROOT)
        .build();
  }
}
