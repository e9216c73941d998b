package parallax.provenance;

import java.nio.charset.Charset;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What differs between machines. It goes into environment.json alone, which nothing compares. */
public final class RunEnvironment {
  /** The file's name. */
  public static final String FILE = "environment.json";

  private static final String COMMIT = "PARALLAX_COMMIT";

  private RunEnvironment() {}

  /** This machine as JSON: Java, operating system, processors, memory, locale, zone, commit. */
  public static String toJson() {
    Map<String, Object> fields = new TreeMap<>();
    for (String property :
        new String[] {"java.version", "java.vendor", "java.vm.name", "os.name", "os.version"}) {
      fields.put(property, System.getProperty(property, ""));
    }
    fields.put("os.arch", System.getProperty("os.arch", ""));
    fields.put("processors", Runtime.getRuntime().availableProcessors());
    fields.put("max_heap_bytes", Runtime.getRuntime().maxMemory());
    fields.put("locale", Locale.getDefault().toLanguageTag());
    fields.put("time_zone", ZoneId.systemDefault().getId());
    fields.put("charset", Charset.defaultCharset().name());
    fields.put("commit", System.getenv().getOrDefault(COMMIT, ""));
    return Json.indented(fields);
  }
}
