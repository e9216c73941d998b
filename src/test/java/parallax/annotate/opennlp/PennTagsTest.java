package parallax.annotate.opennlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parallax.text.Span;

class PennTagsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      quoteCharacter = '`',
      value = {
        "the/DET/the two/NUM/two ships/NOUN/ship sail/VERB/sail > DT CD NNS VBP",
        "he/PRON/he sells/VERB/sell tea/NOUN/tea > PRP VBZ NN",
        "they/PRON/they sold/VERB/sell more/ADJ/more > PRP VBD JJR",
        "it/PRON/it has/AUX/have not/PART/not been/AUX/be sold/VERB/sell > PRP VBZ RB VBN VBN",
        "it/PRON/it was/AUX/be sold/VERB/sell > PRP VBD VBN",
        "he/PRON/he will/AUX/will sell/VERB/sell > PRP MD VB",
        "to/PART/to be/AUX/be selling/VERB/sell > TO VB VBG",
        "who/PRON/who knows/VERB/know her/PRON/her name/NOUN/name > WP VBZ PRP$ NN",
        "she/PRON/she met/VERB/meet her/PRON/her > PRP VBD PRP",
        "its/PRON/its port/NOUN/port which/PRON/which grew/VERB/grow > PRP$ NN WDT VBD",
        "there/PRON/there is/AUX/be nothing/PRON/nothing > EX VBZ NN",
        "when/ADV/when Omsk/PROPN/omsk 's/PART/'s best/ADJ/good came/VERB/come > WRB NNP POS JJS VBD",
        "and/CCONJ/and if/SCONJ/if in/ADP/in oh/INTJ/oh > CC IN IN UH",
        "(/PUNCT/( ,/PUNCT/, ;/PUNCT/; ./PUNCT/. )/PUNCT/) > -LRB- , : . -RRB-",
        "5/NUM/5 %/SYM/% $/SYM/$ -/PUNCT/- xx/X/xx > CD NN $ HYPH FW",
      })
  void universalTagsBecomePennTags(String tagged, String expected) {
    List<TaggedToken> tokens = Arrays.stream(tagged.split(" ")).map(PennTagsTest::token).toList();
    PennTags tags = new PennTags(tokens);
    assertThat(
            IntStream.range(0, tokens.size()).mapToObj(tags::at).collect(Collectors.joining(" ")))
        .isEqualTo(expected);
  }

  private static TaggedToken token(String tagged) {
    String[] parts = tagged.split("/", -1);
    return new TaggedToken(new Span(0, parts[0].length()), parts[0], parts[1], parts[2]);
  }
}
