package parallax.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import parallax.provenance.Sha256;

class WarcFilesTest {
  private static final String PAGE = "<title>Tolls</title><p>The ferry, late again, “came” in.</p>";

  @TempDir private Path folder;

  /** How the records are packed. */
  private enum Packing {
    NONE,
    EACH,
    ALL
  }

  @ParameterizedTest
  @EnumSource(Packing.class)
  void pagesAreReadFromPlainAndPackedArchives(Packing packing) throws IOException {
    Corpus corpus =
        open(
            packing,
            record("warcinfo", "", "application/warc-fields", "software: test\r\n"),
            response("https://www.gazette.example/a", 200, "text/html; charset=utf-8", PAGE),
            response("https://www.gazette.example/b.png", 200, "image/png", "PNG"),
            response("https://www.gazette.example/c", 404, "text/html", "<p>Not found.</p>"),
            response("https://courier.example/d", 200, "application/xhtml+xml", PAGE),
            record("resource", "https://courier.example/e", "text/html", PAGE));
    assertThat(corpus.warnings()).isEmpty();
    assertThat(corpus.entries())
        .extracting(CatalogueEntry::file)
        .containsExactlyInAnyOrder(
            name(packing) + ":2", name(packing) + ":5", name(packing) + ":6");
    CatalogueEntry entry = corpus.entries().get(2);
    assertThat(entry.id()).startsWith("gazette-example-a-");
    Article article = corpus.read(entry);
    assertThat(article.text()).isEqualTo(PAGE);
    assertThat(article.form()).isEqualTo(Article.Form.HTML);
    assertThat(article.entry().title()).isEqualTo("Tolls");
    assertThat(article.entry().source()).isEqualTo("gazette.example");
    assertThat(article.entry().note()).isEqualTo("archived 2023-05-04T10:00:00Z");
    assertThat(article.entry().extra()).isEqualTo(Map.of("url", "https://www.gazette.example/a"));
  }

  @Test
  void aPageFetchedTwiceCountsOnceUnlessItChanged() throws IOException {
    Corpus corpus =
        open(
            Packing.EACH,
            response("https://gazette.example/a", 200, "text/html", PAGE),
            response("https://gazette.example/a", 200, "text/html", PAGE),
            response("https://gazette.example/a", 200, "text/html", PAGE + "<p>Corrected.</p>"));
    assertThat(corpus.entries()).hasSize(2);
    assertThat(corpus.entries().get(1).id()).isEqualTo(corpus.entries().get(0).id() + "-2");
    assertThat(corpus.read(corpus.entries().get(1)).text()).endsWith("Corrected.</p>");
  }

  @Test
  void theServersCharsetCounts() throws IOException {
    byte[] page = "<p>мир, труд, май</p>".getBytes(Charset.forName("windows-1251"));
    byte[] header =
        "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=windows-1251\r\n\r\n"
            .getBytes(StandardCharsets.US_ASCII);
    Corpus corpus =
        open(
            Packing.NONE,
            record(
                "response",
                "http://a.example/",
                "application/http;msgtype=response",
                joined(header, page)));
    assertThat(corpus.read(corpus.entries().get(0)).text()).isEqualTo("<p>мир, труд, май</p>");
  }

  @Test
  void aPackedAnswerIsUnpacked() throws IOException {
    byte[] header =
        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\n"
            .getBytes(StandardCharsets.US_ASCII);
    Corpus corpus =
        open(
            Packing.EACH,
            record(
                "response",
                "http://a.example/",
                "application/http;msgtype=response",
                joined(header, gzip(PAGE.getBytes(StandardCharsets.UTF_8)))));
    assertThat(corpus.read(corpus.entries().get(0)).text()).isEqualTo(PAGE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "br | no packing | packed with 'br' and cannot be unpacked (Brotli decoder not found, please"
            + " install org.brotli:dec); expected gzip, deflate or no packing",
        "gzip | no packing | packed with 'gzip' and cannot be unpacked (not in gzip format (magic="
            + "743c)); expected gzip, deflate or no packing",
        "gzip | cut off | packed with 'gzip' and cannot be unpacked (",
        "compress | no packing | packed with 'compress' and cannot be unpacked (Content-Encoding not"
            + " supported: compress)",
        "gzip;br | no packing | packed with 'gzip, br' and cannot be unpacked ("
      })
  void aPageThatCannotBeUnpackedCostsThatPageAlone(String packing, String body, String message)
      throws IOException {
    byte[] plain = PAGE.getBytes(StandardCharsets.UTF_8);
    byte[] packed = gzip(plain);
    byte[] served = body.equals("cut off") ? Arrays.copyOf(packed, packed.length - 20) : plain;
    for (Packing archive : Packing.values()) {
      Corpus corpus =
          open(
              archive,
              response("https://gazette.example/a", 200, "text/html", PAGE),
              answer("Content-Encoding: " + packing.replace(";", "\r\nContent-Encoding: "), served),
              response("https://gazette.example/c", 200, "text/html", PAGE));
      assertThat(corpus.entries())
          .extracting(CatalogueEntry::file)
          .containsExactly(name(archive) + ":1", name(archive) + ":3");
      assertThat(corpus.warnings())
          .extracting(Problem::file, Problem::severity)
          .containsExactly(tuple(name(archive) + ":2", Problem.Severity.ERROR));
      assertThat(corpus.warnings().get(0).message()).startsWith("the page is " + message);
    }
  }

