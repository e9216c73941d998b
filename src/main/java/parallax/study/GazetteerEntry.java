package parallax.study;

import java.util.Optional;
import parallax.csv.TableRow;

/**
 * One alias of one thing.
 *
 * @param alias as it stands in a text
 * @param canonical the thing's one name
 * @param type an entity type, such as PERSON
 * @param seatOf for a seat of government: the country whose government it can stand for
 * @param belongsTo the canonical name of the country the thing belongs to; empty if none
 * @param row where it was read, for messages
 */
public record GazetteerEntry(
    String alias,
    String canonical,
    String type,
    Optional<String> seatOf,
    String belongsTo,
    TableRow row) {}
