package parallax.text;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * English names of months and days of the week, in lower case. Whether "may", "march", "sun" or
 * "sat" is one in its place is for the caller to say.
 */
public final class CalendarNames {
  private static final int SHORT = 3;

  private static final Map<String, Month> MONTHS = forms();

  private static final Set<String> FULL = fullNames();

  private CalendarNames() {}

  private static Map<String, Month> forms() {
    TreeMap<String, Month> forms = new TreeMap<>();
    for (Month month : Month.values()) {
      String name = name(month);
      forms.put(name, month);
      forms.put(name.substring(0, SHORT), month);
    }
    forms.put("sept", Month.SEPTEMBER);
    return Collections.unmodifiableMap(forms);
  }

  private static Set<String> fullNames() {
    TreeSet<String> names = new TreeSet<>();
    Arrays.stream(Month.values()).map(CalendarNames::name).forEach(names::add);
    for (DayOfWeek day : DayOfWeek.values()) {
      names.add(day.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT));
    }
    return Collections.unmodifiableSet(names);
  }

  /** The whole name of a month: "january". */
  public static String name(Month month) {
    return month.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT);
  }

  /**
   * The month of a name or its abbreviation without a dot ("jan", "sept"); empty for other words.
   *
   * @param word in lower case
   */
  public static Optional<Month> month(String word) {
    return Optional.ofNullable(MONTHS.get(word));
  }

  /** All words that {@link #month} knows. */
  public static Set<String> monthForms() {
    return MONTHS.keySet();
  }

  /** The whole names of months and days of the week. */
  public static Set<String> full() {
    return FULL;
  }
}
