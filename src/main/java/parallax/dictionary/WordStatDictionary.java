package parallax.dictionary;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * WordStat: a tree indented by tabs; a line that ends in a digit in brackets is a pattern with its
 * weight, any other a category.
 */
final class WordStatDictionary {
  private static final Pattern LEAF = Pattern.compile("(.*\\S) \\((\\d)\\)");

  private WordStatDictionary() {}

  static Dictionary read(SourceText source) {
    DictionaryBuilder builder = new DictionaryBuilder(source);
    List<String> path = new ArrayList<>();
    long number = 0;
    for (String line : source.lines()) {
      number++;
      if (!line.isBlank()) {
        line(source, builder, path, line, number);
      }
    }
    return builder.build();
  }

  private static void line(
      SourceText source, DictionaryBuilder builder, List<String> path, String line, long number) {
    int depth = Indents.depth(line);
    String content = line.strip();
    if (Indents.bySpaces(line)) {
      throw source.fault(number, "spaces before '" + content + "'", "tabs, one a level");
    }
    if (content.startsWith("@")) {
      throw source.fault(
          number,
          "the proximity rule '" + content + "'",
          "words and phrases only; take the rule out, WordStat's rules are not read");
    }
    if (depth > path.size()) {
      throw source.fault(
          number, depth + " tabs before '" + content + "'", "at most " + path.size());
    }
    path.subList(depth, path.size()).clear();
    Matcher leaf = LEAF.matcher(content);
    if (!leaf.matches()) {
      path.add(content);
      builder.category(path);
    } else if (path.isEmpty()) {
      throw source.fault(number, "'" + content + "' outside any category", "a category above it");
    } else {
      builder.entry(path, leaf.group(1), new BigDecimal(leaf.group(2)), number);
    }
  }
}
