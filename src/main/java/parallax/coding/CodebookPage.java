package parallax.coding;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import parallax.study.Frame;
import parallax.study.Study;

/**
 * The codebook as a page for coders: how to fill in a sheet, with the study's actors and frames,
 * and below it the study's own codebook.md where it has one.
 */
final class CodebookPage {
  /** The page's name beside the sheets. */
  static final String FILE = "codebook.html";

  private static final String INSTRUCTIONS = "instructions.md";
  private static final String SPECIAL = "\\`*_[]<>|#~&";

  private final Study study;
  private final Path own;

  /**
   * A page.
   *
   * @param own the study's codebook in Markdown; need not be there
   */
  CodebookPage(Study study, Path own) {
    this.study = study;
    this.own = own;
  }

  /**
   * A page that needs no other file. Markup in the study's texts is shown, not run.
   *
   * @throws IOException if the study's codebook cannot be read
   */
  String html() throws IOException {
    List<TablesExtension> tables = List.of((TablesExtension) TablesExtension.create());
    String body =
        HtmlRenderer.builder()
            .extensions(tables)
            .escapeHtml(true)
            .sanitizeUrls(true)
            .build()
            .render(Parser.builder().extensions(tables).build().parse(markdown()));
    return """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>Codebook</title>
        <style>
        body { font: 16px/1.5 system-ui, sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; color: #1a1a1a; }
        table { border-collapse: collapse; width: 100%; }
        th, td { border: 1px solid #bbb; padding: .3rem .5rem; text-align: left; vertical-align: top; }
        code { background: #f0f0f0; padding: 0 .2rem; }
        </style>
        </head>
        <body>
        """
        + body
        + "</body>\n</html>\n";
  }

  private String markdown() throws IOException {
    String page =
        instructions()
            .replace("{title}", escaped(study.title()))
            .replace("{first}", escaped(study.first().name()))
            .replace("{second}", escaped(study.second().name()))
            .replace("{frames}", frames());
    return Files.exists(own) ? page + "\n" + Files.readString(own) : page;
  }

  private String frames() {
    return study.frames().stream().map(CodebookPage::row).collect(Collectors.joining("\n"));
  }

  private static String row(Frame frame) {
    return "| `" + frame.name() + "` | " + escaped(frame.meaning()) + " |";
  }

  private static String escaped(String text) {
    return text.codePoints()
        .mapToObj(c -> (SPECIAL.indexOf(c) >= 0 ? "\\" : "") + Character.toString(c))
        .collect(Collectors.joining());
  }

  private static String instructions() {
    try (InputStream in = CodebookPage.class.getResourceAsStream(INSTRUCTIONS)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("the instructions for coders could not be read", e);
    }
  }
}
