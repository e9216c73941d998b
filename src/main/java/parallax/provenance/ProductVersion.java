package parallax.provenance;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;

/** The version of the program that runs. */
public final class ProductVersion {
  /** The program's name in manifests. */
  public static final String NAME = "parallax";

  private static final String RESOURCE = "version.properties";

  private ProductVersion() {}

  /** As in pom.xml, such as 0.1.0. */
  public static String number() {
    Properties properties = new Properties();
    try (InputStream in = ProductVersion.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its resource " + RESOURCE);
      }
      properties.load(in);
    } catch (IOException e) {
      throw new IllegalStateException("the program's resource " + RESOURCE + " is unreadable", e);
    }
    return properties.getProperty("version");
  }
}
