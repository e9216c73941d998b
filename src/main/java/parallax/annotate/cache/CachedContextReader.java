package parallax.annotate.cache;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parallax.encoder.ContextReader;
import parallax.provenance.Sha256;

/**
 * A reader that reads no text twice: what it said of one lies in a cache, keyed by the reader and
 * the sentences.
 *
 * <p>Safe for use by multiple threads, if the reader and the cache are.
 */
public final class CachedContextReader implements ContextReader {
  private final ContextReader reader;
  private final AnnotationCache cache;
  private final String fingerprint;

  /**
   * A reader that remembers.
   *
   * @param cache for entries of {@link AnnotationCache.Kind#READING}
   */
  public CachedContextReader(ContextReader reader, AnnotationCache cache) {
    this.reader = reader;
    this.cache = cache;
    this.fingerprint = reader.fingerprint();
  }

  @Override
  public List<String> outputs() {
    return reader.outputs();
  }

  @Override
  public String fingerprint() {
    return fingerprint;
  }

  @Override
  public List<float[]> read(List<String> sentences) {
    String key = key(sentences);
    Optional<List<float[]>> kept = cache.get(key).flatMap(bytes -> decode(bytes, sentences.size()));
    if (kept.isPresent()) {
      return kept.orElseThrow();
    }
    List<float[]> scores = reader.read(sentences);
    cache.put(key, encode(scores));
    return scores;
  }

  /** Lengths are part of the key, so that no two texts are one when joined. */
  private String key(List<String> sentences) {
    StringBuilder text = new StringBuilder(fingerprint);
    for (String sentence : sentences) {
      text.append('\n').append(sentence.length()).append(' ').append(sentence);
    }
    return Sha256.of(text.toString());
  }

  private byte[] encode(List<float[]> scores) {
    ByteBuffer bytes = ByteBuffer.allocate(scores.size() * outputs().size() * Float.BYTES);
    for (float[] sentence : scores) {
      for (float score : sentence) {
        bytes.putFloat(score);
      }
    }
    return bytes.array();
  }

  private Optional<List<float[]>> decode(byte[] bytes, int sentences) {
    int outputs = outputs().size();
    if (bytes.length != sentences * outputs * Float.BYTES) {
      cache.rejected();
      return Optional.empty();
    }
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    List<float[]> scores = new ArrayList<>();
    for (int i = 0; i < sentences; i++) {
      float[] sentence = new float[outputs];
      for (int output = 0; output < outputs; output++) {
        sentence[output] = buffer.getFloat();
      }
      scores.add(sentence);
    }
    return Optional.of(scores);
  }
}
