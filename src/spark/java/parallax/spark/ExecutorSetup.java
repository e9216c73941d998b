package parallax.spark;

import java.io.IOException;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.util.SerializableConfiguration;
import parallax.ClusterRun;
import parallax.provenance.ModelsLock;
import parallax.provenance.Sha256;
import parallax.provenance.StudyFiles;
import parallax.study.StudyFolder;

/** Everything an executor must know to analyse articles as a run on one machine would. */
final class ExecutorSetup implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Passages to learn from: most of a study's bytes, and no run reads them. */
  private static final String TRAINING = "training/";

  /** Where the study's own files are unpacked. */
  static final String OWN = "study/";

  private static final String BASE = "base/";
  private static final Pattern BASE_LINE = Pattern.compile("^base:.*$", Pattern.MULTILINE);

  private final TreeMap<String, byte[]> studyFiles;
  private final byte[] modelsLock;
  private final String key;
  private final String annotator;
  private final Duration limit;
  private final boolean withoutText;
  private final ArrayList<String> extraColumns;
  private final SerializableConfiguration hadoop;

  private ExecutorSetup(
      SortedMap<String, byte[]> studyFiles,
      byte[] modelsLock,
      ClusterRun.Job job,
      List<String> extraColumns,
      Configuration hadoop) {
    this.studyFiles = new TreeMap<>(studyFiles);
    this.modelsLock = modelsLock;
    this.annotator = job.annotator();
    this.limit = job.limit();
    this.withoutText = job.withoutText();
    this.extraColumns = new ArrayList<>(extraColumns);
    this.hadoop = new SerializableConfiguration(hadoop);
    this.key = annotator + withoutText + extraColumns + hashes(studyFiles) + Sha256.of(modelsLock);
  }

  /**
   * The setup of a job.
   *
   * @param extraColumns columns of the catalogue that are passed through
   * @throws IOException if a file of the study cannot be read
   */
  static ExecutorSetup of(ClusterRun.Job job, List<String> extraColumns, Configuration hadoop)
      throws IOException {
    SortedMap<String, byte[]> files = new TreeMap<>();
    StudyFolder study = StudyFolder.open(job.study());
    pack(study.own(), OWN, files);
    if (study.base().isPresent()) {
      pack(study.base().get().own(), BASE, files);
      files.computeIfPresent(OWN + StudyFolder.FILE, (name, yaml) -> withBaseBeside(yaml));
    }
    byte[] lock = Files.readAllBytes(job.models().resolve(ModelsLock.FILE));
    return new ExecutorSetup(files, lock, job, extraColumns, hadoop);
  }

  private static void pack(Path folder, String below, SortedMap<String, byte[]> files)
      throws IOException {
    for (String name : StudyFiles.of(folder).keySet()) {
      if (!name.startsWith(TRAINING)) {
        files.put(below + name, Files.readAllBytes(folder.resolve(name)));
      }
    }
  }

  /** An executor has the base beside the study, wherever it was here. */
  private static byte[] withBaseBeside(byte[] yaml) {
    return BASE_LINE
        .matcher(new String(yaml, StandardCharsets.UTF_8))
        .replaceFirst("base: ../base")
        .getBytes(StandardCharsets.UTF_8);
  }

  private static SortedMap<String, String> hashes(SortedMap<String, byte[]> files) {
    SortedMap<String, String> hashes = new TreeMap<>();
    files.forEach((name, bytes) -> hashes.put(name, Sha256.of(bytes)));
    return hashes;
  }

  /** Equal for setups that give equal rows. */
  String key() {
    return key;
  }

  String annotator() {
    return annotator;
  }

  /** How long one article may take. */
  Duration limit() {
    return limit;
  }

  boolean withoutText() {
    return withoutText;
  }

  List<String> extraColumns() {
    return extraColumns;
  }

  /** How files are reached. */
  Configuration hadoop() {
    return hadoop.value();
  }

  /**
   * Writes the study's files into a folder, its own below {@value #OWN}.
   *
   * @throws IOException if one cannot be written
   */
  void unpackStudy(Path folder) throws IOException {
    for (var file : studyFiles.entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.resolveSibling("."));
      Files.write(path, file.getValue());
    }
  }

  /**
   * Writes the models lock.
   *
   * @throws IOException if it cannot be written
   */
  void unpackLock(Path file) throws IOException {
    Files.write(file, modelsLock);
  }
}
