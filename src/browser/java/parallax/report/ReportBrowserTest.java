package parallax.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The report in a real browser: the one in {@code -Dparallax.report=FOLDER}, or one made of five
 * articles full of what breaks pages.
 */
class ReportBrowserTest {
  @TempDir private static Path made;
  private static Path folder;
  private static OpenedReport report;

  @BeforeAll
  static void openReport() throws IOException {
    String given = System.getProperty("parallax.report", "");
    folder = given.isEmpty() ? made : Path.of(given).toAbsolutePath();
    if (given.isEmpty()) {
      make(made);
    }
    report = new OpenedReport(folder, 1440, ColorScheme.LIGHT);
  }

  private static void make(Path folder) throws IOException {
    try (OutputRun run =
        new OutputRun(
            folder, MadeUpCorpus.corpus(folder), MadeUpCorpus.study(), MadeUpCorpus.inputs())) {
      MadeUpCorpus.articles().forEach(run::accept);
      run.publish();
    }
  }

  @AfterAll
  static void closeReport() {
    report.close();
  }

  @Test
  void pagesAskForNothingBeyondTheFolderAndReportNoError() throws IOException {
    for (String file : pages()) {
      report.open(file);
    }
    report.open("report.html?voice=author#find").waitForSelector("#found li");
    assertThat(report.requests())
        .hasSizeGreaterThan(10)
        .allSatisfy(url -> assertThat(url).matches("(file://|data:).*"));
    assertThat(report.faults()).isEmpty();
  }

  @Test
  void everyLinkOfEveryChartLandsOnSentences() {
    Page page = report.open("report.html");
    Object found =
        page.evaluate(
            "() => Object.values(PARALLAX_CHARTS).flatMap(make => make().links.flat()).filter(l => l)");
    TreeSet<String> links = new TreeSet<>(((List<?>) found).stream().map(Object::toString).toList());
    assertThat(links).hasSizeGreaterThan(10);
    for (String link : links) {
      if (link.startsWith("?")) {
        page.evaluate("link => PARALLAX_PAGE.follow(link)", link);
        page.waitForSelector("#found li a");
        assertThat(page.locator("#found-count").textContent()).as(link).matches("[\\d,]+ sentence.*");
      } else {
        assertThat(folder.resolve(link.replaceAll("#.*", ""))).exists();
      }
    }
  }

  @Test
  void everyLinkToASentenceOpensItsEvidence() {
    Page page = report.open("report.html");
    Object found =
        page.evaluate(
            "() => Array.from(document.querySelectorAll('a[href*=\"#s\"]')).map(a => a.getAttribute('href'))");
    TreeSet<String> links = new TreeSet<>(((List<?>) found).stream().map(Object::toString).toList());
    links.removeIf(link -> !link.startsWith("report-articles/"));
    assertThat(links).isNotEmpty();
    for (String link : links) {
      page.navigate("about:blank");
      page.navigate(report.url(link));
      assertThat(page.locator(".s:target").isVisible()).as(link).isTrue();
      assertThat(page.locator(".evidence.open").count()).as(link).isEqualTo(1);
    }
  }

  @Test
  void dotSentenceRuleInThreeClicks() {
    Page page = report.open("report.html");
    Locator first = page.locator("#chart-stance .trace").nth(3).locator("path").first();
    first.scrollIntoViewIfNeeded();
    BoundingBox dot = first.boundingBox();
    page.mouse().click(dot.x + dot.width / 2, dot.y + dot.height / 2);
    page.waitForURL("**/report-articles/*.html");
    page.locator(".strongest a").first().click();
    Locator evidence = page.locator(".evidence.open");
    assertThat(evidence.count()).isEqualTo(1);
    assertThat(evidence.textContent()).contains("author conveys", "weight", "adds");
  }

  @Test
  void cellOfTheHeatMapLeadsToItsSentences() {
    Page page = report.open("report.html");
    page.locator("#frame-table").evaluate("table => table.closest('details').open = true");
    Locator cell = page.locator("#frame-table td a").first();
    cell.click();
    page.waitForSelector("#found li a");
    assertThat(page.locator("#finder [name=frame]").inputValue()).isNotEmpty();
    assertThat(page.locator("#finder [name=source]").inputValue()).isNotEmpty();
    assertThat(page.evaluate("() => document.activeElement.id")).isEqualTo("find");
  }

  @Test
  void filtersWorkByMouse() {
    Page page = report.open("report.html#find");
    page.waitForSelector("#found li a");
    int all = count(page);
    page.locator("#finder [name=side]").selectOption("1");
    assertThat(count(page)).isPositive().isLessThan(all);
    assertThat(page.locator("#found .tone-mark").allTextContents())
        .allSatisfy(text -> assertThat(text).startsWith("+"));
    page.locator("#finder button[type=reset]").click();
    page.waitForFunction("all => parseInt(document.getElementById('found-count').textContent) === all", all);
  }

