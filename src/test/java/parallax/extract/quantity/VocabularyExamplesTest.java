package parallax.extract.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import parallax.study.CueKind;
import parallax.study.NumberCue;
import parallax.study.UnitEntry;
import parallax.study.UnitKind;

/** The examples of units.csv and number-cues.csv behave as they are marked. */
class VocabularyExamplesTest {
  private static final String DATE = "2023-03-15";

  @Test
  void everyUnitIsReadWhereItsExampleMarksIt() {
    List<String> wrong = new ArrayList<>();
    for (UnitEntry entry : Grammar.UNITS.entries()) {
      String text = plain(entry.example());
      List<Finding> found = Grammar.read(text, DATE);
      boolean unit =
          entry.kind() == UnitKind.SCALE
              || found.stream().anyMatch(f -> f.unit().equals(entry.unit()));
      boolean marked = Grammar.marked(text, found).equals(entry.example());
      if ((!marked || !unit) && Grammar.isOneSentence(text)) {
        wrong.add(entry.alias() + ": " + Grammar.marked(text, found) + " " + Grammar.line(found));
      }
    }

    assertThat(wrong).isEmpty();
  }

  @Test
  void everyApproximatorIsHeardInItsExample() {
    List<String> wrong = new ArrayList<>();
    for (NumberCue cue : Grammar.UNITS.cues()) {
      String text = plain(cue.example());
      if (cue.kind() == CueKind.APPROX
          && Grammar.read(text, DATE).stream()
              .noneMatch(f -> f.approx().label().equals(cue.cue()))) {
        wrong.add(cue.alias() + ": " + Grammar.line(Grammar.read(text, DATE)));
      }
    }

    assertThat(wrong).isEmpty();
  }

  @Test
  void noNumberIsMeantBehindALabelOrInAnIdiom() {
    List<String> wrong = new ArrayList<>();
    for (NumberCue cue : Grammar.UNITS.cues()) {
      boolean barred = cue.kind() == CueKind.LABEL || cue.kind() == CueKind.IDIOM;
      if (barred
          && !Grammar.read(cue.example(), DATE).isEmpty()
          && Grammar.isOneSentence(cue.example())) {
        wrong.add(cue.alias() + ": " + Grammar.line(Grammar.read(cue.example(), DATE)));
      }
    }

    assertThat(wrong).isEmpty();
  }

  private static String plain(String example) {
    return example.replace("[[", "").replace("]]", "");
  }
}
