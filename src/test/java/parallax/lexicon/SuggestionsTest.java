package parallax.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parallax.csv.TableException;
import parallax.study.Study;

/** What was learned and no entry says, from a small made-up model. */
class SuggestionsTest {
  @TempDir private static Path folder;
  private static Study study;

  @BeforeAll
  static void loadStudy() throws IOException {
    study = SmallStudy.in(folder);
  }

  @Test
  void aWordNoEntryKnowsIsSuggestedOnItsSide() throws IOException {
    model(
        "l1:estrange,negative,0.9,7,They are estranged.",
        "l1:embrace,neutral,-0.1,6,An embrace.",
        "l1:embrace,positive,0.4,6,");
    assertThat(suggestions())
        .extracting(Suggestion::pattern, Suggestion::direction, s -> s.feature().example())
        .containsExactly(
            tuple("estrange", -1, "They are estranged."), tuple("embrace", 1, "An embrace."));
  }

  @Test
  void whatAnEntryMatchesByItselfIsCovered() throws IOException {
    model(
        "l1:thaw,positive,1,9,",
        "l2:tie_sour,negative,1,9,",
        "l3:the_tie_cool,negative,1,9,",
        "l3:depend_on_ACTOR,positive,1,9,",
        "l1:rupture,negative,1,9,");
    assertThat(suggestions()).isEmpty();
  }

  @Test
  void aWordKnownOnlyWithOthersSaysSo() throws IOException {
    model("l1:sour,negative,1,9,", "l1:language,positive,0.5,9,");
    assertThat(suggestions())
        .extracting(Suggestion::inCombination, Suggestion::withoutSide, Suggestion::unheardOf)
        .containsExactly(
            tuple(List.of("t01"), List.of(), false), tuple(List.of(), List.of("t03"), true));
  }

  @Test
  void grammaticalWordsCuesAndOtherFeaturesAreNoCandidates() throws IOException {
    model(
        "l1:the,negative,1,9,",
        "l3:of_the_ACTOR,negative,1,9,",
        "l1:deny,negative,1,9,",
        "k:negation,negative,1,9,",
        "(bias),negative,1,9,");
    assertThat(suggestions()).isEmpty();
  }

  @Test
  void underNegationAWordSpeaksForTheOtherSide() throws IOException {
    model("n:estrange,positive,0.8,9,Nobody was estranged.");
    assertThat(suggestions())
        .singleElement()
        .extracting(Suggestion::pattern, Suggestion::direction)
        .containsExactly("estrange", -1);
  }

  @Test
  void weakerFeaturesOfTheSameWordsAreGathered() throws IOException {
    model(
        "l1:estrange,negative,0.9,9,",
        "l2:ACTOR_estrange,negative,0.7,9,",
        "n:estrange,positive,0.5,9,",
        "l2:estrange_brother,positive,0.3,9,");
    assertThat(suggestions()).hasSize(2);
    assertThat(suggestions().get(0).alsoLearned())
        .containsExactly("l2:ACTOR_estrange", "n:estrange");
    assertThat(suggestions().get(1).pattern()).isEqualTo("estrange brother");
  }

  @Test
  void theSideIsTheDifferenceOfTheWeights() throws IOException {
    model(
        "l1:estrange,negative,0.9,7,Negative.",
        "l1:estrange,neutral,3,9,Neutral.",
        "l1:estrange,positive,0.25,6,Positive.",
        "l1:embrace,neutral,2,9,Neutral.");
    assertThat(LearnedFeatures.read(folder))
        .containsExactly(new LearnedFeature("l1:estrange", 0.25 - 0.9, 7, "Negative."));
  }

  @Test
  void rareFeaturesAreLeftOut() throws IOException {
    model("l1:estrange,negative,0.9,4,");
    assertThat(Suggestions.of(study, LearnedFeatures.read(folder), 5)).isEmpty();
    assertThat(Suggestions.of(study, LearnedFeatures.read(folder), 4)).hasSize(1);
  }

  @Test
  void masksBecomeSlotsAndOddCharactersNoPattern() throws IOException {
    model("l3:NAME_shun_OTHER,negative,0.9,9,", "l2:half/half_snub,negative,0.8,9,");
    assertThat(suggestions()).extracting(Suggestion::pattern).containsExactly("*/N shun OTHER", "");
  }

  @Test
  void theListingKeepsCombinationsForThoseWhoAsk() throws IOException {
    model("l1:sour,negative,1,9,", "l1:estrange,negative,0.9,7,They are estranged.");
    List<String> brief = SuggestionListing.lines(suggestions(), 10, false);
    assertThat(brief)
        .contains("−1        0.90        7  estrange                        l1:estrange")
        .contains("      “They are estranged.”")
        .noneMatch(line -> line.contains("l1:sour"));
    assertThat(SuggestionListing.lines(suggestions(), 10, true))
        .anyMatch(line -> line.endsWith("l1:sour, with others in t01"));
  }

  @Test
  void theTableHoldsAllSuggestions() throws IOException {
    model("l1:sour,negative,1,9,", "l1:estrange,negative,0.9,7,They are estranged.");
    Path file = folder.resolve("suggest.csv");
    SuggestionListing.write(file, suggestions());
    assertThat(Files.readAllLines(file))
        .containsExactly(
            "pattern,direction,strength,support,feature,also_learned,in_combination,without_side,example",
            "sour,-1,1,9,l1:sour,,t01,,",
            "estrange,-1,0.9,7,l1:estrange,,,,They are estranged.");
  }

  @Test
  void aStudyWithoutAModelIsToldPlainly() {
    assertThatThrownBy(() -> LearnedFeatures.read(folder.resolve("lexicons")))
        .isInstanceOf(TableException.class)
        .hasMessageContaining("has no trained model")
        .hasMessageContaining("stance/direction.csv");
  }

  private static List<Suggestion> suggestions() {
    return Suggestions.of(study, LearnedFeatures.read(folder), 1);
  }

  private static void model(String... rows) throws IOException {
    SmallStudy.write(
        folder.resolve(LearnedFeatures.FILE),
        "feature,class,weight,support,example",
        List.of(rows));
  }
}
