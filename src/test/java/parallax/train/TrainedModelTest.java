package parallax.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import parallax.study.LinearModel;
import parallax.train.Passage.AnnotatedSentence;

class TrainedModelTest {
  private static final List<String> CLASSES = List.of("author", "reported");
  private static final TrainedModel.Plan PLAN =
      new TrainedModel.Plan(Pattern.compile("l1:|z:"), 4, 2);

  private final List<Example> examples = new ArrayList<>();

  @BeforeEach
  void makeUpExamples() {
    for (int i = 0; i < 20; i++) {
      add("author", "The mayor walked home by way of street " + i + ".", "l1:walk", "e:home");
      add("reported", "She says that it is number " + i + ".", "l1:say", "z:clause", "e:number");
      add("author", "Nothing was on the table then.", "l1:table");
      add("reported", "He says so of the table.", "l1:say", "l1:table");
    }
    add("reported", "Three more say it.", "l1:rare");
    add("reported", "Three more say it.", "l1:rare");
    add("reported", "Three more say it.", "l1:rare");
  }

  @Test
  void rowsStandInOrderOfFeatureThenClass() {
    List<String> keys = rows().stream().map(row -> row.get(0) + " " + row.get(1)).toList();
    assertThat(keys).contains("l1:say reported", "l1:walk author", "z:clause reported").isSorted();
  }

  @Test
  void weightsAreUsedAsPrinted() {
    TrainedModel trained = trained();
    LinearModel model = trained.model();
    for (List<String> row : trained.rows()) {
      double used = model.weights(row.get(0))[CLASSES.indexOf(row.get(1))];
      assertThat(row.get(2)).matches("-?\\d+\\.\\d{1,3}");
      assertThat(Double.parseDouble(row.get(2))).isEqualTo(used);
    }
    assertThat(trained.rows()).hasSizeGreaterThan(4);
  }

  @Test
  void featureSpeaksForTheClassItStandsWith() {
    double[] say = trained().model().weights("l1:say");
    assertThat(say[1]).isPositive();
    assertThat(say[0]).isNegative();
    assertThat(trained().model().weights("l1:walk")[0]).isPositive();
  }

  @Test
  void weightsThatHardlyCountAreLeftOut() {
    assertThat(rows()).allMatch(row -> Math.abs(Double.parseDouble(row.get(2))) >= 0.03);
    assertThat(trained().model().weights("never in an example")).containsExactly(0, 0);
  }

  @Test
  void featureThatTellsNothingHasNoRow() {
    examples.clear();
    for (int i = 0; i < 10; i++) {
      add("author", "A table stood there.", "l1:table", "l1:stand");
      add("reported", "A table is said to be there.", "l1:table", "l1:say");
    }
    assertThat(rows()).extracting(row -> row.get(0)).containsOnly("l1:say", "l1:stand");
  }

  @Test
  void rareFeaturesAndOtherKindsAreLeftOut() {
    assertThat(rows())
        .extracting(row -> row.get(0))
        .contains("l1:say")
        .doesNotContain("l1:rare", "e:home", "e:number");
    add("reported", "A fourth says it.", "l1:rare");
    assertThat(rows()).extracting(row -> row.get(0)).contains("l1:rare");
  }

  @Test
  void supportCountsTheExamplesThatHaveTheFeature() {
    assertThat(row("l1:say", "reported").get(3)).isEqualTo("40");
    assertThat(row("z:clause", "reported").get(3)).isEqualTo("20");
  }

  @Test
  void shortestSentenceIsTheExample() {
    assertThat(examplesOf("l1:say").get(0)).isEqualTo("He says so of the table.");
    assertThat(examplesOf("z:clause").get(0)).isEqualTo("She says that it is number 0.");
  }

  @Test
  void exampleStandsInTheFirstRowOfItsFeatureAlone() {
    assertThat(examplesOf("l1:say")).containsExactly("He says so of the table.", "");
  }

  @Test
  void longExampleIsCut() {
    examples.clear();
    for (int i = 0; i < 9; i++) {
      add("author", "a".repeat(120), "l1:whole");
      add("reported", "b".repeat(121), "l1:cut");
    }
    assertThat(examplesOf("l1:whole").get(0)).isEqualTo("a".repeat(120));
    assertThat(examplesOf("l1:cut").get(0)).isEqualTo("b".repeat(119) + "…");
  }

  @Test
  void whereAnyNumberMayHoldEachClassIsLearnedByItself() {
    LinearModel model =
        TrainedModel.anyOf(
                examples,
                List.of("talk", "all"),
                example ->
                    example.features().contains("l1:say") ? List.of("talk", "all") : List.of("all"),
                PLAN)
            .model();
    assertThat(model.anyOf(Set.of("l1:say"))[0]).isGreaterThan(0.8);
    assertThat(model.anyOf(Set.of("l1:walk"))[0]).isLessThan(0.2);
    assertThat(model.anyOf(Set.of("l1:walk"))[1]).isGreaterThan(0.95);
  }

  private List<List<String>> rows() {
    return trained().rows();
  }

  private List<String> examplesOf(String feature) {
    return rows().stream()
        .filter(row -> row.get(0).equals(feature))
        .map(row -> row.get(4))
        .toList();
  }

  private List<String> row(String feature, String label) {
    return rows().stream()
        .filter(row -> row.get(0).equals(feature) && row.get(1).equals(label))
        .findFirst()
        .orElseThrow();
  }

  private TrainedModel trained() {
    return TrainedModel.oneOf(examples, CLASSES, example -> example.sentence().voice(), PLAN);
  }

  private void add(String voice, String text, String... features) {
    examples.add(
        new Example(
            new AnnotatedSentence(
                text, true, OptionalInt.of(0), voice, OptionalInt.of(0), List.of()),
            new TreeSet<>(List.of(features))));
  }
}
