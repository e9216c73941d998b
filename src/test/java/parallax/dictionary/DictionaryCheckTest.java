package parallax.dictionary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DictionaryCheckTest {
  @TempDir private Path folder;

  @Test
  void sizesOfCategoriesComeFirst() throws IOException {
    assertThat(check("tone.yml", "warm: ['close ties', friend*]\ncold: [rift]\n"))
        .containsExactly(
            "warm: 2 patterns, 1 of them phrases, 1 with a wildcard",
            "cold: 1 patterns, 0 of them phrases, 0 with a wildcard",
            "nothing to say");
  }

  @Test
  void likelySlipsAreNamedWithTheirPatterns() throws IOException {
    assertThat(check("tone.yml", "warm: [friends, friend*, 'thaw,', a*]\ncold: [Friends]\n"))
        .contains(
            "in more than one category, each of which counts it: 'friends'",
            "holds a word the text is never cut into, so that it matches nothing: 'thaw,'",
            "has a star after fewer than three letters and matches much: 'a*'",
            "matches nothing its category does not match by a star already: 'friends'",
            "4 things to look at");
  }

  @Test
  void whatTheReaderLeftOutIsTold() throws IOException {
    assertThat(check("tone.dic", "%\n1\tWarm\n%\nthaw\t1 2\n"))
        .contains("note: line 4: left out category 2 of 'thaw': it is not defined");
  }

  private List<String> check(String name, String content) throws IOException {
    Path file = Files.writeString(folder.resolve(name), content);
    return new DictionaryCheck(DictionaryReader.read(file, Optional.empty()), LookupOptions.DEFAULT)
        .lines();
  }
}
