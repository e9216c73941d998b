package parallax.compare.figures;

/**
 * What a figure measures, in a form that does not depend on the wording or on other articles.
 *
 * @param name for people, as the text says it
 * @param key the normal form: names and words in lower case, joined by hyphens
 * @param kind what sort of figure it is
 * @param dimension the unit figures about this are compared in, such as km, USD or percent
 * @param growthBase for a growth: the earlier time it is measured against, as ISO period or in
 *     words; empty if the text does not say
 * @param partOfYear for a flow without a period: the word that shows it is no year's, such as
 *     month; empty if there is none
 * @param counted for a number of things: one word for all names of what is counted; empty for other
 *     figures
 */
public record Topic(
    String name,
    String key,
    FigureKind kind,
    String dimension,
    String growthBase,
    String partOfYear,
    String counted) {

  /** Identifies the group of figures about this; the same whatever else is in the corpus. */
  public String groupId() {
    return key + "." + kind.label() + "." + dimension;
  }
}
