package parallax.coding;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a coder meant by a cell, whatever keyboard, country and spreadsheet made of it. */
final class CellText {
  private static final Pattern INVISIBLE =
      Pattern.compile("[\\u200B-\\u200F\\u2060\\uFEFF\\u00AD\\p{Cntrl}&&[^\\n]]");
  private static final Pattern MARKS = Pattern.compile("^[\"“”„«»']+|[\"“”„«»']+$");
  private static final Pattern MINUS = Pattern.compile("[\\u2010-\\u2015\\u2212\\uFE63\\uFF0D]");
  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,9}([.]0+)?");
  private static final Pattern IN_BRACKETS = Pattern.compile("\\((\\d+)\\)");

  /** 1899-12-31, 31.12.1899, 12/31/1899 or 31/12/1899, midnight or none. */
  private static final Pattern DATE =
      Pattern.compile(
          "(?:(\\d{4})-(\\d{1,2})-(\\d{1,2})|(\\d{1,2})[./](\\d{1,2})[./](\\d{4}))"
              + "(?:[ T]0{1,2}:00(?::00)?)?");

  private static final LocalDate EXCEL_ZERO = LocalDate.of(1899, 12, 31);
  private static final LocalDate LIBRE_OFFICE_ZERO = LocalDate.of(1899, 12, 30);

  /** Yes as spreadsheets and people write it: in English, German, French, Spanish and Cyrillic. */
  private static final Set<String> YES =
      Set.of(
          "1",
          "yes",
          "y",
          "true",
          "wahr",
          "ja",
          "vrai",
          "oui",
          "verdadero",
          "sí",
          "si",
          "истина",
          "да");

  private static final Set<String> NO =
      Set.of("0", "no", "n", "false", "falsch", "nein", "faux", "non", "falso", "ложь", "нет");

  private CellText() {}

  /** The text without invisible characters, and without white space and quotation marks around. */
  static String plain(String cell) {
    String text = INVISIBLE.matcher(cell).replaceAll("").replace('\u00A0', ' ').strip();
    return MARKS.matcher(text).replaceAll("").strip();
  }

  /** "1" or "0"; empty if the cell is neither. */
  static Optional<String> yesOrNo(String cell) {
    String word = cell.toLowerCase(Locale.ROOT);
    if (YES.contains(word)) {
      return Optional.of("1");
    }
    return NO.contains(word) ? Optional.of("0") : wholeNumber(cell, List.of("0", "1"));
  }

  /**
   * The whole number a cell stands for, if it is one of some: with any sign and minus, with
   * decimals that are zero, in brackets for a negative one, or shown as a date that only one of
   * them can be.
   */
  static Optional<String> wholeNumber(String cell, List<String> allowed) {
    String dashed = MINUS.matcher(cell).replaceAll("-");
    String text = dashed.replace(" ", "").replace(',', '.');
    Matcher brackets = IN_BRACKETS.matcher(text);
    String number = brackets.matches() ? "-" + brackets.group(1) : text;
    if (NUMBER.matcher(number).matches()) {
      String plain = new BigDecimal(number).toBigInteger().toString();
      return allowed.contains(plain) ? Optional.of(plain) : Optional.empty();
    }
    List<String> candidates =
        shownAsDate(dashed).stream().filter(allowed::contains).distinct().toList();
    return candidates.size() == 1 ? Optional.of(candidates.get(0)) : Optional.empty();
  }

  /** The numbers a date may stand for: day 1 is another one in Excel than in LibreOffice. */
  private static List<String> shownAsDate(String text) {
    Matcher date = DATE.matcher(text);
    if (!date.matches()) {
      return List.of();
    }
    List<String> numbers = new ArrayList<>();
    if (date.group(1) != null) {
      add(date.group(1), date.group(2), date.group(3), numbers);
    } else {
      add(date.group(6), date.group(5), date.group(4), numbers);
      add(date.group(6), date.group(4), date.group(5), numbers);
    }
    return numbers;
  }

  private static void add(String year, String month, String day, List<String> numbers) {
    try {
      LocalDate date =
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
      // Excel has no day before 1900.
      if (date.isAfter(EXCEL_ZERO)) {
        numbers.add(Long.toString(ChronoUnit.DAYS.between(EXCEL_ZERO, date)));
      }
      numbers.add(Long.toString(ChronoUnit.DAYS.between(LIBRE_OFFICE_ZERO, date)));
    } catch (DateTimeException e) {
      // Excel shows 0 as the day before the first of January 1900, which no calendar has.
      if (year.equals("1900") && Integer.parseInt(month) == 1 && Integer.parseInt(day) == 0) {
        numbers.add("0");
      }
    }
  }

  /** One of some words, whatever its case. */
  static Optional<String> oneOf(String cell, List<String> allowed) {
    String word = cell.toLowerCase(Locale.ROOT);
    return allowed.contains(word) ? Optional.of(word) : Optional.empty();
  }

  /** The names in a list, in order of name: with any divider, blanks or hyphens for underscores. */
  static Set<String> list(String cell) {
    Set<String> names = new TreeSet<>();
    for (String part : cell.split("[;,|/\\n]", -1)) {
      String name = plain(part).toLowerCase(Locale.ROOT).replaceAll("[\\s-]+", "_");
      if (!name.isEmpty() && !Set.of("_", "none", "0").contains(name)) {
        names.add(name);
      }
    }
    return names;
  }
}
