package parallax.encoder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ForkJoinTask;
import parallax.encoder.Windows.Window;
import parallax.provenance.CodeHash;
import parallax.provenance.Sha256;

/**
 * A reader from a folder with an encoder and outputs.txt, the names of what is scored, one a line.
 * The weights are read when the first text is: most runs on an archive never need them.
 *
 * <p>Safe for use by multiple threads.
 */
public final class ContextModel implements ContextReader {
  /** Pieces of a window, the mark at its beginning included; what the weights were learned with. */
  private static final int WINDOW = 256;

  /** A sentence is read up to here. */
  private static final int LONGEST = 200;

  private static final String OUTPUTS = "outputs.txt";
  private static final String BEGINNING = "[CLS]";
  private static final String SEPARATOR = "[SEP]";

  /** Stands for a sentence without a letter. */
  private static final String UNKNOWN = "[UNK]";

  private final EncoderFolder folder;
  private final Path names;
  private final List<String> outputs;

  private ContextModel(EncoderFolder folder, Path names) {
    this.folder = folder;
    this.names = names;
    this.outputs = lines(names);
  }

  /**
   * The reader in {@code folder}.
   *
   * @return empty if there is no encoder in it
   * @throws EncoderException if one of its files is missing
   */
  public static Optional<ContextModel> open(Path folder) {
    return EncoderFolder.in(folder).map(found -> new ContextModel(found, folder.resolve(OUTPUTS)));
  }

  private static List<String> lines(Path file) {
    if (!Files.isRegularFile(file)) {
      throw new EncoderException(
          file + " is missing; expected the names of what weights.bin scores, one a line");
    }
    try {
      return Files.readAllLines(file).stream().filter(line -> !line.isBlank()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be read", e);
    }
  }

  @Override
  public List<String> outputs() {
    return outputs;
  }

  /** Of the files, and of the code that reads with them. */
  @Override
  public String fingerprint() {
    List<String> parts = new ArrayList<>();
    parts.add(CodeHash.of(ContextModel.class, List.of("parallax/encoder")));
    try {
      for (Path file : List.of(folder.vocabularyFile(), folder.weightsFile(), names)) {
        parts.add(Sha256.of(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the encoder's files cannot be read", e);
    }
    return Sha256.of(String.join("\n", parts));
  }

  /**
   * {@inheritDoc} Called by a worker of a {@link java.util.concurrent.ForkJoinPool}, it lets idle
   * workers read some of the windows; the scores are the same.
   *
   * @throws EncoderException if a file of the encoder is malformed
   */
  @Override
  public List<float[]> read(List<String> sentences) {
    Encoder encoder = encoder();
    List<int[]> pieces = sentences.stream().map(this::pieces).toList();
    List<Integer> lengths = pieces.stream().map(ids -> ids.length + 1).toList();
    List<ForkJoinTask<List<float[]>>> windows = new ArrayList<>();
    for (Window window : Windows.over(lengths, WINDOW - 1)) {
      windows.add(ForkJoinTask.adapt(() -> read(encoder, pieces, window)));
    }
    if (ForkJoinTask.inForkJoinPool()) {
      ForkJoinTask.invokeAll(windows);
    }
    return windows.stream().flatMap(window -> window.invoke().stream()).toList();
  }

  private Encoder encoder() {
    Encoder encoder = folder.encoder();
    if (encoder.outputs() != outputs.size()) {
      throw new EncoderException(
          names
              + " has "
              + outputs.size()
              + " names; expected "
              + encoder.outputs()
              + ", as many as weights.bin has outputs");
    }
    return encoder;
  }

  private int[] pieces(String sentence) {
    int[] ids = folder.pieces().ids(sentence);
    return ids.length == 0
        ? new int[] {folder.pieces().id(UNKNOWN)}
        : Arrays.copyOf(ids, Math.min(ids.length, LONGEST));
  }

  private List<float[]> read(Encoder encoder, List<int[]> pieces, Window window) {
    List<Integer> ids = new ArrayList<>();
    List<PieceSpan> spans = new ArrayList<>();
    ids.add(folder.pieces().id(BEGINNING));
    for (int i = window.start(); i < window.end(); i++) {
      int start = ids.size();
      Arrays.stream(pieces.get(i)).forEach(ids::add);
      if (i >= window.first() && i < window.last()) {
        spans.add(new PieceSpan(start, ids.size()));
      }
      ids.add(folder.pieces().id(SEPARATOR));
    }
    return List.of(encoder.read(ids.stream().mapToInt(Integer::intValue).toArray(), spans));
  }
}
