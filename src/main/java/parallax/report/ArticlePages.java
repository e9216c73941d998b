package parallax.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import parallax.ArticleAnalysis;
import parallax.compare.Interval;
import parallax.corpus.CatalogueEntry;
import parallax.frame.ArticleScore;
import parallax.study.Study;

/**
 * One page per article: its cleaned text, every sentence with the evidence that scored it. Written
 * as articles go by, so that their texts need not be kept.
 */
final class ArticlePages {
  private static final String FOLDER = "report-articles";

  private final Path folder;
  private final Study study;
  private final SourceText sourceText;
  private final Template template = new Template("article.html");

  /**
   * Makes the folder for the pages.
   *
   * @throws IOException if it cannot be made
   */
  ArticlePages(Path output, Study study, SourceText sourceText) throws IOException {
    this.sourceText = sourceText;
    this.folder = Files.createDirectories(output.resolve(FOLDER));
    this.study = study;
  }

  /** The link from the report to an article's page. */
  static String link(String articleId) {
    return FOLDER + "/" + Show.url(articleId) + ".html";
  }

  /** The link from the report to a sentence, numbered from 1. */
  static String link(String articleId, int sentence) {
    String id = ArticleTables.sentenceId(articleId, sentence);
    return link(articleId) + "#s" + id.substring(articleId.length() + 1);
  }

  /**
   * Writes the page of one article.
   *
   * @throws IOException if it cannot be written
   */
  void write(ArticleAnalysis analysis) throws IOException {
    Map<String, Object> values = new HashMap<>();
    CatalogueEntry entry = analysis.clean().article().entry();
    ArticleScore score = analysis.frames().score();
    values.put("studyTitle", study.title());
    values.put("entry", entry);
    values.put("title", entry.title().isEmpty() ? entry.id() : entry.title());
    values.put("stance", Show.signed(score.stance()));
    values.put("interval", Show.interval(Interval.of(score.low(), score.high())));
    values.put("faceStance", Show.signed(score.faceStance()));
    values.put("relevant", score.relevantSentences());
    values.put("withheld", score.withheld());
    values.put("sentences", analysis.annotated().sentences().size());
    MarkedText text = new MarkedText(analysis, sourceText);
    values.put("paragraphs", text.paragraphs());
    values.put("strongest", text.strongest());
    values.put("textKept", sourceText == SourceText.KEPT);
    values.put("removals", RemovedText.of(analysis.clean(), sourceText));
    writePiece(analysis);
    Files.writeString(
        folder.resolve(entry.id() + ".html"), template.fill(values), StandardCharsets.UTF_8);
  }

  /** The sentences alone, which the report loads when it shows some of them. */
  private void writePiece(ArticleAnalysis analysis) throws IOException {
    if (sourceText == SourceText.LEFT_OUT) {
      return;
    }
    String body = analysis.clean().text();
    List<String> sentences =
        analysis.annotated().sentences().stream()
            .map(sentence -> sentence.span().of(body))
            .toList();
    Files.writeString(
        folder.resolve(analysis.id() + ".js"),
        "PARALLAX_TEXT(" + Script.literal(List.of(analysis.id(), sentences)) + ");\n",
        StandardCharsets.UTF_8);
  }
}
