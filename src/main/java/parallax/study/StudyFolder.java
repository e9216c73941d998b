package parallax.study;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import parallax.provenance.FileFault;
import parallax.provenance.StudyFiles;

/**
 * A study's folder, and the folder of the study it builds on if study.yaml names one under {@code
 * base}: a file the study does not have is the base's, a file it has takes its place. Lexicons take
 * the place of those of the same name; gazetteer.csv goes before the base's, row by row.
 *
 * @param own the study's folder
 * @param base the folder it builds on; empty if it stands alone
 * @param yaml study.yaml as read
 */
public record StudyFolder(Path own, Optional<StudyFolder> base, JsonNode yaml) {
  /** The file every study has. */
  public static final String FILE = "study.yaml";

  /** The base that is the study that comes with the program. */
  public static final String SHIPPED = "shipped";

  private static final String LEXICONS = "lexicons";
  private static final String GAZETTEER = "gazetteer.csv";

  /** Files of a base that decide nothing in a study built on it. */
  private static final List<String> NOT_INHERITED = List.of("training/", FILE, "README.md");

  /**
   * Opens a study's folder.
   *
   * @throws StudyException if study.yaml is missing or malformed, or the base is no study that
   *     stands alone
   */
  public static StudyFolder open(Path folder) {
    JsonNode yaml = read(folder.resolve(FILE));
    JsonNode base = yaml.path("base");
    if (base.isMissingNode()) {
      return new StudyFolder(folder, Optional.empty(), yaml);
    }
    Path below =
        base.asText().equals(SHIPPED)
            ? ShippedStudy.folder()
            : folder.resolve(base.asText()).normalize();
    if (!base.isTextual() || !Files.isRegularFile(below.resolve(FILE))) {
      throw fault(
          "found base '" + base.asText() + "'; expected 'shipped' or the folder of another study");
    }
    StudyFolder opened = open(below);
    if (opened.base.isPresent()) {
      throw fault(
          "base '"
              + base.asText()
              + "' builds on another study itself; expected one that stands alone");
    }
    return new StudyFolder(folder, Optional.of(opened), yaml);
  }

  private static JsonNode read(Path file) {
    if (!Files.exists(file)) {
      throw new StudyException(
          FILE + ": there is no such file in " + file.getParent() + "; expected a study folder");
    }
    try {
      JsonNode root = YAMLMapper.builder().build().readTree(Files.readString(file));
      if (root == null || !root.isObject()) {
        throw fault("found no keys; expected name, title, actors, …");
      }
      return root;
    } catch (IOException e) {
      throw new StudyException(FILE + ": " + firstLine(e), e);
    }
  }

  /** YAML's own message names line and column in its first lines; the rest quotes the file. */
  private static String firstLine(IOException e) {
    return FileFault.told(e).replaceAll("\\s+", " ");
  }

  /** A fault in study.yaml. */
  static StudyException fault(String what) {
    return new StudyException(FILE + ": " + what);
  }

  /** The study's own file, or the base's; the study's own path if neither is there. */
  public Path file(String name) {
    Path file = own.resolve(name);
    return Files.exists(file)
        ? file
        : base.map(below -> below.file(name)).filter(Files::exists).orElse(file);
  }

  /** Whether the study itself, and not its base, has a file or folder. */
  public boolean has(String name) {
    return Files.exists(own.resolve(name));
  }

  /** The value under a key of study.yaml; the base's if the study does not give one. */
  JsonNode value(String key) {
    JsonNode value = yaml.path(key);
    return value.isMissingNode() && base.isPresent() ? base.get().value(key) : value;
  }

  /** The dictionaries of others that study.yaml lists, which may lie outside the folder. */
  public List<Path> dictionaries() {
    List<Path> files = new ArrayList<>();
    yaml.path("dictionaries").forEach(item -> files.add(own.resolve(item.path("file").asText())));
    return files;
  }

  /**
   * The lexicons in order of their names.
   *
   * @throws StudyException if there is no folder of lexicons
   */
  List<LexiconFile> lexicons() {
    SortedMap<String, LexiconFile> files = new TreeMap<>();
    base.ifPresent(
        below -> below.lexicons().forEach(file -> files.put(file.name(), file.inherited())));
    if (base.isEmpty() || has(LEXICONS)) {
      tables(own.resolve(LEXICONS)).forEach(file -> files.put(name(file), new LexiconFile(file)));
    }
    return List.copyOf(files.values());
  }

  /**
   * A lexicon's file.
   *
   * @param path of the file
   * @param ofBase whether it is the base's: entries of frames the study does not have are left out
   */
  record LexiconFile(Path path, boolean ofBase) {
    private LexiconFile(Path path) {
      this(path, false);
    }

    private LexiconFile inherited() {
      return new LexiconFile(path, true);
    }

    /** The file's name. */
    String name() {
      return StudyFolder.name(path);
    }
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  private static List<Path> tables(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".csv")).sorted().toList();
    } catch (IOException e) {
      throw new StudyException(
          "lexicons: the folder could not be read; expected one CSV per frame: " + e.getMessage(),
          e);
    }
  }

  /**
   * The sha256 of every file the study is made of, the base's included, by its path in the study.
   *
   * @throws IOException if one cannot be read
   */
  public SortedMap<String, String> hashes() throws IOException {
    SortedMap<String, String> hashes = new TreeMap<>();
    if (base.isPresent()) {
      StudyFiles.of(base.get().own)
          .forEach(
              (file, hash) -> {
                if (NOT_INHERITED.stream().noneMatch(file::startsWith)) {
                  hashes.put(file, hash);
                }
              });
      if (has(GAZETTEER)) {
        hashes.put("base/" + GAZETTEER, hashes.getOrDefault(GAZETTEER, ""));
      }
      hashes.put("base/" + FILE, StudyFiles.of(base.get().own).getOrDefault(FILE, ""));
    }
    hashes.putAll(StudyFiles.of(own));
    return Collections.unmodifiableSortedMap(hashes);
  }
}
