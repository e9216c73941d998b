package parallax.extract.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Says what a quantity measures, in a form that two outlets' wordings share. */
final class TopicBinder {
  private static final Set<String> LIGHT_VERBS =
      Set.of("be", "have", "account", "make", "amount", "reach", "do", "get", "take", "give");

  private static final String SHARE_OF = "share of ";
  private static final String GROWTH = " growth";

  private final Vocabulary vocabulary;
  private final List<NamedThing> names;
  private final TopicWriter writer;
  private List<String> pairBefore = List.of();
  private AtomLine line;
  private List<Reading> readings = List.of();
  private TopicCues cues;
  private SentenceTree tree;
  private SentenceNames sentenceNames;
  private boolean[] taken = {};
  private String shareBefore = "";
  private int shareParagraph = -1;

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
  void enter(AtomLine nextLine, SentenceTree nextTree, List<Reading> nextReadings) {
    rememberPair();
    line = nextLine;
    readings = List.copyOf(nextReadings);
    tree = nextTree;
    sentenceNames = SentenceNames.of(nextLine.sentence(), names);
    taken = new boolean[nextTree.size()];
    for (Reading reading : readings) {
      for (int i = line.token(reading.from()); i <= line.token(reading.to() - 1); i++) {
        taken[i] = true;
      }
    }
    for (int i = 0; i < nextLine.size(); i++) {
      taken[nextLine.token(i)] |= nextLine.isBarred(i);
    }
    new TimeNouns(nextLine).mark(readings, taken);
    cues = new TopicCues(vocabulary, nextLine);
  }

  private void rememberPair() {
    if (sentenceNames != null && sentenceNames.countries().size() == 2) {
      pairBefore = sentenceNames.countries();
    }
  }

  /** What a reading of the current sentence measures; empty if that cannot be told. */
  String about(Reading reading, Direction direction) {
    String about = takenUp(reading).orElseGet(() -> named(reading, direction));
    if (about.startsWith(SHARE_OF) && isShare(reading)) {
      shareBefore = about;
      shareParagraph = line.sentence().paragraph();
    }
    return about;
  }

  /** "The share is nearer 58%": the share spoken of before in the paragraph. */
  private Optional<String> takenUp(Reading reading) {
    boolean near = line.sentence().paragraph() == shareParagraph;
    if (!isShare(reading) || !near || line.at(reading.to()).is("of")) {
      return Optional.empty();
    }
    int subject = anchor(reading);
    boolean bare =
        subject > 0
            && ShareNoun.SHARES.contains(tree.token(subject).lemma())
            && tree.token(subject - 1).pos().equals("DT")
            && (subject + 1 >= tree.size() || !tree.token(subject + 1).text().equals("of"));
    return bare ? Optional.of(shareBefore) : Optional.empty();
  }

  private String named(Reading reading, Direction direction) {
    int noun = cues.worth(reading) >= 0 ? -1 : counted(reading);
    if (noun >= 0) {
      return phrase(noun, reading);
    }
    int within = cues.wholeWithin(reading);
    if (within >= 0) {
      return share(line.token(within), reading);
    }
    int whole = wholeBehind(reading);
    if (whole >= 0) {
      return isShare(reading) ? share(whole, reading) : phrase(whole, reading);
    }
    int before = wholeBefore(reading);
    if (before >= 0) {
      return share(before, reading);
    }
    int anchor = anchor(reading);
    if (anchor < 0 || (reading.type() == QuantityType.PERCENT && isNominative(reading))) {
      return asSubject(reading);
    }
    if (isShare(reading) && isBareShare(reading)) {
      return share(anchor, reading);
    }
    boolean grows = isGrowth(reading, direction) && !cues.isEndOfChange(reading);
    Optional<String> held =
        isShare(reading)
            ? new ShareNoun(tree, sentenceNames, taken, part -> phrase(part, reading)).of(anchor)
            : Optional.empty();
    if (held.isPresent()) {
      return held.get() + (grows ? GROWTH : "");
    }
    String deed = isFrequency(reading) ? deed(line.token(reading.from())) : "";
    String thing = phrase(anchor, reading) + deed;
    return thing + (grows && !thing.endsWith("growth") ? GROWTH : "");
  }

  /**
   * "40% of voters were for it and 30% opposed it", "of 900 adults 60% agreed": a share that does
   * something and names no whole is one of the whole named before in the sentence.
   */
  private int wholeBefore(Reading reading) {
    if (!isShare(reading) || !isDoer(reading)) {
      return -1;
    }
    int whole = -1;
    for (Reading earlier : readings) {
      if (earlier.from() >= reading.from()) {
        break;
      }
      int found = isShare(earlier) ? wholeBehind(earlier) : surveyed(earlier);
      whole = found >= 0 ? found : whole;
    }
    return whole;
  }

  private int surveyed(Reading reading) {
    boolean count = reading.type() == QuantityType.COUNT && reading.noun() >= 0;
    return count && line.isPluralNoun(reading.noun()) ? counted(reading) : -1;
  }

