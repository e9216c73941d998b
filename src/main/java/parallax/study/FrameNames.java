package parallax.study;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The names of a study's frames, which must all be told apart: each is a column of
 * frames_by_source.csv and a measure of contrasts.csv and length_check.csv. The case of letters is
 * left aside, since Tablesaw and DuckDB do not tell columns apart by it.
 */
final class FrameNames {
  /** What is measured besides frames. */
  static final List<String> MEASURES = List.of("stance", "face_stance");

  /** The columns before those of the frames; a test holds them to the declared table. */
  private static final List<String> COLUMNS = List.of("source", "tokens");

  private final Map<String, Named> seen = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
  private final Set<String> taken = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);

  private FrameNames() {
    taken.addAll(COLUMNS);
    taken.addAll(MEASURES);
  }

  /** A frame's name and the file it stands in. */
  private record Named(String name, String file) {}

  /**
   * Checks the frames of a study and of its dictionaries together.
   *
   * @throws StudyException if one has a name that is taken; the message names the file
   */
  static void check(List<Frame> own, List<StudyDictionary> dictionaries) {
    FrameNames names = new FrameNames();
    own.forEach(frame -> names.add(new Named(frame.name(), StudyFolder.FILE)));
    for (StudyDictionary dictionary : dictionaries) {
      dictionary.frames().forEach(frame -> names.add(new Named(frame.name(), dictionary.file())));
    }
  }

  private void add(Named frame) {
    if (taken.contains(frame.name())) {
      throw new StudyException(
          frame.file()
              + ": the frame '"
              + frame.name()
              + "' has a name that the output tables use; rename it, and not to one of "
              + taken);
    }
    Named earlier = seen.putIfAbsent(frame.name(), frame);
    if (earlier != null) {
      throw new StudyException(frame.file() + ": " + clash(frame, earlier) + "; rename one");
    }
  }

  private static String clash(Named frame, Named earlier) {
    if (!frame.name().equals(earlier.name())) {
      return "the frames '"
          + earlier.name()
          + "' and '"
          + frame.name()
          + "' differ in the case of letters alone";
    }
    return frame.file().equals(earlier.file())
        ? "the frame '" + frame.name() + "' stands twice"
        : "the frame '" + frame.name() + "' stands in " + earlier.file() + " too";
  }
}
