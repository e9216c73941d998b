package parallax.dictionary;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The formats that are read, told apart by the file's ending. */
enum DictionaryFormat {
  YAML("yml yaml"),
  LIWC("dic"),
  LEXICODER("lc3"),
  XML("lcd ykd"),
  WORDSTAT("cat"),
  CSV("csv");

  /** Divided by spaces. */
  private final String endings;

  DictionaryFormat(String endings) {
    this.endings = endings;
  }

  /**
   * The format of a file.
   *
   * @throws DictionaryException if its ending is none of those known
   */
  static DictionaryFormat of(Path file) {
    String name = String.valueOf(file.getFileName());
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(format -> format.endings().contains(ending))
        .findFirst()
        .orElseThrow(() -> unknown(name, ending));
  }

  private List<String> endings() {
    return List.of(endings.split(" ", -1));
  }

  private static DictionaryException unknown(String name, String ending) {
    List<String> known =
        Arrays.stream(values()).flatMap(format -> format.endings().stream()).toList();
    return new DictionaryException(
        name + ": found the ending '" + ending + "'; expected one of " + known);
  }

  Dictionary read(SourceText source) {
    return switch (this) {
      case YAML -> YamlDictionary.read(source);
      case LIWC -> LiwcDictionary.read(source);
      case LEXICODER -> LexicoderDictionary.read(source);
      case XML -> XmlDictionary.read(source);
      case WORDSTAT -> WordStatDictionary.read(source);
      case CSV -> CsvDictionary.read(source);
    };
  }
}
