package parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code code sample}, {@code code check} and {@code code train} print, write and return. */
class CodeCommandsTest {
  private static final String HEADER =
      "item;relevance;direction;voice;holder;author_direction;frames\n";

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  @TempDir private Path folder;

  @BeforeEach
  void writeRun() throws IOException {
    write("run/articles.csv", "article_id,source\na,Harbour News\n");
    write(
        "run/sentences.csv",
        """
        article_id,sentence_id,start,end,text,relevant,direction,voice,holder,author_direction,frames
        a,a-1,0,20,The two signed a pact.,1,1,author,,1,
        a,a-2,21,40,It rained that day.,0,,,,,
        """);
    write("run/frame_hits.csv", "article_id,sentence_id,lexicon\na,a-1,ties\n");
  }

  @Test
  void helpNamesTheThreeCommands() {
    assertThat(run("--help")).isEqualTo(ExitCode.FINE);
    assertThat(out.toString()).contains("sample", "check", "train");
  }

  @Test
  void sampleSaysWhatMayGoToTheCoders() {
    assertThat(sample("anna,ben", "2")).isEqualTo(ExitCode.FINE);
    assertThat(out.toString().lines())
        .containsExactly(
            "drew 2 of 2 sentences from 2 strata for anna, ben",
            "for the coders: " + path("sample/coders"),
            "not for the coders: " + path("sample/key.csv"));
    assertThat(err.toString()).isEmpty();
    assertThat(folder.resolve("sample/coders/ben.xlsx")).isNotEmptyFile();
  }

  @Test
  void sampleWarnsOfASingleCoderAndOfTooManySentences() {
    assertThat(sample("anna", "9")).isEqualTo(ExitCode.FINE);
    assertThat(err.toString()).contains("fewer sentences than --n 9 asks for", "name two or more");
  }

  @Test
  void sampleRefusesNamesThatAreNoFiles() {
    assertThat(sample("../anna,ben", "2")).isEqualTo(ExitCode.USAGE);
    assertThat(err.toString()).contains("--coders '../anna': expected different names");
  }

  @Test
  void checkPrintsAlphaAndWritesGold() throws IOException {
    assertThat(sample("anna,ben", "2")).isEqualTo(ExitCode.FINE);
    String codes = "s001;1;1;author;;1;\ns002;1;-1;author;;-1;\n";
    write("back/anna.csv", HEADER + codes);
    write("back/ben.csv", HEADER + codes);
    int code =
        run(
            "check",
            "--sample",
            path("sample"),
            path("back/anna.csv"),
            path("back/ben.csv"),
            "--consensus",
            path("gold"));
    assertThat(err.toString()).isEmpty();
    assertThat(code).isEqualTo(ExitCode.FINE);
    assertThat(out.toString().lines().filter(line -> line.startsWith("direction ")))
        .containsExactly(
            "direction                    ordinal      2     1.000   1.000  1.000 to 1.000   good");
    assertThat(Files.readAllLines(folder.resolve("gold/stance.csv"))).hasSize(3);
    assertThat(folder.resolve("sample/agreement/alpha.csv")).isNotEmptyFile();
  }

  @Test
  void checkSaysWhatTheGoldLacks() throws IOException {
    assertThat(sample("anna,ben", "2")).isEqualTo(ExitCode.FINE);
    write("back/anna.csv", HEADER + "s001;0;;;;;\n");
    write("back/ben.csv", HEADER + "s001;1;1;author;;1;\n");
    List<String> sheets = List.of(path("back/anna.csv"), path("back/ben.csv"));
    int code =
        run(
            "check",
            "--sample",
            path("sample"),
            sheets.get(0),
            sheets.get(1),
            "--consensus",
            path("gold"));
    assertThat(code).isEqualTo(ExitCode.FINE);
    assertThat(err.toString()).contains("2 sentences are not settled and not in the gold");
  }

  @Test
  void checkNamesTheCellThatCannotBeUsed() throws IOException {
    assertThat(sample("anna,ben", "2")).isEqualTo(ExitCode.FINE);
    write("back/anna.csv", HEADER + "s001;1;5;author;;1;\n");
    write("back/ben.csv", HEADER);
    int code =
        run("check", "--sample", path("sample"), path("back/anna.csv"), path("back/ben.csv"));
    assertThat(code).isEqualTo(ExitCode.USAGE);
    assertThat(err.toString())
        .isEqualTo(
            "parallax: anna.csv row 2, column direction (C): found '5';"
                + " expected one of -2, -1, 0, 1, 2\n");
  }

  @Test
  void oneSheetIsAUsageError() {
    assertThat(run("check", "--sample", path("sample"), path("anna.csv")))
        .isEqualTo(ExitCode.USAGE);
    assertThat(err.toString()).contains("one sheet: expected those of two or more coders");
  }

  @Test
  void trainRefusesAGoldThatIsTooSmall() throws IOException {
    write("gold/sentences.csv", "doc,sid,start,end\na,a-1,0,20\n");
    write("gold/stance.csv", "doc,sid,relevance,author_direction\na,a-1,1,1\n");
    int code = run("train", path("run"), "--gold", path("gold"), "--study", "models");
    assertThat(code).isEqualTo(ExitCode.USAGE);
    assertThat(err.toString()).contains("found 1 relevant sentences", "expected 20 or more");
    assertThat(Path.of("models/categoriser")).doesNotExist();
  }

  private int sample(String coders, String size) {
    return run("sample", path("run"), "--output", path("sample"), "--coders", coders, "--n", size);
  }

  private int run(String... args) {
    String[] all = new String[args.length + 1];
    all[0] = "code";
    System.arraycopy(args, 0, all, 1, args.length);
    return Main.run(all, new PrintWriter(out, true), new PrintWriter(err, true));
  }

  private String path(String name) {
    return folder.resolve(name).toString();
  }

  private void write(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }
}
