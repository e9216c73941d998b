package parallax.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parallax.csv.TableException;

class EvaluationTest {
  @TempDir private Path root;
  private Path gold;
  private Path output;

  @BeforeEach
  void folders() throws IOException {
    gold = Files.createDirectories(root.resolve("gold"));
    output = Files.createDirectories(root.resolve("output"));
    write(gold, "articles", "doc,overall_author_direction", "a,1.5");
    write(gold, "boilerplate", "doc,start,end", "a,0,10");
    write(gold, "sentences", "doc,sid,start,end", "a,a-01,10,20", "a,a-02,21,30");
    write(output, "articles", "article_id,stance", "a,-0.4");
    write(output, "cleaning", "article_id,start,end", "a,5,15");
    write(
        output,
        "sentences",
        "article_id,start,end,relevant,direction,author_direction,voice,frames",
        "a,10,20,1,-1,1,rejected,distancing",
        "a,21,29,0,,,author,",
        "other,0,9,1,1,1,author,");
  }

  @Test
  void charactersAreCountedOnBothSides() {
    Measure measure = measure("clean.char_f1");
    assertThat(measure.value()).isEqualTo(0.5); // 5 of 10 removed rightly, 5 of 10 wanted
    assertThat(measure.note()).isEqualTo("precision 0.500, recall 0.500, 10 wanted");
  }

  @Test
  void onlyExactSentencesOfAnnotatedArticlesCount() {
    assertThat(measure("sentence.exact_f1").value()).isEqualTo(0.5); // 1 of 2 and 1 of 2
  }

  @Test
  void wrongSignOfAnArticleIsSeen() {
    assertThat(measure("article.sign_accuracy").value()).isZero();
  }

  @Test
  void stanceIsMeasuredOnSentencesTheGoldCallsRelevant() throws IOException {
    write(
        gold,
        "stance",
        "doc,sid,relevance,direction,voice,author_direction,frames",
        "a,a-01,1,-1,rejected,1,distancing;sanctions",
        "a,a-02,0,,author,,");
    assertThat(measure("stance.relevance_f1").value()).isEqualTo(1);
    assertThat(measure("stance.author_direction_sign_accuracy").value()).isEqualTo(1);
    assertThat(measure("stance.frames_f1").value()).isEqualTo(2.0 / 3); // 1 of 1 and 1 of 2
    assertThat(measure("stance.voice_macro_f1").value()).isEqualTo(1);
  }

  @Test
  void ofASampleOnlySentencesAreMeasured() throws IOException {
    write(gold, "articles", "doc,overall_author_direction,sampled", "a,,1");
    write(
        gold,
        "stance",
        "doc,sid,relevance,direction,voice,author_direction,frames",
        "a,a-01,1,-1,rejected,1,distancing");
    assertThat(measures())
        .isNotEmpty()
        .allMatch(measure -> measure.name().matches("(stance|validated)\\..*"));
  }

  @Test
  void namesAreGroupedNotSpelled() throws IOException {
    String header = "doc,start,end,type,canonical,metonym";
    write(gold, "entities", header, "a,10,14,CITY,Astana,1", "a,15,20,CITY,Astana,0");
    write(
        output,
        "entities",
        "article_id,start,end,type,canonical,metonym",
        "a,10,14,CITY,Nur-Sultan,0",
        "a,15,19,ORG,Nur-Sultan,0");
    assertThat(measure("entity.span_f1").value()).isEqualTo(0.5);
    assertThat(measure("entity.typed_f1").value()).isEqualTo(0.5);
    assertThat(measure("entity.canonical_b3").value()).isEqualTo(1);
    assertThat(measure("entity.metonym_f1").value()).isZero();
  }

  @Test
  void aFigureIsRightOnlyWithItsUnit() throws IOException {
    write(
        gold,
        "quantities",
        "doc,start,end,type,value_low,value_high,unit,approx,direction,period",
        "a,10,12,money,5,5,USD,exact,none,",
        "a,13,15,count,3,3,towns,exact,none,");
    write(
        output,
        "quantities",
        "article_id,start,end,type,value_low,value_high,unit,approx,direction,period",
        "a,10,12,money,5,5,EUR,exact,none,",
        "a,13,15,count,3,3,town,nearly,none,");
    assertThat(measure("quantity.span_f1").value()).isEqualTo(1);
    assertThat(measure("quantity.value_unit_f1").value()).isEqualTo(0.5);
    assertThat(measure("quantity.approx_accuracy").value()).isEqualTo(0.5);
  }

  @Test
  void anOutputWithoutATableIsRefused() throws IOException {
    Files.delete(output.resolve("cleaning.csv"));
    assertThatThrownBy(this::measures)
        .isInstanceOf(TableException.class)
        .hasMessageStartingWith("cleaning.csv: there is no such file");
  }

  private List<Measure> measures() {
    return Evaluation.of(output, gold, List.of(), TuningUse.REFUSE, EvaluationFolders.BOOTSTRAP)
        .measures();
  }

  private Measure measure(String name) {
    return measures().stream()
        .filter(measure -> measure.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static void write(Path folder, String table, String... lines) throws IOException {
    Files.writeString(folder.resolve(table + ".csv"), String.join("\n", lines) + "\n");
  }
}
