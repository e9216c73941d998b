package parallax.annotate.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import parallax.annotate.Annotator;
import parallax.annotate.AnnotatorContract;
import parallax.annotate.Dependency;
import parallax.annotate.Sentence;
import parallax.annotate.TestAnnotators;
import parallax.annotate.Token;

@Tag("models")
class CoreNlpAnnotatorTest implements AnnotatorContract {
  @Override
  public Annotator annotator() {
    return TestAnnotators.coreNlp();
  }

  @Test
  void namesAreLabelled() {
    assertThat(labels("Karim Orlov of Gazprom flew from Omsk to the Aral Sea."))
        .containsExactly(
            "Karim PERSON",
            "Orlov PERSON",
            "Gazprom ORGANIZATION",
            "Omsk LOCATION",
            "Aral LOCATION",
            "Sea LOCATION");
  }

  @Test
  void partsOfAHyphenatedNationalityAreTwoNames() {
    assertThat(labels("A German-French firm won.")).containsExactly("German MISC", "French MISC");
  }

  @Test
  void dependenciesAreBasicAndPointAtTokens() {
    Sentence sentence = annotate("The firm did not sell wheat.").get(0);
    assertThat(sentence.dependencies())
        .extracting(dependency -> arc(sentence, dependency))
        .containsExactly(
            "det(firm, The)",
            "nsubj(sell, firm)",
            "aux(sell, did)",
            "advmod(sell, not)",
            "root(ROOT, sell)",
            "obj(sell, wheat)",
            "punct(sell, .)");
  }

  @Test
  void sentenceTooLongToParseHasTokensButNoDependencies() {
    Sentence parsed = annotate("tea ".repeat(300).strip()).get(0);
    Sentence longer = annotate("tea ".repeat(301).strip()).get(0);
    assertThat(parsed.dependencies()).hasSize(300);
    assertThat(longer.tokens()).hasSize(301);
    assertThat(longer.dependencies()).isEmpty();
  }

  private List<String> labels(String text) {
    return annotate(text).get(0).tokens().stream()
        .filter(token -> !token.ner().equals(Token.NO_ENTITY))
        .map(token -> token.text() + " " + token.ner())
        .toList();
  }

  private static String arc(Sentence sentence, Dependency arc) {
    String governor =
        arc.governor() == Dependency.ROOT ? "ROOT" : sentence.tokens().get(arc.governor()).text();
    return arc.relation()
        + "("
        + governor
        + ", "
        + sentence.tokens().get(arc.dependent()).text()
        + ")";
  }
}
