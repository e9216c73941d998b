package parallax.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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

  private List<String> explained(String entryId) throws IOException {
    Files.writeString(folder.resolve("articles.csv"), "article_id\na1\n");
    Files.writeString(
        folder.resolve("sentences.csv"),
        """
        article_id,sentence_id,text,relevant,direction,voice,holder,author_direction
        a1,a1-001,Ties cooled.,1,-1,author,,-1
        """);
    Files.writeString(
        folder.resolve("frame_hits.csv"),
        "article_id,sentence_id,start,end,surface,entry_id,frame,negated,hedged,voice,contribution\n"
            + "a1,a1-001,0,11,Ties cooled,"
            + entryId
            + ",distancing,0,0,author,-1\n");
    return new ScoreExplanation(folder, STUDY).explain("a1-001").lines();
  }
}
