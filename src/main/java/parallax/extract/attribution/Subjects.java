package parallax.extract.attribution;

import java.util.BitSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Sets right the subject of a verb where a parser took another word for it. */
final class Subjects {
  /** What somebody takes, has or uses in order to say something, and what never says it. */
  private static final Set<String> OCCASIONS =
      Set.of(
          "ability",
          "audacity",
          "authority",
          "chance",
          "courage",
          "duty",
          "effort",
          "habit",
          "liberty",
          "need",
          "nerve",
          "obligation",
          "occasion",
          "opportunity",
          "pains",
          "patience",
          "permission",
          "pleasure",
          "power",
          "privilege",
          "right",
          "time",
          "trouble",
          "way");

  private static final Set<String> OBJECTS = Set.of("him", "them", "me", "us");

  private static final Set<String> RELATIVES = Set.of("who", "which", "that");

  private Subjects() {}

  /**
   * "A baker, who asked to stay unnamed, said", "a baker who used to sell cakes said": who the
   * clause before the verb is about, where a parser took something in that clause for the subject.
   */
  static Optional<Integer> beforeAside(SentenceTree tree, int verb, int subject) {
    int noun = tree.head(verb);
    if (!tree.isRelated(verb, "acl:relcl") || !isAntecedent(tree, noun) || noun > subject) {
      return Optional.empty();
    }
    boolean aside =
        IntStream.range(noun + 1, subject)
            .anyMatch(at -> tree.form(at).equals("who") && tree.form(at - 1).equals(","));
    boolean closed = tree.form(beforeCue(tree, verb)).equals(",");
    boolean clause = isClause(tree, subject) && (aside || isRelative(tree, subject - 1));
    return (aside && closed) || clause ? Optional.of(noun) : Optional.empty();
  }

  private static boolean isAntecedent(SentenceTree tree, int noun) {
    return tree.isTagged(noun, "NN") || tree.form(noun).equals("those");
  }

  private static boolean isRelative(SentenceTree tree, int at) {
    return tree.isTagged(at, "W") && RELATIVES.contains(tree.form(at));
  }

  /** A verb that is no gerund says nothing: what a parser calls so is a whole clause. */
  static boolean isClause(SentenceTree tree, int subject) {
    return tree.isTagged(subject, "VB") && !tree.isTagged(subject, "VBG");
  }

  private static int beforeCue(SentenceTree tree, int verb) {
    int at = verb - 1;
    while (at > 0 && tree.head(at) == verb && tree.isRelated(at, "aux", "advmod")) {
      at--;
    }
    return Math.max(at, 0);
  }

  /** "Coal comes from the coast, a trader in the port said, by rail": who stands at the verb. */
  static Optional<Integer> enclosed(SentenceTree tree, int verb, int subject) {
    int last = beforeCue(tree, verb);
    int open = last;
    while (open > 0 && Phrases.isWord(tree, open) && !tree.isTagged(open, "VB")) {
      open--;
    }
    boolean pause = verb + 1 == tree.size() || !Phrases.isWord(tree, verb + 1);
    if (!pause || open <= subject || !tree.form(open).equals(",") || last == open) {
      return Optional.empty();
    }
    BitSet phrase = new TokenRange(open + 1, last + 1).bits();
    return phrase.stream()
        .filter(at -> !phrase.get(Math.max(tree.head(at), 0)) || tree.head(at) < 0)
        .filter(at -> tree.isTagged(at, "NN") && !tree.isRelated(at, "conj", "appos"))
        .filter(at -> phrase.stream().noneMatch(word -> tree.isTagged(word, "IN") && word < at))
        .boxed()
        .findFirst();
  }

  /** “The tide is late,” says the pilot: the words before the closing mark are what is said. */
  static boolean isSaid(SentenceTree tree, int verb, int subject) {
    return subject < verb - 2
        && tree.isTagged(verb - 1, "''")
        && ",?!".contains(tree.form(verb - 2))
        && IntStream.range(0, subject).anyMatch(at -> tree.isTagged(at, "``"));
  }

  /** Whether a word a parser took for the subject of a verb can be one. */
  static boolean isPossible(SentenceTree tree, int verb, int subject) {
    return !isObject(tree, subject) && !isWhile(tree, verb, subject);
  }

  /** "him" and "them" are no subjects by their form. */
  static boolean isObject(SentenceTree tree, int token) {
    return OBJECTS.contains(tree.form(token));
  }

  /** "came back after three days to ask": a while has no purpose of its own. */
  private static boolean isWhile(SentenceTree tree, int verb, int subject) {
    return tree.hasDependent(verb, "to", "mark")
        && Times.isTime(tree, subject)
        && tree.dependent(subject, "acl:relcl", "nmod").isEmpty();
  }

  /** "took the trouble to explain": who takes it explains. */
  static boolean isOccasion(SentenceTree tree, int noun) {
    return OCCASIONS.contains(tree.lemma(noun));
  }
}