  @Test
  void anAnswerThatIsNoHttpCostsThatPageAlone() throws IOException {
    Corpus corpus =
        open(
            Packing.EACH,
            record("response", "http://a.example/", "application/http;msgtype=response", "HELLO"),
            response("https://gazette.example/c", 200, "text/html", PAGE));
    assertThat(corpus.entries()).hasSize(1);
    assertThat(corpus.warnings()).hasSize(1);
    assertThat(corpus.warnings().get(0).message())
        .startsWith("the server's answer cannot be read (");
  }

  @ParameterizedTest
  @EnumSource(Packing.class)
  void anArchiveCutOffInsideAPackedPageIsToldToBeCutOff(Packing packing) throws IOException {
    StringBuilder noise = new StringBuilder(PAGE);
    for (int i = 0; i < 400; i++) {
      noise.append(Sha256.of("" + i));
    }
    byte[] whole =
        packed(
            packing,
            response("https://gazette.example/a", 200, "text/html", PAGE),
            answer(
                "Content-Encoding: gzip", gzip(noise.toString().getBytes(StandardCharsets.UTF_8))));
    Files.write(folder.resolve(name(packing)), Arrays.copyOf(whole, whole.length - 300));
    Corpus corpus = CorpusReader.open(folder.resolve(name(packing)));
    assertThat(corpus.entries()).hasSize(1);
    assertThat(corpus.warnings())
        .extracting(Problem::message)
        .anyMatch(message -> message.contains("cut off or damaged after"));
  }

  private static byte[] answer(String header, byte[] body) {
    String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n" + header + "\r\n\r\n";
    return record(
        "response",
        "https://gazette.example/b",
        "application/http;msgtype=response",
        joined(http.getBytes(StandardCharsets.US_ASCII), body));
  }

  @ParameterizedTest
  @EnumSource(Packing.class)
  void anArchiveCutOffKeepsThePagesBefore(Packing packing) throws IOException {
    byte[] one = response("https://gazette.example/a", 200, "text/html", PAGE);
    StringBuilder noise = new StringBuilder(PAGE);
    for (int i = 0; i < 400; i++) {
      noise.append(Sha256.of("" + i));
    }
    byte[] two = response("https://gazette.example/b", 200, "text/html", noise.toString());
    byte[] whole = packed(packing, one, two);
    Files.write(folder.resolve(name(packing)), Arrays.copyOf(whole, whole.length - 300));
    Corpus corpus = CorpusReader.open(folder.resolve(name(packing)));
    assertThat(corpus.entries()).hasSize(1);
    assertThat(corpus.read(corpus.entries().get(0)).text()).isEqualTo(PAGE);
    assertThat(corpus.warnings())
        .extracting(Problem::message)
        .anyMatch(message -> message.contains("cut off or damaged after"));
  }

  @Test
  void anArchiveWithoutPagesIsRefused() throws IOException {
    assertThatThrownBy(
            () -> open(Packing.NONE, response("http://a.example/", 404, "text/html", "x")))
        .hasMessageStartingWith("crawl.warc: no page can be used; expected a web archive");
  }

  @Test
  void aFileThatIsNoArchiveIsRefused() throws IOException {
    Files.writeString(folder.resolve("a.warc"), "hello\n");
    assertThatThrownBy(() -> CorpusReader.open(folder.resolve("a.warc")))
        .hasMessageStartingWith("a.warc: no page can be used");
  }

  private static String name(Packing packing) {
    return packing == Packing.NONE ? "crawl.warc" : "crawl.warc.gz";
  }

  private Corpus open(Packing packing, byte[]... records) throws IOException {
    Files.write(folder.resolve(name(packing)), packed(packing, records));
    return CorpusReader.open(folder.resolve(name(packing)));
  }

  private static byte[] packed(Packing packing, byte[]... records) throws IOException {
    return switch (packing) {
      case NONE -> joined(records);
      case ALL -> gzip(joined(records));
      case EACH -> {
        byte[][] each = new byte[records.length][];
        for (int i = 0; i < records.length; i++) {
          each[i] = gzip(records[i]);
        }
        yield joined(each);
      }
    };
  }

  private static byte[] response(String url, int status, String type, String body) {
    String http = "HTTP/1.1 " + status + " X\r\nContent-Type: " + type + "\r\n\r\n" + body;
    return record("response", url, "application/http;msgtype=response", http);
  }

  private static byte[] record(String kind, String url, String type, String body) {
    return record(kind, url, type, body.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] record(String kind, String url, String type, byte[] body) {
    List<String> header =
        List.of(
            "WARC/1.0",
            "WARC-Type: " + kind,
            "WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000001>",
            "WARC-Date: 2023-05-04T10:00:00Z",
            url.isEmpty() ? "X-None: x" : "WARC-Target-URI: " + url,
            "Content-Type: " + type,
            "Content-Length: " + body.length,
            "",
            "");
    return joined(
        String.join("\r\n", header).getBytes(StandardCharsets.UTF_8),
        body,
        "\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
  }

  private static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      out.writeBytes(part);
    }
    return out.toByteArray();
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.toByteArray();
  }
}
