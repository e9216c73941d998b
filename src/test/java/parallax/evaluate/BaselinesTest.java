package parallax.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parallax.compare.Draws;
import parallax.csv.TableRow;
import parallax.text.Span;

/** What the program is compared with, the draws behind intervals, and names of holders. */
class BaselinesTest {
  private final List<CodedSentence> sentences = new ArrayList<>();

  /**
   * For b the words are learned from a: "break" is 3 of 6 in what is negative, 1 of 5 in what is
   * positive; "they" was never seen. For a they are learned from b, where all is negative.
   */
  @Test
  void wordsAreLearnedFromTheOtherArticles() {
    add("a", "1", "Ties hold");
    add("a", "-1", "Ties break, break");
    add("b", "-1", "They break");
    assertThat(new WordAnswers().of(Variable.sign("direction"), sentences))
        .contains(List.of("-1", "-1", "-1"));
  }

  /** Turning all of an article's own annotations, with a word they share, changes no answer. */
  @Test
  void wordsLearnNothingFromTheArticleItself() {
    Random random = new Random(11);
    for (int round = 0; round < 50; round++) {
      long seed = random.nextLong();
      List<String> answers = answersOfTheFirst(seed, 1);
      assertThat(answersOfTheFirst(seed, -1)).isEqualTo(answers);
    }
  }

  /** Of the first of four articles, all its sentences annotated alike. */
  private List<String> answersOfTheFirst(long seed, int annotated) {
    Random random = new Random(seed);
    sentences.clear();
    for (int i = 0; i < 40; i++) {
      int article = random.nextInt(4);
      int direction = random.nextInt(3) - 1;
      String text = "w" + random.nextInt(9) + " w" + random.nextInt(9);
      String own = article == 0 ? " own" + annotated : "";
      add("a" + article, String.valueOf(article == 0 ? annotated : direction), text + own);
    }
    List<String> answers =
        new WordAnswers().of(Variable.sign("direction"), sentences).orElseThrow();
    return IntStream.range(0, answers.size())
        .filter(i -> sentences.get(i).article().equals("a0"))
        .mapToObj(answers::get)
        .toList();
  }

  @Test
  void wordsNeedASecondArticle() {
    add("a", "1", "Ties hold");
    assertThat(new WordAnswers().of(Variable.sign("direction"), sentences)).isEmpty();
  }

  @Test
  void wordsNeedTheText() {
    add("a", "1", "");
    add("b", "1", "");
    assertThat(new WordAnswers().of(Variable.sign("direction"), sentences)).isEmpty();
  }

  @Test
  void drawsAreWholeArticlesAndThenTheirSentences() {
    for (int i = 0; i < 2; i++) {
      add("a", "1", "x");
    }
    for (int i = 0; i < 5; i++) {
      add("b", "1", "x");
    }
    ClusteredDraw draw = new ClusteredDraw(sentences);
    Draws random = new Draws(7);
    int alone = 0;
    int uneven = 0;
    for (int i = 0; i < 400; i++) {
      int[] times = draw.times(random);
      int a = times[0] + times[1];
      int b = times[2] + times[3] + times[4] + times[5] + times[6];
      // Two articles are drawn: twice a, each once, or twice b.
      assertThat(List.of(a + "+" + b)).isSubsetOf("4+0", "2+5", "0+10");
      alone += a == 4 ? 1 : 0;
      uneven += times[0] == times[1] ? 0 : 1;
    }
    assertThat(uneven).isPositive(); // sentences are drawn, too
    assertThat(alone).isBetween(70, 130); // a quarter of the draws
  }

  @ParameterizedTest
  @CsvSource({
    "Ilya Brandt, Brandt, true",
    "Tokaev, Kassym-Jomart Tokayev, true",
    "the Ministry of Trade, Trade Ministry, true",
    "Russia (government), Russia, true",
    "Ilya Brandt, Ilya Stolz, false",
    "(unnamed), Brandt, false"
  })
  void holdersAreAlikeIfOneNameHoldsTheOther(String one, String other, boolean alike) {
    assertThat(HolderName.alike(one, other)).isEqualTo(alike);
    assertThat(HolderName.alike(other, one)).isEqualTo(alike);
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "0.2, 1", "1.49, 1", "1.5, 2", "-0.01, -1", "-2, -2"})
  void fiveClassesKeepTheSide(double direction, int strength) {
    assertThat(Variable.strength(direction)).isEqualTo(strength);
  }

  private void add(String article, String direction, String text) {
    Span span = new Span(sentences.size() * 10, sentences.size() * 10 + 9);
    TableRow wanted = row(Map.of("relevance", "1", "direction", direction));
    TableRow found = row(Map.of("text", text));
    sentences.add(
        new CodedSentence(
            new PlacedRow(article, span, wanted),
            Optional.of(new PlacedRow(article, span, found)),
            false));
  }

  private static TableRow row(Map<String, String> cells) {
    return new TableRow("made up", 2, new HashMap<>(cells));
  }
}
