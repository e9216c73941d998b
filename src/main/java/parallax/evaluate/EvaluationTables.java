package parallax.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import parallax.compare.Interval;
import parallax.csv.Column;
import parallax.csv.ColumnType;
import parallax.csv.TableException;
import parallax.csv.TableSchema;
import parallax.csv.TableWriter;
import parallax.evaluate.Counts.Category;

/** Writes an evaluation as tables, each with what has to be said of tuning in its last column. */
final class EvaluationTables {
  /** Marks a column that has two more for its interval. */
  private static final String FIGURE = "with interval";

  private static final TableSchema MEASURES =
      schema("measures.csv", text("measure"), figure("value"), text("note"));

  private static final TableSchema CATEGORIES =
      schema(
          "categories.csv",
          text("variable"),
          text("category"),
          text("coder"),
          whole("wanted"),
          whole("found"),
          whole("hits"),
          figure("precision"),
          figure("recall"),
          figure("f1"),
          number("precision_weighted"),
          number("recall_weighted"),
          number("f1_weighted"));

  private static final TableSchema AGREEMENT =
      schema(
          "agreement.csv",
          text("variable"),
          text("coder"),
          text("level"),
          whole("sentences"),
          whole("articles"),
          number("coverage"),
          figure("accuracy"),
          figure("macro_f1"),
          figure("alpha"),
          figure("lead"));

  private static final TableSchema SUBGROUPS =
      schema(
          "subgroups.csv",
          text("column"),
          text("value"),
          text("variable"),
          whole("sentences"),
          whole("articles"),
          number("coverage"),
          figure("accuracy"),
          figure("macro_f1"),
          figure("alpha"));

  private static final TableSchema CONFUSION =
      schema(
          "confusion.csv",
          text("variable"),
          text("coder"),
          text("wanted"),
          text("found"),
          whole("sentences"));

  private static final TableSchema ERRORS =
      schema(
          "errors.csv",
          text("article_id"),
          text("sentence_id"),
          text("gold_id"),
          whole("start"),
          whole("end"),
          text("variable"),
          text("wanted"),
          text("found"),
          text("cause"),
          text("evidence"),
          text("text"));

  private static final TableSchema CAUSES =
      schema("error_causes.csv", text("variable"), text("cause"), whole("errors"), number("share"));

  private static final List<TableSchema> ALL =
      List.of(MEASURES, CATEGORIES, AGREEMENT, SUBGROUPS, CONFUSION, ERRORS, CAUSES);

  private final Path folder;
  private final Extent extent;

  EvaluationTables(Path folder, Extent extent) {
    this.folder = folder;
    this.extent = extent;
  }

  void write(
      List<Measure> measures,
      List<Assessed> assessed,
      List<Subgroup> subgroups,
      List<SentenceError> errors)
      throws IOException {
    checkOwn();
    Files.createDirectories(folder);
    write(MEASURES, measures.stream().map(EvaluationTables::cells).toList());
    write(CATEGORIES, assessed.stream().flatMap(EvaluationTables::categories).toList());
    write(AGREEMENT, assessed.stream().map(EvaluationTables::agreement).toList());
    // Without a column to tell them apart there is no table, and an earlier one would mislead.
    Files.deleteIfExists(folder.resolve(SUBGROUPS.file()));
    if (!subgroups.isEmpty()) {
      write(SUBGROUPS, subgroups.stream().flatMap(EvaluationTables::figures).toList());
    }
    write(CONFUSION, assessed.stream().flatMap(EvaluationTables::confusion).toList());
    write(ERRORS, errors.stream().map(EvaluationTables::cells).toList());
    write(CAUSES, causes(errors));
  }