  @Test
  void filtersWorkByKeyboard() {
    Page page = report.open("report.html#find");
    page.waitForSelector("#found li a");
    int all = count(page);
    page.locator("#finder [name=source]").focus();
    page.keyboard().press("ArrowDown");
    assertThat(count(page)).isPositive().isLessThan(all);
    String source = page.locator("#finder [name=source]").inputValue();
    assertThat(page.locator("#found .found-note").allTextContents())
        .allSatisfy(text -> assertThat(text).startsWith(source));
    page.keyboard().press("Tab");
    assertThat(page.evaluate("() => document.activeElement.name")).isEqualTo("frame");
  }

  @Test
  void tableSortsByKeyboardAndIsCopied() {
    Page page = report.open("report.html");
    Locator header = page.locator("#article-table th button").nth(5);
    header.focus();
    page.keyboard().press("Enter");
    assertThat(page.locator("#article-table th").nth(5).getAttribute("aria-sort"))
        .isEqualTo("ascending");
    page.locator("#article-table .copy").click();
    page.waitForFunction(
        "() => document.querySelector('#article-table .copy').textContent === 'Copied'");
  }

  @Test
  void copiedTableHoldsPlainNumbersAndNothingASpreadsheetWouldRun(@TempDir Path hostile)
      throws IOException {
    make(hostile);
    try (OpenedReport own = new OpenedReport(hostile, 1440, ColorScheme.LIGHT)) {
      Page page = own.open("report.html");
      page.evaluate(
          "() => navigator.clipboard.writeText = t => { window.told = t; return Promise.resolve(); }");
      page.locator("#article-table .copy").click();
      List<String> rows = List.of(page.evaluate("() => window.told").toString().split("\n"));
      assertThat(rows.get(1).split("\t"))
          .containsExactly(
              "Two ports, one sea",
              "Harbour Post",
              "2024-03",
              "33",
              "4",
              "0.75",
              "'+0.55 to +0.95",
              "0.25");
      assertThat(rows.get(3).split("\t")).endsWith("-0.5", "−0.70 to −0.30", "-0.6666666666666666");
      assertThat(rows.get(4)).startsWith("'=1+1 </script>");
    }
  }

  @Test
  void sentencesOfAnArticleAreFilteredInItsText() throws IOException {
    Page page = report.open(pages().get(0));
    page.locator("#dim [name=voice]").selectOption("author");
    assertThat(page.locator("#dim-count").textContent()).matches("\\d+ sentences?");
  }

  @ParameterizedTest
  @CsvSource({"LIGHT, 1440", "DARK, 1440", "LIGHT, 390", "DARK, 390"})
  void axeFindsNoViolation(ColorScheme colours, int width) throws IOException {
    try (OpenedReport own = new OpenedReport(folder, width, colours)) {
      for (String file : List.of("report.html?voice=author#find", pages().get(0))) {
        Page page = own.open(file);
        page.evaluate("() => document.querySelectorAll('details').forEach(d => d.open = true)");
        List<String> violations =
            new AxeBuilder(page)
                .analyze().getViolations().stream()
                    .flatMap(
                        rule ->
                            rule.getNodes().stream()
                                .limit(3)
                                .map(node -> rule.getId() + ": " + node.getHtml()))
                    .toList();
        assertThat(violations).as(file).isEmpty();
      }
    }
  }

  /** The pictures are to be looked at: target/screenshots. */
  @ParameterizedTest
  @CsvSource({"LIGHT, 1440", "LIGHT, 768", "LIGHT, 390", "DARK, 1440", "DARK, 768", "DARK, 390"})
  void nothingIsWiderThanTheScreen(ColorScheme colours, int width) throws IOException {
    Path pictures = Files.createDirectories(Path.of("target/screenshots"));
    try (OpenedReport own = new OpenedReport(folder, width, colours)) {
      int number = 0;
      for (String file : List.of("report.html?voice=reported#find", pages().get(0))) {
        Page page = own.open(file);
        page.waitForTimeout(500);
        assertThat(page.evaluate("() => document.documentElement.scrollWidth"))
            .as(file)
            .isEqualTo(width);
        String name = (number++ == 0 ? "report-" : "article-") + width + "-" + colours + ".png";
        page.screenshot(
            new Page.ScreenshotOptions().setPath(pictures.resolve(name)).setFullPage(true));
      }
    }
  }

  private static int count(Page page) {
    return Integer.parseInt(
        page.locator("#found-count").textContent().replaceAll(" .*", "").replace(",", ""));
  }

  private static List<String> pages() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("report-articles"))) {
      return Stream.concat(
              files
                  .map(file -> "report-articles/" + file.getFileName())
                  .filter(file -> file.endsWith(".html"))
                  .sorted(),
              Stream.of("report.html"))
          .toList();
    }
  }
}
