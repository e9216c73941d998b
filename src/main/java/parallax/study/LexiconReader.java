package parallax.study;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import parallax.csv.TableException;
import parallax.csv.TableReader;
import parallax.csv.TableRow;
import parallax.provenance.Sha256;

/** Reads and checks the lexicons of a study, without any model. */
final class LexiconReader {
  private static final List<String> HEADER =
      List.of(
          "id",
          "pattern",
          "frame",
          "direction",
          "weight",
          "needs",
          "unless",
          "source",
          "examples",
          "counter_examples");

  private static final Pattern BAR = Pattern.compile("\\s+\\|\\s+");
  private static final Pattern SEMICOLON = Pattern.compile("\\s*;\\s*");
  private static final double STRONGEST = 2;

  private final WordClasses classes;
  private final SortedSet<String> frames;
  private final Map<String, String> seen = new LinkedHashMap<>();

  private LexiconReader(WordClasses classes, SortedSet<String> frames) {
    this.classes = classes;
    this.frames = frames;
  }

  /**
   * The lexicons in these files, in their order.
   *
   * @param frames names of the study's frames
   * @throws StudyException naming file and line of the first fault
   */
  static List<Lexicon> read(
      List<StudyFolder.LexiconFile> files, WordClasses classes, SortedSet<String> frames) {
    LexiconReader reader = new LexiconReader(classes, frames);
    return files.stream()
        .map(file -> reader.lexicon(file.path(), file.ofBase()))
        .filter(lexicon -> !lexicon.entries().isEmpty())
        .toList();
  }

  private Lexicon lexicon(Path file, boolean ofBase) {
    String fileName = String.valueOf(file.getFileName());
    String name = fileName.substring(0, fileName.length() - ".csv".length());
    try {
      List<LexiconEntry> entries = new ArrayList<>();
      for (TableRow row : TableReader.read(file, HEADER)) {
        entry(row, ofBase).ifPresent(entries::add);
      }
      return new Lexicon(name, Sha256.of(Files.readAllBytes(file)), entries);
    } catch (TableException | IllegalArgumentException e) {
      throw new StudyException("lexicons/" + e.getMessage(), e);
    } catch (IOException e) {
      throw new StudyException("lexicons/" + fileName + ": could not be read", e);
    }
  }

  /**
   * The entry of a row.
   *
   * @param ofBase whether it stands in another study's lexicon: then frames this study does not
   *     have are passed over
   * @return empty if that leaves neither frame nor direction
   */
  private Optional<LexiconEntry> entry(TableRow row, boolean ofBase) {
    List<String> written = list(row, SEMICOLON, "frame", Function.identity());
    if (!ofBase) {
      written.forEach(frame -> checkFrame(row, frame));
    }
    List<String> evoked = written.stream().filter(frame -> frames.contains(frame)).toList();
    LexiconEntry entry = entry(row, evoked, written.isEmpty());
    return entry.frames().isEmpty() && !entry.directed() ? Optional.empty() : Optional.of(entry);
  }

  private LexiconEntry entry(TableRow row, List<String> evoked, boolean frameless) {
    double direction = number(row, "direction", "-1");
    if (Math.abs(direction) > STRONGEST) {
      throw fault(
          row, "direction '" + row.get("direction") + "' is out of range; expected -2 to 2");
    }
    double weight = number(row, "weight", "0.75");
    if (weight <= 0) {
      throw fault(row, "weight '" + row.get("weight") + "' is not above 0; expected e.g. 0.75");
    }
    if (frameless && direction == 0) {
      throw fault(row, "the entry has neither frame nor direction; expected at least one");
    }
    return new LexiconEntry(
        id(row),
        parsed(row, row.require("pattern"), this::pattern),
        evoked,
        direction,
        weight,
        Optional.of(row.get("needs"))
            .filter(text -> !text.isEmpty())
            .map(t -> parsed(row, t, this::neighbour)),
        list(row, SEMICOLON, "unless", this::neighbour),
        row.require("source"),
        examples(row, "examples", MarkedExample::marked),
        examples(row, "counter_examples", MarkedExample::unmarked));
  }

  private String id(TableRow row) {
    String id = row.require("id");
    String earlier = seen.put(id, row.file() + " line " + row.line());
    if (earlier != null) {
      throw fault(row, "id '" + id + "' is taken by " + earlier + "; expected an id of its own");
    }
    return id;
  }

  private void checkFrame(TableRow row, String frame) {
    if (!frames.contains(frame)) {
      throw fault(row, "frame '" + frame + "' is unknown; expected one of " + frames);
    }
  }

  private static double number(TableRow row, String column, String example) {
    String cell = row.get(column);
    try {
      double value = Double.parseDouble(cell);
      if (Double.isFinite(value)) {
        return value;
      }
    } catch (NumberFormatException e) {
      throw new StudyException(
          "lexicons/" + row.fault(noNumber(column, cell, example)).getMessage(), e);
    }
    throw fault(row, noNumber(column, cell, example));
  }

  private static String noNumber(String column, String cell, String example) {
    return column + " '" + cell + "' is not a number; expected e.g. " + example;
  }

  private CuePattern pattern(String text) {
    return PatternParser.parse(text, classes);
  }

  private CuePattern neighbour(String text) {
    return PatternParser.neighbour(text, classes);
  }

  private static List<MarkedExample> examples(
      TableRow row, String column, Function<String, MarkedExample> reader) {
    List<MarkedExample> examples = list(row, BAR, column, reader);
    if (examples.isEmpty()) {
      throw fault(row, "column '" + column + "' is empty; expected at least one sentence");
    }
    return examples;
  }

  private static <T> List<T> list(
      TableRow row, Pattern divider, String column, Function<String, T> reader) {
    return divider
        .splitAsStream(row.get(column))
        .filter(part -> !part.isEmpty())
        .map(part -> parsed(row, part, reader))
        .toList();
  }

  private static <T> T parsed(TableRow row, String text, Function<String, T> reader) {
    try {
      return reader.apply(text);
    } catch (IllegalArgumentException e) {
      throw new StudyException("lexicons/" + row.fault(e.getMessage()).getMessage(), e);
    }
  }

  private static StudyException fault(TableRow row, String what) {
    return new StudyException("lexicons/" + row.fault(what).getMessage());
  }

  /** The names of frames, in alphabetical order. */
  static SortedSet<String> names(List<Frame> frames) {
    SortedSet<String> names = new TreeSet<>();
    frames.forEach(frame -> names.add(frame.name()));
    return names;
  }
}
