package parallax.clean;

/**
 * One thing that pages hold besides the article, and how it is known.
 *
 * <p>Rules look at a page one after another and see what those before them removed. A rule that is
 * not sure leaves the block where it is.
 */
interface CleaningRule {
  /** As written in cleaning.csv: lower case with hyphens. */
  String name();

  /** Why what it removes is not the article, in one sentence. */
  String reason();

  /** Marks in {@code draft} what the rule recognises. */
  void apply(Draft draft);
}
