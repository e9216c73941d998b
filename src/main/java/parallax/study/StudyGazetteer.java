package parallax.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import parallax.csv.TableRow;

/**
 * Puts a study's gazetteer together: the names study.yaml gives, its own gazetteer.csv, and that of
 * the study it builds on. Where two of them know an alias, the first in this order is believed.
 */
final class StudyGazetteer {
  private static final String FILE = "gazetteer.csv";

  private StudyGazetteer() {}

  /**
   * The names a study knows.
   *
   * @throws StudyException if an actor is named nowhere
   * @throws parallax.csv.TableException if a row is wrong
   */
  static Gazetteer read(StudyFolder folder) {
    List<List<TableRow>> sources = new ArrayList<>();
    sources.add(ActorNames.of(folder.yaml()));
    if (folder.base().isEmpty() || folder.has(FILE)) {
      sources.add(Gazetteer.rows(folder.own().resolve(FILE)));
    }
    Optional<StudyFolder> base = folder.base();
    base.ifPresent(below -> sources.add(Gazetteer.rows(below.own().resolve(FILE))));
    Gazetteer gazetteer = Gazetteer.of(together(sources));
    folder.yaml().path("actors").forEach(actor -> check(gazetteer, actor.path("name").asText()));
    return gazetteer;
  }

  /**
   * The rows, each alias from the first source that has it. Within one source an alias that stands
   * twice is left for the gazetteer to refuse. Where a later source says the same of an alias, its
   * row is taken: it may say more.
   */
  private static List<TableRow> together(List<List<TableRow>> sources) {
    List<TableRow> all = new ArrayList<>();
    Set<String> known = new TreeSet<>();
    for (int i = 0; i < sources.size(); i++) {
      Map<String, TableRow> later = byAlias(sources.subList(i + 1, sources.size()));
      List<String> own = new ArrayList<>();
      for (TableRow row : sources.get(i)) {
        String key = Gazetteer.aliasKey(row.require("alias"));
        if (!known.contains(key)) {
          TableRow other = later.getOrDefault(key, row);
          all.add(says(row).equals(says(other)) ? other : row);
          own.add(key);
        }
      }
      known.addAll(own);
    }
    return all;
  }

  private static Map<String, TableRow> byAlias(List<List<TableRow>> sources) {
    Map<String, TableRow> rows = new TreeMap<>();
    sources.forEach(
        source ->
            source.forEach(row -> rows.putIfAbsent(Gazetteer.aliasKey(row.require("alias")), row)));
    return rows;
  }

  private static List<String> says(TableRow row) {
    return List.of(row.get("canonical"), row.get("type"), row.get("seat_of"));
  }

  private static void check(Gazetteer gazetteer, String actor) {
    if (gazetteer.entries().stream().noneMatch(entry -> entry.canonical().equals(actor))) {
      throw StudyFolder.fault(
          "no gazetteer names the actor '"
              + actor
              + "'; expected its name as the gazetteer writes it, or aliases and demonyms beside"
              + " it here");
    }
  }
}
