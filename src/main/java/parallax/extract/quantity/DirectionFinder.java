package parallax.extract.quantity;

import java.util.Locale;
import java.util.Set;
import parallax.annotate.Token;

/** Finds whether the text says that a quantity rose or fell. */
final class DirectionFinder {
  /** Verbs that leave "up" and "down" their meaning. */
  private static final Set<String> MOTIONS =
      Set.of("be", "bring", "come", "creep", "drive", "edge", "go", "inch", "move", "push", "tick");

  /** Verbs that only state how much their subject is. */
  private static final Set<String> STATING =
      Set.of("be", "amount", "equal", "reach", "stand", "total", "come");

  private static final int REACH = 8;
  private static final int CLIMB = 3;

  private final Vocabulary vocabulary;

  DirectionFinder(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  Direction find(AtomLine line, SentenceTree tree, Reading reading) {
    Direction own = inside(line, reading);
    if (own != Direction.NONE) {
      return own;
    }
    int from = line.token(reading.from());
    int to = line.token(reading.to() - 1);
    Direction direction = tree.isParsed() ? above(tree, from, to) : Direction.NONE;
    direction = direction == Direction.NONE ? ofSubject(tree, from, to) : direction;
    direction = direction == Direction.NONE ? before(tree, from) : direction;
    boolean counted = reading.noun() >= 0 && line.token(reading.noun()) == to + 1;
    // "Two falls" are counted and say nothing of their own number.
    return direction == Direction.NONE && !counted ? behind(tree, to) : direction;
  }

  /** "Doubled", "halved". */
  private Direction inside(AtomLine line, Reading reading) {
    return reading.type() == QuantityType.MULTIPLE && reading.to() == reading.from() + 1
        ? vocabulary.direction(line.lemma(reading.from()))
        : Direction.NONE;
  }

  /** "Growth was 5%", "the fall amounted to a third". */
  private Direction ofSubject(SentenceTree tree, int from, int to) {
    int head = tree.head(from, to);
    int own = tree.child(head, "nsubj");
    int verb = tree.governor(head);
    boolean light = verb >= 0 && STATING.contains(tree.token(verb).lemma());
    int subject = own >= 0 || !light ? own : tree.child(verb, "nsubj");
    return subject >= 0 && subject < from && tree.isNoun(subject)
        ? of(tree, subject)
        : Direction.NONE;
  }

  private Direction above(SentenceTree tree, int from, int to) {
    int at = tree.head(from, to);
    for (int step = 0; step < CLIMB; step++) {
      int governor = tree.governor(at);
      if (governor < 0 || crossesClause(tree.relation(at))) {
        return Direction.NONE;
      }
      Direction direction = of(tree, governor);
      if (direction != Direction.NONE && carries(tree, governor, at)) {
        return direction;
      }
      at = governor;
    }
    return Direction.NONE;
  }

  private static boolean crossesClause(String relation) {
    return relation.startsWith("acl")
        || relation.startsWith("advcl")
        || relation.startsWith("ccomp")
        || relation.startsWith("conj")
        || relation.startsWith("parataxis")
        || relation.startsWith("nsubj");
  }

  /** A verb carries its objects and adverbials; a noun only what measures it. */
  private static boolean carries(SentenceTree tree, int governor, int at) {
    return !tree.isNoun(governor) || !tree.isNoun(at) || tree.relation(at).startsWith("nmod");
  }

  private Direction of(SentenceTree tree, int index) {
    Token token = tree.token(index);
    Direction direction = vocabulary.direction(token.lemma().toLowerCase(Locale.ROOT), token.pos());
    boolean upTo =
        token.lemma().equals("up")
            && index + 1 < tree.size()
            && tree.token(index + 1).lemma().equals("to");
    boolean name = token.pos().startsWith("NNP");
    return upTo || name || isIdiom(tree, index) ? Direction.NONE : direction;
  }

  /** "Make up", "set up", "break down": the particle says nothing of a rise or fall. */
  private boolean isIdiom(SentenceTree tree, int index) {
    int verb = tree.governor(index);
    return verb >= 0
        && tree.relation(index).startsWith("compound:prt")
        && !MOTIONS.contains(tree.token(verb).lemma())
        && vocabulary.direction(tree.token(verb).lemma()) == Direction.NONE;
  }

  /** The nearest word of change before the number, inside its clause. */
  private Direction before(SentenceTree tree, int from) {
    for (int i = from - 1; i >= Math.max(0, from - REACH); i--) {
      Token token = tree.token(i);
      if (endsClause(token)) {
        return Direction.NONE;
      }
      Direction direction = of(tree, i);
      boolean verb = token.pos().startsWith("VB") || isPredicate(i, tree);
      boolean near = from - i <= 3 || verb;
      if (direction != Direction.NONE && near) {
        return direction;
      }
      if (token.pos().startsWith("VB") && !isLight(token.lemma())) {
        return Direction.NONE;
      }
    }
    return Direction.NONE;
  }

  /** "Is up", "were down". */
  private static boolean isPredicate(int index, SentenceTree tree) {
    return index > 0 && tree.token(index - 1).lemma().equals("be");
  }

  private static boolean endsClause(Token token) {
    return ";:.()—–".contains(token.text())
        || token.pos().equals(",")
        || token.lemma().equals("while")
        || token.lemma().equals("against")
        || token.lemma().equals("whereas");
  }

  private static boolean isLight(String lemma) {
    return lemma.equals("be")
        || lemma.equals("have")
        || lemma.equals("reach")
        || lemma.equals("worth")
        || lemma.equals("do");
  }

  /** "A 12% drop", "58% and falling". */
  private Direction behind(SentenceTree tree, int to) {
    int next = to + 1;
    if (next >= tree.size()) {
      return Direction.NONE;
    }
    boolean and = tree.token(next).lemma().equals("and") && next + 1 < tree.size();
    int at = and ? next + 1 : next;
    Direction direction = of(tree, at);
    String pos = tree.token(at).pos();
    boolean fits =
        and
            ? pos.equals("VBG")
            : pos.startsWith("NN") || pos.startsWith("JJR") || pos.startsWith("RBR");
    return fits ? direction : Direction.NONE;
  }
}
