package parallax.report;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.Locale;
import java.util.Map;

/** A page template that comes with the program. Every value is escaped for HTML. */
final class Template {
  private static final PebbleEngine ENGINE = engine();

  private final PebbleTemplate template;

  /** The template of that name beside this class. */
  Template(String name) {
    this.template = ENGINE.getTemplate(name);
  }

  /** The filled page. */
  String fill(Map<String, Object> values) {
    Writer page = new StringWriter();
    try {
      template.evaluate(page, values, Locale.ROOT);
    } catch (IOException e) {
      throw new IllegalStateException("a page could not be filled", e);
    }
    return page.toString();
  }

  private static PebbleEngine engine() {
    ClasspathLoader loader = new ClasspathLoader(Template.class.getClassLoader());
    loader.setPrefix("parallax/report");
    return new PebbleEngine.Builder()
        .loader(loader)
        .autoEscaping(true)
        .strictVariables(true)
        .defaultLocale(Locale.ROOT)
        .build();
  }
}
