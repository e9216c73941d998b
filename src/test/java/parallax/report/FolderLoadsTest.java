package parallax.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parallax.csv.TableReader;
import parallax.csv.TableRow;
import tech.tablesaw.api.ColumnType;
import tech.tablesaw.api.Table;
import tech.tablesaw.io.csv.CsvReadOptions;

/** Tables load with the types of datapackage.json. */
class FolderLoadsTest {
  @TempDir private static Path folder;
  private static Path output;
  private static JsonNode resources;

  @BeforeAll
  static void runOnce() throws IOException {
    output = folder.resolve("out");
    try (OutputRun run =
        new OutputRun(
            output, MadeUpCorpus.corpus(folder), MadeUpCorpus.study(), MadeUpCorpus.inputs())) {
      MadeUpCorpus.articles().forEach(run::accept);
      run.accept(MadeUpCorpus.problem());
      run.publish();
    }
    resources =
        JsonMapper.builder()
            .build()
            .readTree(Files.readAllBytes(output.resolve("datapackage.json")))
            .path("resources");
  }

  @Test
  void everyCellIsOfItsDeclaredType() {
    for (JsonNode resource : resources) {
      List<TableRow> rows =
          TableReader.read(output.resolve(resource.path("path").asText()), List.of());
      for (JsonNode field : resource.path("schema").path("fields")) {
        String name = field.path("name").asText();
        String shape =
            switch (field.path("type").asText()) {
              case "integer" -> "-?\\d+|";
              case "number" -> "-?\\d+(\\.\\d+)?|";
              case "boolean" -> "[01]|";
              default -> "(?s).*";
            };
        assertThat(rows)
            .as(resource.path("path").asText() + " " + name)
            .allSatisfy(row -> assertThat(row.cells().get(name)).matches(shape));
      }
    }
  }

  @Test
  void tablesawReadsEveryTableAsTheReadmeShows() {
    for (JsonNode resource : resources) {
      String file = resource.path("path").asText();
      Table table = load(file, resource);
      assertThat(table.rowCount())
          .as(file)
          .isEqualTo(TableReader.read(output.resolve(file), List.of()).size());
    }
    Table articles = load("articles.csv", resource("articles"));
    assertThat(articles.stringColumn("article_id").asList())
        .containsExactly("001", "002", "003", "004", "005");
    assertThat(articles.numberColumn("stance").getDouble(2)).isNegative();
  }

  @Test
  void foreignKeysLeadToRows() {
    int checked = 0;
    for (JsonNode resource : resources) {
      for (JsonNode key : resource.path("schema").path("foreignKeys")) {
        assertThat(cells(key.path("reference").path("resource").asText(), key.path("fields")))
            .as(resource.path("name").asText())
            .containsAll(cells(resource.path("name").asText(), key.path("fields")));
        checked++;
      }
    }
    assertThat(checked).isGreaterThan(10);
  }

  private static Set<List<String>> cells(String table, JsonNode fields) {
    Set<List<String>> cells = new HashSet<>();
    for (TableRow row : TableReader.read(output.resolve(table + ".csv"), List.of())) {
      List<String> key = new ArrayList<>();
      fields.forEach(field -> key.add(row.get(field.asText())));
      cells.add(key);
    }
    return cells;
  }

  @Test
  void everyTableHasAKey() {
    for (JsonNode resource : resources) {
      JsonNode schema = resource.path("schema");
      assertThat(schema.has("primaryKey") != schema.has("uniqueKeys"))
          .as(resource.path("path").asText())
          .isTrue();
    }
    assertThat(resource("frame_hits").path("schema").path("uniqueKeys").toString())
        .isEqualTo("[[\"article_id\",\"start\",\"end\",\"entry_id\",\"frame\"]]");
  }

  @Test
  void loadScriptNamesEveryTableAndColumn() throws IOException {
    String script = Files.readString(output.resolve(LoadScript.FILE));
    for (JsonNode resource : resources) {
      assertThat(script)
          .contains("CREATE OR REPLACE TABLE \"" + resource.path("name").asText() + "\"");
    }
    assertThat(script)
        .contains("'article_id': 'VARCHAR'", "'desk': 'VARCHAR'", "'stance': 'DOUBLE'");
  }

  private static JsonNode resource(String name) {
    for (JsonNode resource : resources) {
      if (resource.path("name").asText().equals(name)) {
        return resource;
      }
    }
    throw new IllegalArgumentException(name);
  }

  private static Table load(String file, JsonNode resource) {
    Map<String, ColumnType> types = new HashMap<>();
    for (JsonNode field : resource.path("schema").path("fields")) {
      types.put(
          field.path("name").asText(),
          switch (field.path("type").asText()) {
            case "integer", "boolean" -> ColumnType.INTEGER;
            case "number" -> ColumnType.DOUBLE;
            default -> ColumnType.STRING;
          });
    }
    return Table.read()
        .usingOptions(
            CsvReadOptions.builder(output.resolve(file).toFile())
                .columnTypesPartial(types)
                .missingValueIndicator(""));
  }
}
