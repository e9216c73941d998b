package parallax.compare.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import parallax.extract.Voice;
import parallax.frame.ArticleScore;
import parallax.frame.FrameHit;
import parallax.frame.FrameScores;
import parallax.frame.SentenceStance;
import parallax.study.Study;
import parallax.study.StudyLoader;
import parallax.text.Span;

/** The same evidence scored in other ways. */
class SensitivityTest {
  private static final Study STUDY = StudyLoader.load(Path.of("models"));

  private final List<SentenceStance> stances = new ArrayList<>();
  private final List<FrameHit> hits = new ArrayList<>();

  @Test
  void negationIgnoredTurnsItsCuesRound() {
    sentence(2, Voice.AUTHOR).cue("a", "ties", "resilience", true, 2);
    sentence(-1, Voice.AUTHOR).cue("b", "ties", "distancing", false, -1);
    Robustness row = row("negation");
    // (2 − 1) / 4 as scored, (−2 − 1) / 4 with negation ignored.
    assertThat(row.value()).isEqualTo(0.25);
    assertThat(row.lowest()).isEqualTo(-0.75);
    assertThat(row.universes()).isEqualTo(1);
    assertThat(row.kept()).isZero();
    assertThat(row.turnedBy()).containsExactly("negation ignored");
  }

  @Test
  void rejectedWordsCountForTheirOppositeOnlyWhereVoicesMatter() {
    sentence(-2, Voice.REJECTED).cue("a", "rift", "distancing", false, 2);
    Robustness row = row("voice");
    assertThat(row.value()).isEqualTo(1);
    assertThat(row.lowest()).isEqualTo(-1);
    assertThat(row.kept()).isZero();
  }

  @Test
  void wordsLeftOpenCountAtFaceValueWhereVoicesDoNotMatter() {
    sentence(-1.5, Voice.REPORTED).cue("a", "rift", "distancing", false, 0);
    sentence(1, Voice.AUTHOR).cue("b", "ties", "resilience", false, 1);
    Robustness row = row("voice");
    assertThat(row.value()).isEqualTo(0.25);
    assertThat(row.highest()).isEqualTo(-0.125);
  }

  @Test
  void whatTheModelReadsCountsAtFaceValueWhereVoicesDoNotMatter() {
    // The author carries a fourth of the direction; the scale takes a little of that.
    sentence(-2, Voice.REPORTED)
        .cue("a", "rift", "distancing", false, -0.4)
        .cue("model:context", "model", "", false, -0.2)
        .cue("model:l1:row", "model", "distancing", false, 0)
        .cue("rule:range", "", "", false, 0.1);
    sentence(1, Voice.AUTHOR).cue("b", "ties", "resilience", false, 1);
    Robustness row = row("voice");
    assertThat(row.value()).isCloseTo(0.5 / 4, offset(1e-12));
    assertThat(row.lowest()).isCloseTo(-1.0 / 4, offset(1e-12));
  }

  @Test
  void whatIsLeftOutTakesAwayItsPartOfTheFaceValue() {
    sentence(-2, Voice.REJECTED)
        .cue("a", "rift", "distancing", false, 0.9)
        .cue("model:rest", "model", "", false, 0.3)
        .cue("rule:article", "", "", false, -0.2);
    // Three fourths of −2 are the entry's, so −0.5 is left, over one sentence.
    assertThat(faceValueWithout("a")).isCloseTo(-0.25, offset(1e-12));
  }

  private double faceValueWithout(String entry) {
    Universes universes = Universes.of(new CueReader(STUDY.lexicons()).read(scores()));
    int faceValue = Scoring.ALL.indexOf(new Scoring(true, false, true));
    return universes.without(new Omission(Omission.Kind.ENTRY, entry), faceValue);
  }

  @Test
  void whatGathersOrFitsOthersIsNoCueOfEqualWeight() {
    sentence(1, Voice.AUTHOR)
        .cue("a", "ties", "resilience", false, 1.4)
        .cue("model:rest", "model", "", false, -0.1)
        .cue("rule:range", "", "", false, -0.3);
    assertThat(row("weights").lowest()).isEqualTo(0.5);
  }

  @Test
  void equalWeightsLetEveryCueCountOneStep() {
    sentence(0.5, Voice.AUTHOR)
        .cue("a", "ties", "resilience", false, 1.5)
        .cue("b", "rift", "distancing", false, -0.5)
        .cue("c", "rift", "distancing", false, -0.5);
    Robustness row = row("weights");
    assertThat(row.value()).isEqualTo(0.25);
    // One step up, two down, over three cues that take a side.
    assertThat(row.lowest()).isCloseTo(-1.0 / 6, offset(1e-12));
    assertThat(row.kept()).isZero();
  }

