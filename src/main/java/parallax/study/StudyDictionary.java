package parallax.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import parallax.dictionary.Dictionary;
import parallax.dictionary.DictionaryLookup;
import parallax.dictionary.LookupOptions;

/**
 * A dictionary of another program whose categories are frames of a study, named {@code
 * dictionary.category} so that none clashes with the study's own. It takes no part in stance: its
 * poles make a score of its own.
 *
 * @param name letters, digits, {@code _} and {@code -}; unique in the study
 * @param file the file's name
 * @param sha256 of the file
 * @param dictionary what the file holds
 * @param options how it is looked up
 * @param categories the keys that are frames, in the dictionary's order
 * @param poles by frame name; {@link Poles#NONE} if it has no scale
 */
public record StudyDictionary(
    String name,
    String file,
    String sha256,
    Dictionary dictionary,
    LookupOptions options,
    List<String> categories,
    Poles poles) {
  /** Categories a message lists at most. */
  private static final int MOST = 30;

  public StudyDictionary {
    categories = List.copyOf(categories);
  }

  /**
   * A dictionary of a study.
   *
   * @param poles by category, as the user writes them
   * @throws StudyException if a pole names no category; the message lists those there are; or if
   *     two categories would be frames that case alone tells apart
   * @throws parallax.dictionary.DictionaryException if a pattern cannot be read as the options say
   */
  public static StudyDictionary of(
      String name,
      String file,
      String sha256,
      Dictionary dictionary,
      LookupOptions options,
      Poles poles) {
    List<String> keys = new DictionaryLookup(dictionary, options).keys();
    StudyDictionary bare =
        new StudyDictionary(name, file, sha256, dictionary, options, keys, Poles.NONE);
    bare.checkFrames();
    return new StudyDictionary(
        name,
        file,
        sha256,
        dictionary,
        options,
        keys,
        new Poles(bare.byFrame(poles.negative()), bare.byFrame(poles.positive())));
  }

  /**
   * A name made of another: characters that mean something in links, tables or lists become {@code
   * _}.
   */
  public static String plainName(String text) {
    return text.strip().replaceAll("[^\\p{L}\\p{N}._-]+", "_");
  }

  /** The name of the frame a category is. */
  public String frame(String category) {
    return name + "." + plainName(category);
  }

  /** Its categories as frames, in the dictionary's order; those of a pole have its sign. */
  public List<Frame> frames() {
    return categories.stream()
        .map(
            category ->
                new Frame(
                    frame(category),
                    pole(frame(category)),
                    "a match of " + category + " in the dictionary " + file))
        .toList();
  }

  /** The dictionary made ready for one thread. */
  public DictionaryLookup lookup() {
    return new DictionaryLookup(dictionary, options);
  }

  private int pole(String frame) {
    return poles.positive().getOrDefault(frame, 0) - poles.negative().getOrDefault(frame, 0);
  }

  private void checkFrames() {
    Map<String, String> seen = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    for (String category : categories) {
      String other = seen.putIfAbsent(frame(category), category);
      if (other != null) {
        throw new StudyException(
            file
                + ": the categories '"
                + other
                + "' and '"
                + category
                + "' "
                + clash(other, category));
      }
    }
  }

  /** Frames are columns, and case does not tell columns apart: see {@link FrameNames}. */
  private String clash(String other, String category) {
    return frame(other).equals(frame(category))
        ? "would both be the frame " + frame(category) + "; rename one"
        : "would be the frames "
            + frame(other)
            + " and "
            + frame(category)
            + ", which differ in the case of letters alone; rename one";
  }

  private Map<String, Integer> byFrame(Map<String, Integer> end) {
    Map<String, Integer> frames = new LinkedHashMap<>();
    end.forEach((category, factor) -> frames.put(frame(known(category)), factor));
    return frames;
  }

  /** A category as the file writes it, whatever the case of letters the user gave. */
  private String known(String category) {
    Optional<String> exact = categories.stream().filter(category::equals).findFirst();
    return exact
        .or(() -> categories.stream().filter(category::equalsIgnoreCase).findFirst())
        .orElseThrow(
            () ->
                new StudyException(
                    file
                        + ": found the pole '"
                        + category
                        + "'; expected a category of the dictionary, one of "
                        + shown()));
  }

  private List<String> shown() {
    List<String> shown = new ArrayList<>(categories.subList(0, Math.min(MOST, categories.size())));
    if (categories.size() > MOST) {
      shown.add("… and " + (categories.size() - MOST) + " more");
    }
    return shown;
  }
}
