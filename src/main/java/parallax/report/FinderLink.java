package parallax.report;

import java.util.ArrayList;
import java.util.List;

/**
 * A link to the sentences of the report that one bar, dot or cell rests on. The report's script
 * reads the filter from the link; without a script the link leads to the filters.
 *
 * @param source the outlet; empty for all
 * @param frame its name; empty for all
 * @param voice its label; empty for all
 * @param holder who is reported; empty for all
 */
record FinderLink(String source, String frame, String voice, String holder) {
  /** The place of the filters on the page. */
  static final String ANCHOR = "#find";

  static String source(String source) {
    return new FinderLink(source, "", "", "").toString();
  }

  static String holder(String holder) {
    return new FinderLink("", "", "", holder).toString();
  }

  static String frame(String source, String frame, String voice) {
    return new FinderLink(source, frame, voice, "").toString();
  }

  static String voice(String source, String voice) {
    return new FinderLink(source, "", voice, "").toString();
  }

  /** The link, relative to the report. */
  @Override
  public String toString() {
    List<String> filters = new ArrayList<>();
    add(filters, "source", source);
    add(filters, "frame", frame);
    add(filters, "voice", voice);
    add(filters, "holder", holder);
    return "?" + String.join("&", filters) + ANCHOR;
  }

  private static void add(List<String> filters, String name, String value) {
    if (!value.isEmpty()) {
      filters.add(name + "=" + Show.url(value));
    }
  }
}
