package parallax.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import parallax.csv.Column;
import parallax.csv.ColumnType;
import parallax.csv.TableException;
import parallax.csv.TableReader;
import parallax.csv.TableRow;
import parallax.csv.TableSchema;
import parallax.csv.TableWriter;

/**
 * What may be published of a run whose texts may not: tables without their columns of text, the
 * methods appendix, and the hashes of the whole run.
 */
public final class PublishedResults {
  private static final String LIST = "published.csv";
  private static final String ARTICLES = "articles.csv";
  private static final String HASHES = "reference-hashes.csv";
  private static final List<String> COPIED = List.of("methods.md", "references.bib");

  private final Path output;
  private final QuotedRuns sentences = new QuotedRuns();
  private final OutputSchema schema = OutputSchema.load();

  /**
   * The results in an output folder.
   *
   * @throws TableException if it is no output folder
   */
  public PublishedResults(Path output) {
    this.output = output;
    TableReader.read(output.resolve("sentences.csv"), List.of("text"))
        .forEach(row -> sentences.add(row.get("text")));
  }

  /**
   * Writes them.
   *
   * @param target made if it is not there; results of the same articles are replaced
   * @throws IOException if something cannot be written
   * @throws TableException if it holds results of other articles, and as {@link #replace} does
   */
  public void write(Path target) throws IOException {
    if (Files.exists(target.resolve(ARTICLES)) && !sameArticles(target)) {
      throw new TableException(
          target
              + ": it holds results of other articles than "
              + output
              + "; publish into another folder (make publish RESULTS=dir), or replace them with"
              + " --replace (make publish REPLACE=1)");
    }
    replace(target);
  }

  /**
   * Writes them, over results of other articles too.
   *
   * @param target made if it is not there; files of the same names are replaced
   * @throws IOException if something cannot be written
   * @throws TableException if a cell or the appendix repeats nine words of a sentence; nothing more
   *     is written then
   */
  public void replace(Path target) throws IOException {
    Files.createDirectories(target);
    List<TableSchema> schemas = new ArrayList<>();
    StringBuilder files = new StringBuilder();
    FileCatalogue catalogue = FileCatalogue.load();
    for (TableRow row : TableReader.parse(LIST, Resources.text(LIST), List.of("file", "without"))) {
      String file = row.require("file");
      Set<String> without = new TreeSet<>(List.of(row.get("without").split(";")));
      schemas.add(write(file, without, target));
      files
          .append("| [" + file + "](" + file + ") | ")
          .append(catalogue.meaning(file) + " | " + row.get("without") + " |\n");
    }
    for (String file : COPIED) {
      check(file, Files.readString(output.resolve(file)));
      Files.copy(output.resolve(file), target.resolve(file), StandardCopyOption.REPLACE_EXISTING);
    }
    FolderHashes.of(output).write(target.resolve(HASHES));
    describe(target, schemas, files.toString().strip());
  }

  /**
   * Whether results are of the same articles as this output, by their hashes.
   *
   * @param published a folder that {@link #write} filled
   * @throws TableException if the folder holds no articles.csv
   */
  public boolean sameArticles(Path published) {
    return hashes(published).equals(hashes(output));
  }

  private static Set<String> hashes(Path folder) {
    return TableReader.read(folder.resolve(ARTICLES), List.of("sha256")).stream()
        .map(row -> row.get("sha256"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private TableSchema write(String file, Set<String> without, Path target) throws IOException {
    List<TableRow> rows = TableReader.read(output.resolve(file), List.of());
    List<Column> columns = columns(file, header(file));
    columns.removeIf(column -> without.contains(column.name()));
    TableSchema shape = new TableSchema(file, columns);
    try (TableWriter table = new TableWriter(target, shape)) {
      for (TableRow row : rows) {
        table.row(columns.stream().map(column -> cell(column, row)).toList());
      }
    }
    return shape;
  }

  private List<String> header(String file) throws IOException {
    try (var lines = Files.lines(output.resolve(file))) {
      return List.of(lines.findFirst().orElse("").split(","));
    }
  }

  /** Declared columns, and those of the frames; what a catalogue adds is nobody's business here. */
  private List<Column> columns(String file, List<String> header) {
    List<Column> columns = new ArrayList<>(schema.table(file).columns());
    if (file.equals("frames_by_source.csv")) {
      header
          .subList(columns.size(), header.size())
          .forEach(
              frame ->
                  columns.add(
                      new Column(frame, ColumnType.NUMBER, false, "cues per 1,000 tokens")));
    }
    return columns;
  }

  private Object cell(Column column, TableRow row) {
    String text = row.cells().getOrDefault(column.name(), "");
    if (text.isEmpty()) {
      return column.type() == ColumnType.STRING ? "" : Optional.empty();
    }
    return switch (column.type()) {
      case STRING -> published(column, text);
      case INTEGER -> Long.valueOf(text);
      case NUMBER -> new BigDecimal(text);
      case BOOLEAN -> text.equals("1");
    };
  }

  /**
   * A cell as it may be published: a name that took in half a sentence is cut. Titles stand in
   * every catalogue, and often in the text again.
   */
  private String published(Column column, String text) {
    return column.name().equals("title") ? text : sentences.shortened(text);
  }

  private void check(String where, String text) {
    sentences
        .in(text)
        .ifPresent(
            run -> {
              throw new TableException(
                  where + ": repeats '" + run + "' of an article; it cannot be published");
            });
  }

  private void describe(Path target, List<TableSchema> schemas, String files) throws IOException {
    JsonNode run =
        JsonMapper.builder()
            .build()
            .readTree(Files.readAllBytes(output.resolve("datapackage.json")));
    String title = run.path("title").asText();
    String version = run.path("version").asText();
    Files.writeString(
        target.resolve("datapackage.json"),
        new DataPackage(FileCatalogue.load())
            .toJson(run.path("name").asText(), title, version, schemas),
        StandardCharsets.UTF_8);
    Files.writeString(
        target.resolve("README.md"),
        FolderReadme.fill(
            Resources.text("published-readme.md"),
            Map.of("title", title, "version", version, "files", files)),
        StandardCharsets.UTF_8);
  }
}
