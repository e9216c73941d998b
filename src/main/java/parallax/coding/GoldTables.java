package parallax.coding;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import parallax.csv.TableSchema;
import parallax.csv.TableWriter;

/**
 * Writes the settled sentences of a sample as a gold folder that {@code parallax evaluate} reads.
 * Column {@code sampled} of articles.csv says that it holds single sentences, not whole articles.
 */
final class GoldTables {
  private static final TableSchema ARTICLES =
      new TableSchema(
          "articles.csv",
          List.of(
              Columns.text("doc"),
              Columns.text("source"),
              Columns.text("overall_author_direction"),
              Columns.flag("sampled")));

  private static final TableSchema SENTENCES =
      new TableSchema(
          "sentences.csv",
          List.of(
              Columns.text("doc"),
              Columns.text("sid"),
              Columns.whole("start"),
              Columns.whole("end")));

  private static final TableSchema STANCE =
      new TableSchema(
          "stance.csv",
          List.of(
              Columns.text("doc"),
              Columns.text("sid"),
              Columns.flag("relevance"),
              Columns.number("direction"),
              Columns.text("frames"),
              Columns.text("voice"),
              Columns.text("holder"),
              Columns.number("author_direction"),
              Columns.text("open_frames"),
              Columns.text("decided"),
              Columns.whole("coders"),
              Columns.number("weight"),
              Columns.text("item")));

  private final CodedSample sample;
  private final Consensus consensus;

  GoldTables(CodedSample sample, Consensus consensus) {
    this.sample = sample;
    this.consensus = consensus;
  }

  /** Writes the gold; the folder is made. */
  void write(Path folder) throws IOException {
    Files.createDirectories(folder);
    SampleKey key = sample.key();
    List<String> items = new ArrayList<>(consensus.settled());
    items.sort(
        Comparator.comparing((String item) -> key.get(item, "article_id"))
            .thenComparing(item -> Integer.valueOf(key.get(item, "start"))));
    writeArticles(folder, items);
    try (TableWriter table = new TableWriter(folder, SENTENCES)) {
      for (String item : items) {
        table.row(
            key.get(item, "article_id"),
            key.get(item, "sentence_id"),
            Integer.valueOf(key.get(item, "start")),
            Integer.valueOf(key.get(item, "end")));
      }
    }
    try (TableWriter table = new TableWriter(folder, STANCE)) {
      items.forEach(item -> table.row(stance(item)));
    }
  }

  private void writeArticles(Path folder, List<String> items) throws IOException {
    TreeMap<String, String> sources = new TreeMap<>();
    for (String item : items) {
      sources.put(sample.key().get(item, "article_id"), sample.key().get(item, "source"));
    }
    try (TableWriter table = new TableWriter(folder, ARTICLES)) {
      sources.forEach((article, source) -> table.row(article, source, "", true));
    }
  }

  private List<Object> stance(String item) {
    SampleKey key = sample.key();
    boolean relevant = consensus.relevant(item);
    List<Object> cells = new ArrayList<>();
    cells.add(key.get(item, "article_id"));
    cells.add(key.get(item, "sentence_id"));
    cells.add(relevant);
    cells.add(number(item, Variable.DIRECTION, relevant));
    cells.add(frames(item, relevant, false));
    cells.add(text(item, Variable.VOICE, relevant));
    cells.add(holder(item, relevant));
    cells.add(number(item, Variable.AUTHOR_DIRECTION, relevant));
    cells.add(frames(item, relevant, true));
    cells.add(decided(item, relevant));
    cells.add((int) sample.sheets().stream().filter(s -> s.code(item).isPresent()).count());
    cells.add(new BigDecimal(key.get(item, "weight")));
    cells.add(item);
    return cells;
  }

  private Optional<BigDecimal> number(String item, String variable, boolean relevant) {
    Optional<String> value = consensus.of(item, variable).value();
    return relevant ? value.map(BigDecimal::new) : Optional.empty();
  }

  private String text(String item, String variable, boolean relevant) {
    return relevant ? consensus.of(item, variable).value().orElse("") : "";
  }

  /** As in the tables of a run, no holder is named where the author speaks. */
  private String holder(String item, boolean relevant) {
    String holder = text(item, Variable.HOLDER, relevant);
    return holder.equals("author") ? "" : holder;
  }

  private String frames(String item, boolean relevant, boolean open) {
    List<String> frames = new ArrayList<>();
    for (Variable variable : sample.variables()) {
      if (relevant && variable.name().startsWith(Variable.frame(""))) {
        Decision decision = consensus.of(item, variable.name());
        boolean wanted =
            open
                ? decision.kind() == Decision.Kind.OPEN
                : decision.value().equals(Optional.of("1"));
        if (wanted) {
          frames.add(variable.name().substring(Variable.frame("").length()));
        }
      }
    }
    return String.join(";", frames);
  }

  /** How the hardest of a sentence's needed values came about. */
  private String decided(String item, boolean relevant) {
    Decision.Kind hardest = consensus.of(item, Variable.RELEVANCE).kind();
    for (Variable variable : sample.variables()) {
      Decision.Kind kind = consensus.of(item, variable.name()).kind();
      if (relevant && variable.needed() && kind.compareTo(hardest) > 0) {
        hardest = kind;
      }
    }
    return hardest.label();
  }
}
