package parallax.coding;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import parallax.compare.Bootstrap;
import parallax.csv.TableException;
import parallax.study.Study;

/** Sheets that came back: how far their coders agree, what to discuss, and an agreed gold. */
public final class CodingCheck {
  private final CodedSample sample;
  private final AgreedValues agreed;
  private final Consensus consensus;
  private final List<Reliability> reliabilities;

  private CodingCheck(
      CodedSample sample,
      AgreedValues agreed,
      Consensus consensus,
      List<Reliability> reliabilities) {
    this.sample = sample;
    this.agreed = agreed;
    this.consensus = consensus;
    this.reliabilities = reliabilities;
  }

  /**
   * Reads and compares sheets.
   *
   * @param folder of the sample, with its key
   * @param sheets one per coder, CSV or XLSX, called after the coder
   * @param agreedFile discuss.csv of an earlier check with its column {@code agreed} filled in
   * @throws TableException if a sheet cannot be used: file, row, column, what was found and what
   *     was expected, for up to twenty cells
   */
  public static CodingCheck of(
      Path folder, List<Path> sheets, Optional<Path> agreedFile, Study study) {
    CodedSample sample = CodedSample.read(folder, sheets, study);
    AgreedValues agreed =
        agreedFile
            .map(file -> AgreedValues.read(file, sample.variables(), study.frames()))
            .orElse(AgreedValues.none());
    Bootstrap bootstrap = new Bootstrap(study.settings());
    List<Reliability> reliabilities =
        sample.variables().stream()
            .map(variable -> Reliability.of(sample, variable, bootstrap))
            .toList();
    return new CodingCheck(sample, agreed, new Consensus(sample, agreed), reliabilities);
  }

  /** What was found, for people. */
  public List<String> lines() {
    return new AgreementListing(sample, reliabilities, consensus).lines();
  }

  /** How many sentences the sample has. */
  public int sentences() {
    return sample.key().items().size();
  }

  /** How many sentences can be part of a gold. */
  public int settled() {
    return consensus.settled().size();
  }

  /**
   * Writes alpha.csv, pairs.csv, confusion.csv, codes.csv and discuss.csv.
   *
   * @param folder made if it is not there
   * @throws IOException if a table cannot be written
   * @throws TableException if a discuss.csv there holds agreed values that were not handed in
   */
  public void writeTables(Path folder) throws IOException {
    Path discussion = folder.resolve(AgreedValues.FILE);
    if (agreed.isEmpty() && AgreedValues.filled(discussion)) {
      throw new TableException(
          discussion
              + ": found agreed values, which would be lost; hand them in with --agreed, or move the"
              + " file away");
    }
    Files.createDirectories(folder);
    new AgreementTables(folder, sample).write(reliabilities, consensus, agreed);
  }

  /**
   * Writes the settled sentences as a gold folder.
   *
   * @param folder made if it is not there
   * @throws IOException if a table cannot be written
   */
  public void writeGold(Path folder) throws IOException {
    new GoldTables(sample, consensus).write(folder);
  }
}
