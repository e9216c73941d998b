package parallax.provenance;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a run was made of and what it made: everything needed to repeat it and to see that it came
 * out the same. It holds no clock and nothing of the machine.
 *
 * @param inputs program, study files and annotator
 * @param studyName the study's short name
 * @param catalogueSha256 of the corpus's catalogue; empty if it has none
 * @param articles in order of id
 * @param errors articles left out
 * @param settings numbers that decide what is printed, by name
 * @param outputs every file of the output but the manifest itself and environment.json
 */
public record RunManifest(
    RunInputs inputs,
    String studyName,
    String catalogueSha256,
    List<AnalysedFile> articles,
    int errors,
    SortedMap<String, Object> settings,
    List<OutputFile> outputs) {
  /** The manifest's file name. */
  public static final String FILE = "manifest.json";

  /** The name under which the study folder lists its NLP models. */
  private static final String MODELS_LOCK = "models.lock";

  public RunManifest {
    articles = List.copyOf(articles);
    settings = Collections.unmodifiableSortedMap(new TreeMap<>(settings));
    outputs = List.copyOf(outputs);
  }

  /**
   * An article that was analysed.
   *
   * @param id in the catalogue
   * @param file relative to the corpus
   * @param sha256 of the file
   */
  public record AnalysedFile(String id, String file, String sha256) {}

  /** The manifest as it is written. */
  public String toJson() {
    return Json.indented(
        Map.of(
            "product", Map.of("name", ProductVersion.NAME, "version", inputs.version()),
            "study", study(),
            "annotator", inputs.annotator(),
            "corpus", corpus(),
            "settings", settings,
            "outputs", outputs.stream().map(RunManifest::output).toList()));
  }

  private Map<String, Object> study() {
    Map<String, Object> study = new TreeMap<>();
    study.put("name", studyName);
    study.put("files", inputs.studyFiles());
    study.put("models_lock_sha256", inputs.studyFiles().getOrDefault(MODELS_LOCK, ""));
    return study;
  }

  private Map<String, Object> corpus() {
    List<Map<String, String>> files = new ArrayList<>();
    for (AnalysedFile article : articles) {
      files.add(Map.of("id", article.id(), "file", article.file(), "sha256", article.sha256()));
    }
    return Map.of(
        "catalogue_sha256", catalogueSha256, "articles", files, "articles_left_out", errors);
  }

  private static Map<String, Object> output(OutputFile file) {
    Map<String, Object> fields = new TreeMap<>();
    fields.put("path", file.path());
    fields.put("bytes", file.bytes());
    fields.put("sha256", file.sha256());
    file.rows().ifPresent(rows -> fields.put("rows", rows));
    return fields;
  }
}
