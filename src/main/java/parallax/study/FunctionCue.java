package parallax.study;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import parallax.csv.TableException;
import parallax.csv.TableReader;
import parallax.csv.TableRow;

/**
 * A word or phrase that decides how its surroundings are read.
 *
 * @param kind what it does
 * @param pattern what is looked for
 * @param source where the idea comes from
 * @param example a sentence it must match
 */
public record FunctionCue(Kind kind, CuePattern pattern, String source, MarkedExample example) {
  private static final List<String> HEADER = List.of("kind", "pattern", "source", "example");

  /** What a cue does. */
  public enum Kind {
    /** Turns what it governs into its opposite. */
    NEGATION,
    /** Looks like a negation and is none, such as "not only". */
    NO_NEGATION,
    /** Lets a negation through to the clause it governs, such as "want" in "does not want to". */
    TRANSPARENT,
    /** Makes a statement less than certain. */
    HEDGE,
    /** Reports what somebody says or thinks. */
    SPEECH,
    /** Reports a fact by its source: the author vouches for it as far as the source goes. */
    FACT_SOURCE,
    /** Reports and keeps its distance: the author does not believe it, or wants us not to. */
    DISTANCE,
    /** Reports and agrees. */
    ENDORSEMENT,
    /** Says in the clause itself that what it says is not so. */
    DOUBT,
    /** Opens or makes a sentence that refutes the one before. */
    REFUTATION,
    /** Opens or makes a sentence that confirms the one before. */
    CONFIRMATION,
    /** Opens a clause that is granted in order to be outweighed. */
    CONCESSION,
    /** Opens a sentence that turns against the one before. */
    CONTRAST,
    /** Stands for both actors at once. */
    PAIR,
    /** Stands for a third country, bloc or organisation without naming it. */
    THIRD_PARTY,
    /** Says that the sentence is about how parties relate, whoever they are. */
    RELATION;

    /** As written in cues.csv. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }

    private static Kind of(TableRow row) {
      String label = row.require("kind");
      return Arrays.stream(values())
          .filter(kind -> kind.label().equals(label))
          .findFirst()
          .orElseThrow(
              () ->
                  row.fault(
                      "kind '"
                          + label
                          + "' is unknown; expected one of "
                          + Arrays.stream(values()).map(Kind::label).toList()));
    }
  }

  /**
   * Reads cues.csv.
   *
   * @throws StudyException naming file and line of the first fault
   */
  static List<FunctionCue> read(Path file, WordClasses classes) {
    List<FunctionCue> cues = new ArrayList<>();
    for (TableRow row : TableReader.read(file, HEADER)) {
      cues.add(cue(row, classes));
    }
    return cues;
  }

  private static FunctionCue cue(TableRow row, WordClasses classes) {
    try {
      return new FunctionCue(
          Kind.of(row),
          PatternParser.parse(row.require("pattern"), classes),
          row.require("source"),
          MarkedExample.marked(row.require("example")));
    } catch (TableException e) {
      throw new StudyException(e.getMessage(), e);
    } catch (IllegalArgumentException e) {
      throw new StudyException(row.fault(e.getMessage()).getMessage(), e);
    }
  }
}
