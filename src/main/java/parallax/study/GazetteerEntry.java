package parallax.study;

import java.util.Optional;
import parallax.csv.TableRow;

/**
 * One alias of one thing.
 *
 * @param alias as it stands in a text; one that begins with "the " is a name only after the
 *     article, which is no part of it ("the West")
 * @param canonical the thing's one name; {@code {country}} in it stands for the country the text
 *     names beside it ("Ministry of Foreign Affairs of {country}")
 * @param type an entity type, one of {@link Gazetteer#TYPES}
 * @param seatOf for a seat of government: the country, or union, whose government it can stand for
 * @param belongsTo the canonical name of the country the thing belongs to; empty if none
 * @param careful the alias is also an ordinary word or another's name: a model that sees a
 *     different kind of name there is believed
 * @param row where it was read, for messages
 */
public record GazetteerEntry(
    String alias,
    String canonical,
    String type,
    Optional<String> seatOf,
    String belongsTo,
    boolean careful,
    TableRow row) {
  /** What stands for the country in the canonical name of a body many countries have. */
  public static final String COUNTRY = "{country}";

  /**
   * What stands in the country's place in the name of a body many countries have.
   *
   * @return empty if the name is not this body's
   */
  public Optional<String> countryIn(String name) {
    int at = canonical.indexOf(COUNTRY);
    boolean same = at > 0 && name.length() > at && name.startsWith(canonical.substring(0, at));
    return same ? Optional.of(name.substring(at)) : Optional.empty();
  }

  /** Whether the canonical name waits for a country. */
  public boolean ofSomeCountry() {
    return canonical.contains(COUNTRY);
  }
}