  @Test
  void everyEntryLexiconAndFrameIsLeftOutInTurn() {
    sentence(2, Voice.AUTHOR).cue("a", "ties", "resilience", false, 2);
    sentence(-1, Voice.AUTHOR).cue("b", "rift", "distancing", false, -1);
    sentence(0.5, Voice.AUTHOR).cue("c", "ties", "resilience", false, 0.5);
    Robustness entries = row("entry");
    assertThat(entries.universes()).isEqualTo(3);
    assertThat(entries.kept()).isEqualTo(2);
    assertThat(entries.turnedBy()).containsExactly("without a");
    assertThat(entries.lowest()).isCloseTo(-0.5 / 6, offset(1e-12));
    assertThat(entries.highest()).isCloseTo(2.5 / 6, offset(1e-12));
    assertThat(row("lexicon").turnedBy()).containsExactly("without ties");
    assertThat(row("frame").turnedBy()).containsExactly("without resilience");
    // Eight scorings times (everything and three entries, two lexicons, two frames), less the
    // result.
    assertThat(row("all").universes()).isEqualTo(8 * 8 - 1);
    assertThat(row("all").turnedBy()).isEmpty();
  }

  @Test
  void cueOfTwoFramesIsDroppedOnceWithEither() {
    sentence(1, Voice.AUTHOR).cue("a", "ties", "resilience", false, 1);
    hits.add(hit(1, new Span(0, 1), "a", "ties", "security", false, Voice.AUTHOR, 0));
    Robustness frames = row("frame");
    assertThat(frames.universes()).isEqualTo(2);
    assertThat(frames.turnedBy()).containsExactly("without resilience", "without security");
    assertThat(row("entry").universes()).isEqualTo(1);
  }

  @Test
  void ruleIsNoEntryThatCouldBeLeftOut() {
    sentence(1, Voice.AUTHOR).cue("rule:refutation", "", "", false, 1);
    assertThat(rows())
        .extracting(Robustness::dimension)
        .containsExactly("all", "negation", "voice", "weights");
  }

  @Test
  void withheldStanceHasNoSignToKeep() {
    FrameScores withheld =
        new FrameScores(
            List.of(),
            List.of(),
            new ArticleScore(
                0,
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                "too short"),
            List.of());
    Sensitivity sensitivity = new Sensitivity(STUDY);
    assertThat(sensitivity.add("1", "A", withheld)).isEmpty();
    assertThat(sensitivity.ofSources()).isEmpty();
  }

  @Test
  void orderOfSourcesIsJudgedOverTheirMeans() {
    Sensitivity sensitivity = new Sensitivity(STUDY);
    sensitivity.add("1", "B", single(2, "a"));
    sensitivity.add("2", "A", single(1, "b"));
    sensitivity.add("3", "A", single(-0.5, "c"));
    List<Robustness> rows = sensitivity.ofSources();
    assertThat(rows)
        .filteredOn(row -> row.dimension().equals("entry"))
        .extracting(row -> row.subject() + " " + row.against() + " " + row.value())
        // A: (1 − 0.5) / 4; B: 2 / 2.
        .containsExactly("A 0 0.125", "A B -0.875", "B 0 1.0");
    Robustness order =
        rows.stream()
            .filter(row -> row.against().equals("B") && row.dimension().equals("entry"))
            .findFirst()
            .orElseThrow();
    // Without a, B falls to 0 and A, at 0.125, comes out above it.
    assertThat(order.turnedBy()).containsExactly("without a");
    assertThat(order.universes()).isEqualTo(3);
    assertThat(order.share()).isEqualTo(2.0 / 3);
  }

  private static FrameScores single(double direction, String entry) {
    SensitivityTest article = new SensitivityTest();
    article.sentence(direction, Voice.AUTHOR).cue(entry, "ties", "resilience", false, direction);
    return article.scores();
  }

  /** A relevant sentence of that face value. */
  private SensitivityTest sentence(double face, Voice voice) {
    stances.add(
        new SentenceStance(
            stances.size() + 1,
            true,
            OptionalDouble.of(face),
            voice,
            "",
            OptionalDouble.of(0),
            new TreeSet<>(),
            false,
            false));
    return this;
  }

  private SensitivityTest cue(
      String entry, String lexicon, String frame, boolean negated, double contribution) {
    SentenceStance last = stances.get(stances.size() - 1);
    Span span = new Span(hits.size(), hits.size() + 1);
    hits.add(
        hit(last.sentence(), span, entry, lexicon, frame, negated, last.voice(), contribution));
    return this;
  }

  private static FrameHit hit(
      int sentence,
      Span span,
      String entry,
      String lexicon,
      String frame,
      boolean negated,
      Voice voice,
      double contribution) {
    return new FrameHit(
        sentence, span, lexicon, entry, frame, 1, negated, false, voice, "", contribution);
  }

  private FrameScores scores() {
    OptionalDouble some = OptionalDouble.of(0);
    return new FrameScores(
        hits, stances, new ArticleScore(stances.size(), some, some, some, some, ""), List.of());
  }

  private List<Robustness> rows() {
    return new Sensitivity(STUDY).add("1", "A", scores());
  }

  private Robustness row(String dimension) {
    return rows().stream()
        .filter(row -> row.dimension().equals(dimension))
        .findFirst()
        .orElseThrow();
  }
}
