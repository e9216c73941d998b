package parallax.provenance;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Optional;

/** Says in words what Java says of a fault with a file in the name of a class. */
public final class FileFault {
  private FileFault() {}

  /** The file, if the fault names one, and what is wrong with it. */
  public static String told(IOException fault) {
    return fault instanceof FileSystemException of && of.getFile() != null
        ? of.getFile() + ": " + reason(fault)
        : reason(fault);
  }

  /** What is wrong, without the file's name. */
  public static String reason(IOException fault) {
    if (fault instanceof FileSystemException of) {
      return Optional.ofNullable(of.getReason()).orElseGet(() -> meaning(of));
    }
    return fault instanceof CharacterCodingException
        ? "the file is not UTF-8; save it as UTF-8"
        : Optional.ofNullable(fault.getMessage()).orElse("could not be read or written");
  }

  private static String meaning(FileSystemException fault) {
    if (fault instanceof NoSuchFileException) {
      return "there is no such file or folder";
    }
    if (fault instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (fault instanceof FileAlreadyExistsException) {
      return "is there already";
    }
    if (fault instanceof NotDirectoryException) {
      return "is no folder";
    }
    return fault instanceof FileSystemLoopException
        ? "the link leads back into a folder it lies in"
        : "could not be read or written";
  }
}
