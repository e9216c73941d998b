package parallax.dictionary;

import java.util.List;

/** Lexicoder 3: {@code +Category}, then a pattern per line; flat. */
final class LexicoderDictionary {
  private LexicoderDictionary() {}

  static Dictionary read(SourceText source) {
    DictionaryBuilder builder = new DictionaryBuilder(source);
    List<String> category = List.of();
    long number = 0;
    for (String line : source.lines()) {
      number++;
      String content = line.strip();
      if (content.startsWith("+")) {
        category = List.of(name(source, content, number));
        builder.category(category);
      } else if (!content.isEmpty()) {
        if (category.isEmpty()) {
          throw source.fault(
              number, "'" + content + "' before any category", "a line such as +Positive");
        }
        builder.entry(category, content, number);
      }
    }
    return builder.build();
  }

  private static String name(SourceText source, String content, long line) {
    String name = content.substring(1).strip();
    if (name.isEmpty()) {
      throw source.fault(line, "a category without a name", "a line such as +Positive");
    }
    return name;
  }
}