  /** Whether it is the subject of a verb that says more than how much it is. */
  private boolean isDoer(Reading reading) {
    int head = tree.head(line.token(reading.from()), line.token(reading.to() - 1));
    int next = line.token(reading.to());
    boolean followed = next >= 0 && next < tree.size() && tree.token(next).pos().matches("VB[PZD]");
    int verb = isNominative(reading) || !followed ? tree.governor(head) : next;
    return (isNominative(reading) || followed)
        && verb >= 0
        && vocabulary.direction(tree.token(verb).lemma().toLowerCase(Locale.ROOT))
            == Direction.NONE;
  }

  private String share(int whole, Reading reading) {
    String predicate =
        new SharePredicate(tree, sentenceNames, taken, vocabulary, noun -> phrase(noun, reading))
            .of(line.token(reading.from()), line.token(reading.to() - 1));
    return (SHARE_OF + phrase(whole, reading) + " " + predicate).strip();
  }

  private int anchor(Reading reading) {
    int from = line.token(reading.from());
    int worth = cues.worth(reading);
    if (worth >= 0) {
      return line.token(worth);
    }
    boolean count = reading.type() == QuantityType.COUNT && !isFrequency(reading);
    int before = isBareShare(reading) || count ? pluralBefore(from) : -1;
    boolean subject = isSubject(reading);
    return before >= 0 && subject
        ? before
        : new AnchorFinder(vocabulary, tree, cues.withoutStandard(tree, taken, reading))
            .find(from, line.token(reading.to() - 1));
  }

  /** "One in eight is empty": the whole is named before. */
  private static boolean isBareShare(Reading reading) {
    return reading.type() == QuantityType.RATIO && reading.to() - reading.from() >= 3;
  }

  private boolean isSubject(Reading reading) {
    int head = tree.head(line.token(reading.from()), line.token(reading.to() - 1));
    return tree.relation(head).startsWith("nsubj") || tree.isVerb(line.token(reading.to()));
  }

  private boolean isNominative(Reading reading) {
    int head = tree.head(line.token(reading.from()), line.token(reading.to() - 1));
    return tree.relation(head).startsWith("nsubj") && tree.isVerb(tree.governor(head));
  }

  private int pluralBefore(int from) {
    for (int i = from - 1; i >= 0; i--) {
      if (tree.token(i).pos().equals("NNS") && !taken[i]) {
        return i;
      }
    }
    return -1;
  }

  /** "A million tonnes reached the port": what they did says what they are. */
  private String asSubject(Reading reading) {
    int governor =
        tree.governor(tree.head(line.token(reading.from()), line.token(reading.to() - 1)));
    if (governor < 0 || !tree.isVerb(governor) || isPartOfPronoun(reading)) {
      return "";
    }
    int object = tree.child(governor, "obj");
    String verb = tree.token(governor).lemma().toLowerCase(Locale.ROOT);
    return object >= 0 && !taken[object] ? verb + " " + phrase(object, reading) : verb;
  }

  /** "A million of it fell due": what it is, the verb does not say. */
  private boolean isPartOfPronoun(Reading reading) {
    return line.at(reading.to()).is("of") && line.pos(reading.to() + 1).equals("PRP");
  }

  /** The lemma of what a number without a noun of its own counts; empty for what is no count. */
  String countedUnit(Reading reading) {
    if (reading.type() != QuantityType.COUNT) {
      return "";
    }
    int whole = wholeBehind(reading);
    int thing = whole >= 0 ? whole : anchor(reading);
    return thing < 0 ? "" : tree.token(thing).lemma().toLowerCase(Locale.ROOT);
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
    if (isFrequency(reading)) {
      return -1;
    }
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

  /** "Four times": what is done, not the times, is counted. */
  static boolean isFrequency(Reading reading) {
    return reading.type() == QuantityType.COUNT && reading.unit().equals("time");
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
    return noun < 0 ? countedWhole(reading.to() + 1) : free(line.token(noun));
  }

  /** "Two of its three lamps", "three of the five lamps": what the second number counts. */
  private int countedWhole(int behindOf) {
    String pos = line.pos(behindOf);
    int from = pos.equals("DT") || pos.startsWith("PRP$") ? behindOf + 1 : behindOf;
    return readings.stream()
        .filter(whole -> whole.from() == from)
        .mapToInt(this::counted)
        .findFirst()
        .orElse(-1);
  }

  /** The verb a frequency belongs to. */
  private String deed(int token) {
    for (int i = token; i >= 0; i--) {
      if (tree.isVerb(i) && !LIGHT_VERBS.contains(tree.token(i).lemma())) {
        return " " + tree.token(i).lemma().toLowerCase(Locale.ROOT);
      }
    }
    return "";
  }

  private String phrase(int noun, Reading reading) {
    List<Integer> tokens = new NounPhrase(tree, taken).tokens(noun);
    TopicPhrase phrase =
        TopicPhrase.of(
            tokens, noun, tree, sentenceNames, vocabulary, cue -> TopicCues.fits(cue, reading));
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
}
