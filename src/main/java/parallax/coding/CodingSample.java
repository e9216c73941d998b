package parallax.coding;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import parallax.csv.TableException;
import parallax.csv.TableSchema;
import parallax.csv.TableWriter;
import parallax.provenance.RunManifest;
import parallax.provenance.Sha256;
import parallax.study.Study;

/**
 * Draws sentences of a run and writes what coders need: in {@code coders} a sheet per coder and the
 * codebook, which may be sent to them; beside that folder the key and how the sample was drawn,
 * which may not.
 */
public final class CodingSample {
  /** What may be sent to the coders. */
  private static final String FOR_CODERS = "coders";

  private static final TableSchema SETTINGS =
      new TableSchema("sample.csv", List.of(Columns.text("setting"), Columns.text("value")));

  private final Study study;
  private final Path codebook;
  private final Plan plan;

  /**
   * How to draw.
   *
   * @param size sentences wanted, at least 1
   * @param seed the same seed over the same run gives the same bytes
   * @param coders their names, which are the names of their sheets; at least one
   * @param context sentences shown before and after each
   */
  public record Plan(int size, long seed, List<String> coders, int context) {
    public Plan {
      coders = List.copyOf(coders);
    }
  }

  /**
   * What was drawn.
   *
   * @param sentences in each sheet
   * @param available in the run
   * @param strata that hold a sentence
   */
  public record Drawn(int sentences, int available, int strata) {}

  /**
   * A sample.
   *
   * @param codebook a Markdown file that becomes part of the coders' codebook; need not be there
   */
  public CodingSample(Study study, Path codebook, Plan plan) {
    this.study = study;
    this.codebook = codebook;
    this.plan = plan;
  }

  /**
   * Draws from an output folder and writes into a folder, which is made.
   *
   * @throws IOException if a file cannot be read or written
   * @throws TableException if the output's tables cannot be used, or the folder holds anything: a
   *     sheet someone has filled in is not overwritten
   */
  public Drawn draw(Path output, Path folder) throws IOException {
    List<RunSentence> sentences = RunSentences.read(output, plan.context());
    if (sentences.isEmpty()) {
      throw new TableException(
          output + ": sentences.csv holds no sentence; there is nothing to code");
    }
    checkEmpty(folder);
    Seed seed = new Seed(plan.seed());
    SentenceSample strata = new SentenceSample(sentences, seed);
    List<SampledSentence> sample = strata.draw(plan.size());
    Path coders = Files.createDirectories(folder.resolve(FOR_CODERS));
    for (String coder : plan.coders()) {
      // Each coder has an order of his own: what tiredness does to codes then differs as well.
      List<SampledSentence> rows = seed.shuffled("rows of " + coder, sample);
      CsvSheet.write(coders.resolve(coder + ".csv"), rows);
      new XlsxSheet(study.frames()).write(coders.resolve(coder + ".xlsx"), rows);
    }
    Files.writeString(
        coders.resolve(CodebookPage.FILE),
        new CodebookPage(study, codebook).html(),
        StandardCharsets.UTF_8);
    SampleKey.write(folder, sample);
    writeSettings(output, folder, sentences.size());
    return new Drawn(sample.size(), sentences.size(), strata.strata());
  }

  private static void checkEmpty(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> files = Files.list(folder)) {
      if (files.findAny().isPresent()) {
        throw new TableException(
            folder
                + ": the folder is not empty; expected a new one, so that no sheet anybody has filled"
                + " in is lost");
      }
    }
  }

  private void writeSettings(Path output, Path folder, int available) throws IOException {
    try (TableWriter table = new TableWriter(folder, SETTINGS)) {
      table.row("study", study.name());
      table.row("seed", Long.toString(plan.seed()));
      table.row("sentences", Integer.toString(plan.size()));
      table.row("available", Integer.toString(available));
      table.row("context", Integer.toString(plan.context()));
      table.row("coders", String.join(";", plan.coders()));
      table.row("sentences.csv", Sha256.of(output.resolve("sentences.csv")));
      Path manifest = output.resolve(RunManifest.FILE);
      table.row(RunManifest.FILE, Files.exists(manifest) ? Sha256.of(manifest) : "");
    }
  }
}
