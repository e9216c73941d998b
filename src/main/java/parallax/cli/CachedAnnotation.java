package parallax.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Optional;
import parallax.annotate.Annotator;
import parallax.annotate.LanguageGuard;
import parallax.annotate.cache.AnnotationCache;
import parallax.annotate.cache.CachedAnnotator;
import parallax.annotate.cache.CachedContextReader;
import parallax.annotate.cache.CachedLanguageGuard;
import parallax.annotate.opennlp.OpenNlpLanguageGuard;
import parallax.provenance.ModelsLock;
import parallax.study.Study;

/**
 * The chosen annotator and the study's reader of contexts, behind a cache unless the user does
 * without one.
 */
final class CachedAnnotation implements AutoCloseable {
  private final Optional<AnnotationCache> cache;
  private final Annotator annotator;
  private final LanguageGuard languageGuard;
  private final Optional<AnnotationCache> readings;

  CachedAnnotation(AnnotatorChoice choice, ModelsLock lock, CacheOptions options) {
    this.cache = options.folder().map(folder -> new AnnotationCache(folder, options.bytes()));
    this.annotator =
        cache
            .<Annotator>map(
                kept -> new CachedAnnotator(choice.profile(lock), () -> choice.load(lock), kept))
            .orElseGet(() -> choice.load(lock));
    LanguageGuard guard = new OpenNlpLanguageGuard(lock);
    // With counts of its own: what the run reports is texts that were annotated.
    this.languageGuard =
        options
            .folder()
            .<LanguageGuard>map(
                folder ->
                    new CachedLanguageGuard(
                        guard,
                        lock.model(OpenNlpLanguageGuard.MODEL),
                        new AnnotationCache(folder, options.bytes())))
            .orElse(guard);
    this.readings =
        options
            .folder()
            .map(
                folder ->
                    new AnnotationCache(folder, options.bytes(), AnnotationCache.Kind.READING));
  }

  /** The study, its sentences read in their context only where the texts are new to the cache. */
  Study reading(Study study) {
    return readings
        .map(kept -> study.withReader(reader -> new CachedContextReader(reader, kept)))
        .orElse(study);
  }

  /** The language guard, which loads its model when a text is new to it. */
  LanguageGuard languageGuard() {
    return languageGuard;
  }

  Annotator annotator() {
    return annotator;
  }

  /** Says what came from the cache, if anything did, and what could not be kept. */
  void report(PrintWriter err) {
    cache.map(AnnotationCache::use).ifPresent(use -> report(use, err));
  }

  private static void report(AnnotationCache.Use use, PrintWriter err) {
    if (use.found() > 0) {
      int asked = use.found() + use.missed() + use.damaged();
      err.println(
          String.format(Locale.ROOT, "%d of %d texts were annotated before", use.found(), asked));
    }
    if (use.damaged() > 0) {
      err.println("warning: " + use.damaged() + " damaged cache entries were made anew");
    }
    if (use.unwritten() > 0) {
      err.println(
          "warning: "
              + use.unwritten()
              + " annotations could not be kept; choose a folder that can be written with --cache,"
              + " or --no-cache");
    }
  }

  @Override
  public void close() {
    cache.ifPresent(AnnotationCache::close);
  }
}
