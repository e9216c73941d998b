package parallax.provenance;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;

/** The version of the program that runs. */
public final class ProductVersion {
  /** The program's name in manifests. */
  public static final String NAME = "parallax";

  private static final String RESOURCE = "version.properties";

  private static final String COMPONENT = "component.";

  private ProductVersion() {}

  /** As in pom.xml, such as 0.1.0. */
  public static String number() {
    return properties().getProperty("version");
  }

  /** The libraries that shape results, each with its version, in order of name. */
  public static SortedMap<String, String> components() {
    Properties properties = properties();
    SortedMap<String, String> components = new TreeMap<>();
    for (String key : properties.stringPropertyNames()) {
      if (key.startsWith(COMPONENT)) {
        components.put(
            key.substring(COMPONENT.length()).replace('_', ' '), properties.getProperty(key));
      }
    }
    return components;
  }

  private static Properties properties() {
    Properties properties = new Properties();
    try (InputStream in = ProductVersion.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its resource " + RESOURCE);
      }
      properties.load(in);
    } catch (IOException e) {
      throw new IllegalStateException("the program's resource " + RESOURCE + " is unreadable", e);
    }
    return properties;
  }
}
