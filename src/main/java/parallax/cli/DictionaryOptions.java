package parallax.cli;

import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import parallax.dictionary.Dictionary;
import parallax.dictionary.DictionaryNote;
import parallax.dictionary.DictionaryReader;
import picocli.CommandLine.Option;

/** How a dictionary file is to be read. */
final class DictionaryOptions {
  @Option(
      names = "--encoding",
      paramLabel = "NAME",
      description =
          "What the dictionary is written in, such as windows-1251 (by default told by its first"
              + " bytes, else UTF-8, else windows-1252).")
  private Charset encoding;

  @Option(
      names = "--separator",
      paramLabel = "CHARS",
      description = "What stands between the words of a phrase besides a space, such as _.")
  private String separator = "";

  /** Reads the dictionary and says on {@code err} what was left out or guessed. */
  Dictionary read(Path file, PrintWriter err) {
    Dictionary dictionary = quietly(file);
    print(dictionary.notes(), file, err);
    return dictionary;
  }

  /** Reads the dictionary; what was left out or guessed stands in its notes. */
  Dictionary quietly(Path file) {
    Dictionary dictionary = DictionaryReader.read(file, Optional.ofNullable(encoding));
    return separator.isEmpty() ? dictionary : dictionary.withSeparator(separator);
  }

  /** Notes on a file, a line each. */
  static void print(List<DictionaryNote> notes, Path file, PrintWriter err) {
    notes.forEach(note -> err.println("parallax: " + file.getFileName() + " " + note));
  }
}
