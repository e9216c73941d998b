package parallax.dictionary;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The one spelling in which patterns and tokens meet: NFC, and lower case unless told otherwise.
 */
final class FoldedForms {
  private final boolean caseSensitive;

  FoldedForms(boolean caseSensitive) {
    this.caseSensitive = caseSensitive;
  }

  String fold(String form) {
    String composed = Normalizer.normalize(form, Normalizer.Form.NFC);
    // Twice: some letters in lower case fall apart into a letter and a mark that compose again.
    return caseSensitive
        ? composed
        : Normalizer.normalize(composed.toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
  }
}
