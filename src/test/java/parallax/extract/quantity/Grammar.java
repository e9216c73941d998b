package parallax.extract.quantity;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import parallax.annotate.AnnotatedArticle;
import parallax.annotate.Sentence;
import parallax.annotate.opennlp.OpenNlpAnnotator;
import parallax.clean.CleanArticle;
import parallax.corpus.Article;
import parallax.corpus.CatalogueEntry;
import parallax.provenance.ModelsLock;
import parallax.study.Units;
import parallax.text.AlignedText;
import parallax.text.Span;

/** The grammar of the shipped vocabulary over the light annotator, loaded once for all tests. */
final class Grammar {
  static final Path STUDY = Path.of("models");
  static final Units UNITS = Units.read(STUDY);
  private static final OpenNlpAnnotator ANNOTATOR =
      new OpenNlpAnnotator(ModelsLock.read(STUDY.resolve("models.lock")));
  private static final QuantityGrammar GRAMMAR =
      new QuantityGrammar(UNITS, List.of("Norway", "Chad"));

  private Grammar() {}

  /** What is found in a text of one article of that date. */
  static List<Finding> read(String text, String date) {
    List<Sentence> sentences = ANNOTATOR.annotate(text, List.of(new Span(0, text.length())));
    return GRAMMAR.read(article(text, date, sentences), names(text));
  }

  /** Whether the light annotator ends no sentence inside a text, as it does behind "ibid.". */
  static boolean isOneSentence(String text) {
    return ANNOTATOR.annotate(text, List.of(new Span(0, text.length()))).size() == 1;
  }

  /** An article of some sentences. */
  static AnnotatedArticle article(String text, String date, List<Sentence> sentences) {
    CatalogueEntry entry =
        new CatalogueEntry("x", "x.txt", "", "", "", date, "", "en", "", "", Map.of());
    CleanArticle clean =
        new CleanArticle(
            new Article(entry, text, ""),
            AlignedText.identity(text),
            List.of(new Span(0, text.length())),
            List.of());
    return new AnnotatedArticle(clean, "en", sentences);
  }

  /** The countries of the tests wherever they stand. */
  static List<NamedThing> names(String text) {
    List<NamedThing> names = new ArrayList<>();
    for (String name : List.of("Norway", "Chad", "Norwegian", "Peru")) {
      for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
        String country = name.equals("Norwegian") ? "Norway" : name;
        names.add(new NamedThing(new Span(at, at + name.length()), country, true));
      }
    }
    names.sort(java.util.Comparator.comparing(NamedThing::span));
    return names;
  }

  /** The text with every finding between double brackets. */
  static String marked(String text, List<Finding> findings) {
    StringBuilder marked = new StringBuilder(text);
    for (int i = findings.size() - 1; i >= 0; i--) {
      Span span = findings.get(i).span();
      marked.insert(span.end(), "]]").insert(span.start(), "[[");
    }
    return marked.toString();
  }

  /** The findings in one line: "money 26000000000 USD more_than @2022 up; date @2022". */
  static String line(List<Finding> findings) {
    return findings.stream().map(Grammar::line).collect(Collectors.joining("; "));
  }

  private static String line(Finding finding) {
    StringBuilder line = new StringBuilder(finding.type().label());
    finding.low().ifPresent(low -> line.append(' ').append(value(low, finding.high())));
    append(line, "", finding.unit().replace(' ', '_'));
    append(line, "", finding.approx() == Approx.EXACT ? "" : finding.approx().label());
    append(line, "@", finding.period());
    append(line, "", finding.direction() == Direction.NONE ? "" : finding.direction().label());
    append(line, "!", finding.note().isEmpty() ? "" : "slip");
    return line.toString();
  }

  private static String value(BigDecimal low, Optional<BigDecimal> high) {
    String first = plain(low);
    String last = high.map(Grammar::plain).orElse(first);
    return first.equals(last) ? first : first + ".." + last;
  }

  private static String plain(BigDecimal value) {
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }

  private static void append(StringBuilder line, String prefix, String value) {
    if (!value.isEmpty()) {
      line.append(' ').append(prefix).append(value);
    }
  }
}
