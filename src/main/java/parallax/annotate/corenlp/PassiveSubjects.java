package parallax.annotate.corenlp;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import parallax.annotate.Dependency;

/**
 * Subjects of verbs with a passive auxiliary are passive subjects, whatever the parser called them:
 * CoreNLP's correction of its own trees.
 */
final class PassiveSubjects {
  private static final String PASSIVE_AUXILIARY = "aux:pass";

  private static final Map<String, String> PASSIVE =
      Map.of("nsubj", "nsubj:pass", "csubj", "csubj:pass");

  private PassiveSubjects() {}

  /** The dependencies of one sentence with their subjects corrected, in the same order. */
  static List<Dependency> correct(List<Dependency> dependencies) {
    Set<Integer> passive =
        dependencies.stream()
            .filter(arc -> arc.relation().equals(PASSIVE_AUXILIARY))
            .map(Dependency::governor)
            .collect(Collectors.toSet());
    return passive.isEmpty()
        ? dependencies
        : dependencies.stream()
            .map(arc -> passive.contains(arc.governor()) ? correct(arc) : arc)
            .toList();
  }

  private static Dependency correct(Dependency arc) {
    return new Dependency(
        arc.governor(), arc.dependent(), PASSIVE.getOrDefault(arc.relation(), arc.relation()));
  }
}
