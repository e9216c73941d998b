package parallax.provenance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.junit.jupiter.api.Test;

class FileFaultTest {
  @Test
  void faultThatOnlyNamesAFileIsToldInWords() {
    assertThat(FileFault.told(new NoSuchFileException("no/log.json")))
        .isEqualTo("no/log.json: there is no such file or folder");
    assertThat(FileFault.told(new AccessDeniedException("log.json")))
        .isEqualTo("log.json: permission denied");
    assertThat(FileFault.told(new FileAlreadyExistsException("log.json")))
        .isEqualTo("log.json: is there already");
  }

  @Test
  void faultWithAReasonKeepsIt() {
    assertThat(FileFault.told(new FileSystemException("a", null, "No space left on device")))
        .isEqualTo("a: No space left on device");
    assertThat(FileFault.told(new IOException("the encoder broke off")))
        .isEqualTo("the encoder broke off");
  }

  @Test
  void bytesThatAreNoTextAreToldAsSuch() {
    assertThat(FileFault.told(new MalformedInputException(1)))
        .isEqualTo("the file is not UTF-8; save it as UTF-8");
  }
}
