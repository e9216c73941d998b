package parallax.study;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import parallax.csv.TableRow;

/**
 * The names study.yaml gives to its actors and third parties, as rows of a gazetteer: aliases,
 * demonyms, capital and leaders of an actor, aliases of a third party.
 */
final class ActorNames {
  private static final Set<String> OF_ACTOR =
      new TreeSet<>(
          List.of("name", "type", "aliases", "demonyms", "capital", "leaders", "descriptions"));

  private static final Set<String> OF_THIRD_PARTY =
      new TreeSet<>(List.of("name", "type", "aliases", "demonyms"));

  private final List<TableRow> rows = new ArrayList<>();

  /**
   * The rows study.yaml stands for; empty if it gives nothing but names that stand in a gazetteer.
   *
   * @throws StudyException if a key is unknown or a value is no text
   */
  static List<TableRow> of(JsonNode yaml) {
    ActorNames names = new ActorNames();
    int number = 0;
    for (JsonNode actor : yaml.path("actors")) {
      number++;
      names.actor(actor, "actors item " + number);
    }
    number = 0;
    for (JsonNode other : yaml.path("third_parties")) {
      number++;
      names.party(other, "third_parties item " + number, OF_THIRD_PARTY, "GPE_OTHER");
    }
    return List.copyOf(names.rows);
  }

  private void actor(JsonNode actor, String where) {
    String name = party(actor, where, OF_ACTOR, "COUNTRY");
    for (String capital : texts(actor, "capital", where)) {
      row(capital, capital, "CITY", name, name, "capital");
    }
    for (String leader : texts(actor, "leaders", where)) {
      row(leader, leader, "PERSON", "", name, "leader");
    }
  }

  private String party(JsonNode party, String where, Set<String> keys, String usualType) {
    checkKeys(party, where, keys);
    List<String> named = texts(party, "name", where);
    if (named.size() != 1) {
      throw StudyFolder.fault(where + ": 'name' is missing; expected a text");
    }
    String name = named.get(0);
    String type = texts(party, "type", where).stream().findFirst().orElse(usualType);
    List<String> aliases = texts(party, "aliases", where);
    List<String> demonyms = texts(party, "demonyms", where);
    boolean given = keys.equals(OF_THIRD_PARTY) || party.size() > 1 + (has(party) ? 1 : 0);
    if (given) {
      row(name, name, type, "", name, "study.yaml");
    }
    aliases.forEach(alias -> row(alias, name, type, "", name, "study.yaml"));
    demonyms.forEach(demonym -> row(demonym, name, "NATIONALITY", "", name, "study.yaml"));
    return name;
  }

  private static boolean has(JsonNode party) {
    return party.has("descriptions");
  }

  private static void checkKeys(JsonNode node, String where, Set<String> known) {
    Set<String> unknown = new TreeSet<>();
    node.fieldNames().forEachRemaining(unknown::add);
    unknown.removeAll(known);
    if (!unknown.isEmpty()) {
      throw StudyFolder.fault(where + ": found the keys " + unknown + "; expected " + known);
    }
  }

  /** The texts under a key, which may hold one or a list; empty if there is none. */
  private static List<String> texts(JsonNode node, String key, String where) {
    JsonNode value = node.path(key);
    List<String> texts = new ArrayList<>();
    if (value.isMissingNode()) {
      return texts;
    }
    Iterable<JsonNode> items = value.isArray() ? value : List.of(value);
    for (JsonNode item : items) {
      if (!item.isTextual() || item.asText().isBlank()) {
        throw StudyFolder.fault(
            where
                + ": found '"
                + item.asText()
                + "' under '"
                + key
                + "'; expected a text, in quotation marks if it looks like a number or like yes"
                + " or no");
      }
      texts.add(item.asText().strip());
    }
    return texts;
  }

  private void row(
      String alias, String canonical, String type, String seat, String owner, String note) {
    Map<String, String> cells = new LinkedHashMap<>();
    cells.put("alias", alias);
    cells.put("canonical", canonical);
    cells.put("type", type);
    cells.put("seat_of", seat);
    cells.put("belongs_to", owner);
    cells.put("careful", "");
    cells.put("note", note);
    rows.add(new TableRow(StudyFolder.FILE, rows.size() + 1L, cells));
  }
}
