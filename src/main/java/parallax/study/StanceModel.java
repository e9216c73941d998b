package parallax.study;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.UnaryOperator;
import parallax.encoder.ContextModel;
import parallax.encoder.ContextReader;

/**
 * How sentences of relations are read, learned from annotated passages: the folder {@code stance}
 * of a study. A study without one is scored by its lexicons alone.
 *
 * @param relevance whether a sentence says something about how the two actors relate
 * @param direction face value: {@link #DIRECTIONS}
 * @param voice {@link #VOICES}
 * @param frames which frames a sentence evokes; a study that builds on another may have frames its
 *     model does not know
 * @param settings numbers that put the four together
 * @param context what reads sentences in the light of their neighbours and joins the four; empty if
 *     the study has none
 */
public record StanceModel(
    LinearModel relevance,
    LinearModel direction,
    LinearModel voice,
    LinearModel frames,
    Settings settings,
    Optional<Context> context) {
  private static final int TABLES = 4;

  /** The folder, inside {@link #FOLDER}, of what reads sentences in their context. */
  static final String ENCODER = "encoder";

  /** A model of tables alone. */
  public StanceModel(
      LinearModel relevance,
      LinearModel direction,
      LinearModel voice,
      LinearModel frames,
      Settings settings) {
    this(relevance, direction, voice, frames, settings, Optional.empty());
  }

  /** The folder inside a study's. */
  public static final String FOLDER = "stance";

  /** The class of {@link #relevance}. */
  public static final List<String> RELEVANCE = List.of("relevant");

  /** The classes of {@link #direction}, from distancing to resilience. */
  public static final List<String> DIRECTIONS = List.of("negative", "neutral", "positive");

  /** The classes of {@link #voice}. */
  public static final List<String> VOICES = List.of("author", "reported", "endorsed", "rejected");

  /**
   * An output an encoder may have besides: that the author conveys the direction of what he
   * reports, because it is a fact and not somebody's view.
   */
  public static final String CARRIED = "carried";

  /**
   * A reader of sentences in their context, and how much it counts beside the tables.
   *
   * @param reader its outputs are named as the classes of the tables
   * @param words what the log odds of the tables are multiplied by, 0…10
   * @param weight what the log odds of the reader are, 0…10
   */
  public record Context(ContextReader reader, double words, double weight) {
    private static Optional<Context> read(Path folder) {
      Optional<ContextModel> model = ContextModel.open(folder.resolve(ENCODER));
      if (model.isEmpty()) {
        return Optional.empty();
      }
      JsonNode root = Settings.yaml(folder.resolve(Settings.FILE));
      return Optional.of(
          new Context(
              checked(model.orElseThrow()),
              Settings.number(root, "word_weight", 10),
              Settings.number(root, "context_weight", 10)));
    }

    private static ContextReader checked(ContextReader reader) {
      List<String> needed = new ArrayList<>(RELEVANCE);
      needed.addAll(DIRECTIONS);
      needed.addAll(VOICES);
      if (!reader.outputs().containsAll(needed)) {
        throw new StudyException(
            FOLDER
                + "/"
                + ENCODER
                + "/outputs.txt names "
                + reader.outputs()
                + "; expected, among others, "
                + needed);
      }
      return reader;
    }
  }

  /**
   * This model with another way to the same readings, such as one that remembers them.
   *
   * @param wrap given the reader; not asked if there is none
   */
  public StanceModel withReader(UnaryOperator<ContextReader> wrap) {
    return new StanceModel(
        relevance,
        direction,
        voice,
        frames,
        settings,
        context.map(one -> new Context(wrap.apply(one.reader()), one.words(), one.weight())));
  }

  /**
   * Numbers that put the models together; settings.yaml says where each comes from.
   *
   * @param articleWeight how strongly what the rest of the article conveys bears on a sentence; 0
   *     reads every sentence alone
   * @param reportedFactor what the author conveys of what he only reports, 0…1, where no encoder
   *     says how likely he conveys it
   * @param neutralZone a direction nearer to 0 than this, on −1…+1, is 0
   * @param relevanceThreshold least probability of a relevant sentence
   * @param frameThreshold least probability of an evoked frame that has no threshold of its own
   * @param frameThresholds the others', by the frame's name; may be empty
   */
  public record Settings(
      double articleWeight,
      double reportedFactor,
      double neutralZone,
      double relevanceThreshold,
      double frameThreshold,
      Map<String, Double> frameThresholds) {
    private static final String FILE = "settings.yaml";
    private static final String OF_FRAMES = "frame_thresholds";

    /** Copies the map. */
    public Settings {
      frameThresholds = Map.copyOf(frameThresholds);
    }

    /** Settings with one threshold for all frames. */
    public Settings(
        double articleWeight,
        double reportedFactor,
        double neutralZone,
        double relevanceThreshold,
        double frameThreshold) {
      this(
          articleWeight, reportedFactor, neutralZone, relevanceThreshold, frameThreshold, Map.of());
    }

    /** Least probability with which {@code frame} is evoked. */
    public double threshold(String frame) {
      return frameThresholds.getOrDefault(frame, frameThreshold);
    }

    private static Settings read(Path folder, List<String> frames, boolean ofBase) {
      JsonNode root = yaml(folder.resolve(FILE));
      Map<String, Double> own = new TreeMap<>();
      for (String frame : names(root.path(OF_FRAMES))) {
        if (frames.contains(frame)) {
          own.put(frame, number(root.path(OF_FRAMES), frame, 1));
        } else if (!ofBase) {
          throw new StudyException(
              StanceModel.FOLDER
                  + "/"
                  + FILE
                  + ": "
                  + OF_FRAMES
                  + " names '"
                  + frame
                  + "'; expected one of "
                  + frames);
        }
      }
      return new Settings(
          number(root, "article_weight", 10),
          number(root, "reported_factor", 1),
          number(root, "neutral_zone", 1),
          number(root, "relevance_threshold", 1),
          number(root, "frame_threshold", 1),
          own);
    }

    private static List<String> names(JsonNode node) {
      List<String> names = new ArrayList<>();
      node.fieldNames().forEachRemaining(names::add);
      return names;
    }

    private static JsonNode yaml(Path file) {
      try {
        return new YAMLMapper().readTree(Files.readString(file));
      } catch (IOException e) {
        throw new StudyException(
            StanceModel.FOLDER + "/" + FILE + ": cannot be read: " + e.getMessage(), e);
      }
    }

    private static double number(JsonNode root, String name, double most) {
      JsonNode value = root.path(name);
      if (!value.isNumber() || value.asDouble() < 0 || value.asDouble() > most) {
        throw new StudyException(
            StanceModel.FOLDER
                + "/"
                + FILE
                + ": '"
                + name
                + "' is '"
                + value.asText()
                + "'; expected a number from 0 to "
                + most);
      }
      return value.asDouble();
    }
  }

  /** The model of a study that stands alone, from the study's folder. */
  static Optional<StanceModel> read(Path study, List<String> frames) {
    return read(study.resolve(FOLDER), frames, false);
  }

  /**
   * Reads the model of a study.
   *
   * @param folder its folder {@code stance}
   * @param frames names of the study's frames
   * @param ofBase whether it is another study's: frames it knows and this study does not are left
   *     out
   * @return empty if the study has none
   * @throws StudyException if its settings are missing or wrong
   * @throws parallax.csv.TableException if one of its tables is
   */
  static Optional<StanceModel> read(Path folder, List<String> frames, boolean ofBase) {
    if (!Files.isDirectory(folder)) {
      return Optional.empty();
    }
    return Optional.of(tables(folder, frames, ofBase));
  }

  /** The tables side by side: together they have tens of thousands of rows. */
  private static StanceModel tables(Path folder, List<String> frames, boolean ofBase) {
    ExecutorService pool = Executors.newFixedThreadPool(TABLES);
    try {
      Future<LinearModel> relevance = table(pool, folder.resolve("relevance.csv"), RELEVANCE);
      Future<LinearModel> direction = table(pool, folder.resolve("direction.csv"), DIRECTIONS);
      Future<LinearModel> voice = table(pool, folder.resolve("voice.csv"), VOICES);
      Path evoked = folder.resolve("frames.csv");
      Future<LinearModel> ofFrames =
          ofBase
              ? pool.submit(() -> LinearModel.readSome(evoked, frames))
              : table(pool, evoked, frames);
      return new StanceModel(
          result(relevance),
          result(direction),
          result(voice),
          result(ofFrames),
          Settings.read(folder, frames, ofBase),
          Context.read(folder));
    } finally {
      pool.shutdownNow();
    }
  }

  private static Future<LinearModel> table(ExecutorService pool, Path file, List<String> classes) {
    return pool.submit(() -> LinearModel.read(file, classes));
  }

  private static LinearModel result(Future<LinearModel> table) {
    try {
      return table.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while a study was read", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException fault) {
        throw fault;
      }
      throw new IllegalStateException("a study could not be read", e);
    }
  }
}
