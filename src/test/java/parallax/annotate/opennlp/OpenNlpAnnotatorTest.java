package parallax.annotate.opennlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import parallax.annotate.Annotator;
import parallax.annotate.AnnotatorContract;
import parallax.annotate.Sentence;
import parallax.annotate.TestAnnotators;
import parallax.annotate.Token;

@Tag("models")
class OpenNlpAnnotatorTest implements AnnotatorContract {
  @Override
  public Annotator annotator() {
    return TestAnnotators.openNlp();
  }

  @Test
  void thereAreNoNamesAndNoDependencies() {
    List<Sentence> sentences = annotate("Karim Orlov flew to Omsk. He stayed.");
    assertThat(sentences).flatExtracting(Sentence::dependencies).isEmpty();
    assertThat(sentences)
        .flatExtracting(Sentence::tokens)
        .allMatch(token -> token.ner().equals(Token.NO_ENTITY));
  }

  @Test
  void namesKeepTheirCase() {
    assertThat(annotate("The Kremlin met Orlov’s men.").get(0).tokens())
        .extracting(Token::lemma)
        .containsExactly("the", "Kremlin", "meet", "Orlov", "'s", "man", ".");
  }

  @Test
  void hyphensAreTokensWhereverTheModelCuts() {
    assertThat(annotate("Nur-Sultan joined the trans-Caspian, cross-border route.").get(0).tokens())
        .extracting(Token::text)
        .containsExactly(
            "Nur", "-", "Sultan", "joined", "the", "trans", "-", "Caspian", ",", "cross", "-",
            "border", "route", ".");
  }
}
