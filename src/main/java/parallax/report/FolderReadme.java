package parallax.report;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import parallax.csv.TableSchema;

/** README.md of an output folder: what each file is and how to load the tables. */
final class FolderReadme {
  private static final String TEMPLATE = "folder-readme.md";

  private final FileCatalogue files;
  private final RowOrder order = RowOrder.load();

  FolderReadme(FileCatalogue files) {
    this.files = files;
  }

  /**
   * The page.
   *
   * @param title of the study
   * @param schemas of the tables written
   */
  String markdown(String title, String version, List<TableSchema> schemas) {
    String list =
        files.meanings().entrySet().stream()
            .map(
                file ->
                    "| "
                        + link(file.getKey())
                        + " | "
                        + file.getValue()
                        + ordered(file.getKey())
                        + " |")
            .collect(Collectors.joining("\n"));
    return fill(
        Resources.text(TEMPLATE),
        Map.of(
            "title", title,
            "version", version,
            "files", list,
            "tables", Integer.toString(schemas.size())));
  }

  private String ordered(String file) {
    String told = order.told(file);
    return told.isEmpty() ? "" : ". Rows in order of " + told;
  }

  private static String link(String file) {
    return "[" + file + "](" + file + ")";
  }

  /** The template with its {@code {{names}}} replaced. */
  static String fill(String template, Map<String, String> values) {
    String page = template;
    for (Map.Entry<String, String> value : values.entrySet()) {
      page = page.replace("{{" + value.getKey() + "}}", value.getValue());
    }
    return page;
  }
}
