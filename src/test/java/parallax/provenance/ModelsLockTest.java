package parallax.provenance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parallax.csv.TableException;

class ModelsLockTest {
  private static final String HEADER = "name,coordinates,entry,bytes,sha256,tagset,licence\n";

  /** SHA-256 of "abc", from FIPS 180-2. */
  private static final String ABC =
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

  @TempDir private Path folder;

  @Test
  void pinnedModelIsLoaded() throws IOException {
    assertThat(lock("m,g:a:1,model.bin,3," + ABC + ",tags,MIT\n", "abc").load("m"))
        .isEqualTo("abc".getBytes(UTF_8));
  }

  @Test
  void swappedModelIsRefused() throws IOException {
    ModelsLock lock = lock("m,g:a:1,model.bin,3," + ABC + ",tags,MIT\n", "abd");
    assertThatThrownBy(() -> lock.load("m"))
        .isInstanceOf(TableException.class)
        .hasMessage(
            "models.lock line 2: model.bin is not the model that was pinned: found sha256 "
                + Sha256.of("abd")
                + ", expected "
                + ABC
                + "; put g:a:1 back, or pin the new model and expect other results");
  }

  @Test
  void modelOfAnotherLengthIsRefused() throws IOException {
    ModelsLock lock = lock("m,g:a:1,model.bin,3," + ABC + ",tags,MIT\n", "ab");
    assertThatThrownBy(() -> lock.load("m"))
        .hasMessageStartingWith(
            "models.lock line 2: model.bin is not the model that was pinned: found bytes 2,"
                + " expected 3;");
  }

  @Test
  void modelThatIsNotThereIsNamedWithItsArtefact() throws IOException {
    ModelsLock lock = lock("m,g:a:1,other.bin,3," + ABC + ",tags,MIT\n", "abc");
    assertThatThrownBy(() -> lock.load("m"))
        .hasMessage(
            "models.lock line 2: there is no other.bin on the class path; expected it in g:a:1");
  }

  @Test
  void modelThatIsNotPinnedIsRefused() throws IOException {
    ModelsLock lock = lock("m,g:a:1,model.bin,3," + ABC + ",tags,MIT\n", "abc");
    assertThatThrownBy(() -> lock.load("n"))
        .hasMessage("models.lock: the model 'n' is not pinned; found [m]");
  }

  @Test
  void faultsOfTheFileNameTheirLine() {
    assertThatThrownBy(() -> lock("m,g:a:1,model.bin,three," + ABC + ",tags,MIT\n", "abc"))
        .hasMessage("models.lock line 2: bytes 'three' is no whole number");
    assertThatThrownBy(
            () -> lock("m,g:a:1,x,3," + ABC + ",t,MIT\nm,g:a:1,y,3," + ABC + ",t,MIT\n", "abc"))
        .hasMessage("models.lock line 3: the model 'm' stands there twice");
    assertThatThrownBy(() -> lock("m,g:a:1,model.bin,3,,tags,MIT\n", "abc"))
        .hasMessage("models.lock line 2: column 'sha256' is empty; it must be filled");
  }

  @Test
  void everyModelThatShipsIsTheOnePinned() {
    ModelsLock lock = ModelsLock.read(Path.of("models", ModelsLock.FILE));
    assertThat(lock.models()).hasSize(9);
    for (LockedModel model : lock.models()) {
      assertThat(lock.load(model.name())).hasSize(Math.toIntExact(model.bytes()));
    }
  }

  private ModelsLock lock(String rows, String content) throws IOException {
    Path classPath = Files.createDirectories(folder.resolve("classes"));
    Files.writeString(classPath.resolve("model.bin"), content);
    Path file = Files.writeString(folder.resolve(ModelsLock.FILE), HEADER + rows);
    return ModelsLock.read(file, new URLClassLoader(new URL[] {classPath.toUri().toURL()}, null));
  }
}
