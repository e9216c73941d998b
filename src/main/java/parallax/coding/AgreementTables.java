package parallax.coding;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parallax.agreement.AlphaEstimate;
import parallax.agreement.Confusion;
import parallax.compare.Interval;
import parallax.csv.Column;
import parallax.csv.TableSchema;
import parallax.csv.TableWriter;

/** Writes what the sheets of a sample hold and how far they agree. */
final class AgreementTables {
  private static final TableSchema ALPHA =
      new TableSchema(
          "alpha.csv",
          List.of(
              Columns.text("variable"),
              Columns.text("level"),
              Columns.whole("units"),
              Columns.whole("codes"),
              Columns.whole("values"),
              Columns.number("agreement"),
              Columns.number("alpha"),
              Columns.number("alpha_low"),
              Columns.number("alpha_high"),
              Columns.whole("draws"),
              Columns.text("verdict")));

  private static final TableSchema PAIRS =
      new TableSchema(
          "pairs.csv",
          List.of(
              Columns.text("variable"),
              Columns.text("coder_a"),
              Columns.text("coder_b"),
              Columns.whole("units"),
              Columns.whole("agreed"),
              Columns.number("agreement"),
              Columns.number("alpha")));

  private static final TableSchema CONFUSION =
      new TableSchema(
          "confusion.csv",
          List.of(
              Columns.text("variable"),
              Columns.text("coder_a"),
              Columns.text("coder_b"),
              Columns.text("value_a"),
              Columns.text("value_b"),
              Columns.whole("units")));

  private static final TableSchema CODES =
      new TableSchema(
          "codes.csv",
          List.of(
              Columns.text("item"),
              Columns.text("coder"),
              Columns.text("relevance"),
              Columns.text("direction"),
              Columns.text("voice"),
              Columns.text("holder"),
              Columns.text("author_direction"),
              Columns.text("frames"),
              Columns.text("remark")));

  private final Path folder;
  private final CodedSample sample;

  AgreementTables(Path folder, CodedSample sample) {
    this.folder = folder;
    this.sample = sample;
  }

  void write(List<Reliability> reliabilities, Consensus consensus, AgreedValues agreed)
      throws IOException {
    writeAlpha(reliabilities);
    writePairs(reliabilities);
    writeConfusions(reliabilities);
    writeCodes();
    writeDiscussion(consensus, agreed);
  }

  private void writeAlpha(List<Reliability> reliabilities) throws IOException {
    try (TableWriter table = new TableWriter(folder, ALPHA)) {
      for (Reliability reliability : reliabilities) {
        AlphaEstimate alpha = reliability.alpha();
        table.row(
            reliability.variable().name(),
            alpha.level().label(),
            alpha.units(),
            alpha.codes(),
            alpha.values(),
            reliability.agreement(),
            alpha.alpha(),
            alpha.interval().map(Interval::low),
            alpha.interval().map(Interval::high),
            alpha.draws(),
            alpha.verdict());
      }
    }
  }

  private void writePairs(List<Reliability> reliabilities) throws IOException {
    try (TableWriter table = new TableWriter(folder, PAIRS)) {
      for (Reliability reliability : reliabilities) {
        for (Reliability.Pair pair : reliability.pairs()) {
          Confusion confusion = pair.confusion();
          table.row(
              reliability.variable().name(),
              confusion.first(),
              confusion.second(),
              confusion.units(),
              confusion.agreed(),
              confusion.agreement(),
              pair.alpha());
        }
      }
    }
  }

  private void writeConfusions(List<Reliability> reliabilities) throws IOException {
    try (TableWriter table = new TableWriter(folder, CONFUSION)) {
      for (Reliability reliability : reliabilities) {
        for (Reliability.Pair pair : reliability.pairs()) {
          Confusion confusion = pair.confusion();
          for (Map.Entry<Confusion.Pair, Integer> count : confusion.counts().entrySet()) {
            table.row(
                reliability.variable().name(),
                confusion.first(),
                confusion.second(),
                cell(count.getKey().first()),
                cell(count.getKey().second()),
                count.getValue());
          }
        }
      }
    }
  }

  private void writeCodes() throws IOException {
    try (TableWriter table = new TableWriter(folder, CODES)) {
      for (String item : sample.key().items()) {
        for (CodedSheet sheet : sample.sheets()) {
          Optional<Code> code = sheet.code(item);
          if (code.isPresent()) {
            table.row(cells(item, sheet.coder(), code.get()));
          }
        }
      }
    }
  }

  /** A number as one, which needs no guard against being run as a formula. */
  private static Object cell(String value) {
    return value.matches("-?\\d{1,9}") ? Integer.valueOf(value) : value;
  }

  private static List<Object> cells(String item, String coder, Code code) {
    return List.of(
        item,
        coder,
        cell(code.relevance().orElse("")),
        cell(code.direction().orElse("")),
        code.voice().orElse(""),
        code.holder(),
        cell(code.authorDirection().orElse("")),
        String.join(";", code.frames()),
        code.remark());
  }

  private void writeDiscussion(Consensus consensus, AgreedValues agreed) throws IOException {
    try (TableWriter table = new TableWriter(folder, discussion())) {
      for (String item : sample.key().items()) {
        for (Variable variable : consensus.toDiscuss(item)) {
          List<Object> cells = new ArrayList<>();
          cells.add(item);
          cells.add(variable.name());
          cells.add(consensus.open(item, variable));
          sample.given(item, variable).forEach(value -> cells.add(cell(value.orElse(""))));
          Decision decision = consensus.of(item, variable.name());
          boolean majority = decision.kind() == Decision.Kind.MAJORITY;
          cells.add(majority ? cell(decision.value().orElse("")) : "");
          cells.add(cell(agreed.of(item, variable).orElse("")));
          cells.add(sample.key().get(item, "text"));
          cells.add(remarks(item));
          table.row(cells);
        }
      }
    }
  }

  private TableSchema discussion() {
    List<Column> columns = new ArrayList<>();
    columns.add(Columns.text("item"));
    columns.add(Columns.text("variable"));
    columns.add(Columns.flag("open"));
    sample.coders().forEach(coder -> columns.add(Columns.text("coder " + coder)));
    columns.add(Columns.text("majority"));
    columns.add(Columns.text(AgreedValues.AGREED));
    columns.add(Columns.text("sentence"));
    columns.add(Columns.text("remarks"));
    return new TableSchema(AgreedValues.FILE, columns);
  }

  private String remarks(String item) {
    List<String> remarks = new ArrayList<>();
    for (CodedSheet sheet : sample.sheets()) {
      String remark = sheet.code(item).map(Code::remark).orElse("");
      if (!remark.isEmpty()) {
        remarks.add(sheet.coder() + ": " + remark);
      }
    }
    return String.join(" | ", remarks);
  }
}
