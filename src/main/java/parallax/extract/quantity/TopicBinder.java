package parallax.extract.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Says what a quantity measures, in a form that two outlets' wordings share. */
final class TopicBinder {
  private static final Set<String> LIGHT_VERBS =
      Set.of("be", "have", "account", "make", "amount", "reach", "do", "get", "take", "give");

  private final Vocabulary vocabulary;
  private final List<NamedThing> names;
  private final TopicWriter writer;
  private List<String> pairBefore = List.of();
  private AtomLine line;
  private SentenceTree tree;
  private SentenceNames sentenceNames;
  private boolean[] taken = {};

  /**
   * A binder for one article.
   *
   * @param names of the article, in order of their place
   * @param actors the two sides of the study
   */
  TopicBinder(Vocabulary vocabulary, List<NamedThing> names, List<String> actors) {
    this.vocabulary = vocabulary;
    this.names = names;
    this.writer = new TopicWriter(actors);
  }

  /** Turns to the next sentence. */
  void enter(AtomLine nextLine, SentenceTree nextTree, List<Reading> readings) {
    rememberPair();
    line = nextLine;
    tree = nextTree;
    sentenceNames = SentenceNames.of(nextLine.sentence(), names);
    taken = new boolean[nextTree.size()];
    for (Reading reading : readings) {
      for (int i = line.token(reading.from()); i <= line.token(reading.to() - 1); i++) {
        taken[i] = true;
      }
    }
  }

  private void rememberPair() {
    if (sentenceNames != null && sentenceNames.countries().size() == 2) {
      pairBefore = sentenceNames.countries();
    }
  }

  /** What a reading of the current sentence measures; empty if that cannot be told. */
  String about(Reading reading, Direction direction) {
    int noun = counted(reading);
    if (noun >= 0) {
      return phrase(noun, reading);
    }
    int whole = wholeBehind(reading);
    if (whole >= 0) {
      return isShare(reading)
          ? ("share of " + phrase(whole, reading) + predicate(reading)).strip()
          : phrase(whole, reading);
    }
    int from = line.token(reading.from());
    int anchor = new AnchorFinder(vocabulary, tree, taken).find(from, line.token(reading.to() - 1));
    if (anchor < 0) {
      return "";
    }
    return phrase(anchor, reading) + (isGrowth(reading, direction) ? " growth" : "");
  }

  private static boolean isShare(Reading reading) {
    return reading.type() == QuantityType.PERCENT || reading.type() == QuantityType.RATIO;
  }

  private static boolean isGrowth(Reading reading, Direction direction) {
    return direction != Direction.NONE
        && (reading.type() == QuantityType.PERCENT || reading.type() == QuantityType.MULTIPLE);
  }

  /** The token of the noun the number counts or modifies: "29 projects", "a 500 km border". */
  private int counted(Reading reading) {
    if (reading.noun() >= 0) {
      return free(line.token(reading.noun()));
    }
    if (line.at(reading.to()).is("of") || reading.type() == QuantityType.MULTIPLE) {
      return -1;
    }
    int noun = NounFinder.after(line, reading.to());
    boolean change =
        noun >= 0
            && vocabulary.direction(line.lemma(noun).toLowerCase(Locale.ROOT)) != Direction.NONE;
    return noun < 0 || change ? -1 : free(line.token(noun));
  }

  private int free(int token) {
    return token >= 0 && !taken[token] ? token : -1;
  }

  /** The token of the noun in "80% of exports". */
  private int wholeBehind(Reading reading) {
    if (!line.at(reading.to()).is("of")) {
      return -1;
    }
    int noun = NounFinder.after(line, reading.to());
    return noun < 0 ? -1 : free(line.token(noun));
  }

  /** What is said of a share: "49% of Kazakhs were satisfied". */
  private String predicate(Reading reading) {
    if (!tree.isParsed()) {
      return "";
    }
    int head = tree.head(line.token(reading.from()), line.token(reading.to() - 1));
    int governor = tree.governor(head);
    if (governor < 0 || taken[governor]) {
      return "";
    }
    StringBuilder words = new StringBuilder();
    String lemma = tree.token(governor).lemma().toLowerCase(Locale.ROOT);
    if (tree.relation(head).startsWith("nsubj")) {
      words.append(LIGHT_VERBS.contains(lemma) ? "" : " " + lemma);
      append(words, tree.child(governor, "obj"), reading);
      append(words, tree.child(governor, "obl"), reading);
    } else {
      append(words, subject(governor), reading);
    }
    return words.toString();
  }

  private int subject(int verb) {
    int subject = tree.child(verb, "nsubj");
    boolean relative =
        tree.relation(verb).startsWith("acl") && (subject < 0 || !tree.isNoun(subject));
    return relative ? tree.governor(verb) : subject;
  }

  private void append(StringBuilder words, int token, Reading reading) {
    if (token >= 0 && !taken[token] && tree.isNoun(token)) {
      words.append(" by ").append(phrase(token, reading));
    }
  }

  private String phrase(int noun, Reading reading) {
    List<Integer> tokens = new NounPhrase(tree, taken).tokens(noun);
    TopicPhrase phrase = TopicPhrase.of(tokens, noun, tree, sentenceNames, vocabulary);
    return writer.write(phrase, around(line.token(reading.from())));
  }

  /**
   * Countries that may be meant without being named in the phrase: with two in the sentence, those;
   * with more, the subject's and then the nearest before the number; with none, the last pair.
   */
  private List<String> around(int token) {
    List<String> all = sentenceNames.countries();
    if (all.isEmpty()) {
      return pairBefore;
    }
    if (all.size() <= 2) {
      return all;
    }
    List<String> likely = new ArrayList<>();
    subjectCountry(likely);
    likely.addAll(sentenceNames.countriesBefore(token));
    likely.addAll(all);
    return likely.stream().distinct().toList();
  }

  private void subjectCountry(List<String> likely) {
    for (int i = 0; i < tree.size(); i++) {
      int governor = tree.governor(i);
      boolean main = governor >= 0 && tree.governor(governor) < 0;
      if (main && tree.relation(i).startsWith("nsubj")) {
        sentenceNames.at(i).filter(NamedThing::country).ifPresent(name -> likely.add(name.name()));
        return;
      }
    }
  }

  /** Whether the quantity stands with a verb in the past. */
  boolean isPast(Reading reading) {
    int from = line.token(reading.from());
    for (int i = from - 1; i >= 0; i--) {
      if (tree.isVerb(i)) {
        return isPast(i);
      }
    }
    for (int i = from; i < tree.size(); i++) {
      if (tree.isVerb(i)) {
        return isPast(i);
      }
    }
    return false;
  }

  private boolean isPast(int verb) {
    String pos = tree.token(verb).pos();
    boolean participle = pos.equals("VBN") || pos.equals("VBG");
    return pos.equals("VBD")
        || (participle && verb > 0 && tree.token(verb - 1).pos().equals("VBD"));
  }
}
