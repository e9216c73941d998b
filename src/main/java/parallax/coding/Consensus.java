package parallax.coding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the coders together say of every sentence: by majority, or by discussion where they had one.
 * Everything but relevance is decided among those who found the sentence relevant.
 */
final class Consensus {
  private final CodedSample sample;
  private final Map<String, Map<String, Decision>> decisions = new LinkedHashMap<>();

  Consensus(CodedSample sample, AgreedValues agreed) {
    this.sample = sample;
    for (String item : sample.key().items()) {
      Map<String, Decision> of = new LinkedHashMap<>();
      for (Variable variable : sample.variables()) {
        List<String> given =
            sample.given(item, variable).stream().flatMap(Optional::stream).toList();
        of.put(variable.name(), Decision.of(given, agreed.of(item, variable)));
      }
      decisions.put(item, of);
    }
  }

  /** What was decided of a variable of an item. */
  Decision of(String item, String variable) {
    return decisions.get(item).get(variable);
  }

  /** Whether a sentence was settled as relevant. */
  boolean relevant(String item) {
    return is(item, "1");
  }

  private boolean is(String item, String value) {
    Decision relevance = of(item, Variable.RELEVANCE);
    return relevance.settled() && relevance.value().equals(Optional.of(value));
  }

  /**
   * Whether nothing that a gold needs is open: relevance, and of relevant sentences direction,
   * voice and author direction.
   */
  boolean settled(String item) {
    return is(item, "0")
        || (is(item, "1")
            && sample.variables().stream()
                .filter(Variable::needed)
                .allMatch(variable -> of(item, variable.name()).settled()));
  }

  /** The items that can be part of a gold. */
  List<String> settled() {
    return sample.key().items().stream().filter(this::settled).toList();
  }

  /**
   * The variables of an item that are to be discussed: those on which coders differ, and those of a
   * sentence that may be relevant which fewer than two coders gave though a gold needs them.
   */
  List<Variable> toDiscuss(String item) {
    List<Variable> open = new ArrayList<>();
    for (Variable variable : sample.variables()) {
      Decision decision = of(item, variable.name());
      boolean differ =
          sample.given(item, variable).stream().flatMap(Optional::stream).distinct().count() > 1;
      boolean missing = variable.needed() && !decision.settled() && mayBeRelevant(item, variable);
      if (differ || missing) {
        open.add(variable);
      }
    }
    return open;
  }

  /** Only a sentence that somebody, or the discussion, found relevant needs more than relevance. */
  private boolean mayBeRelevant(String item, Variable variable) {
    Variable relevance = sample.variables().get(0);
    return variable.name().equals(Variable.RELEVANCE)
        || relevant(item)
        || (!is(item, "0") && sample.given(item, relevance).contains(Optional.of("1")));
  }

  /** Whether a variable still has to be talked over before it can count. */
  boolean open(String item, Variable variable) {
    Decision decision = of(item, variable.name());
    return variable.needed() ? !decision.settled() : decision.kind() == Decision.Kind.OPEN;
  }
}
