package parallax.annotate.cache;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import parallax.annotate.Annotator;
import parallax.annotate.AnnotatorProfile;
import parallax.annotate.Sentence;
import parallax.provenance.Sha256;
import parallax.text.Span;

/**
 * Asks a cache first and the real annotator, which loads its models only then, second. An entry's
 * key is the hash of all that shapes its annotations: the text and its paragraphs, the annotator's
 * name, settings and model hashes, and the code that makes them.
 *
 * <p>Safe for use by multiple threads.
 */
public final class CachedAnnotator implements Annotator {
  private final AnnotatorProfile profile;
  private final Supplier<Annotator> source;
  private final AnnotationCache cache;
  private final String maker;
  private Annotator annotator;

  /**
   * An annotator in front of another.
   *
   * @param profile what the other is; known before its models are loaded
   * @param source makes the other when the first text is not in the cache; called at most once
   */
  public CachedAnnotator(
      AnnotatorProfile profile, Supplier<Annotator> source, AnnotationCache cache) {
    this.profile = profile;
    this.source = source;
    this.cache = cache;
    this.maker = profile + " " + AnnotatingCode.HASH;
  }

  @Override
  public String name() {
    return profile.name();
  }

  @Override
  public AnnotatorProfile describe() {
    return profile;
  }

  @Override
  public List<Sentence> annotate(String text, List<Span> paragraphs) {
    String key = Sha256.of(maker + "\n" + paragraphs + "\n" + text);
    return cached(key, text).orElseGet(() -> annotated(key, text, paragraphs));
  }

  private Optional<List<Sentence>> cached(String key, String text) {
    Optional<byte[]> entry = cache.get(key);
    if (entry.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(AnnotationCodec.decode(entry.get(), text));
    } catch (IOException e) {
      // A sound file with another content is a fault of whoever wrote it; the text is at hand.
      cache.rejected();
      return Optional.empty();
    }
  }

  private List<Sentence> annotated(String key, String text, List<Span> paragraphs) {
    List<Sentence> sentences = annotator().annotate(text, paragraphs);
    try {
      cache.put(key, AnnotationCodec.encode(sentences));
    } catch (IOException e) {
      throw new UncheckedIOException("annotations could not be written to memory", e);
    }
    return sentences;
  }

  private synchronized Annotator annotator() {
    if (annotator == null) {
      annotator = source.get();
    }
    return annotator;
  }
}
