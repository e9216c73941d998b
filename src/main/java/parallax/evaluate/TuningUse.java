package parallax.evaluate;

/** What becomes of sentences that were used for tuning. */
public enum TuningUse {
  /** The evaluation is refused if there are any. */
  REFUSE,
  /** They are measured like the others, and every table says so. */
  INCLUDE,
  /** They are left out, and articles that hold one are left out of what is measured by article. */
  LEAVE_OUT,
  /** They are left out if any other is left; else they are measured, and every table says so. */
  LEAVE_OUT_IF_OTHERS
}
