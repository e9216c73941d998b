package parallax.extract.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import parallax.annotate.AnnotatedArticle;
import parallax.annotate.Annotator;
import parallax.annotate.TestAnnotators;
import parallax.clean.CleanArticle;
import parallax.corpus.Article;
import parallax.corpus.CatalogueEntry;
import parallax.csv.TableReader;
import parallax.csv.TableRow;
import parallax.extract.EntityExtractor;
import parallax.extract.Quantity;
import parallax.extract.QuantityExtractor;
import parallax.study.Study;
import parallax.study.StudyLoader;
import parallax.text.AlignedText;
import parallax.text.Span;

/** What a marked figure measures, for when, and whether it rose, read from a parsed sentence. */
@Tag("models")
class BindingCasesTest {
  private static final List<String> HEADER =
      List.of("case", "text", "date", "about", "period", "direction");
  private static final Study STUDY = StudyLoader.load(Path.of("models"));
  private static Annotator annotator;

  @BeforeAll
  static void models() {
    annotator = TestAnnotators.coreNlp();
  }

  static List<Arguments> cases() {
    Path file = Path.of("src/test/resources/cases/figures/binding.csv");
    List<Arguments> cases =
        TableReader.read(file, HEADER).stream()
            .map(row -> Arguments.of(row.get("case"), row))
            .toList();
    assertThat(cases).hasSizeGreaterThan(15);
    return cases;
  }

  /**
   * An empty cell for {@code about} or {@code direction} leaves it open; a dash: nothing is told.
   */
  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void binding(String name, TableRow row) {
    Quantity found = read(row.get("text"), row.get("date"));
    if (!row.get("about").isEmpty()) {
      assertThat(found.about()).as(name).isEqualTo(row.get("about").replaceAll("^-$", ""));
    }
    assertThat(found.period()).as(name).isEqualTo(row.get("period"));
    if (!row.get("direction").isEmpty()) {
      assertThat(found.direction().label()).as(name).isEqualTo(row.get("direction"));
    }
  }

  private static Quantity read(String marked, String date) {
    String text = marked.replace("[[", "").replace("]]", "");
    List<Span> paragraphs = List.of(new Span(0, text.length()));
    CatalogueEntry entry =
        new CatalogueEntry("x", "x.txt", "", "", "", date, "day", "en", "", "", Map.of());
    CleanArticle clean =
        new CleanArticle(
            new Article(entry, text, ""), AlignedText.identity(text), paragraphs, List.of());
    AnnotatedArticle article =
        new AnnotatedArticle(clean, "en", annotator.annotate(text, paragraphs));
    return new QuantityExtractor(STUDY)
        .extract(article, new EntityExtractor(STUDY).extract(article)).stream()
            .filter(found -> found.span().start() == marked.indexOf("[["))
            .findFirst()
            .orElseThrow();
  }
}
