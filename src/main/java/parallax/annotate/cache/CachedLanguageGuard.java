package parallax.annotate.cache;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import parallax.annotate.LanguageGuard;
import parallax.clean.CleanArticle;
import parallax.provenance.LockedModel;
import parallax.provenance.Sha256;

/**
 * Asks a cache what the language of a text was before it asks the real guard, which loads its model
 * only then. Refusals are not kept: the guard gives its reasons anew. An article whose language the
 * catalogue gives needs no model and goes straight to the guard.
 *
 * <p>Safe for use by multiple threads.
 */
public final class CachedLanguageGuard implements LanguageGuard {
  private final LanguageGuard guard;
  private final AnnotationCache cache;
  private final String maker;

  /**
   * A guard in front of another.
   *
   * @param guard the real one
   * @param model the one it loads
   */
  public CachedLanguageGuard(LanguageGuard guard, LockedModel model, AnnotationCache cache) {
    this.guard = guard;
    this.cache = cache;
    this.maker = "language " + model + " " + AnnotatingCode.HASH;
  }

  @Override
  public String admit(CleanArticle article) {
    if (!article.article().entry().language().isEmpty()) {
      return guard.admit(article);
    }
    String key = Sha256.of(maker + "\n" + article.text());
    Optional<byte[]> known = cache.get(key);
    if (known.isPresent()) {
      return new String(known.get(), StandardCharsets.UTF_8);
    }
    String language = guard.admit(article);
    cache.put(key, language.getBytes(StandardCharsets.UTF_8));
    return language;
  }
}
