package parallax.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StudyDictionaryTest {
  @TempDir private Path folder;

  @Test
  void categoriesBecomeFramesNamedAfterTheFile() throws IOException {
    StudyDictionary tone = StudyDictionaries.read(tone(), Poles.parse("Cold=very warm"));
    assertThat(tone.frames())
        .extracting(Frame::name, Frame::pole)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("my_tone.very_warm", 1),
            org.assertj.core.groups.Tuple.tuple("my_tone.cold", -1),
            org.assertj.core.groups.Tuple.tuple("my_tone.trade", 0));
  }

  @Test
  void poleThatIsNoCategoryIsRefusedWithThoseThereAre() throws IOException {
    Path file = tone();
    assertThatThrownBy(() -> StudyDictionaries.read(file, Poles.parse("hot=cold")))
        .isInstanceOf(StudyException.class)
        .hasMessage(
            "My Tone.yml: found the pole 'hot'; expected a category of the dictionary, one of"
                + " [very warm, cold, trade]");
  }

  @Test
  void categoriesThatWouldBeOneFrameAreRefused() throws IOException {
    Path file = Files.writeString(folder.resolve("d.yml"), "a b: [x]\na_b: [y]\n");
    assertThatThrownBy(() -> StudyDictionaries.read(file, Poles.NONE))
        .hasMessage(
            "d.yml: the categories 'a b' and 'a_b' would both be the frame d.a_b; rename one");
  }

  @Test
  void categoriesThatDifferInCaseAloneAreRefused() throws IOException {
    Path file = Files.writeString(folder.resolve("d.yml"), "Neg: [x]\nneg: [y]\n");
    assertThatThrownBy(() -> StudyDictionaries.read(file, Poles.NONE))
        .isInstanceOf(StudyException.class)
        .hasMessage(
            "d.yml: the categories 'Neg' and 'neg' would be the frames d.Neg and d.neg, which"
                + " differ in the case of letters alone; rename one");
  }

  @Test
  void nameOfTheStanceIsTaken() throws IOException {
    Study study = StudyLoader.load(Path.of("models"));
    Path file = Files.writeString(folder.resolve("stance.yml"), "a: [x]\n");
    StudyDictionary stance = StudyDictionaries.read(file, Poles.NONE);
    assertThatThrownBy(() -> study.withDictionaries(List.of(stance)))
        .hasMessageContaining("stance.yml: the name 'stance' is taken");
  }

  @Test
  void nameOfAFrameOrOfAnotherDictionaryIsTaken() throws IOException {
    Study study = StudyLoader.load(Path.of("models"));
    Path file = Files.writeString(folder.resolve("culture.yml"), "a: [x]\n");
    StudyDictionary culture = StudyDictionaries.read(file, Poles.NONE);
    assertThatThrownBy(() -> study.withDictionaries(List.of(culture)))
        .hasMessageContaining("culture.yml: the name 'culture' is taken");
  }

  @Test
  void framesOfDictionariesStandBehindTheStudysOwn() throws IOException {
    Study study = StudyLoader.load(Path.of("models"));
    Study more =
        study.withDictionaries(List.of(StudyDictionaries.read(tone(), Poles.parse("cold=trade"))));
    assertThat(more.frames()).isEqualTo(study.frames());
    assertThat(more.allFrames()).hasSize(study.frames().size() + 3);
    assertThat(more.withoutStanceModel().dictionaries()).hasSize(1);
  }

  private Path tone() throws IOException {
    return Files.writeString(
        folder.resolve("My Tone.yml"), "very warm: [friend*]\ncold: [rift]\ntrade: [ore]\n");
  }
}
