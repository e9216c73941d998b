package parallax.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import parallax.text.LoneSurrogates;
import parallax.text.Span;

class CharacterReferencesTest {
  @ParameterizedTest
  @CsvSource({
    "'&amp; more', 5, '&'",
    "'&ampere', 4, '&'",
    "'&#8217;s', 7, '’'",
    "'&#x1F600;', 9, '😀'",
    "'&nbsp;x', 6, '\u00A0'",
    "'&semi;', 6, ';'",
    "'&copy 2020', 5, '©'",
    "'&notin;', 7, '∉'"
  })
  void aReferenceTakesWhatWasWrittenForIt(String source, int length, String characters) {
    assertThat(CharacterReferences.at(source, 0, source.length()))
        .contains(new CharacterReferences.Reference(new Span(0, length), characters));
  }

  @ParameterizedTest
  @ValueSource(strings = {"& so", "&;", "&nonsense;", "&#;", "&#x;", "&"})
  void anAmpersandAloneIsNone(String source) {
    assertThat(CharacterReferences.at(source, 0, source.length())).isEmpty();
  }

  @Test
  void aReferenceEndsWithItsText() {
    assertThat(CharacterReferences.at("&amp;", 0, 3)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a &amp; b &lt;c&gt; &quot;d&quot; &#39;e&#39;",
        "AT&T R&D &ampamp; &&amp;& x&y=z&copy=1",
        "&Eacute;t&eacute; &euro;5 &frac12; &hellip;&mdash;&ndash; &NotEqualTilde;",
        "&#128; &#150; &#xD800; &#1114112; &#0;"
      })
  void textIsReadAsTheParserReadsItButForHalvesOfPairs(String source) {
    TextBlock block = BlockCollector.blocks(PageText.parse("<p>" + source)).get(0);
    ViewBuilder view = new ViewBuilder("<p>" + source);
    view.write(block);
    assertThat(view.build().text())
        .isEqualTo(LoneSurrogates.replaced(Parser.unescapeEntities(source, false)));
  }
}
