package parallax.crosscheck;

import java.io.IOException;
import java.math.BigDecimal;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import parallax.compare.sensitivity.SecondOpinion;
import parallax.csv.Column;
import parallax.csv.ColumnType;
import parallax.csv.TableException;
import parallax.csv.TableReader;
import parallax.csv.TableRow;
import parallax.csv.TableSchema;
import parallax.csv.TableWriter;
import parallax.provenance.ModelsLock;
import parallax.provenance.Sha256;

/**
 * Where a study keeps its categoriser: the model, the lock that pins it, what each side conveys,
 * the sentences it was learned from with what cross-validation made of them, and how it was
 * learned.
 */
public final class CategoriserFolder {
  /** The folder's name in a study. */
  public static final String NAME = "categoriser";

  /** The sentences learned from, which may not be evaluated on. */
  public static final String SENTENCES = "sentences.csv";

  private static final String MODEL = "categoriser.bin";
  private static final String MODEL_NAME = "categoriser.direction";
  private static final String SIDES = "sides.csv";

  private static final TableSchema LOCK_TABLE =
      table(
          ModelsLock.FILE,
          text("name"),
          text("coordinates"),
          text("entry"),
          new Column("bytes", ColumnType.INTEGER, false, ""),
          text("sha256"),
          text("tagset"),
          text("licence"));

  private static final TableSchema SIDES_TABLE =
      table(
          SIDES,
          text("side"),
          new Column("sentences", ColumnType.INTEGER, false, ""),
          number("author_direction"));

  private static final TableSchema SENTENCES_TABLE =
      table(
          SENTENCES,
          text("doc"),
          text("sid"),
          new Column("start", ColumnType.INTEGER, false, ""),
          new Column("end", ColumnType.INTEGER, false, ""),
          number("author_direction"),
          text("side"),
          new Column("fold", ColumnType.INTEGER, false, ""),
          text("predicted"),
          number("predicted_direction"),
          text("text_sha256"));

  private static final TableSchema VALIDATION_TABLE =
      table("cross_validation.csv", text("measure"), number("value"));

  private static final TableSchema PROVENANCE_TABLE =
      table("provenance.csv", text("what"), text("value"));

  private final Path folder;

  /** The folder of a study. */
  CategoriserFolder(Path study) {
    this.folder = study.resolve(NAME);
  }

  /**
   * The second opinion of a study's categoriser; {@link SecondOpinion#NONE} if it has none.
   *
   * @throws TableException if the model is not the one that was pinned
   * @throws IOException if it cannot be read
   */
  public static SecondOpinion secondOpinion(Path study) throws IOException {
    CategoriserFolder of = new CategoriserFolder(study);
    return Files.exists(of.folder.resolve(ModelsLock.FILE))
        ? new SecondReader(of.load(), of.heldOut())
        : SecondOpinion.NONE;
  }

  /** The categoriser as it was written. */
  Categoriser load() throws IOException {
    URL[] here = {folder.toUri().toURL()};
    try (URLClassLoader files = new URLClassLoader(here, null)) {
      ModelsLock lock = ModelsLock.read(folder.resolve(ModelsLock.FILE), files);
      return new Categoriser(lock.load(MODEL_NAME), directions());
    }
  }

  private Map<String, Double> heldOut() {
    Map<String, Double> heldOut = new TreeMap<>();
    for (TableRow row : TableReader.read(folder.resolve(SENTENCES), SENTENCES_TABLE.header())) {
      heldOut.put(row.require("text_sha256"), row.number("predicted_direction"));
    }
    return heldOut;
  }

  private Map<Side, Double> directions() {
    Map<Side, Double> directions = new TreeMap<>();
    for (TableRow row : TableReader.read(folder.resolve(SIDES), SIDES_TABLE.header())) {
      for (Side side : Side.values()) {
        if (side.label().equals(row.require("side"))) {
          directions.put(side, row.number("author_direction"));
        }
      }
    }
    if (directions.size() != Side.values().length) {
      throw new TableException(SIDES + ": found " + directions + "; expected all three sides");
    }
    return directions;
  }

  /**
   * Writes a categoriser.
   *
   * @param provenance what it was learned with
   */
  void write(Categoriser categoriser, CrossValidation validation, Map<String, String> provenance)
      throws IOException {
    Files.createDirectories(folder);
    byte[] model = categoriser.bytes();
    Files.write(folder.resolve(MODEL), model);
    writeSides(categoriser, validation.sentences());
    writeSentences(validation);
    try (TableWriter table = new TableWriter(folder, VALIDATION_TABLE)) {
      table.row("sentences", validation.sentences().size());
      table.row("folds", validation.foldCount());
      table.row("accuracy", validation.accuracy());
      table.row("macro_f1", validation.macroF1());
      table.row("alpha", validation.alpha());
      table.row("majority_accuracy", validation.majority());
    }
    try (TableWriter table = new TableWriter(folder, PROVENANCE_TABLE)) {
      new TreeMap<>(provenance).forEach((what, value) -> table.row(what, value));
    }
    // The lock last: without it nothing is asked.
    try (TableWriter table = new TableWriter(folder, LOCK_TABLE)) {
      table.row(
          MODEL_NAME,
          "parallax code train",
          MODEL,
          model.length,
          Sha256.of(model),
          "distant middle close",
          "NOASSERTION");
    }
  }

  private void writeSides(Categoriser categoriser, List<CodedSentence> sentences)
      throws IOException {
    try (TableWriter table = new TableWriter(folder, SIDES_TABLE)) {
      for (Map.Entry<Side, Double> side : categoriser.directions().entrySet()) {
        int count = (int) sentences.stream().filter(s -> s.side() == side.getKey()).count();
        table.row(side.getKey().label(), count, side.getValue());
      }
    }
  }

  private void writeSentences(CrossValidation validation) throws IOException {
    try (TableWriter table = new TableWriter(folder, SENTENCES_TABLE)) {
      for (int i = 0; i < validation.sentences().size(); i++) {
        CodedSentence sentence = validation.sentences().get(i);
        table.row(
            sentence.article(),
            sentence.id(),
            sentence.start(),
            sentence.end(),
            BigDecimal.valueOf(sentence.authorDirection()),
            sentence.side().label(),
            validation.folds().get(i),
            validation.judgements().get(i).side().label(),
            validation.judgements().get(i).direction(),
            Sha256.of(sentence.text()));
      }
    }
  }

  private static TableSchema table(String file, Column... columns) {
    return new TableSchema(file, List.of(columns));
  }

  private static Column text(String name) {
    return new Column(name, ColumnType.STRING, false, "");
  }

  private static Column number(String name) {
    return new Column(name, ColumnType.NUMBER, false, "");
  }
}
