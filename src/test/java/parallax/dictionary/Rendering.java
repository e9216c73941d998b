package parallax.dictionary;

import java.util.List;

/** Dictionaries written in each of the formats that are read, for the table of rule and reader. */
enum Rendering {
  YAML("yml") {
    @Override
    String of(Dictionary dictionary) {
      StringBuilder text = new StringBuilder();
      yaml(dictionary, List.of(), text);
      return text.toString();
    }
  },
  LIWC("dic") {
    @Override
    String of(Dictionary dictionary) {
      StringBuilder text = new StringBuilder("%\n");
      List<List<String>> paths = dictionary.categories();
      for (int i = 0; i < paths.size(); i++) {
        text.append("\t".repeat(paths.get(i).size() - 1));
        text.append(i + 1).append('\t').append(last(paths.get(i))).append('\n');
      }
      text.append("%\n");
      for (DictionaryEntry entry : dictionary.entries()) {
        text.append(entry.pattern())
            .append('\t')
            .append(paths.indexOf(entry.path()) + 1)
            .append('\n');
      }
      return text.toString();
    }
  },
  LEXICODER("lc3") {
    @Override
    String of(Dictionary dictionary) {
      StringBuilder text = new StringBuilder();
      for (List<String> path : dictionary.categories()) {
        text.append('+').append(last(path)).append('\n');
        own(dictionary, path).forEach(pattern -> text.append(pattern).append('\n'));
      }
      return text.toString();
    }
  },
  YOSHIKODER("ykd") {
    @Override
    String of(Dictionary dictionary) {
      StringBuilder text = new StringBuilder("<dictionary>");
      xml(dictionary, List.of(), text);
      return text.append("</dictionary>").toString();
    }
  },
  WORDSTAT("cat") {
    @Override
    String of(Dictionary dictionary) {
      StringBuilder text = new StringBuilder();
      for (List<String> path : dictionary.categories()) {
        String tabs = "\t".repeat(path.size());
        text.append(tabs, 1, tabs.length()).append(last(path)).append('\n');
        own(dictionary, path)
            .forEach(pattern -> text.append(tabs).append(pattern).append(" (1)\n"));
      }
      return text.toString();
    }
  },
  CSV("csv") {
    @Override
    String of(Dictionary dictionary) {
      StringBuilder text = new StringBuilder("category,pattern\n");
      for (DictionaryEntry entry : dictionary.entries()) {
        text.append(String.join(">", entry.path()));
        text.append(",\"").append(entry.pattern()).append("\"\n");
      }
      return text.toString();
    }
  };

  private final String ending;

  Rendering(String ending) {
    this.ending = ending;
  }

  abstract String of(Dictionary dictionary);

  String ending() {
    return ending;
  }

  /** Lexicoder 3 knows no tree. */
  boolean holds(Dictionary dictionary) {
    return this != LEXICODER || dictionary.categories().stream().allMatch(path -> path.size() == 1);
  }

  private static String last(List<String> path) {
    return path.get(path.size() - 1);
  }

  static List<String> own(Dictionary dictionary, List<String> path) {
    return dictionary.entries().stream()
        .filter(entry -> entry.path().equals(path))
        .map(DictionaryEntry::pattern)
        .toList();
  }

  static List<List<String>> parts(Dictionary dictionary, List<String> path) {
    return dictionary.categories().stream()
        .filter(
            other -> other.size() == path.size() + 1 && other.subList(0, path.size()).equals(path))
        .toList();
  }

  private static void yaml(Dictionary dictionary, List<String> path, StringBuilder text) {
    String indent = "  ".repeat(path.size());
    List<String> own = own(dictionary, path);
    if (!own.isEmpty()) {
      text.append(indent).append("__:\n");
      own.forEach(pattern -> text.append(indent).append("- '").append(pattern).append("'\n"));
    }
    for (List<String> part : parts(dictionary, path)) {
      text.append(indent).append("'").append(last(part)).append("':\n");
      yaml(dictionary, part, text);
    }
  }

  private static void xml(Dictionary dictionary, List<String> path, StringBuilder text) {
    own(dictionary, path)
        .forEach(pattern -> text.append("<pnode name='").append(pattern).append("'/>"));
    for (List<String> part : parts(dictionary, path)) {
      text.append("<cnode name='").append(last(part)).append("'>\n");
      xml(dictionary, part, text);
      text.append("</cnode>");
    }
  }
}
