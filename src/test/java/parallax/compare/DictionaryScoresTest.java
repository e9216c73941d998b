package parallax.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parallax.ArticleAnalysis;
import parallax.MadeUpArticle;
import parallax.study.Poles;
import parallax.study.StudyDictionaries;
import parallax.study.StudyDictionary;
import parallax.study.StudySettings;

class DictionaryScoresTest {
  private static final StudySettings SETTINGS = new StudySettings(3, 2, 2000, 11, 0.95, 0.5);

  @TempDir private Path folder;
  private StudyDictionary tone;

  @BeforeEach
  void readTone() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("tone.yml"), "warm: [w]\ncold: [c]\nnot_warm: [n]\nmore: [m]\n");
    tone = StudyDictionaries.read(file, Poles.parse("cold=warm,-not_warm"));
  }

  @Test
  void netIsPerThousandTokensAndBalanceAShare() {
    // 10 tokens; warm 4 less 1 taken back, cold 1.
    DictionaryScore all = score(article("1", "A", "w w x", "w c x x", "w n x")).get(0);
    assertThat(all.negative()).isEqualTo(1);
    assertThat(all.positive()).isEqualTo(3);
    assertThat(all.tokens()).isEqualTo(10);
    assertThat(all.net()).hasValue(200);
    assertThat(all.balance()).hasValue(0.5);
    Interval net = all.netInterval().orElseThrow();
    assertThat(net.low()).isLessThan(200);
    assertThat(net.high()).isGreaterThan(200);
    assertThat(all.withheld()).isEmpty();
  }

  @Test
  void everyVoiceHasItsShareOfTheSameTokens() {
    MadeUpArticle made = new MadeUpArticle("1", "A", "");
    made.says(0, "w x x").cue("w", "tone.warm", 0);
    made.says(0, "w x").cue("w", "tone.warm", 0);
    made.reports(0, "B. Clerk", "c x x").cue("c", "tone.cold", 0);
    made.reports(0, "B. Clerk", "c x").cue("c", "tone.cold", 0);
    List<DictionaryScore> scores = score(made.analysis());
    assertThat(scores)
        .filteredOn(score -> score.unit().equals("article"))
        .extracting(
            DictionaryScore::voice,
            DictionaryScore::negative,
            DictionaryScore::positive,
            DictionaryScore::tokens)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("all", 2, 2, 10),
            org.assertj.core.groups.Tuple.tuple("author", 0, 2, 10),
            org.assertj.core.groups.Tuple.tuple("reported", 2, 0, 10),
            org.assertj.core.groups.Tuple.tuple("rejected", 0, 0, 10),
            org.assertj.core.groups.Tuple.tuple("endorsed", 0, 0, 10));
    double byVoice = scores.get(1).net().orElseThrow() + scores.get(2).net().orElseThrow();
    assertThat(byVoice).isCloseTo(scores.get(0).net().orElseThrow(), within(1e-9));
  }

  @Test
  void fewSentencesWithAMatchAreWithheld() {
    DictionaryScore all = score(article("1", "A", "w w w", "x x", "x")).get(0);
    assertThat(all.net()).isEmpty();
    assertThat(all.netInterval()).isEmpty();
    assertThat(all.balance()).isEmpty();
    assertThat(all.withheld()).isEqualTo("matches of its poles in fewer than 2 sentences");
  }

  @Test
  void balanceAtOneEndHasNoInterval() {
    DictionaryScore all = score(article("1", "A", "w x", "w x", "x")).get(0);
    assertThat(all.balance()).hasValue(1);
    assertThat(all.balanceInterval()).isEmpty();
    assertThat(all.netInterval()).isPresent();
  }

  @Test
  void onlyArticleOfASourceHasTheIntervalOfTheArticle() {
    List<DictionaryScore> scores = score(article("1", "A", "w c", "w x", "c w w"));
    DictionaryScore article = scores.get(0);
    DictionaryScore source = scores.get(PoleSample.GROUPS);
    assertThat(source.unit()).isEqualTo("source");
    assertThat(source.netInterval()).isEqualTo(article.netInterval());
  }

  @Test
  void dictionaryWithoutPolesHasNoScore() throws IOException {
    Path file = Files.writeString(folder.resolve("plain.yml"), "a: [w]\n");
    assertThat(
            new DictionaryScores(SETTINGS)
                .of(
                    List.of(StudyDictionaries.read(file, Poles.NONE)),
                    bySource(List.of(article("1", "A", "w", "w")))))
        .isEmpty();
  }

  @Test
  void sourcesAreContrastedInNetMatches() {
    Sample first = Measure.net(tone).sample().apply(evidence(article("1", "A", "w w", "c x")));
    assertThat(Measure.net(tone).name()).isEqualTo("tone");
    assertThat(first.value()).isEqualTo(250);
  }

  private List<DictionaryScore> score(ArticleAnalysis analysis) {
    return new DictionaryScores(SETTINGS).of(List.of(tone), bySource(List.of(analysis)));
  }

  private static List<ArticleEvidence> evidence(ArticleAnalysis analysis) {
    return List.of(ArticleEvidence.of(analysis.annotated(), analysis.frames(), 10, 0));
  }

  private static SortedMap<String, List<ArticleEvidence>> bySource(List<ArticleAnalysis> articles) {
    SortedMap<String, List<ArticleEvidence>> bySource = new TreeMap<>();
    for (ArticleAnalysis article : articles) {
      ArticleEvidence evidence = evidence(article).get(0);
      bySource.computeIfAbsent(evidence.source(), key -> new ArrayList<>()).add(evidence);
    }
    return bySource;
  }

  /** Sentences of the words w, c, n and x, the first three with their matches. */
  private static ArticleAnalysis article(String id, String source, String... sentences) {
    MadeUpArticle made = new MadeUpArticle(id, source, "");
    for (String sentence : sentences) {
      made.says(0, sentence);
      for (String word : sentence.split(" ", -1)) {
        switch (word) {
          case "w" -> made.cue("w", "tone.warm", 0);
          case "c" -> made.cue("c", "tone.cold", 0);
          case "n" -> made.cue("n", "tone.not_warm", 0);
          default -> {
            // no match
          }
        }
      }
    }
    return made.analysis();
  }
}
