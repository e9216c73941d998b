package parallax.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parallax.corpus.Article;
import parallax.corpus.CatalogueEntry;
import parallax.text.Span;

/** Law 3 of the design for web pages: every visible character of the source has its place. */
class PageAccountTest {
  private static final List<String> PIECES =
      List.of(
          "<div class=story>",
          "<div>",
          "</div>",
          "<p>",
          "</p>",
          "<br>",
          "<br><br>",
          "<b>",
          "</b>",
          "<a href=/x>",
          "</a>",
          "<table><tr><td>",
          "</td></tr></table>",
          "stray <table> text",
          "<nav><a href=/>Home</a></nav>",
          "<!-- a comment -->",
          "<script>if (a<b) c();</script>",
          "The ferry, which was late, again, came in at noon. ",
          "\n  ",
          "&nbsp;",
          " &amp; ",
          "😀",
          "&#x1F600;",
          "Nils&shy;&nbsp;Arden said &ldquo;no&rdquo;, twice, to the board. ",
          "\u200B",
          "<h2>Harbour dues</h2>",
          "<figure><figcaption>A tug.</figcaption></figure>",
          "<p",
          ">",
          "&",
          "Read more: <a href=/y>Tolls</a>",
          "<footer>About us</footer>",
          "\r\n",
          "<li>One",
          "The harbour dues, it was said on Monday, rise in June, as they did before, and twice.");

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 300);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyVisibleCharacterIsBodyOrRemovedOnce(long seed) {
    Random random = new Random(seed);
    StringBuilder page = new StringBuilder();
    for (int i = random.nextInt(60); i >= 0; i--) {
      page.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    assertBalanced(clean(page.toString()));
    assertBalanced(Cleaner.keepingAll().clean(article(page.toString())));
  }

  @Test
  void theSourceWithoutTheRemovedIsTheBody() {
    CleanArticle clean =
        clean(
            "<html><head><title>x</title></head><body><nav><a href=/>Home</a></nav><p>The ferry,"
                + " <i>late</i> again,&nbsp;came in.</p><p>It left, at noon, for the islands.</p></body>");
    StringBuilder rest = new StringBuilder(clean.article().text());
    for (int i = clean.removals().size() - 1; i >= 0; i--) {
      Span span = clean.removals().get(i).span();
      rest.delete(span.start(), span.end());
    }
    assertThat(rest.toString())
        .isEqualTo("The ferry, late again,&nbsp;came in.It left, at noon, for the islands.");
    assertThat(clean.text())
        .isEqualTo("The ferry, late again, came in.\n\nIt left, at noon, for the islands.");
    assertThat(clean.removals())
        .extracting(Removal::rule)
        .containsExactly(
            "html-unseen",
            "html-navigation",
            "html-markup",
            "html-markup",
            "html-markup",
            "html-markup");
  }

  @Test
  void rulesOfTheTextApplyToThePagesText() {
    CleanArticle clean =
        clean(
            "<article><h1>Harbour dues</h1><p>The ferry, late again, came in at noon, as always."
                + "</p><p>It left, at one, for the islands, with a band on board.</p></article>");
    assertThat(clean.paragraphs()).hasSize(2);
    assertThat(clean.removals().get(0).rule()).isEqualTo("headline");
  }

  @Test
  void everyRuleForPagesIsDocumented() throws IOException {
    String document = Files.readString(Path.of("docs/inputs.md"));
    assertThat(Cleaner.pageRules())
        .hasSize(14)
        .allSatisfy(rule -> assertThat(document).contains(rule.name()));
  }

  private static CleanArticle clean(String page) {
    return new Cleaner().clean(article(page));
  }

  private static Article article(String page) {
    CatalogueEntry entry =
        new CatalogueEntry(
            "a",
            "a.html",
            "Gazette",
            "Nils Arden",
            "Harbour dues",
            "2023",
            "year",
            "en",
            "",
            "",
            Map.of());
    return new Article(entry, page, "", Article.Form.HTML);
  }

  private static void assertBalanced(CleanArticle clean) {
    String source = clean.article().text();
    int[] times = new int[source.length()];
    for (int i = 0; i < clean.text().length(); i++) {
      Span span = clean.body().toOriginal(new Span(i, i + 1));
      boolean tags = span.of(source).matches("(?s).*[<>].*");
      if (!Characters.isBlank(clean.text().charAt(i)) || !tags) {
        count(times, span);
      }
    }
    clean.removals().forEach(removal -> count(times, removal.span()));
    List<String> faults = new ArrayList<>();
    for (int i = 0; i < times.length; i++) {
      boolean blank = Characters.isBlank(source.charAt(i));
      if (times[i] > 1 || (times[i] == 0 && !blank)) {
        faults.add(i + " '" + source.charAt(i) + "' " + times[i]);
      }
    }
    assertThat(faults).as(source).isEmpty();
    int reached = 0;
    for (Removal removal : clean.removals()) {
      assertThat(removal.span().start()).isGreaterThanOrEqualTo(reached);
      reached = removal.span().end();
    }
  }

  private static void count(int[] times, Span span) {
    for (int i = span.start(); i < span.end(); i++) {
      times[i]++;
    }
  }
}
