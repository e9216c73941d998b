package parallax.dictionary;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Reads dictionaries of quanteda (.yml), LIWC 2007 and 2015 (.dic), Lexicoder (.lc3, .lcd),
 * Yoshikoder (.ykd), WordStat (.cat) and our own tables (.csv).
 */
public final class DictionaryReader {
  private DictionaryReader() {}

  /**
   * Reads a dictionary.
   *
   * @param file its ending says the format
   * @param encoding what it is written in; if empty, told by its byte order mark, else UTF-8, else
   *     windows-1252 with a note
   * @throws DictionaryException if it is missing or a line is not what it should be; names file,
   *     line, what was found and what was expected
   * @throws parallax.csv.TableException the same, of a .csv
   */
  public static Dictionary read(Path file, Optional<Charset> encoding) {
    DictionaryFormat format = DictionaryFormat.of(file);
    String name = String.valueOf(file.getFileName());
    try {
      return format.read(SourceText.of(name, Files.readAllBytes(file), encoding));
    } catch (NoSuchFileException e) {
      throw new DictionaryException(name + ": there is no such file; expected a dictionary", e);
    } catch (IOException e) {
      throw new DictionaryException(name + ": could not be read: " + e.getMessage(), e);
    }
  }
}
