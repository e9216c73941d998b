package parallax.extract.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import parallax.study.CueKind;
import parallax.study.NumberCue;

/**
 * What is said of a part of a whole: who has it, by what way it goes, what it does.
 *
 * <p>"The ferry carries 40% of exports", "40% of exports go by the ferry" and "the ferry, which
 * exports 40% of" them say one thing and get one form: "by ferry".
 */
final class SharePredicate {
  private static final Set<String> LIGHT_VERBS =
      Set.of("be", "have", "account", "make", "amount", "reach", "do", "get", "take", "give");
  private static final Set<String> WAYS = Set.of("by", "through", "via", "across", "along", "over");
  private static final Set<String> GOALS = Set.of("to", "into");
  private static final Set<String> NEGATIONS = Set.of("not", "never", "no", "n't", "hardly");
  private static final Set<String> POINTING = Set.of("which", "that", "who");

  private final SentenceTree tree;
  private final SentenceNames names;
  private final boolean[] taken;
  private final Vocabulary vocabulary;
  private final IntFunction<String> phrases;

  /**
   * A reader for one sentence.
   *
   * @param taken tokens that belong to quantities or dates
   * @param phrases the normal form of the phrase around a noun
   */
  SharePredicate(
      SentenceTree tree,
      SentenceNames names,
      boolean[] taken,
      Vocabulary vocabulary,
      IntFunction<String> phrases) {
    this.tree = tree;
    this.names = names;
    this.taken = taken.clone();
    this.vocabulary = vocabulary;
    this.phrases = phrases;
  }

  /** The words behind the whole, for the part at some tokens; empty if nothing can be told. */
  String of(int from, int to) {
    int head = tree.head(from, to);
    int verb = tree.governor(head);
    List<String> words = new ArrayList<>();
    int loose = looseVerb(head, to);
    if (tree.isParsed() && loose >= 0) {
      deed(loose, words);
      return String.join(" ", words);
    }
    if (!tree.isParsed() || verb < 0 || taken[verb]) {
      return "";
    }
    if (tree.relation(head).startsWith("nsubj")) {
      deed(verb, words);
    } else {
      flow(verb).ifPresent(words::add);
      agent(subject(verb)).ifPresent(words::add);
    }
    return String.join(" ", words);
  }

  /**
   * The finite verb of a part that the parser did not take for its subject: "at most 60% of exports
   * go by" reads to it like a noun with a clause; behind a bare number the verb is the next word.
   */
  private int looseVerb(int head, int to) {
    int clause = tree.child(head, "acl");
    boolean subject = tree.relation(head).startsWith("nsubj");
    int verb = clause > to || subject ? clause : to + 1;
    boolean finite = verb > to && verb < tree.size() && tree.token(verb).pos().matches("VB[PZD]");
    return finite && (verb == to + 1 || tree.child(verb, "nsubj") < 0) ? verb : -1;
  }

  /** The part is what does something: "40% of voters backed the plan". */
  private void deed(int verb, List<String> words) {
    Optional<String> flow = flow(verb);
    int object = tree.child(verb, "obj");
    int way = adverbial(verb, WAYS);
    String lemma = tree.token(verb).lemma().toLowerCase(Locale.ROOT);
    boolean moves = way >= 0 && !usable(object);
    if (flow.isPresent()) {
      words.add(flow.get());
      goal(verb).ifPresent(words::add);
    } else if (tree.isVerb(verb) && !LIGHT_VERBS.contains(lemma) && !moves) {
      words.add("that " + manner(verb) + lemma);
      complement(verb).ifPresent(words::add);
    }
    if (usable(object)) {
      words.add(phrases.apply(object));
    }
    agent(way).ifPresent(words::add);
    if (way < 0 && flow.isEmpty() && !usable(object)) {
      circumstance(verb).ifPresent(words::add);
    }
  }

