package parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code lexicon convert} and {@code lexicon score} print, write and return. */
class DictionaryCommandsTest {
  private static final String TEXT =
      """
      \uFEFFThe two ports keep warm ties \u2013 very warm ties, says the harbour office.

      A cold wind came, yet the warmth of the ports\u2019 partners held.
      """;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  @TempDir private Path folder;

  @BeforeEach
  void writeCorpus() throws IOException {
    Files.createDirectories(folder.resolve("corpus"));
    write("corpus/metadata.csv", "id,file,source\n1,one.txt,Harbour News\n");
    write("corpus/one.txt", TEXT);
    write("tone.cat", "TONE\n\tWARM\n\t\tWARM* (2)\n\t\tWARM TIES (1)\n\tCOLD\n\t\tCOLD (1)\n");
  }

  @Test
  void scoreCountsPerArticleAndCategory() {
    assertThat(run("score", path("tone.cat"), "--corpus", path("corpus"))).isEqualTo(ExitCode.FINE);
    assertThat(out.toString().lines())
        .containsExactly(
            "article,source,category,hits,weighted,words,per_1000",
            "1,Harbour News,TONE.WARM,3,4,25,120",
            "1,Harbour News,TONE.COLD,1,1,25,40");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void checkOfAFileLoadsNoModelAndNeedsNoOutput() {
    assertThat(run("check", path("tone.cat"))).isEqualTo(ExitCode.FINE);
    assertThat(out.toString().lines())
        .containsExactly(
            "TONE.WARM: 2 patterns, 1 of them phrases, 1 with a wildcard",
            "TONE.COLD: 1 patterns, 0 of them phrases, 0 with a wildcard",
            "nothing to say");
  }

  @Test
  void everyHitStandsAtItsOffsetsInTheFile() throws IOException {
    int code =
        run("score", path("tone.cat"), "--corpus", path("corpus"), "--hits", path("hits.csv"));
    assertThat(code).isEqualTo(ExitCode.FINE);
    List<String> rows = Files.readAllLines(folder.resolve("hits.csv"));
    assertThat(rows)
        .containsExactly(
            "article,category,start,end,surface,pattern,weight",
            "1,TONE.WARM,20,29,warm ties,WARM TIES,1",
            "1,TONE.WARM,37,46,warm ties,WARM TIES,1",
            "1,TONE.COLD,76,80,cold,COLD,1",
            "1,TONE.WARM,100,106,warmth,WARM*,2");
    for (String row : rows.subList(1, rows.size())) {
      String[] cells = row.split(",", -1);
      assertThat(TEXT.substring(Integer.parseInt(cells[2]), Integer.parseInt(cells[3])))
          .isEqualTo(cells[4]);
    }
  }

  @Test
  void optionsReachTheLookUp() {
    int code =
        run(
            "score",
            path("tone.cat"),
            "--corpus",
            path("corpus"),
            "--match",
            "fixed",
            "--levels",
            "1",
            "--nomatch",
            "rest",
            "--raw");
    assertThat(code).isEqualTo(ExitCode.FINE);
    assertThat(out.toString().lines())
        .containsExactly(
            "article,source,category,hits,weighted,words,per_1000",
            "1,Harbour News,TONE,3,3,25,120",
            "1,Harbour News,rest,26,26,25,1040");
  }

  @Test
  void articleThatCannotBeReadCostsThatArticle() throws IOException {
    write("corpus/metadata.csv", "id,file,source\n1,one.txt,A\n2,none.txt,A\n");
    assertThat(run("score", path("tone.cat"), "--corpus", path("corpus")))
        .isEqualTo(ExitCode.FINISHED_WITH_ERRORS);
    assertThat(err.toString()).contains("[none.txt] read: there is no such file");
    assertThat(out.toString().lines()).hasSize(3);
  }

  @Test
  void badDictionaryIsAUsageErrorAndNoCountIsWritten() throws IOException {
    write("bad.lc3", "warm\n");
    assertThat(run("score", path("bad.lc3"), "--corpus", path("corpus"))).isEqualTo(ExitCode.USAGE);
    assertThat(err.toString())
        .isEqualTo(
            "parallax: bad.lc3 line 1: found 'warm' before any category; expected a line such as"
                + " +Positive\n");
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void convertWritesWhatItSays() throws IOException {
    assertThat(run("convert", path("tone.cat"), path("tone.yml"))).isEqualTo(ExitCode.FINE);
    assertThat(Files.readString(folder.resolve("tone.yml")))
        .isEqualTo(
            """
            "TONE":
              "WARM":
                - "WARM*"
                - "WARM TIES"
              "COLD":
                - "COLD"
            """);
    assertThat(err.toString())
        .contains("tone.yml the weights are lost; a .csv keeps them")
        .contains("wrote 3 categories and 3 patterns to");
  }

  @Test
  void flatFormatJoinsLevels() throws IOException {
    assertThat(run("convert", path("tone.cat"), path("tone.lc3"))).isEqualTo(ExitCode.FINE);
    assertThat(Files.readString(folder.resolve("tone.lc3")))
        .isEqualTo("+TONE.WARM\nWARM*\nWARM TIES\n+TONE.COLD\nCOLD\n");
    assertThat(err.toString()).contains("the format is flat; levels were joined");
  }

  @Test
  void convertReplacesNothingUnlessTold() throws IOException {
    write("tone.csv", "mine\n");
    assertThat(run("convert", path("tone.cat"), path("tone.csv"))).isEqualTo(ExitCode.USAGE);
    assertThat(err.toString()).contains("is there already; --force replaces it");
    assertThat(folder.resolve("tone.csv")).hasContent("mine");
    assertThat(run("convert", path("tone.cat"), path("tone.csv"), "--force"))
        .isEqualTo(ExitCode.FINE);
    assertThat(folder.resolve("tone.csv"))
        .hasContent(
            """
            category,pattern,weight
            TONE,,
            TONE>WARM,WARM*,2
            TONE>WARM,WARM TIES,1
            TONE>COLD,COLD,1
            """);
  }

  @Test
  void formatThatIsOnlyReadIsNotWritten() {
    assertThat(run("convert", path("tone.cat"), path("tone.dic"))).isEqualTo(ExitCode.USAGE);
    assertThat(err.toString()).contains("tone.dic: found a format that is read only; expected");
    assertThat(folder.resolve("tone.dic")).doesNotExist();
  }

  private int run(String... args) {
    String[] all = Stream.concat(Stream.of("lexicon"), Stream.of(args)).toArray(String[]::new);
    return Main.run(all, new PrintWriter(out, true), new PrintWriter(err, true));
  }

  private String path(String name) {
    return folder.resolve(name).toString();
  }

  private void write(String name, String content) throws IOException {
    Files.writeString(folder.resolve(name), content);
  }
}
