package parallax.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageDecoderTest {
  private static final String TEXT = "<p>“Café”</p>";

  @ParameterizedTest
  @CsvSource({
    "UTF-8, '', ''",
    "windows-1252, '', ''",
    "windows-1252, iso-8859-1, ''",
    "windows-1252, '', ISO-8859-1",
    "UTF-8, iso-8859-1, ''",
    "UTF-8, '', latin1",
    "UTF-8, '', no-such-charset",
    "UTF-8, '', utf-16"
  })
  void pagesAreReadWhateverTheyClaim(String written, String served, String meta) {
    String page = (meta.isEmpty() ? "" : "<meta charset=\"" + meta + "\">") + TEXT;
    byte[] bytes = page.getBytes(Charset.forName(written));
    Optional<String> header = served.isEmpty() ? Optional.empty() : Optional.of(served);
    assertThat(PageDecoder.decode(bytes, header)).isEqualTo(page);
  }

  @Test
  void theServersWordComesBeforeThePages() {
    byte[] bytes = "<meta charset=iso-8859-1>мир".getBytes(Charset.forName("windows-1251"));
    assertThat(PageDecoder.decode(bytes, Optional.of("windows-1251"))).endsWith("мир");
  }

  @ParameterizedTest
  @CsvSource({"UTF-16LE", "UTF-16BE", "UTF-8"})
  void aByteOrderMarkDecidesAndStays(String charset) {
    byte[] bytes = ("\uFEFF" + TEXT).getBytes(Charset.forName(charset));
    assertThat(PageDecoder.decode(bytes, Optional.of("iso-8859-1"))).isEqualTo("\uFEFF" + TEXT);
  }

  @Test
  void aByteThatIsNoCharacterIsReplaced() {
    byte[] bytes = "<meta charset=utf-8>a?b".getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 2] = (byte) 0xFF;
    assertThat(PageDecoder.decode(bytes, Optional.empty())).endsWith("a\uFFFDb");
  }
}
