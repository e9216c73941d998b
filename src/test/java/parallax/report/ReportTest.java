package parallax.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parallax.csv.FormulaGuard;

/** The pages made of a corpus one article of which is full of what breaks pages. */
class ReportTest {
  @TempDir private static Path folder;

  @BeforeAll
  static void makeReport() throws IOException {
    try (OutputRun run =
        new OutputRun(
            folder, MadeUpCorpus.corpus(folder), MadeUpCorpus.study(), MadeUpCorpus.inputs())) {
      MadeUpCorpus.articles().forEach(run::accept);
      run.accept(MadeUpCorpus.problem());
      run.publish();
    }
  }

  @Test
  void everyScriptOnEveryPageIsOurs() throws IOException {
    for (Path page : pages()) {
      for (Element script : parse(page).select("script")) {
        assertThat(script.attr("src")).as(page.toString()).contains("report-assets/");
        assertThat(script.html()).as(page.toString()).isEmpty();
      }
    }
  }

  @Test
  void noElementOnAnyPageWasWrittenByTheCorpus() throws IOException {
    for (Path page : pages()) {
      assertThat(parse(page).select("img, iframe, object, embed, i, [onerror], [onclick]"))
          .as(page.toString())
          .isEmpty();
    }
  }

  @Test
  void pagesNameNothingOutsideTheFolder() throws IOException {
    for (Path page : pages()) {
      for (Element element : parse(page).select("[src], [href]")) {
        String link = element.hasAttr("src") ? element.attr("src") : element.attr("href");
        assertThat(link).doesNotContain("://").doesNotStartWith("//");
      }
    }
    assertThat(read("report-assets/report.css")).doesNotContain("url(", "@import");
    for (String script : List.of("page.js", "draw.js", "finder.js")) {
      assertThat(read("report-assets/" + script)).doesNotContain("http");
    }
  }

  @Test
  void everyLinkLandsOnAFileOrAnAnchor() throws IOException {
    int links = 0;
    for (Path page : pages()) {
      for (Element anchor : parse(page).select("a[href]")) {
        String[] parts = anchor.attr("href").split("#", 2);
        if (parts[0].startsWith("?")) {
          // A filter of the same page.
          assertThat(page.getFileName()).hasToString("report.html");
          parts[0] = "";
        }
        Path target = parts[0].isEmpty() ? page : page.resolveSibling(parts[0]).normalize();
        assertThat(target).exists();
        if (parts.length > 1) {
          assertThat(parse(target).getElementById(parts[1])).as(anchor.outerHtml()).isNotNull();
        }
        links++;
      }
    }
    assertThat(links).isGreaterThan(30);
  }

  @Test
  void hostileTitleIsShownAsItStands() throws IOException {
    Document page = parse(folder.resolve("report-articles/004.html"));
    assertThat(page.selectFirst("h1").wholeText()).isEqualTo(MadeUpCorpus.HOSTILE);
    assertThat(parse(folder.resolve("report.html")).text()).contains("alert('x')");
  }

  @Test
  void chartScriptHoldsNoMarkupAndNoLineSeparatorOfTheCorpus() throws IOException {
    String script = read("report-assets/charts.js");
    assertThat(script)
        .contains("&#60;/script&#62;", "Two ports, one sea")
        .doesNotContain("</script", "<script", "\u2028", "\u202E", "alert('x')", "%{z}");
  }

  @Test
  void everyChartHasATextAndATableBesideIt() throws IOException {
    Document page = parse(folder.resolve("report.html"));
    assertThat(page.select(".chart")).hasSize(4);
    for (Element chart : page.select(".chart")) {
      assertThat(chart.attr("aria-label").length()).isGreaterThan(40);
      Element figure = chart.closest("figure");
      assertThat(figure.nextElementSibling().select("table")).isNotEmpty();
    }
  }

  /** Whether the page applies it to every cell is seen in a browser. */
  @Test
  void copiedTablesAreGuardedByTheRuleOfTheCsvFiles() throws IOException {
    Matcher rule = Pattern.compile("var FORMULA = /(.*)/;").matcher(read("report-assets/page.js"));
    assertThat(rule.find()).isTrue();
    Pattern formula = Pattern.compile(rule.group(1));
    for (char first = 0; first < Character.MAX_VALUE; first++) {
      for (String cell : List.of(first + "1", "''" + first + "1", "1" + first)) {
        assertThat(formula.matcher(cell).find())
            .as(cell)
            .isEqualTo(!FormulaGuard.guard(cell).equals(cell));
      }
    }
  }

  @Test
  void headingsDescendWithoutGaps() throws IOException {
    for (Path page : pages()) {
      int level = 0;
      for (Element heading : parse(page).select("h1, h2, h3, h4")) {
        int own = heading.tagName().charAt(1) - '0';
        assertThat(own).as(heading.text()).isLessThanOrEqualTo(level + 1);
        level = own;
      }
      assertThat(parse(page).select("h1")).hasSize(1);
    }
  }

  @Test
  void idsOnAPageAreUnique() throws IOException {
    for (Path page : pages()) {
      assertThat(parse(page).select("[id]")).extracting(Element::id).doesNotHaveDuplicates();
    }
  }

  @Test
  void sentenceShowsTheRuleThatCountedIt() throws IOException {
    Document page = parse(folder.resolve("report-articles/001.html"));
    assertThat(page.getElementById("s002").hasClass("plus2")).isTrue();
    assertThat(page.getElementById("e-s002").text())
        .isEqualTo(
            "001-002 · author conveys +2.00 · face value −2.00 · voice: rejected, Ilya Brandt"
                + " rupture cue: m-rupture (made-up): distancing, rejected by Ilya Brandt, weight"
                + " 1.00, adds +2.00");
  }

  @Test
  void articleTextOnThePageIsTheCleanedBody() throws IOException {
    Document page = parse(folder.resolve("report-articles/004.html"));
    page.select("button").remove();
    String body = MadeUpCorpus.articles().get(3).clean().text();
    assertThat(page.selectFirst("main > p").wholeText().strip()).isEqualTo(body);
  }

  private static List<Path> pages() throws IOException {
    List<Path> pages = new ArrayList<>();
    try (Stream<Path> walk = Files.walk(folder)) {
      walk.filter(file -> file.toString().endsWith(".html"))
          .filter(file -> !file.endsWith("methods.html"))
          .sorted()
          .forEach(pages::add);
    }
    assertThat(pages).hasSize(6);
    return pages;
  }

  private static Document parse(Path page) throws IOException {
    return Jsoup.parse(Files.readString(page));
  }

  private static String read(String file) throws IOException {
    return Files.readString(folder.resolve(file));
  }
}
