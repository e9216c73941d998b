package parallax.encoder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A folder with an encoder: {@code vocabulary.txt}, its word pieces, and {@code weights.bin}. Each
 * is read when it is first asked for, once.
 *
 * <p>Safe for use by multiple threads, which share what was read.
 */
public final class EncoderFolder {
  private static final String VOCABULARY = "vocabulary.txt";
  private static final String WEIGHTS = "weights.bin";

  private final Path folder;
  private final Object lock = new Object();
  private Optional<WordPieces> pieces = Optional.empty();
  private Optional<Encoder> encoder = Optional.empty();

  private EncoderFolder(Path folder) {
    this.folder = folder;
  }

  /**
   * The encoder of a folder; empty if the folder has neither of its files. Nothing is read yet.
   *
   * @throws EncoderException if it has one without the other; the message names the missing one
   */
  public static Optional<EncoderFolder> in(Path folder) {
    boolean vocabulary = Files.isRegularFile(folder.resolve(VOCABULARY));
    boolean weights = Files.isRegularFile(folder.resolve(WEIGHTS));
    if (vocabulary != weights) {
      throw new EncoderException(
          folder
              + ": no "
              + (vocabulary ? WEIGHTS : VOCABULARY)
              + " beside "
              + (vocabulary ? VOCABULARY : WEIGHTS)
              + "; expected both or neither");
    }
    return vocabulary ? Optional.of(new EncoderFolder(folder)) : Optional.empty();
  }

  /** The file of the word pieces. */
  public Path vocabularyFile() {
    return folder.resolve(VOCABULARY);
  }

  /** The file of the weights. */
  public Path weightsFile() {
    return folder.resolve(WEIGHTS);
  }

  /**
   * The word pieces.
   *
   * @throws EncoderException if their file is malformed
   * @throws UncheckedIOException if it cannot be read
   */
  public WordPieces pieces() {
    synchronized (lock) {
      if (pieces.isEmpty()) {
        pieces = Optional.of(readPieces());
      }
      return pieces.orElseThrow();
    }
  }

  /**
   * The encoder.
   *
   * @throws EncoderException if a file is malformed, or if the weights are for another number of
   *     pieces than the vocabulary has
   * @throws UncheckedIOException if a file cannot be read
   */
  public Encoder encoder() {
    synchronized (lock) {
      if (encoder.isEmpty()) {
        encoder = Optional.of(readEncoder());
      }
      return encoder.orElseThrow();
    }
  }

  private WordPieces readPieces() {
    try {
      return WordPieces.read(vocabularyFile());
    } catch (IOException e) {
      throw new UncheckedIOException(vocabularyFile() + " could not be read", e);
    }
  }

  private Encoder readEncoder() {
    int expected = pieces().size();
    try {
      Encoder read = Encoder.read(weightsFile());
      if (read.vocabulary() != expected) {
        throw new EncoderException(
            weightsFile()
                + ": weights for "
                + read.vocabulary()
                + " pieces; expected "
                + expected
                + ", the lines of "
                + VOCABULARY);
      }
      return read;
    } catch (IOException e) {
      throw new UncheckedIOException(weightsFile() + " could not be read", e);
    }
  }
}
