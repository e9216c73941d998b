package parallax.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parallax.csv.TableException;
import parallax.extract.Voice;
import parallax.study.MarkedExample;
import parallax.study.Study;
import parallax.text.Span;

/** What entries did, counted from a small made-up output. */
class LexiconUseTest {
  private static final String SENTENCES = "article_id,sentence_id,start,end,text";
  private static final String HITS =
      "article_id,sentence_id,start,end,surface,entry_id,frame,negated,voice,contribution";

  @TempDir private static Path studyFolder;
  @TempDir private Path output;
  private static Study study;

  @BeforeAll
  static void loadStudy() throws IOException {
    study = SmallStudy.in(studyFolder);
  }

  @BeforeEach
  void writeOutput() throws IOException {
    sentences(
        "a1,a1-001,10,50,Ties soured and then the ties soured more.",
        "a1,a1-002,60,90,No thaw was seen at the port.",
        "a2,a2-001,0,30,“A thaw” is what he saw.",
        "a2,a2-002,40,90,There was no thaw and no thaw will come.");
    hits(
        "a1,a1-001,10,21,Ties soured,t01,distancing,0,author,-0.5",
        "a1,a1-001,35,46,\"ties\nsoured\",t01,distancing,0,author,-0.5",
        "a1,a1-002,63,67,thaw,t02,resilience,1,author,-1",
        "a2,a2-001,3,7,thaw,t02,resilience,0,reported,0",
        "a2,a2-002,53,57,thaw,t02,resilience,1,author,-0.5",
        "a2,a2-002,65,69,thaw,t02,resilience,1,rejected,-0.5",
        "a2,a2-002,40,90,There was no thaw and no thaw will come.,rule:refutation,,0,author,1",
        "a2,a2-002,40,45,There,model:l1:there,,0,author,1");
  }

  @Test
  void matchesAreCountedByVoiceAndNegation() {
    EntryUse thaw = entry("t02");
    assertThat(thaw.hits()).hasSize(4);
    assertThat(thaw.articles()).isEqualTo(2);
    assertThat(thaw.share(Voice.AUTHOR)).hasValue(2.0 / 4);
    assertThat(thaw.share(Voice.REPORTED)).hasValue(1.0 / 4);
    assertThat(thaw.share(Voice.REJECTED)).hasValue(1.0 / 4);
    assertThat(thaw.share(Voice.ENDORSED)).hasValue(0);
    assertThat(thaw.negated()).hasValue(3.0 / 4);
    assertThat(thaw.meanContribution()).hasValue((-1 - 0.5 - 0.5) / 4);
  }

  @Test
  void anEntryIsAgainstItsFrameByItsMatchesInTheAuthorsVoice() {
    assertThat(entry("t02").against()).hasValue(1);
    assertThat(entry("t01").against()).hasValue(0);
    assertThat(use().againstTheirFrame()).extracting(e -> e.entry().id()).containsExactly("t02");
  }

  @Test
  void halfOfTheMatchesAreNotMost() throws IOException {
    hits(
        "a1,a1-002,63,67,thaw,t02,resilience,1,author,-1",
        "a2,a2-002,53,57,thaw,t02,resilience,0,author,1");
    assertThat(entry("t02").against()).hasValue(0.5);
    assertThat(use().againstTheirFrame()).isEmpty();
  }

  @Test
  void anEntryOfTwoFramesMatchesOnce() throws IOException {
    hits(
        "a1,a1-002,63,67,thaw,t02,culture,0,author,0",
        "a1,a1-002,63,67,thaw,t02,resilience,0,author,1");
    assertThat(entry("t02").hits())
        .singleElement()
        .extracting(LexiconHit::contribution)
        .isEqualTo(1.0);
  }

  @Test
  void entriesThatNeverFireAreNamed() {
    assertThat(use().neverFired())
        .extracting(e -> e.entry().id())
        .containsExactly("t03", "t04", "t05");
    assertThat(entry("t05").meanContribution()).isEmpty();
    assertThat(entry("t05").against()).isEmpty();
  }

  @Test
  void rulesAndLearnedFeaturesAreNoEntries() {
    assertThat(use().hits()).isEqualTo(6);
    assertThat(use().unknown()).isEmpty();
  }

