package parallax.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import parallax.compare.Keyness;
import parallax.compare.LengthCheck;
import parallax.compare.StanceScale;
import parallax.frame.ScoringFormulas;
import parallax.provenance.ProductVersion;
import parallax.provenance.RunInputs;
import parallax.study.StanceModel;
import parallax.study.Study;

/**
 * Writes methods.md, methods.html and references.bib: how the run measured, in prose to hand in.
 * Every number comes from a table of the run, its study or its manifest.
 */
final class MethodsAppendix {
  private static final String MARKDOWN = "methods.md";

  private final Path folder;
  private final Study study;
  private final RunInputs inputs;

  /**
   * An appendix for the tables in a folder.
   *
   * @param folder where the tables are, closed; the appendix goes there too
   */
  MethodsAppendix(Path folder, Study study, RunInputs inputs) {
    this.folder = folder;
    this.study = study;
    this.inputs = inputs;
  }

  /**
   * Writes the three files.
   *
   * @param catalogueSha256 of the corpus's catalogue; empty if it has none
   * @throws IOException if one cannot be written
   */
  void write(String catalogueSha256) throws IOException {
    Bibliography all = Bibliography.load();
    Map<String, Object> values = values(catalogueSha256);
    values.put("cite", all.citations());
    values.put("references", List.of());
    Bibliography cited = all.citedIn(new MarkdownPage(MARKDOWN, values).markdown());
    values.put("references", cited.references());
    MarkdownPage page = new MarkdownPage(MARKDOWN, values);
    write(MARKDOWN, page.markdown());
    write(
        "methods.html",
        new Template("methods.html").fill(Map.of("title", study.title(), "body", page.html())));
    write(Bibliography.FILE, cited.bibtex());
  }

  private Map<String, Object> values(String catalogueSha256) {
    Map<String, Object> values = new MethodsFacts(new WrittenTables(folder)).all();
    values.put("version", inputs.version());
    values.put("study", study);
    values.put("settings", study.settings());
    values.put("stance", study.stance().map(MethodsAppendix::learned).orElse(Map.of()));
    values.put("confidence", study.settings().confidence());
    values.put("annotator", inputs.annotator());
    values.put("models", inputs.models());
    values.put("studyFiles", otherStudyFiles());
    values.put("catalogue", catalogueSha256);
    values.put("components", ProductVersion.components());
    values.put("formulas", formulas());
    values.put("minCount", Keyness.MIN_COUNT);
    values.put("top", Keyness.TOP);
    values.put("leastArticles", LengthCheck.LEAST);
    return values;
  }

  private static Map<String, Object> learned(StanceModel model) {
    return Map.of(
        "relevance", model.relevance().size(),
        "direction", model.direction().size(),
        "voice", model.voice().size(),
        "frames", model.frames().size(),
        "settings", model.settings(),
        "context", model.context().isPresent());
  }

  /** The lexicons' hashes stand with the lexicons. */
  private SortedMap<String, String> otherStudyFiles() {
    SortedMap<String, String> files = new TreeMap<>(inputs.studyFiles());
    files.keySet().removeIf(file -> file.startsWith("lexicons/"));
    return files;
  }

  private List<Map<String, String>> formulas() {
    Map<String, String> all = new LinkedHashMap<>(ScoringFormulas.of(study));
    for (StanceScale scale : StanceScale.values()) {
      all.put("Scale " + scale.label(), scale.formula());
    }
    all.put("Keyness of word w", Keyness.FORMULA);
    all.put("Interval of a rank correlation", LengthCheck.FORMULA);
    List<Map<String, String>> rows = new ArrayList<>();
    all.forEach((what, formula) -> rows.add(Map.of("what", what, "formula", formula)));
    return rows;
  }

  private void write(String file, String content) throws IOException {
    Files.writeString(folder.resolve(file), content, StandardCharsets.UTF_8);
  }
}
