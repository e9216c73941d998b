package parallax.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import parallax.annotate.cache.AnnotationCache;
import parallax.report.KeptResults;

/**
 * Keeps the results of whole runs beside the annotations, so that a run in which nothing changed
 * takes them from there. An entry that is cut off, damaged or of another format is as good as
 * missing.
 */
final class ResultCache {
  /** Larger results are not kept: they would drive out everything else. */
  private static final long LARGEST = 64L << 20;

  /** No results may take more than this part of the folder. */
  private static final int PART = 4;

  private final Optional<AnnotationCache> entries;
  private final long most;
  private final RunKey key;
  private final Optional<String> before;

  /**
   * A cache for one run.
   *
   * @param key of the run; asked for only if anything is kept at all
   */
  ResultCache(CacheOptions options, RunKey key) throws IOException {
    this.entries =
        options
            .folder()
            .map(
                folder ->
                    new AnnotationCache(folder, options.bytes(), AnnotationCache.Kind.RESULTS));
    this.most = Math.min(LARGEST, options.bytes() / PART);
    this.key = key;
    this.before = entries.isPresent() ? key.hash() : Optional.empty();
  }

  /** The results of an earlier run with the same key; empty if there are none that are sound. */
  Optional<KeptResults> find() {
    if (entries.isEmpty() || before.isEmpty()) {
      return Optional.empty();
    }
    Optional<byte[]> kept = entries.get().get(before.get());
    try {
      return kept.isEmpty() ? Optional.empty() : Optional.of(KeptResults.unpack(kept.get()));
    } catch (IOException e) {
      // A sound file with another content is a fault of whoever wrote it; the run makes it anew.
      return Optional.empty();
    }
  }

  /**
   * Keeps a finished run, unless articles were left out, which are told of anew each time, or
   * something it read has changed since it began.
   *
   * @param files the finished files
   */
  void keep(Path files, Summary summary) {
    if (entries.isEmpty() || before.isEmpty() || summary.failures() > 0) {
      return;
    }
    try {
      Optional<byte[]> packed = KeptResults.pack(files, summary.counts(), summary.problems(), most);
      if (packed.isPresent() && packed.get().length <= most && before.equals(key.hash())) {
        entries.get().put(before.get(), packed.get());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
