package parallax.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import parallax.csv.Column;
import parallax.csv.ColumnType;
import parallax.csv.TableSchema;
import parallax.provenance.Json;

/**
 * The tables of an output folder for machines: Data Package v2 (datapackage.org/standard), made
 * from the schemas the writers used.
 */
final class DataPackage {
  private static final String PROFILE = "https://datapackage.org/profiles/2.0/datapackage.json";
  private static final String RESOURCE_PROFILE =
      "https://datapackage.org/profiles/2.0/dataresource.json";
  private static final String SCHEMA_PROFILE =
      "https://datapackage.org/profiles/2.0/tableschema.json";

  private final FileCatalogue files;

  DataPackage(FileCatalogue files) {
    this.files = files;
  }

  /**
   * The descriptor.
   *
   * @param name the study's short name
   * @param title of the study
   * @param schemas of the tables written
   */
  String toJson(String name, String title, String version, List<TableSchema> schemas) {
    Map<String, Object> descriptor = new TreeMap<>();
    descriptor.put("$schema", PROFILE);
    descriptor.put("name", name);
    descriptor.put("title", title);
    descriptor.put("version", version);
    descriptor.put("resources", schemas.stream().map(this::resource).toList());
    return Json.indented(descriptor);
  }

  private Map<String, Object> resource(TableSchema table) {
    Map<String, Object> resource = new TreeMap<>();
    resource.put("$schema", RESOURCE_PROFILE);
    resource.put("name", table.name());
    resource.put("type", "table");
    resource.put("path", table.file());
    resource.put("description", files.meaning(table.file()));
    resource.put("format", "csv");
    resource.put("mediatype", "text/csv");
    resource.put("encoding", "utf-8");
    resource.put("schema", schema(table));
    return resource;
  }

  private static Map<String, Object> schema(TableSchema table) {
    Map<String, Object> schema = new TreeMap<>();
    schema.put("$schema", SCHEMA_PROFILE);
    schema.put("fields", table.columns().stream().map(DataPackage::field).toList());
    schema.put("missingValues", List.of(""));
    List<Column> key = table.columns().stream().filter(Column::key).toList();
    List<String> names = key.stream().map(Column::name).toList();
    // The cells of a primary key must be filled; those of a unique key need not.
    if (key.stream().anyMatch(Column::optional)) {
      schema.put("uniqueKeys", List.of(names));
    } else {
      schema.put("primaryKey", names);
    }
    List<Map<String, Object>> foreign = foreignKeys(table);
    if (!foreign.isEmpty()) {
      schema.put("foreignKeys", foreign);
    }
    return schema;
  }

  private static Map<String, Object> field(Column column) {
    Map<String, Object> field = new TreeMap<>();
    field.put("name", column.name());
    field.put("description", column.meaning());
    field.put(
        "type",
        switch (column.type()) {
          case STRING -> "string";
          case INTEGER -> "integer";
          case NUMBER -> "number";
          case BOOLEAN -> "boolean";
        });
    if (column.type() == ColumnType.BOOLEAN) {
      field.put("trueValues", List.of("1"));
      field.put("falseValues", List.of("0"));
    }
    return field;
  }

  private static List<Map<String, Object>> foreignKeys(TableSchema table) {
    List<Map<String, Object>> keys = new ArrayList<>();
    List<String> header = table.header();
    if (header.contains("article_id") && !table.file().equals("articles.csv")) {
      keys.add(foreignKey(List.of("article_id"), "articles"));
    }
    if (header.contains("sentence_id") && !table.file().equals("sentences.csv")) {
      keys.add(foreignKey(List.of("article_id", "sentence_id"), "sentences"));
    }
    return keys;
  }

  private static Map<String, Object> foreignKey(List<String> fields, String resource) {
    return Map.of("fields", fields, "reference", Map.of("resource", resource, "fields", fields));
  }
}
