package parallax.report;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import parallax.csv.TableReader;
import parallax.csv.TableRow;

/**
 * What each file of an output folder is, read from the resource {@code files.csv}.
 *
 * @param meanings one sentence by file, in the order in which a reader meets them; folders end in a
 *     slash
 */
record FileCatalogue(Map<String, String> meanings) {
  private static final String RESOURCE = "files.csv";

  FileCatalogue {
    meanings = Collections.unmodifiableMap(new LinkedHashMap<>(meanings));
  }

  /** Reads the catalogue that comes with the program. */
  static FileCatalogue load() {
    Map<String, String> meanings = new LinkedHashMap<>();
    List<TableRow> rows =
        TableReader.parse(RESOURCE, Resources.text(RESOURCE), List.of("file", "meaning"));
    rows.forEach(row -> meanings.put(row.require("file"), row.require("meaning")));
    return new FileCatalogue(meanings);
  }

  /** The files every run makes; folders, whose files depend on the corpus, left out. */
  List<String> files() {
    return meanings.keySet().stream().filter(file -> !file.endsWith("/")).toList();
  }

  /**
   * What a file is.
   *
   * @throws IllegalArgumentException if the catalogue does not say
   */
  String meaning(String file) {
    String meaning = meanings.get(file);
    if (meaning == null) {
      throw new IllegalArgumentException("files.csv does not say what " + file + " is");
    }
    return meaning;
  }
}
