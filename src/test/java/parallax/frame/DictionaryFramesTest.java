package parallax.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parallax.ArticleAnalysis;
import parallax.MadeUpArticle;
import parallax.extract.Voice;
import parallax.study.Poles;
import parallax.study.StudyDictionaries;
import parallax.study.StudyDictionary;

class DictionaryFramesTest {
  private static final ArticleAnalysis ARTICLE =
      new MadeUpArticle("1", "A", "")
          .sentence("A warm wind blew.")
          .says(1, "The partners keep warm ties.")
          .reports(-1, "B. Clerk", "The ties are cold, a clerk says.")
          .analysis();

  @TempDir private Path folder;

  @Test
  void matchesOfAllSentencesHaveTheVoiceOfTheirSentence() throws IOException {
    List<FrameHit> hits = hits("warm: [warm, 'warm ties', partner*]\ncold: [cold]\n");
    String text = ARTICLE.clean().text();
    assertThat(hits)
        .extracting(
            FrameHit::sentence, hit -> hit.span().of(text), FrameHit::frame, FrameHit::entryId)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(1, "warm", "tone.warm", "tone:warm"),
            org.assertj.core.groups.Tuple.tuple(2, "partners", "tone.warm", "tone:partner*"),
            org.assertj.core.groups.Tuple.tuple(2, "warm ties", "tone.warm", "tone:warm ties"),
            org.assertj.core.groups.Tuple.tuple(3, "cold", "tone.cold", "tone:cold"));
    assertThat(hits)
        .extracting(FrameHit::voice)
        .containsExactly(Voice.AUTHOR, Voice.AUTHOR, Voice.AUTHOR, Voice.REPORTED);
    assertThat(hits).extracting(FrameHit::holder).containsExactly("", "", "", "B. Clerk");
    assertThat(hits).allSatisfy(hit -> assertThat(hit.contribution()).isZero());
  }

  @Test
  void oneWordCanMatchTwoCategories() throws IOException {
    assertThat(hits("a: [warm]\nb: [w*]\n"))
        .extracting(FrameHit::frame)
        .containsExactly("tone.a", "tone.b", "tone.b", "tone.a", "tone.b");
  }

  @Test
  void noDictionariesHaveNoMatches() {
    assertThat(
            new DictionaryFrames(List.of()).hits(ARTICLE.annotated(), ARTICLE.frames().stances()))
        .isEmpty();
  }

  private List<FrameHit> hits(String yaml) throws IOException {
    Path file = Files.writeString(folder.resolve("tone.yml"), yaml);
    StudyDictionary tone = StudyDictionaries.read(file, Poles.NONE);
    return new DictionaryFrames(List.of(tone))
        .hits(ARTICLE.annotated(), ARTICLE.frames().stances());
  }
}