  /** "Not", "positively": those who did and those who did not are different shares. */
  private String manner(int verb) {
    StringBuilder said = new StringBuilder();
    for (int i = 0; i < tree.size(); i++) {
      boolean adverb = tree.governor(i) == verb && tree.relation(i).startsWith("advmod");
      String lemma = tree.token(i).lemma().toLowerCase(Locale.ROOT);
      if (adverb && !taken[i] && (NEGATIONS.contains(lemma) || lemma.endsWith("ly"))) {
        said.append(NEGATIONS.contains(lemma) ? "not" : lemma).append(' ');
      }
    }
    return said.toString();
  }

  /** "Thought worse", "remain dissatisfied". */
  private Optional<String> complement(int verb) {
    int complement = tree.child(verb, "xcomp");
    return complement >= 0 && !taken[complement] && !tree.isNoun(complement)
        ? Optional.of(tree.token(complement).lemma().toLowerCase(Locale.ROOT))
        : Optional.empty();
  }

  /** "Is exported", "exports": what flows has a name of its own. */
  private Optional<String> flow(int verb) {
    return vocabulary
        .measure(tree.token(verb).lemma().toLowerCase(Locale.ROOT))
        .filter(cue -> cue.kind() == CueKind.FLOW && tree.isVerb(verb))
        .map(NumberCue::cue);
  }

  private Optional<String> goal(int verb) {
    int goal = adverbial(verb, GOALS);
    return names.at(goal).map(name -> "to " + name.name());
  }

  private Optional<String> circumstance(int verb) {
    int noun = tree.child(verb, "obl");
    int preposition = noun < 0 ? -1 : tree.child(noun, "case");
    return usable(noun) && preposition >= 0
        ? Optional.of(preposition(preposition) + " " + phrases.apply(noun))
        : Optional.empty();
  }

  /** The noun of an adverbial of a verb with one of some prepositions; -1 if there is none. */
  private int adverbial(int verb, Set<String> prepositions) {
    for (int i = 0; i < tree.size(); i++) {
      int preposition = tree.child(i, "case");
      if (tree.governor(i) == verb
          && tree.relation(i).startsWith("obl")
          && usable(i)
          && preposition >= 0
          && prepositions.contains(preposition(preposition))) {
        return i;
      }
    }
    return -1;
  }

  private String preposition(int index) {
    return tree.token(index).text().toLowerCase(Locale.ROOT);
  }

  /** A body with a name is told by its name alone: "the line of the Nile Company". */
  private Optional<String> agent(int noun) {
    if (!usable(noun)) {
      return Optional.empty();
    }
    List<Integer> tokens = new NounPhrase(tree, taken).withOwner(noun);
    Optional<NamedThing> body =
        tokens.stream()
            .flatMap(token -> names.at(token).stream())
            .filter(name -> !name.country())
            .findFirst();
    String said =
        body.map(NamedThing::name)
            .orElseGet(() -> TopicPhrase.of(tokens, noun, tree, names, vocabulary).plain());
    return said.isEmpty() ? Optional.empty() : Optional.of("by " + said);
  }

  /** Who does it; for "which", the noun before it. */
  private int subject(int verb) {
    int subject = tree.child(verb, "nsubj");
    int pronoun = subject >= 0 ? subject : pronounBefore(verb);
    if (pronoun >= 0 && isRelative(pronoun)) {
      return nounBefore(pronoun);
    }
    if (subject < 0 && tree.relation(verb).startsWith("conj")) {
      return subject(tree.governor(verb));
    }
    boolean participle = subject < 0 && tree.relation(verb).startsWith("acl");
    return participle ? tree.governor(verb) : subject;
  }

  /** The word before a verb with its adverbs and auxiliaries. */
  private int pronounBefore(int verb) {
    int at = verb - 1;
    while (at >= 0 && tree.token(at).pos().matches("RB|MD|VB.?")) {
      at--;
    }
    return at;
  }

  private boolean isRelative(int index) {
    return tree.token(index).pos().startsWith("W")
        && POINTING.contains(tree.token(index).text().toLowerCase(Locale.ROOT));
  }

  private int nounBefore(int index) {
    for (int i = index - 1; i >= 0; i--) {
      if (tree.isNoun(i)) {
        return i;
      }
    }
    return -1;
  }

  private boolean usable(int index) {
    return index >= 0 && !taken[index] && tree.isNoun(index);
  }
}
