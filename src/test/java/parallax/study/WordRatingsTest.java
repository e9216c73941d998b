package parallax.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import parallax.csv.TableException;
import parallax.csv.TableRow;

class WordRatingsTest {
  private static final List<String> COLUMNS =
      List.of("word", "polarity_a", "polarity_b", "frames_a", "frames_b");

  @Test
  void aWordHasTheMeanOfItsRatings() {
    WordRatings.Rating rating =
        ratings("convoy,1,-2,security 3;coercion 1,security 2").get("convoy");

    assertThat(rating.polarity()).isEqualTo(-0.5);
    assertThat(rating.frames())
        .containsExactly(Map.entry("coercion", 0.5), Map.entry("security", 2.5));
  }

  @Test
  void anUnknownWordLeansToNothing() {
    assertThat(ratings("convoy,1,1,,").get("teapot").polarity()).isZero();
    assertThat(ratings("convoy,1,1,,").get("teapot").frames()).isEmpty();
    assertThat(ratings("convoy,1,1,,").get("convoy").frames()).isEmpty();
  }

  @Test
  void aStudyWithoutTheFileHasNoRatings() {
    assertThat(WordRatings.read(Path.of("no-such-folder", "word_ratings.csv")).words()).isEmpty();
  }

  @Test
  void faultsNameTheLineAndWhatIsExpected() {
    assertThatThrownBy(() -> ratings("convoy,1,1,,", "convoy,2,2,,"))
        .isInstanceOf(TableException.class)
        .hasMessage(
            "word_ratings.csv line 3: the word 'convoy' stands there twice; expected it once");
    assertThatThrownBy(() -> ratings("convoy,1,4,,"))
        .hasMessage(
            "word_ratings.csv line 2: column 'polarity_b' has '4'; expected a whole number from -3 to 3");
    assertThatThrownBy(() -> ratings("convoy,1,1,security 0,"))
        .hasMessage(
            "word_ratings.csv line 2: column 'frames_a' has '0'; expected a whole number from 1 to 3");
    assertThatThrownBy(() -> ratings("convoy,1,1,,security"))
        .hasMessage(
            "word_ratings.csv line 2: column 'frames_b' has 'security'; expected a frame and a number");
  }

  @Test
  void shippedRatingsNameOnlyTopicsOfTheStudy() {
    Study study = StudyLoader.load(Path.of("models"));
    List<String> topics =
        study.frames().stream().filter(frame -> frame.pole() == 0).map(Frame::name).toList();

    assertThat(study.ratings().words()).hasSizeGreaterThan(7_000);
    assertThat(study.ratings().words().values())
        .allSatisfy(rating -> assertThat(topics).containsAll(rating.frames().keySet()));
  }

  private static WordRatings ratings(String... lines) {
    List<TableRow> rows = new ArrayList<>();
    for (String line : lines) {
      String[] cells = line.split(",", -1);
      Map<String, String> row = new TreeMap<>();
      for (int i = 0; i < cells.length; i++) {
        row.put(COLUMNS.get(i), cells[i]);
      }
      rows.add(new TableRow("word_ratings.csv", rows.size() + 2L, row));
    }
    return WordRatings.of(rows);
  }
}