  @Test
  void matchesOfAnotherStudyAreNamed() throws IOException {
    hits("a1,a1-002,63,67,thaw,old7,resilience,0,author,1");
    assertThat(use().unknown()).isEqualTo(Map.of("old7", 1));
  }

  @Test
  void theMatchIsMarkedWhereItStands() {
    assertThat(entry("t01").contexts(5))
        .containsExactly(
            "[[Ties soured]] and then the ties soured more.",
            "Ties soured and then the [[ties soured]] more.");
    assertThat(entry("t02").contexts(9).subList(2, 4))
        .containsExactly(
            "There was no [[thaw]] and no thaw will come.",
            "There was no thaw and no [[thaw]] will come.");
  }

  @Test
  void aContextIsCutToNinetyCharacters() throws IOException {
    String far = "and the harbour towns along the northern shore kept their lamps lit ";
    sentences("a1,a1-001,0,9," + far + "until a thaw came " + far.strip() + ".");
    hits("a1,a1-001,76,80,thaw,t02,resilience,0,author,1");
    String context = entry("t02").contexts(1).get(0);
    assertThat(context)
        .isEqualTo(
            "…shore kept their lamps lit until a [[thaw]] came and the harbour towns along the…");
  }

  @Test
  void wordsCleaningHasChangedStandAlone() throws IOException {
    hits("a1,a1-002,63,67,th-\naw,t02,resilience,0,author,1".replace("th-\naw", "\"th-\naw\""));
    assertThat(entry("t02").contexts(1)).containsExactly("[[th- aw]]");
  }

  @Test
  void anOutputWithoutTextsIsRefused() throws IOException {
    sentences("a1,a1-001,10,50,", "a1,a1-002,60,90,");
    assertThatThrownBy(this::use)
        .isInstanceOf(TableException.class)
        .hasMessageContaining("no sentence has a text")
        .hasMessageContaining("run analyze again");
  }

  @Test
  void theListingNamesWhatAsksForAnEye() {
    ExampleFailure failure =
        new ExampleFailure(
            "t05",
            new MarkedExample("Talk of a rupture spread.", Optional.of(new Span(10, 17))),
            List.of());
    List<String> lines = new LexiconListing(use(), List.of(failure), 1).lines();
    assertThat(lines)
        .contains(
            "5 entries, 2 of them fired, 6 matches in relevant sentences",
            "         [[Ties soured]] and then the ties soured more.",
            "fire against their frame: 1",
            "  t02      says +1.00; in the author's voice 100 % of 2 count for the other side; negated: 75 %",
            "examples that fail: 1",
            "  t05 should match “rupture”, matches nothing: Talk of a rupture spread.",
            "never fired: 3",
            "  small: t03 t04 t05");
    assertThat(lines)
        .anyMatch(
            line ->
                line.equals(
                    "t02      +1.00     4    50 %     25 %      0 %     25 %    75 %  −0.50  thaw"));
  }

  @Test
  void theTableHasARowForEveryEntry() throws IOException {
    Path file = output.resolve("check.csv");
    LexiconTable.write(file, use(), List.of(), 1);
    List<String> lines = Files.readAllLines(file);
    assertThat(lines).hasSize(6);
    assertThat(lines.get(2))
        .isEqualTo(
            "small,t02,resilience,1,1,4,2,0.5,0.25,0,0.25,0.75,-0.5,1,0,1,0,No [[thaw]] was seen at the port.");
    assertThat(lines.get(5)).isEqualTo("small,t05,distancing,-2,1,0,0,,,,,,,,1,0,0,");
  }

  private LexiconUse use() {
    return LexiconUse.of(output, study);
  }

  private EntryUse entry(String id) {
    return use().entries().stream()
        .filter(entry -> entry.entry().id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private void sentences(String... rows) throws IOException {
    SmallStudy.write(output.resolve("sentences.csv"), SENTENCES, List.of(rows));
  }

  private void hits(String... rows) throws IOException {
    SmallStudy.write(output.resolve("frame_hits.csv"), HITS, List.of(rows));
  }
}
