package parallax.annotate.cache;

import java.util.List;
import parallax.provenance.CodeHash;

/** The code that makes annotations beside the models: what it made is of no use once it changed. */
final class AnnotatingCode {
  /** Worked out once a run. */
  static final String HASH =
      CodeHash.of(AnnotatingCode.class, List.of("parallax/annotate", "parallax/text"));

  private AnnotatingCode() {}
}
