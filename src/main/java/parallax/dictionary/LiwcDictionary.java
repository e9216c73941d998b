package parallax.dictionary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * LIWC 2007 and 2015: the categories with their numbers between two lines of {@code %}, then words
 * with the numbers of their categories. Tabs before a category make it a part of the one above.
 */
final class LiwcDictionary {
  private static final String MARK = "%";
  private static final Pattern CATEGORY = Pattern.compile("(\\d+)\\s+(\\S.*)");
  private static final Pattern WORD = Pattern.compile("(.*?\\S)\\s+(\\d+(?:\\s+\\d+)*)");
  private static final Pattern TABBED =
      Pattern.compile("([^\\t]*\\S)[ ]*\\t\\s*(\\d+(?:\\s+\\d+)*)");

  /** Codes that hang on neighbouring words, such as {@code (02 134)125/464}; greedy as quanteda. */
  private static final Pattern CODES = Pattern.compile("\\(.+\\)(?:\\d+/\\d+)?");

  private static final String UNSUPPORTED = "<of>";

  private final SourceText source;
  private final DictionaryBuilder builder;
  private final Map<Integer, List<String>> categories = new LinkedHashMap<>();
  private final List<String> path = new ArrayList<>();

  private LiwcDictionary(SourceText source) {
    this.source = source;
    this.builder = new DictionaryBuilder(source);
  }

  static Dictionary read(SourceText source) {
    return new LiwcDictionary(source).read();
  }

  private Dictionary read() {
    List<String> lines = source.lines();
    int first = mark(lines, 0);
    int second = mark(lines, first + 1);
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (i == first || i == second || line.isBlank()) {
        continue;
      }
      if (i < first) {
        throw source.fault(i + 1, "'" + line.strip() + "' before the first %", "nothing there");
      }
      if (i < second) {
        category(line, i + 1);
      } else {
        word(line.strip(), i + 1);
      }
    }
    return builder.build();
  }

  private int mark(List<String> lines, int from) {
    for (int i = from; i < lines.size(); i++) {
      if (lines.get(i).strip().equals(MARK)) {
        return i;
      }
    }
    String found = from == 0 ? "no line of %" : "one line of %";
    throw source.fault(lines.size(), found, "two, with the categories between them");
  }

  private void category(String line, long number) {
    Matcher matcher = CATEGORY.matcher(line.strip());
    int depth = Indents.depth(line);
    if (!matcher.matches()) {
      throw source.fault(number, "'" + line.strip() + "'", "a number, a tab and a category's name");
    }
    if (depth > path.size()) {
      throw source.fault(number, depth + " tabs before a category", "at most " + path.size());
    }
    path.subList(depth, path.size()).clear();
    path.add(matcher.group(2));
    builder.category(path);
    int id = id(matcher.group(1), number);
    if (categories.putIfAbsent(id, List.copyOf(path)) != null) {
      throw source.fault(number, "the category number " + id + " again", "every number once");
    }
  }

  private void word(String line, long number) {
    if (line.contains(UNSUPPORTED)) {
      builder.note(number, "left out '" + line + "': " + UNSUPPORTED + " is not read");
      return;
    }
    Matcher matcher = split(withoutCodes(line, number));
    if (!matcher.matches()) {
      throw source.fault(
          number, "'" + line + "'", "a word, a tab and the numbers of its categories");
    }
    for (String cell : matcher.group(2).split("\\s+", -1)) {
      int id = id(cell, number);
      List<String> category = categories.getOrDefault(id, List.of());
      if (category.isEmpty()) {
        builder.note(
            number,
            "left out category " + id + " of '" + matcher.group(1) + "': it is not defined");
      } else {
        builder.entry(category, matcher.group(1), number);
      }
    }
  }

  /** A word may end in a number: the tab decides where there is one. */
  private static Matcher split(String line) {
    Matcher tabbed = TABBED.matcher(line);
    return tabbed.matches() ? tabbed : WORD.matcher(line);
  }

  private String withoutCodes(String line, long number) {
    Matcher codes = CODES.matcher(line);
    if (!codes.find()) {
      return line;
    }
    builder.note(number, "left out '" + codes.group() + "': codes in brackets are not read");
    return codes.replaceAll(" ").strip();
  }

  private int id(String digits, long line) {
    try {
      return Integer.parseInt(digits);
    } catch (NumberFormatException e) {
      throw new DictionaryException(
          source
              .fault(line, "the category number " + digits, "a number below 2147483648")
              .getMessage(),
          e);
    }
  }
}
