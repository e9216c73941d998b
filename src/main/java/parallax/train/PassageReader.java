package parallax.train;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import parallax.study.StanceModel;
import parallax.study.StudyException;
import parallax.train.Passage.AnnotatedSentence;

/** Reads annotated passages from JSON Lines files, one passage a line. */
public final class PassageReader {
  private static final int STRONGEST = 2;
  private static final ObjectMapper JSON = new ObjectMapper();

  private static final String AUTHOR_DIRECTION = "author_direction";

  private PassageReader() {}

  /**
   * All passages of the .jsonl files in {@code folder}, files in order of name.
   *
   * @throws IOException if a file cannot be read
   * @throws StudyException naming file and line of the first fault
   */
  public static List<Passage> read(Path folder) throws IOException {
    List<Passage> passages = new ArrayList<>();
    for (Path file : files(folder)) {
      List<String> lines = Files.readAllLines(file);
      for (int i = 0; i < lines.size(); i++) {
        if (!lines.get(i).isBlank()) {
          passages.add(passage(file.getFileName() + " line " + (i + 1), lines.get(i)));
        }
      }
    }
    return passages;
  }

  /**
   * The .jsonl files in {@code folder}, in order of name.
   *
   * @throws IOException if the folder cannot be listed
   */
  static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".jsonl")).sorted().toList();
    }
  }

  private static Passage passage(String id, String line) {
    JsonNode root = parse(id, line);
    List<AnnotatedSentence> sentences = new ArrayList<>();
    for (JsonNode sentence : list(id, root, "sentences")) {
      sentences.add(sentence(id, sentence));
    }
    return new Passage(id, pair(id, root), texts(id, root, "a"), texts(id, root, "b"), sentences);
  }

  private static List<String> pair(String id, JsonNode root) {
    String pair = text(id, root, "pair");
    List<String> names = List.of(pair.split("\\|", -1));
    if (names.size() != 2 || names.stream().anyMatch(String::isBlank)) {
      throw fault(id, "pair", pair, "two names with | between them");
    }
    return names;
  }

  private static JsonNode parse(String id, String line) {
    try {
      return JSON.readTree(line);
    } catch (JsonProcessingException e) {
      throw new StudyException(id + ": is no JSON: " + e.getOriginalMessage(), e);
    }
  }

  private static AnnotatedSentence sentence(String id, JsonNode node) {
    boolean relevant = relevant(id, node.path("relevance"));
    String voice = text(id, node, "voice");
    if (!StanceModel.VOICES.contains(voice)) {
      throw fault(id, "voice", voice, StanceModel.VOICES.toString());
    }
    return new AnnotatedSentence(
        text(id, node, "text"),
        relevant,
        direction(id, node, "direction", relevant),
        voice,
        direction(id, node, AUTHOR_DIRECTION, relevant && node.has(AUTHOR_DIRECTION)),
        frames(node));
  }

  private static boolean relevant(String id, JsonNode relevance) {
    if (!relevance.isInt() || relevance.asInt() < 0 || relevance.asInt() > 1) {
      throw fault(id, "relevance", relevance.asText(), "0 or 1");
    }
    return relevance.asInt() == 1;
  }

  private static OptionalInt direction(String id, JsonNode node, String name, boolean told) {
    JsonNode direction = node.path(name);
    if (!told) {
      return OptionalInt.empty();
    }
    if (!direction.isInt() || Math.abs(direction.asInt()) > STRONGEST) {
      throw fault(id, name, direction.asText(), "a whole number from -2 to 2");
    }
    return OptionalInt.of(direction.asInt());
  }

  private static List<String> frames(JsonNode node) {
    List<String> frames = new ArrayList<>();
    node.path("frames").forEach(frame -> frames.add(frame.asText()));
    return frames;
  }

  private static String text(String id, JsonNode node, String name) {
    String text = node.path(name).asText();
    if (text.isBlank()) {
      throw fault(id, name, "nothing", "a text");
    }
    return text;
  }

  private static JsonNode list(String id, JsonNode node, String name) {
    if (!node.path(name).isArray() || node.path(name).isEmpty()) {
      throw fault(id, name, node.path(name).toString(), "a list that is not empty");
    }
    return node.path(name);
  }

  private static List<String> texts(String id, JsonNode node, String name) {
    List<String> texts = new ArrayList<>();
    list(id, node, name).forEach(text -> texts.add(text.asText()));
    return texts;
  }

  private static StudyException fault(String id, String name, String found, String expected) {
    return new StudyException(id + ": " + name + " is '" + found + "'; expected " + expected);
  }
}
