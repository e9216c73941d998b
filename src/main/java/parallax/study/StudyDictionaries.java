package parallax.study;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import parallax.dictionary.Dictionary;
import parallax.dictionary.DictionaryReader;
import parallax.dictionary.LookupOptions;
import parallax.dictionary.NestedScope;
import parallax.dictionary.PatternKind;
import parallax.provenance.Sha256;

/** Reads dictionaries of others into a study: those its study.yaml lists, and single files. */
public final class StudyDictionaries {
  private static final Set<String> KEYS =
      new TreeSet<>(
          List.of(
              "file",
              "name",
              "negative",
              "positive",
              "match",
              "case_sensitive",
              "nested_scope",
              "levels",
              "encoding",
              "separator"));

  private StudyDictionaries() {}

  /**
   * A file with nothing said but its poles: read as the file says, looked up as quanteda does by
   * default, named after the file.
   *
   * @param poles by category; {@link Poles#NONE} for none
   * @throws StudyException if a pole names no category
   * @throws parallax.dictionary.DictionaryException if the file cannot be read
   */
  public static StudyDictionary read(Path file, Poles poles) {
    Dictionary dictionary = DictionaryReader.read(file, Optional.empty());
    LookupOptions options = LookupOptions.DEFAULT.with(dictionary.kind());
    return of(file, stem(file), dictionary, options, poles);
  }

  /** Those study.yaml lists under {@code dictionaries}, files relative to the study's folder. */
  static List<StudyDictionary> listed(StudyFolder folder) {
    List<StudyDictionary> dictionaries = new ArrayList<>();
    for (JsonNode item : folder.yaml().path("dictionaries")) {
      try {
        dictionaries.add(listed(folder.own(), item));
      } catch (IllegalArgumentException e) {
        throw new StudyException(
            StudyFolder.FILE + ": dictionaries " + item + ": " + e.getMessage(), e);
      }
    }
    return dictionaries;
  }

  private static StudyDictionary listed(Path folder, JsonNode item) {
    Set<String> unknown = new TreeSet<>();
    item.fieldNames().forEachRemaining(unknown::add);
    unknown.removeAll(KEYS);
    if (!unknown.isEmpty()) {
      throw StudyFolder.fault(
          "dictionaries: found the keys " + unknown + "; expected some of " + KEYS);
    }
    if (item.path("file").asText().isBlank()) {
      throw StudyFolder.fault("dictionaries: 'file' is missing; expected the path of a dictionary");
    }
    Path file = folder.resolve(item.path("file").asText());
    Dictionary read = DictionaryReader.read(file, encoding(item));
    String separator = item.path("separator").asText();
    Dictionary dictionary = separator.isEmpty() ? read : read.withSeparator(separator);
    Poles poles =
        item.has("negative") || item.has("positive")
            ? Poles.of(texts(item.path("negative")), texts(item.path("positive")))
            : Poles.NONE;
    return of(file, name(item, file), dictionary, options(item, dictionary), poles);
  }

  private static LookupOptions options(JsonNode item, Dictionary dictionary) {
    SortedSet<Integer> levels = new TreeSet<>();
    item.path("levels").forEach(level -> levels.add(level.asInt()));
    return new LookupOptions(
        choice(item, "match", PatternKind.values(), dictionary.kind()),
        item.path("case_sensitive").asBoolean(false),
        choice(item, "nested_scope", NestedScope.values(), NestedScope.KEY),
        levels);
  }

  private static <E extends Enum<E>> E choice(JsonNode item, String key, E[] all, E usual) {
    JsonNode value = item.path(key);
    if (value.isMissingNode()) {
      return usual;
    }
    return Arrays.stream(all)
        .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(value.asText()))
        .findFirst()
        .orElseThrow(
            () ->
                StudyFolder.fault(
                    "dictionaries: found "
                        + key
                        + " '"
                        + value.asText()
                        + "'; expected one of "
                        + Arrays.stream(all)
                            .map(one -> one.name().toLowerCase(Locale.ROOT))
                            .toList()));
  }

  private static Optional<Charset> encoding(JsonNode item) {
    return item.has("encoding")
        ? Optional.of(Charset.forName(item.path("encoding").asText()))
        : Optional.empty();
  }

  private static List<String> texts(JsonNode value) {
    List<String> texts = new ArrayList<>();
    Iterable<JsonNode> items = value.isArray() ? value : List.of(value);
    items.forEach(item -> texts.add(item.asText()));
    return texts;
  }

  private static String name(JsonNode item, Path file) {
    return item.has("name") ? StudyDictionary.plainName(item.path("name").asText()) : stem(file);
  }

  private static String stem(Path file) {
    String name = String.valueOf(file.getFileName());
    int dot = name.lastIndexOf('.');
    return StudyDictionary.plainName(dot > 0 ? name.substring(0, dot) : name)
        .toLowerCase(Locale.ROOT);
  }

  private static StudyDictionary of(
      Path file, String name, Dictionary dictionary, LookupOptions options, Poles poles) {
    try {
      String sha256 = Sha256.of(Files.readAllBytes(file));
      return StudyDictionary.of(
          name, String.valueOf(file.getFileName()), sha256, dictionary, options, poles);
    } catch (IOException e) {
      throw new StudyException(file.getFileName() + ": could not be read: " + e.getMessage(), e);
    }
  }
}
