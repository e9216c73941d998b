package parallax.coding;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import parallax.agreement.Codings;
import parallax.csv.TableException;
import parallax.study.Study;

/** A sample with all that its coders gave it. */
final class CodedSample {
  private final SampleKey key;
  private final List<CodedSheet> sheets;
  private final List<Variable> variables;

  private CodedSample(SampleKey key, List<CodedSheet> sheets, List<Variable> variables) {
    this.key = key;
    this.sheets = sheets;
    this.variables = variables;
  }

  /**
   * Reads the sheets of a sample.
   *
   * @param folder the sample's, with its key
   * @param files of two or more coders
   * @throws TableException if a sheet cannot be used, or two are of one coder
   */
  static CodedSample read(Path folder, List<Path> files, Study study) {
    SampleKey key = SampleKey.read(folder);
    SheetReader reader = new SheetReader(key.items(), study.frames());
    Map<String, CodedSheet> sheets = new TreeMap<>();
    for (Path file : files) {
      CodedSheet sheet = reader.read(file);
      CodedSheet other = sheets.putIfAbsent(sheet.coder(), sheet);
      if (other != null) {
        throw new TableException(
            file
                + ": found a second sheet of the coder '"
                + sheet.coder()
                + "'; expected one per coder, called after the coder");
      }
    }
    HolderNames names = new HolderNames(study.gazetteer());
    return new CodedSample(key, List.copyOf(sheets.values()), Variable.of(study.frames(), names));
  }

  SampleKey key() {
    return key;
  }

  /** The sheets in order of their coders. */
  List<CodedSheet> sheets() {
    return sheets;
  }

  List<String> coders() {
    return sheets.stream().map(CodedSheet::coder).toList();
  }

  List<Variable> variables() {
    return variables;
  }

  /** What each coder gave an item under a variable. */
  List<Optional<String>> given(String item, Variable variable) {
    return sheets.stream().map(sheet -> sheet.code(item).flatMap(variable.value())).toList();
  }

  /** All items under one variable. */
  Codings codings(Variable variable) {
    List<List<Optional<String>>> units = new ArrayList<>();
    key.items().forEach(item -> units.add(given(item, variable)));
    return new Codings(coders(), variable.level(), units);
  }
}
