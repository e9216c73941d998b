package parallax.annotate;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import parallax.provenance.LockedModel;

/**
 * What made the annotations, for the manifest.
 *
 * @param name of the annotator
 * @param settings that shape its results, by name
 * @param models it loaded, in the order of models.lock
 */
public record AnnotatorProfile(
    String name, SortedMap<String, String> settings, List<LockedModel> models) {
  public AnnotatorProfile {
    settings = Collections.unmodifiableSortedMap(new TreeMap<>(settings));
    models = List.copyOf(models);
  }

  /** An annotator without settings and models. */
  public static AnnotatorProfile named(String name) {
    return new AnnotatorProfile(name, new TreeMap<>(), List.of());
  }
}