  /** A folder of anything else is not written into. */
  private void checkOwn() throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    List<String> own = ALL.stream().map(TableSchema::file).toList();
    try (Stream<Path> files = Files.list(folder)) {
      Optional<String> other =
          files
              .map(file -> String.valueOf(file.getFileName()))
              .filter(f -> !own.contains(f))
              .findAny();
      if (other.isPresent()) {
        throw new TableException(
            folder + ": found '" + other.get() + "'; expected a new folder, or tables of evaluate");
      }
    }
  }

  private void write(TableSchema schema, List<List<Object>> rows) throws IOException {
    try (TableWriter table = new TableWriter(folder, schema)) {
      for (List<Object> row : rows) {
        List<Object> cells = new ArrayList<>(row);
        cells.add(extent.warning());
        table.row(cells);
      }
    }
  }

  private static List<Object> cells(Measure measure) {
    List<Object> cells = new ArrayList<>(List.of(measure.name(), measure.value()));
    add(measure.interval(), cells);
    cells.add(measure.note());
    return cells;
  }

  private static Stream<List<Object>> categories(Assessed one) {
    Counts counts = one.tally().counts();
    Counts weighted = one.tally().weighted();
    boolean drawn = one.tally().all().stream().anyMatch(said -> said.coded().weight() != 1);
    return one.categories().stream()
        .map(
            part -> {
              Category category = part.category();
              List<Object> cells = new ArrayList<>();
              cells.add(one.tally().variable());
              cells.add(category.name());
              cells.add(one.tally().coder().label());
              cells.add((long) counts.wanted(category));
              cells.add((long) counts.found(category));
              cells.add((long) counts.hits(category));
              add(part.precision(), cells);
              add(part.recall(), cells);
              add(part.f1(), cells);
              cells.add(told(drawn, weighted.precision(category)));
              cells.add(told(drawn, weighted.recall(category)));
              cells.add(told(drawn, weighted.f1(category)));
              return cells;
            });
  }

  private static OptionalDouble told(boolean drawn, double value) {
    return drawn && !Double.isNaN(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
  }

  private static List<Object> agreement(Assessed one) {
    Tally tally = one.tally();
    List<Object> cells = new ArrayList<>();
    cells.add(tally.variable());
    cells.add(tally.coder().label());
    cells.add(tally.level().label());
    addAgreement(one, cells);
    add(one.lead(), cells);
    return cells;
  }

  private static Stream<List<Object>> figures(Subgroup subgroup) {
    return subgroup.assessed().stream()
        .map(
            one -> {
              List<Object> cells = new ArrayList<>();
              cells.add(subgroup.column());
              cells.add(subgroup.value());
              cells.add(one.tally().variable());
              addAgreement(one, cells);
              return cells;
            });
  }

  private static void addAgreement(Assessed one, List<Object> cells) {
    Tally tally = one.tally();
    cells.add(tally.sentences());
    cells.add(tally.articles());
    cells.add((double) tally.answered() / tally.sentences());
    add(one.accuracy(), cells);
    add(one.macroF1(), cells);
    add(one.alpha(), cells);
  }

  private static Stream<List<Object>> confusion(Assessed one) {
    Counts counts = one.tally().counts();
    List<List<Object>> rows = new ArrayList<>();
    counts
        .pairs()
        .forEach(
            (wanted, founds) ->
                founds.forEach(
                    (found, times) ->
                        rows.add(
                            List.of(
                                one.tally().variable(),
                                one.tally().coder().label(),
                                counts.values().get(wanted),
                                counts.values().get(found),
                                times.longValue()))));
    return rows.stream();
  }

  private static List<Object> cells(SentenceError error) {
    CodedSentence sentence = error.sentence();
    return List.of(
        sentence.article(),
        sentence.outputId(),
        sentence.id(),
        sentence.gold().span().start(),
        sentence.gold().span().end(),
        error.variable(),
        error.wanted(),
        error.found(),
        error.cause(),
        error.evidence(),
        sentence.found("text"));
  }

  private static List<List<Object>> causes(List<SentenceError> errors) {
    List<List<Object>> rows = new ArrayList<>();
    counted(errors, SentenceError::variable)
        .forEach(
            (variable, causes) -> {
              int all = causes.values().stream().mapToInt(Integer::intValue).sum();
              causes.forEach(
                  (cause, count) ->
                      rows.add(List.of(variable, cause, count, (double) count / all)));
            });
    return rows;
  }

  /** Errors by a name and their cause, both in order. */
  static Map<String, Map<String, Integer>> counted(
      List<SentenceError> errors, Function<SentenceError, String> by) {
    Map<String, Map<String, Integer>> counted = new TreeMap<>();
    for (SentenceError error : errors) {
      counted
          .computeIfAbsent(by.apply(error), name -> new TreeMap<>())
          .merge(error.cause(), 1, Integer::sum);
    }
    return counted;
  }

  private static void add(Estimate estimate, List<Object> cells) {
    cells.add(estimate.value());
    add(estimate.interval(), cells);
  }

  private static void add(Optional<Interval> interval, List<Object> cells) {
    cells.add(interval.map(Interval::low));
    cells.add(interval.map(Interval::high));
  }

  /** A table with a last column on tuning; a figure has columns for its interval. */
  private static TableSchema schema(String file, Column... columns) {
    List<Column> all = new ArrayList<>();
    for (Column column : columns) {
      all.add(column);
      if (column.meaning().equals(FIGURE)) {
        all.add(number(column.name() + "_low"));
        all.add(number(column.name() + "_high"));
      }
    }
    all.add(text("tuning"));
    return new TableSchema(file, all);
  }

  private static Column figure(String name) {
    return new Column(name, ColumnType.NUMBER, false, FIGURE);
  }

  private static Column text(String name) {
    return new Column(name, ColumnType.STRING, false, "");
  }

  private static Column number(String name) {
    return new Column(name, ColumnType.NUMBER, false, "");
  }

  private static Column whole(String name) {
    return new Column(name, ColumnType.INTEGER, false, "");
  }
}
