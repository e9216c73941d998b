package parallax.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parallax.study.ContextExamples;
import parallax.study.LexiconEntry;
import parallax.study.Study;
import parallax.study.StudyLoader;
import parallax.text.Excerpt;

/** What {@code parallax explain} prints of the rule behind a cue. */
class ScoreExplanationTest {
  private static final Study STUDY = StudyLoader.load(Path.of("models"));
  @TempDir private Path folder;

  @Test
  void aLongPatternIsCut() throws IOException {
    LexiconEntry entry =
        STUDY.lexicons().stream()
            .flatMap(lexicon -> lexicon.entries().stream())
            .filter(e -> e.pattern().text().length() > 200)
            .findFirst()
            .orElseThrow();
    List<String> lines = explained(entry.id());
    assertThat(lines).hasSize(3);
    assertThat(lines.get(2))
        .contains("entry " + Excerpt.head(entry.pattern().text(), 60) + " · direction")
        .contains("… · direction");
  }

  @Test
  void whatTheEncoderAddsIsShownByTheAnnotatedSentencesItReadsMostAlike() throws IOException {
    List<String> lines = explained("model:context");
    assertThat(lines.subList(3, lines.size()))
        .extracting(line -> line.replaceFirst("^\\P{L}+", ""))
        .containsExactly(
            "reads like, at distance 0.0: “Alpha shut its office.” · annotated face −1 · author"
                + " · distancing",
            "reads like, at distance 0.5: “Beta, he claims, is finished.” · annotated face −2 ·"
                + " rejected · distancing, legitimacy",
            "reads like, at distance 5.0: “It rained in Alpha.” · annotated not relevant");
  }

  private ContextExamples examples() throws IOException {
    Path encoder = Files.createDirectories(folder.resolve("study/stance/encoder"));
    Files.writeString(
        encoder.resolve("examples.csv"),
        """
        sentence,annotated_relevant,annotated_direction,annotated_voice,annotated_frames,relevant,negative
        It rained in Alpha.,0,0,author,,-25,-10
        Both held talks.,1,0,author,,25,190
        "Beta, he claims, is finished.",1,-2,rejected,distancing;legitimacy,28,-6
        Alpha shut its office.,1,-1,author,distancing,25,-10
        """);
    return ContextExamples.of(folder.resolve("study"));
  }

  /** 1 / (1 + e^1.1) = .25. */
  @Test
  void ofAReportItIsSaidHowSurelyTheAuthorConveysIt() throws IOException {
    assertThat(explained("model:rest", "reported").get(1))
        .endsWith(
            "relayed as a fact rather than left open: probability 0.25 (carried in context.csv)");
    assertThat(explained("model:rest")).noneMatch(line -> line.contains("carried"));
  }

  private List<String> explained(String entryId) throws IOException {
    return explained(entryId, "author");
  }

  private List<String> explained(String entryId, String voice) throws IOException {
    Files.writeString(folder.resolve("articles.csv"), "article_id\na1\n");
    Files.writeString(
        folder.resolve("sentences.csv"),
        """
        article_id,sentence_id,text,relevant,direction,voice,holder,author_direction
        a1,a1-001,Ties cooled.,1,-1,%s,,-1
        """
            .formatted(voice));
    Files.writeString(
        folder.resolve("frame_hits.csv"),
        "article_id,sentence_id,start,end,surface,entry_id,frame,negated,hedged,voice,contribution\n"
            + "a1,a1-001,0,11,Ties cooled,"
            + entryId
            + ",distancing,0,0,author,-1\n");
    Files.writeString(
        folder.resolve("context.csv"),
        """
        article_id,sentence_id,output,score
        a1,a1-001,relevant,2.5
        a1,a1-001,negative,-1
        a1,a1-001,carried,-1.1
        """);
    return new ScoreExplanation(folder, STUDY, examples()).explain("a1-001").lines();
  }
}
