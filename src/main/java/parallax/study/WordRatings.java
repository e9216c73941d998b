package parallax.study;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import parallax.csv.TableReader;
import parallax.csv.TableRow;

/**
 * What words lean to before anything is known of their sentence (prior polarity, Wilson, Wiebe &
 * Hoffmann 2005), as two raters judged it who saw the words alone: word_ratings.csv.
 *
 * <p>Immutable and safe for use by multiple threads.
 *
 * @param words by lemma in lower case
 */
public record WordRatings(SortedMap<String, Rating> words) {
  private static final List<String> COLUMNS =
      List.of("word", "polarity_a", "polarity_b", "frames_a", "frames_b");

  private static final int STRONGEST = 3;
  private static final Rating NONE = new Rating(0, Collections.emptySortedMap());

  public WordRatings {
    words = Collections.unmodifiableSortedMap(new TreeMap<>(words));
  }

  /**
   * The mean of two ratings.
   *
   * @param polarity from −3, nearly always of distance between two actors, to +3, of closeness
   * @param frames the topics it evokes, each from above 0 to 3, nearly always
   */
  public record Rating(double polarity, SortedMap<String, Double> frames) {
    public Rating {
      frames = Collections.unmodifiableSortedMap(new TreeMap<>(frames));
    }
  }

  /** No word leans to anything. */
  public static WordRatings none() {
    return new WordRatings(Collections.emptySortedMap());
  }

  /**
   * Reads word_ratings.csv; none if there is no such file.
   *
   * @throws parallax.csv.TableException naming file and line of a word that stands there twice or a
   *     rating that is no whole number in its range
   */
  static WordRatings read(Path file) {
    return Files.exists(file) ? of(TableReader.read(file, COLUMNS)) : none();
  }

  static WordRatings of(List<TableRow> rows) {
    SortedMap<String, Rating> words = new TreeMap<>();
    for (TableRow row : rows) {
      String word = row.require("word");
      double polarity = (polarity(row, "polarity_a") + polarity(row, "polarity_b")) / 2.0;
      if (words.put(word, new Rating(polarity, frames(row))) != null) {
        throw row.fault("the word '" + word + "' stands there twice; expected it once");
      }
    }
    return new WordRatings(words);
  }

  private static int polarity(TableRow row, String column) {
    return whole(row, column, row.require(column), -STRONGEST);
  }

  private static SortedMap<String, Double> frames(TableRow row) {
    SortedMap<String, Double> mean = new TreeMap<>();
    for (String column : List.of("frames_a", "frames_b")) {
      for (String item : items(row.get(column))) {
        int space = item.lastIndexOf(' ');
        if (space < 0) {
          throw row.fault(
              "column '" + column + "' has '" + item + "'; expected a frame and a number");
        }
        int strength = whole(row, column, item.substring(space + 1), 1);
        mean.merge(item.substring(0, space), strength / 2.0, Double::sum);
      }
    }
    return mean;
  }

  private static List<String> items(String cell) {
    List<String> items = new ArrayList<>(List.of(cell.split(";", -1)));
    items.removeIf(String::isEmpty);
    return items;
  }

  private static int whole(TableRow row, String column, String value, int least) {
    try {
      int number = Integer.parseInt(value);
      if (number >= least && number <= STRONGEST) {
        return number;
      }
    } catch (NumberFormatException e) {
      throw noRating(row, column, value, least);
    }
    throw noRating(row, column, value, least);
  }

  private static RuntimeException noRating(TableRow row, String column, String value, int least) {
    return row.fault(
        "column '"
            + column
            + "' has '"
            + value
            + "'; expected a whole number from "
            + least
            + " to "
            + STRONGEST);
  }

  /** What a word leans to; to nothing if no rater said so. */
  public Rating get(String lemma) {
    Rating rating = words.get(lemma);
    return rating == null ? NONE : rating;
  }
}
