package parallax.annotate.opennlp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parallax.text.Span;

class CliticsTest {
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "Orlov's, PROPN+PART, orlov+'s, Orlov/PROPN/orlov@10-15 's/PART/'s@15-17",
        "weren't, AUX+PART, be+not, were/AUX/be@10-14 n't/PART/not@14-17",
        "can't, AUX+PART, can't, ca/AUX/can@10-12 n't/PART/not@12-15",
        "won't, AUX, won't, wo/AUX/will@10-12 n't/PART/not@12-15",
        "cannot, AUX+PART, can+not, can/AUX/can@10-13 not/PART/not@13-16",
        "she'd, PRON+AUX, she'd, she/PRON/she@10-13 'd/AUX/would@13-15",
        "Orlov's, PRON+AUX, orlov's, Orlov/PROPN/orlov@10-15 's/PART/'s@15-17",
        "it's, PRON+AUX, it's, it/PRON/it@10-12 's/AUX/be@12-14",
        "firm's, NOUN, firm's, firm/NOUN/firm@10-14 's/PART/'s@14-16",
        "ministers', NOUN+PART, minister+', ministers/NOUN/minister@10-19 '/PART/'@19-20",
        "ministers', NOUN, ministers', ministers/NOUN/ministers@10-19 '/PUNCT/'@19-20",
        "gonna, VERB+PART, go+to, gonna/VERB/go@10-15",
        "+, SYM, +, +/SYM/+@10-11",
        "want, VERB, want, want/VERB/want@10-14",
      })
  void hostAndCliticArePartedWithTheirTagsAndLemmas(
      String form, String tag, String lemma, String expected) {
    TaggedToken token = new TaggedToken(new Span(10, 10 + form.length()), form, tag, lemma);
    assertThat(
            Clitics.part(token)
                .map(
                    part ->
                        String.join("/", part.plain(), part.tag(), part.lemma())
                            + "@"
                            + part.span().start()
                            + "-"
                            + part.span().end()))
        .containsExactly(expected.split(" "));
  }
}
