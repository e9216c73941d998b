package parallax.study;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import parallax.csv.TableReader;
import parallax.csv.TableRow;
import parallax.study.ReportingCue.Complement;
import parallax.study.ReportingCue.Distance;
import parallax.study.ReportingCue.Kind;

/** The reporting cues of a study, from reporting.csv. Immutable. */
public final class ReportingCues {
  private static final List<String> HEADER =
      List.of("cue", "kind", "takes", "distance", "source", "examples", "counter_examples");

  /** Prepositions that open a content in English. */
  private static final SortedSet<String> PREPOSITIONS =
      Collections.unmodifiableSortedSet(
          new TreeSet<>(
              List.of(
                  "about", "against", "at", "for", "from", "in", "into", "of", "on", "over", "to",
                  "toward", "with")));

  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Pattern SEMICOLON = Pattern.compile("\\s*;\\s*");
  private static final Pattern BAR = Pattern.compile("\\s+\\|\\s+");
  private static final Pattern MARKED = Pattern.compile("[^\\[\\]]*\\[\\[[^\\[\\]]+\\]\\].*");

  private final List<ReportingCue> all;
  private final Map<String, List<ReportingCue>> byFirstWord = new LinkedHashMap<>();

  private ReportingCues(List<ReportingCue> all) {
    this.all = List.copyOf(all);
    for (ReportingCue cue : all) {
      byFirstWord.computeIfAbsent(cue.words().get(0), word -> new ArrayList<>()).add(cue);
    }
    Comparator<ReportingCue> longestFirst =
        Comparator.comparingInt((ReportingCue cue) -> -cue.words().size());
    byFirstWord.values().forEach(cues -> cues.sort(longestFirst));
  }

  /**
   * Reads reporting.csv.
   *
   * @throws StudyException naming line, what was found and what was expected
   * @throws parallax.csv.TableException if it is no such table
   */
  public static ReportingCues read(Path file) {
    return of(TableReader.read(file, HEADER));
  }

  /**
   * The cues written in {@code rows}.
   *
   * @throws StudyException naming line, what was found and what was expected
   */
  static ReportingCues of(List<TableRow> rows) {
    List<ReportingCue> cues = new ArrayList<>();
    Map<String, TableRow> seen = new LinkedHashMap<>();
    for (TableRow row : rows) {
      for (ReportingCue cue : cues(row)) {
        TableRow earlier = seen.put(cue.kind() + " " + cue.text(), row);
        if (earlier != null) {
          throw fault(
              row,
              "cue '"
                  + cue.text()
                  + "' stands in line "
                  + earlier.line()
                  + " already; expected each cue once per kind");
        }
        cues.add(cue);
      }
    }
    return new ReportingCues(cues);
  }

  /** All cues, in the file's order. */
  public List<ReportingCue> all() {
    return all;
  }

  /** Cues of a kind whose first word is {@code lemma}, those of more words first. */
  public List<ReportingCue> startingWith(String lemma, Kind kind) {
    return byFirstWord.getOrDefault(lemma, List.of()).stream()
        .filter(cue -> cue.kind() == kind)
        .toList();
  }

  /** A row lists cues that are used alike. */
  private static List<ReportingCue> cues(TableRow row) {
    Set<Complement> takes = EnumSet.noneOf(Complement.class);
    SortedSet<String> prepositions = new TreeSet<>();
    for (String item : SEMICOLON.split(row.require("takes"), -1)) {
      take(row, item, takes, prepositions);
    }
    Kind kind = choice(row, "kind", Kind.values());
    Distance distance = choice(row, "distance", Distance.values());
    List<String> examples = sentences(row, "examples", true);
    List<String> counterExamples = sentences(row, "counter_examples", false);
    return SEMICOLON
        .splitAsStream(row.require("cue"))
        .map(
            text ->
                new ReportingCue(
                    words(row, text),
                    kind,
                    takes,
                    prepositions,
                    distance,
                    row.require("source"),
                    examples,
                    counterExamples))
        .toList();
  }

  private static List<String> words(TableRow row, String text) {
    if (text.isEmpty() || !text.equals(text.toLowerCase(Locale.ROOT))) {
      throw fault(row, "cue '" + text + "' has capitals or is empty; expected lower-case lemmas");
    }
    return List.of(SPACE.split(text, -1));
  }

  private static void take(
      TableRow row, String item, Set<Complement> takes, SortedSet<String> prepositions) {
    if (PREPOSITIONS.contains(item)) {
      prepositions.add(item);
      return;
    }
    takes.add(
        Arrays.stream(Complement.values())
            .filter(complement -> complement.label().equals(item))
            .findFirst()
            .orElseThrow(
                () ->
                    fault(
                        row,
                        "takes '"
                            + item
                            + "' is unknown; expected "
                            + labels(Complement.values())
                            + " or one of "
                            + PREPOSITIONS)));
  }

  private static <E extends Enum<E>> E choice(TableRow row, String column, E[] values) {
    String cell = row.require(column);
    return Arrays.stream(values)
        .filter(value -> value.name().toLowerCase(Locale.ROOT).equals(cell))
        .findFirst()
        .orElseThrow(
            () ->
                fault(
                    row, column + " '" + cell + "' is unknown; expected one of " + labels(values)));
  }

  private static <E extends Enum<E>> List<String> labels(E[] values) {
    return Arrays.stream(values).map(value -> value.name().toLowerCase(Locale.ROOT)).toList();
  }

  private static List<String> sentences(TableRow row, String column, boolean marked) {
    List<String> sentences = List.of(BAR.split(row.require(column), -1));
    for (String sentence : sentences) {
      if (MARKED.matcher(sentence).matches() != marked) {
        throw fault(
            row,
            column
                + " '"
                + sentence
                + (marked
                    ? "' marks no cue; expected one such as Officials [[said]] that trade grew."
                    : "' marks a cue; expected a sentence without marks"));
      }
    }
    return sentences;
  }

  private static StudyException fault(TableRow row, String what) {
    return new StudyException(row.fault(what).getMessage());
  }
}
