package parallax.clean;

import parallax.text.Span;

/**
 * A stretch of the original that is not article body.
 *
 * @param span in the original, UTF-16
 * @param kind what the stretch is
 * @param rule the rule that removed it, such as {@code repeated-block}
 */
public record Removal(Span span, Kind kind, String rule) {
  /** What a removed stretch is. */
  public enum Kind {
    NAV("nav"),
    TITLE("title"),
    BYLINE("byline"),
    CAPTION("caption"),
    RELATED("related"),
    PROMO("promo"),
    DUPLICATE("duplicate"),
    TABLE_CAPTION("table_caption"),
    REFERENCE("reference"),
    ARTEFACT("artefact"),
    PULL_QUOTE("pull_quote"),
    MARKUP("markup");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    /** As written in cleaning.csv. */
    public String label() {
      return label;
    }
  }
}
