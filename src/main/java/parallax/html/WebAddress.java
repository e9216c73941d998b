package parallax.html;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads addresses of web pages, however carelessly they are written. */
public final class WebAddress {
  private static final Pattern HOST =
      Pattern.compile("(?i)^(?:[a-z][a-z0-9+.-]*:)?//(?:[^/@?#]*@)?(?:www\\.)?([^/:?#]+)");

  private WebAddress() {}

  /** The host in lower case without "www."; empty if the address names none. */
  public static String host(String address) {
    Matcher matcher = HOST.matcher(address.strip());
    return matcher.find() ? matcher.group(1).toLowerCase(Locale.ROOT) : "";
  }
}
