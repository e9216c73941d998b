package parallax.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

  /** Within one source an alias that stands twice is left for the gazetteer to refuse. */
  private static List<TableRow> together(List<List<TableRow>> sources) {
    List<TableRow> all = new ArrayList<>();
    Set<String> known = new TreeSet<>();
    for (List<TableRow> source : sources) {
      List<String> own = new ArrayList<>();
      for (TableRow row : source) {
        String key = Gazetteer.aliasKey(row.require("alias"));
        if (!known.contains(key)) {
          all.add(row);
          own.add(key);
        }
      }
      known.addAll(own);
    }
    return all;
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
