package parallax.extract;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The words by which {@link MetonymResolver} knows a town from its government; lemmas, except for
 * the prepositions. Collected from the usual phrases of diplomatic reporting.
 */
final class PlaceWords {
  /** Before a name they say that something happens there. */
  static final Set<String> LOCATIVE =
      words(
          "in at near outside inside around within across throughout via through beyond downtown"
              + " central capital city especially including notably");

  /** "in" after these is no place: "interest in …", "nobody in …", "planners in …". */
  static final Set<String> NOT_LOCATIVE_AFTER =
      words(
          "interest trust confidence faith belief disappointed nobody somebody anybody everybody"
              + " anyone someone everyone planner policymaker decision-maker leader"
              + " leadership elite authority government circle strategist hawk politician");

  /** Prepositions that lead to a place after words of travel, and to a government after others. */
  static final Set<String> DIRECTIONAL = words("to from for into towards");

  static final Set<String> TRAVEL =
      words(
          "visit trip travel journey go come fly flight return arrive arrival depart departure"
              + " drive move relocate emigrate flee head leave bring deliver delivery ship shipment"
              + " transport carry flow run road route rail railway train line pipeline highway bus"
              + " tour invite pilgrimage export cargo tourist km kilometer kilometre mile report"
              + " broadcast");

  /** "of" after these leads to a town. */
  static final Set<String> PARTS_OF_TOWN =
      words(
          "city capital town street center centre outskirts suburb mayor akimat north south east"
              + " west part resident inhabitant district population port siege battle airport square"
              + " embassy skyline");

  /** What a town has: "Lima's streets", "Lima talks". */
  static final Set<String> TOWN_NOUNS =
      words(
          "street mayor square airport metro center centre suburb university theater theatre museum"
              + " hotel population resident region oblast exchange district hospital conference"
              + " summit forum talk meeting parade process format accord agreement court apartment"
              + " office bureau correspondent station broker trader banker lender commuter taxi"
              + " skyline concert zoo marathon");

  /** "Lima-backed": what governments do; other compounds mean the town ("Lima-based"). */
  static final Set<String> RULED =
      words(
          "backed led friendly aligned controlled sponsored brokered installed appointed imposed"
              + " centric dominated supported run oriented leaning loyal driven style");

  /** Verbs whose object is a place or a name. */
  static final Set<String> PLACE_VERBS =
      words("visit leave reach enter tour attack bomb host storm call rename name become");

  private PlaceWords() {}

  private static Set<String> words(String list) {
    return Collections.unmodifiableSet(new TreeSet<>(List.of(list.split(" ", -1))));
  }
}
