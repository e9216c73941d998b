package parallax.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parallax.study.StudyException;
import parallax.train.Passage.AnnotatedSentence;

class PassageReaderTest {
  private static final String PASSAGE =
      "{'pair':'Oreland|Vesk','a':['Oreland','its capital'],'b':['Vesk'],'sentences':["
          + "{'text':'Oreland trusts Vesk.','relevance':1,'direction':2,'author_direction':2,'voice':'author',"
          + "'frames':['resilience']},"
          + "{'text':'Rain fell.','relevance':0,'direction':null,'voice':'author','frames':[]}]}";

  @TempDir private Path folder;

  @Test
  void passageIsReadAsItIsWritten() throws IOException {
    write("p.jsonl", PASSAGE);
    assertThat(PassageReader.read(folder))
        .containsExactly(
            new Passage(
                "p.jsonl line 1",
                List.of("Oreland", "Vesk"),
                List.of("Oreland", "its capital"),
                List.of("Vesk"),
                List.of(
                    new AnnotatedSentence(
                        "Oreland trusts Vesk.",
                        true,
                        OptionalInt.of(2),
                        "author",
                        OptionalInt.of(2),
                        List.of("resilience")),
                    new AnnotatedSentence(
                        "Rain fell.",
                        false,
                        OptionalInt.empty(),
                        "author",
                        OptionalInt.empty(),
                        List.of()))));
  }

  @Test
  void sentencesMakeOneParagraph() throws IOException {
    write("p.jsonl", PASSAGE);
    assertThat(PassageReader.read(folder).get(0).text())
        .isEqualTo("Oreland trusts Vesk. Rain fell.");
  }

  @Test
  void filesAreReadInOrderOfNameAndOnlyJsonLines() throws IOException {
    write("b.jsonl", PASSAGE);
    write("a.jsonl", "\n" + PASSAGE + "\n\n" + PASSAGE + "\n");
    write("notes.txt", "no passage");
    assertThat(PassageReader.read(folder))
        .extracting(Passage::id)
        .containsExactly("a.jsonl line 2", "a.jsonl line 4", "b.jsonl line 1");
  }

  @Test
  void voiceOutsideTheCodebookIsFaulted() {
    assertFault(
        "'voice':'author','frames':['",
        "'voice':'whispered','frames':['",
        "voice is 'whispered'; expected [author, reported, endorsed, rejected]");
  }

  @Test
  void directionBeyondTwoIsFaulted() {
    assertFault(
        "'direction':2", "'direction':3", "direction is '3'; expected a whole number from -2 to 2");
  }

  @Test
  void directionThatIsNoWholeNumberIsFaulted() {
    assertFault(
        "'direction':2",
        "'direction':0.5",
        "direction is '0.5'; expected a whole number from -2 to 2");
  }

  @Test
  void relevantSentenceWithoutDirectionIsFaulted() {
    assertFault(
        "'direction':2",
        "'direction':null",
        "direction is 'null'; expected a whole number from -2 to 2");
  }

  @Test
  void relevanceThatIsNeitherOneNorZeroIsFaulted() {
    assertFault("'relevance':1", "'relevance':'yes'", "relevance is 'yes'; expected 0 or 1");
  }

  @Test
  void pairOfOneIsFaulted() {
    assertFault(
        "'Oreland|Vesk'", "'Oreland'", "pair is 'Oreland'; expected two names with | between them");
  }

  @Test
  void sentenceWithoutTextIsFaulted() {
    assertFault("'Rain fell.'", "' '", "text is 'nothing'; expected a text");
  }

  @Test
  void actorWithoutANameIsFaulted() {
    assertFault("'b':['Vesk']", "'b':[]", "b is '[]'; expected a list that is not empty");
  }

  @Test
  void passageWithoutSentencesIsFaulted() {
    assertFault("'sentences':[", "'lines':[", "sentences is ''; expected a list that is not empty");
  }

  @Test
  void lineThatIsNoJsonIsFaulted() throws IOException {
    write("p.jsonl", PASSAGE + "\n{'pair':");
    assertThatThrownBy(() -> PassageReader.read(folder))
        .isInstanceOf(StudyException.class)
        .hasMessageStartingWith("p.jsonl line 2: is no JSON: ");
  }

  private void assertFault(String from, String to, String message) {
    assertThat(PASSAGE).contains(from);
    assertThatThrownBy(
            () -> {
              write("p.jsonl", PASSAGE + "\n" + PASSAGE.replace(from, to));
              PassageReader.read(folder);
            })
        .isInstanceOf(StudyException.class)
        .hasMessage("p.jsonl line 2: " + message);
  }

  private void write(String file, String lines) throws IOException {
    Files.writeString(folder.resolve(file), lines.replace('\'', '"'));
  }
}
