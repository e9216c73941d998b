package parallax.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import parallax.study.WordRatings;
import parallax.study.WordRatings.Rating;

class RatedWordsTest {
  private static final RatedWords RATED = new RatedWords(ratings());

  @Test
  void aSumHasEveryStepItReaches() {
    assertThat(features(List.of("friend", "visit", "ACTOR")))
        .containsExactly("w:+0.5", "w:+1", "w:+1.5", "w:+2", "w:+2.5");
    assertThat(features(List.of("quarrel"))).containsExactly("w:-0.5", "w:-1", "w:-1.5", "w:-2");
    assertThat(features(List.of("teapot"))).isEmpty();
  }

  @Test
  void oppositesCancel() {
    assertThat(features(List.of("friend", "quarrel"))).isEmpty();
  }

  @Test
  void aWordUnderNegationCountsTheOtherWay() {
    assertThat(features(List.of("no", "quarrel"), 1))
        .containsExactly("w:+0.5", "w:+1", "w:+1.5", "w:+2");
  }

  @Test
  void aTopicIsSummedOverDifferentWords() {
    assertThat(features(List.of("tank", "tank"))).containsExactly("wf:security 1", "wf:security 2");
    assertThat(features(List.of("tank", "drill")))
        .containsExactly("wf:security 1", "wf:security 2", "wf:security 3");
  }

  @Test
  void theHighestStepNamesTheSum() {
    assertThat(RatedWords.highest(features(List.of("quarrel")))).isEqualTo("w:-2");
    assertThat(RatedWords.highest(features(List.of("teapot")))).isEmpty();
  }

  private static SortedSet<String> features(List<String> words, int... negated) {
    BitSet reached = new BitSet();
    for (int word : negated) {
      reached.set(word);
    }
    SortedSet<String> features = new TreeSet<>();
    RATED.add(words, reached, features);
    return features;
  }

  private static WordRatings ratings() {
    TreeMap<String, Rating> words = new TreeMap<>();
    words.put("friend", new Rating(2, new TreeMap<>()));
    words.put("visit", new Rating(0.5, new TreeMap<>()));
    words.put("quarrel", new Rating(-2, new TreeMap<>()));
    words.put("tank", new Rating(0, new TreeMap<>(Map.of("security", 2.5))));
    words.put("drill", new Rating(0, new TreeMap<>(Map.of("security", 0.5))));
    return new WordRatings(words);
  }
}
