package parallax.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import parallax.corpus.CorpusReader;
import parallax.provenance.CodeHash;
import parallax.provenance.EarlierOutput;
import parallax.provenance.FilesBelow;
import parallax.provenance.ModelsLock;
import parallax.provenance.Sha256;
import parallax.study.StudyFolder;

/**
 * What the bytes of a run's results depend on, as one hash: the program and its libraries, the
 * study's files, dictionaries, the pinned models, the annotator, the options that change results,
 * and every file of the corpus, its annotations included.
 */
final class RunKey {
  /** A corpus of more bytes is not hashed: its results are too large to be kept. */
  private static final long LARGEST_CORPUS = 64L << 20;

  private final AnalysisOptions options;
  private final String choices;

  /**
   * A key.
   *
   * @param choices options beside those of every analysis, in words
   */
  RunKey(AnalysisOptions options, String choices) {
    this.options = options;
    this.choices = choices;
  }

  /**
   * The hash, worked out anew; empty if the corpus is large, or something cannot be read, which is
   * for the run to tell.
   *
   * @throws parallax.study.StudyException if there is no study
   */
  Optional<String> hash() {
    try {
      List<String> lines = new ArrayList<>();
      lines.add("program " + CodeHash.ofProgram(RunKey.class));
      lines.add("java " + System.getProperty("java.version", ""));
      lines.add(choices);
      lines.addAll(options.described());
      SortedMap<String, String> study = StudyFolder.open(options.studyFolder()).hashes();
      study.forEach((file, hash) -> lines.add("study " + hash + " " + file));
      lines.add("models " + Sha256.of(Home.study().resolve(ModelsLock.FILE)));
      for (Path dictionary : options.dictionaries()) {
        lines.add("dictionary " + Sha256.of(dictionary));
      }
      return addCorpus(lines, options.corpusPath().toAbsolutePath().normalize())
          ? Optional.of(Sha256.of(String.join("\n", lines)))
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Whether the corpus is small enough. */
  private static boolean addCorpus(List<String> lines, Path corpus) throws IOException {
    List<Path> files = new ArrayList<>(files(corpus));
    if (Files.isRegularFile(corpus)) {
      // Annotations beside a corpus of one file.
      files.addAll(files(corpus.resolveSibling("gold")));
    }
    long bytes = 0;
    for (Path file : files) {
      bytes += Files.size(file);
    }
    if (bytes > LARGEST_CORPUS) {
      return false;
    }
    for (Path file : files) {
      lines.add("corpus " + Sha256.of(file) + " " + corpus.relativize(file));
    }
    return true;
  }

  private static List<Path> files(Path place) throws IOException {
    if (!Files.exists(place)) {
      return List.of();
    }
    // A catalogue may name any file; without one, what an earlier run wrote here is no article.
    boolean catalogued = Files.exists(place.resolve(CorpusReader.CATALOGUE));
    List<Path> files =
        FilesBelow.of(
            place,
            below -> !catalogued && EarlierOutput.isIn(below),
            (unread, fault) -> {
              throw fault;
            });
    return files.stream().sorted().toList();
  }
}
