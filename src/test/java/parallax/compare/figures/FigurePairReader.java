package parallax.compare.figures;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parallax.annotate.AnnotatedArticle;
import parallax.annotate.Annotator;
import parallax.clean.CleanArticle;
import parallax.corpus.Article;
import parallax.corpus.CatalogueEntry;
import parallax.csv.TableRow;
import parallax.extract.EntityExtractor;
import parallax.extract.EntityMention;
import parallax.extract.Quantity;
import parallax.extract.QuantityExtractor;
import parallax.extract.Voice;
import parallax.study.Study;
import parallax.study.StudyLoader;
import parallax.text.AlignedText;
import parallax.text.Span;

/** Reads two sentences, each as an article of its own, and sets the marked figures against. */
final class FigurePairReader {
  private static final Study STUDY = StudyLoader.load(Path.of("models"));

  private final EntityExtractor entities = new EntityExtractor(STUDY);
  private final QuantityExtractor quantities = new QuantityExtractor(STUDY);
  private final ClaimReader claims = new ClaimReader(STUDY);
  private final Annotator annotator;

  FigurePairReader(Annotator annotator) {
    this.annotator = annotator;
  }

  /** The verdict and the remark of a row of pairs.csv; "apart" if the two never meet. */
  String outcome(TableRow row) {
    Claim first = claim("a", row.get("first"), row.get("first_date"));
    Claim second = claim("b", row.get("second"), row.get("second_date"));
    if (!first.topic().groupId().equals(second.topic().groupId())) {
      return "apart: " + first.topic().groupId() + " and " + second.topic().groupId();
    }
    FigurePair pair = FigureComparison.compare(first, second);
    return pair.verdict().label() + ": " + pair.remark();
  }

  /** The claim of the marked figure; one that cannot be told from others meets nothing. */
  private Claim claim(String id, String marked, String date) {
    String text = marked.replace("[[", "").replace("]]", "");
    int mark = Math.max(0, marked.indexOf("[["));
    AnnotatedArticle article = article(id, text, date);
    List<EntityMention> names = entities.extract(article);
    Quantity quantity =
        quantities.extract(article, names).stream()
            .filter(found -> marked.contains("[[") ? found.span().start() == mark : isChange(found))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no figure is read in: " + marked));
    ClaimReader.Place place =
        new ClaimReader.Place(
            quantity.span().start(),
            quantity.span().end(),
            quantity.span().of(text),
            text,
            quantity.span().start());
    Optional<Claim> claim =
        claims.read(article.clean().article().entry(), quantity, place, Voice.AUTHOR);
    return claim.orElseGet(() -> unread(id, quantity, place));
  }

  private static boolean isChange(Quantity quantity) {
    return quantity.low().isPresent();
  }

  private static Claim unread(String id, Quantity quantity, ClaimReader.Place place) {
    Topic topic = new Topic(quantity.about(), "unread-" + id, FigureKind.LEVEL, "", "", "", "");
    FigureValue value = FigureValues.of(quantity, place.surface(), FigureKind.LEVEL).orElseThrow();
    return new Claim(
        id,
        "",
        "",
        place.start(),
        place.end(),
        place.surface(),
        quantity,
        Voice.AUTHOR,
        topic,
        value);
  }

  private AnnotatedArticle article(String id, String text, String date) {
    CatalogueEntry entry =
        new CatalogueEntry(id, id + ".txt", "", "", "", date, "day", "en", "", "", Map.of());
    List<Span> paragraphs = List.of(new Span(0, text.length()));
    CleanArticle clean =
        new CleanArticle(
            new Article(entry, text, ""), AlignedText.identity(text), paragraphs, List.of());
    return new AnnotatedArticle(clean, "en", annotator.annotate(text, paragraphs));
  }
}
