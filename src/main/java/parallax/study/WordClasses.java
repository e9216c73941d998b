package parallax.study;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import parallax.csv.TableReader;
import parallax.csv.TableRow;
import parallax.study.PatternElement.Choice;

/**
 * Groups of words that patterns name with {@code @}, such as {@code @tie} for relation, bond or
 * link, so that one entry need not list them all.
 *
 * @param members by name
 */
public record WordClasses(Map<String, Choice> members) {
  private static final List<String> HEADER = List.of("name", "members", "meaning");

  public WordClasses {
    members = Collections.unmodifiableMap(new TreeMap<>(members));
  }

  /**
   * Reads word_classes.csv; a class may name those above it.
   *
   * @throws StudyException if a class is malformed or stands there twice
   */
  static WordClasses read(Path file) {
    WordClasses classes = new WordClasses(Map.of());
    for (TableRow row : TableReader.read(file, HEADER)) {
      row.require("meaning");
      classes = classes.plus(row);
    }
    return classes;
  }

  private WordClasses plus(TableRow row) {
    String name = row.require("name");
    Map<String, Choice> more = new TreeMap<>(members);
    try {
      if (more.put(name, PatternParser.alternatives(row.require("members"), this)) != null) {
        throw new IllegalArgumentException("word class '" + name + "' stands there twice");
      }
    } catch (IllegalArgumentException e) {
      throw new StudyException(row.fault(e.getMessage()).getMessage(), e);
    }
    return new WordClasses(more);
  }

  /** The class of that name. */
  Optional<Choice> find(String name) {
    return Optional.ofNullable(members.get(name));
  }

  /** The names in alphabetical order. */
  SortedSet<String> names() {
    return new TreeSet<>(members.keySet());
  }
}
