package parallax.dictionary;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parallax.csv.TableSchema;
import parallax.csv.TableWriter;

/** Writes dictionaries as quanteda's YAML, Lexicoder 3 or our own table; UTF-8, LF. */
public final class DictionaryWriter {
  private DictionaryWriter() {}

  /**
   * Writes a dictionary.
   *
   * @param file .yml, .yaml, .lc3 or .csv; what was there is lost
   * @return what the format cannot hold and the file therefore lacks
   * @throws DictionaryException if the format is read only, or cannot hold a name or a pattern
   * @throws IOException if the file cannot be written
   */
  public static List<DictionaryNote> write(Dictionary dictionary, Path file) throws IOException {
    DictionaryFormat format = DictionaryFormat.of(file);
    switch (format) {
      case YAML -> Files.writeString(file, yaml(dictionary), StandardCharsets.UTF_8);
      case LEXICODER -> Files.writeString(file, lexicoder(dictionary), StandardCharsets.UTF_8);
      case CSV -> csv(dictionary, file);
      case LIWC, XML, WORDSTAT ->
          throw new DictionaryException(
              file.getFileName()
                  + ": found a format that is read only; expected a file ending in .yml, .lc3 or"
                  + " .csv");
    }
    return losses(dictionary, format);
  }

  private static List<DictionaryNote> losses(Dictionary dictionary, DictionaryFormat format) {
    List<DictionaryNote> losses = new ArrayList<>();
    boolean weighted =
        dictionary.entries().stream()
            .anyMatch(entry -> entry.weight().compareTo(BigDecimal.ONE) != 0);
    if (weighted && format != DictionaryFormat.CSV) {
      losses.add(new DictionaryNote(0, "the weights are lost; a .csv keeps them"));
    }
    boolean nested = dictionary.categories().stream().anyMatch(path -> path.size() > 1);
    if (nested && format == DictionaryFormat.LEXICODER) {
      losses.add(new DictionaryNote(0, "the format is flat; levels were joined with \".\""));
    }
    if (dictionary.kind() != PatternKind.GLOB) {
      losses.add(
          new DictionaryNote(
              0,
              "that the patterns are "
                  + dictionary.kind()
                  + " is lost; score them with --match "
                  + dictionary.kind()));
    }
    return losses;
  }

  private static void csv(Dictionary dictionary, Path file) throws IOException {
    TableSchema schema = new TableSchema(String.valueOf(file.getFileName()), CsvDictionary.COLUMNS);
    try (TableWriter table = new TableWriter(file.toAbsolutePath().getParent(), schema)) {
      for (List<String> path : dictionary.categories()) {
        String name = csvName(path);
        List<DictionaryEntry> own = own(dictionary, path);
        if (own.isEmpty()) {
          table.row(name, "", Optional.empty());
        }
        own.forEach(entry -> table.row(name, entry.pattern(), entry.weight()));
      }
    }
  }

  private static String csvName(List<String> path) {
    for (String level : path) {
      if (level.contains(CsvDictionary.LEVEL)) {
        throw new DictionaryException(
            "the category '" + level + "': found >, which divides levels in a .csv; rename it");
      }
    }
    return String.join(CsvDictionary.LEVEL, path);
  }

  private static String lexicoder(Dictionary dictionary) {
    StringBuilder text = new StringBuilder();
    for (List<String> path : dictionary.categories()) {
      List<DictionaryEntry> own = own(dictionary, path);
      if (!own.isEmpty()) {
        text.append('+').append(String.join(".", path)).append('\n');
      }
      for (DictionaryEntry entry : own) {
        if (entry.pattern().startsWith("+")) {
          throw new DictionaryException(
              "the pattern '" + entry.pattern() + "': found +, which begins a category in .lc3");
        }
        text.append(entry.pattern()).append('\n');
      }
    }
    return text.toString();
  }

  private static String yaml(Dictionary dictionary) {
    StringBuilder text = new StringBuilder();
    for (List<String> path : parts(dictionary, List.of())) {
      yaml(dictionary, path, text);
    }
    return text.toString();
  }

  private static void yaml(Dictionary dictionary, List<String> path, StringBuilder text) {
    List<DictionaryEntry> own = own(dictionary, path);
    List<List<String>> parts = parts(dictionary, path);
    String indent = "  ".repeat(path.size());
    text.append(indent, 2, indent.length()).append(quoted(path.get(path.size() - 1))).append(':');
    text.append(own.isEmpty() && parts.isEmpty() ? " []\n" : "\n");
    if (!parts.isEmpty() && !own.isEmpty()) {
      text.append(indent).append(quoted(YamlDictionary.OWN)).append(":\n");
      indent += "  ";
    }
    for (DictionaryEntry entry : own) {
      text.append(indent).append("- ").append(quoted(entry.pattern())).append('\n');
    }
    parts.forEach(part -> yaml(dictionary, part, text));
  }

  /** The categories right below one, in order. */
  private static List<List<String>> parts(Dictionary dictionary, List<String> path) {
    return dictionary.categories().stream()
        .filter(
            other -> other.size() == path.size() + 1 && other.subList(0, path.size()).equals(path))
        .toList();
  }

  private static List<DictionaryEntry> own(Dictionary dictionary, List<String> path) {
    return dictionary.entries().stream().filter(entry -> entry.path().equals(path)).toList();
  }

  /** Always in quotation marks: then nothing is taken for a number or for true and false. */
  private static String quoted(String string) {
    return '"' + string.replace("\\", "\\\\").replace("\"", "\\\"").replace("\t", "\\t") + '"';
  }
}
