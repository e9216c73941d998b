package parallax.compare;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Where an article or a source stands on the scale a dictionary's poles make.
 *
 * @param dictionary its name
 * @param unit whether an article or a source
 * @param subject id of the article, or name of the source
 * @param voice in whose voice the matches stand; {@code all} for all together
 * @param negative matches of the lower pole, those that take back subtracted
 * @param positive matches of the upper pole, counted in the same way
 * @param tokens of the whole unit, the same for every voice
 * @param net (positive − negative) per 1,000 tokens; empty if withheld
 * @param netInterval by bootstrap; empty with the value
 * @param balance (positive − negative) / (positive + negative), −1…+1; empty if withheld or if
 *     there is no match
 * @param balanceInterval by bootstrap; empty with the value, and where all matches lie at one end
 * @param withheld why {@code net} is empty; empty if it is not
 */
public record DictionaryScore(
    String dictionary,
    String unit,
    String subject,
    String voice,
    int negative,
    int positive,
    int tokens,
    OptionalDouble net,
    Optional<Interval> netInterval,
    OptionalDouble balance,
    Optional<Interval> balanceInterval,
    String withheld) {
  /** The formula of {@link #net}, for the methods appendix. */
  public static final String NET = "1000 x (positive - negative) / tokens";

  /** The formula of {@link #balance}. */
  public static final String BALANCE = "(positive - negative) / (positive + negative)";

  /** The label of all voices together. */
  public static final String ALL = "all";
}
