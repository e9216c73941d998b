package parallax.report;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import parallax.corpus.Problem;
import parallax.provenance.RunEnvironment;

/**
 * All that a finished run wrote and said, as one run of bytes and back. environment.json is left
 * out, since it speaks of the run that writes it.
 */
public final class KeptResults {
  private final Counts counts;
  private final List<Problem> warnings;
  private final SortedMap<String, byte[]> files;

  /**
   * What a run says at its end.
   *
   * @param analysed articles that went through
   * @param withheld analysed articles without a score
   */
  public record Counts(int analysed, int withheld) {}

  private KeptResults(Counts counts, List<Problem> warnings, SortedMap<String, byte[]> files) {
    this.counts = counts;
    this.warnings = List.copyOf(warnings);
    this.files = files;
  }

  /** What the run said at its end. */
  public Counts counts() {
    return counts;
  }

  /** What was odd about the corpus. */
  public List<Problem> warnings() {
    return warnings;
  }

  /**
   * Packs a finished run.
   *
   * @param folder its files, none of them moved yet
   * @param warnings what was odd about the corpus
   * @param most bytes the files may have together
   * @return empty if they have more
   * @throws IOException if one cannot be read
   */
  public static Optional<byte[]> pack(Path folder, Counts counts, List<Problem> warnings, long most)
      throws IOException {
    List<Path> files = files(folder);
    long size = 0;
    for (Path file : files) {
      size += Files.size(file);
    }
    if (size > most) {
      return Optional.empty();
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Deflater fast = new Deflater(Deflater.BEST_SPEED);
    try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(bytes, fast))) {
      out.writeInt(counts.analysed());
      out.writeInt(counts.withheld());
      out.writeInt(warnings.size());
      for (Problem warning : warnings) {
        write(out, warning.file());
        write(out, warning.stage());
        write(out, warning.message());
      }
      out.writeInt(files.size());
      for (Path file : files) {
        write(out, folder.relativize(file).toString().replace('\\', '/'));
        write(out, Files.readAllBytes(file));
      }
    } finally {
      fast.end();
    }
    return Optional.of(bytes.toByteArray());
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(Files::isRegularFile)
          .filter(file -> !file.equals(folder.resolve(RunEnvironment.FILE)))
          .sorted()
          .toList();
    }
  }

  private static void write(DataOutputStream out, String text) throws IOException {
    write(out, text.getBytes(StandardCharsets.UTF_8));
  }

  private static void write(DataOutputStream out, byte[] bytes) throws IOException {
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  /**
   * Unpacks what {@link #pack} made.
   *
   * @throws IOException if the bytes are something else
   */
  public static KeptResults unpack(byte[] bytes) throws IOException {
    try (DataInputStream in =
        new DataInputStream(new InflaterInputStream(new ByteArrayInputStream(bytes)))) {
      Counts counts = new Counts(in.readInt(), in.readInt());
      List<Problem> warnings = new ArrayList<>();
      for (int left = in.readInt(); left > 0; left--) {
        warnings.add(new Problem(text(in), text(in), Problem.Severity.WARNING, text(in)));
      }
      SortedMap<String, byte[]> files = new TreeMap<>();
      for (int left = in.readInt(); left > 0; left--) {
        files.put(text(in), bytes(in));
      }
      return new KeptResults(counts, warnings, files);
    }
  }

  private static String text(DataInputStream in) throws IOException {
    return new String(bytes(in), StandardCharsets.UTF_8);
  }

  private static byte[] bytes(DataInputStream in) throws IOException {
    int length = in.readInt();
    byte[] bytes = length < 0 ? new byte[0] : in.readNBytes(length);
    if (bytes.length != length) {
      throw new IOException("kept results end early");
    }
    return bytes;
  }

  /**
   * Puts the files into a folder as the run itself would have: whole or not at all, with an
   * environment.json of this machine.
   *
   * @throws IOException as of {@link OutputRun}
   */
  public void publish(Path output) throws IOException {
    try (Staging staging = new Staging(output, FileCatalogue.load().files())) {
      try {
        for (var file : files.entrySet()) {
          write(staging.files(), file.getKey(), file.getValue());
        }
        write(
            staging.files(),
            RunEnvironment.FILE,
            RunEnvironment.toJson().getBytes(StandardCharsets.UTF_8));
      } catch (IOException e) {
        throw staging.explained(e);
      }
      staging.publish();
    }
  }

  private static void write(Path folder, String name, byte[] bytes) throws IOException {
    Path file = folder.resolve(name).normalize();
    if (!file.startsWith(folder.normalize())) {
      throw new IOException("kept results name " + name + ", which lies outside the output");
    }
    Files.createDirectories(file.resolveSibling(""));
    Files.write(file, bytes);
  }
}
