package parallax.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.IntStream;
import parallax.annotate.Sentence;
import parallax.annotate.Token;
import parallax.extract.Attribution;
import parallax.extract.SentenceView;
import parallax.extract.SentenceView.Party;
import parallax.extract.Voice;
import parallax.extract.attribution.Form;
import parallax.frame.Reading.ReadHit;
import parallax.study.CuePattern;
import parallax.study.FunctionCue;
import parallax.study.LexiconEntry;
import parallax.study.MarkedExample;
import parallax.study.PatternElement.Slot.Role;
import parallax.study.PatternElement.Word;
import parallax.study.ReportingCue.Distance;
import parallax.study.WordRatings;
import parallax.text.Span;

/**
 * Sentences of an article put together by hand, one after the other. Words are divided by blanks. A
 * word in brackets is a party: {@code [1 Oreland]} the first actor, {@code [2 Upper Vesk]} the
 * second, {@code [0 Marn]} a third party. Other words in capitals count as names, digits as
 * numbers, all others as nouns that are their own lemma. "not" negates.
 */
final class MadeUpSentences {
  private static final FunctionCue NOT =
      new FunctionCue(
          FunctionCue.Kind.NEGATION,
          pattern("not"),
          "made up",
          new MarkedExample("not", Optional.empty()));

  private final List<LexiconEntry> entries = new ArrayList<>();
  private final List<SentenceView> views = new ArrayList<>();
  private final List<Attribution> attributions = new ArrayList<>();
  private int length;

  /** A lexicon entry of one word, for all sentences. */
  MadeUpSentences entry(String word, double direction, String... frames) {
    entries.add(
        new LexiconEntry(
            "m-" + word,
            pattern(word),
            List.of(frames),
            direction,
            1,
            Optional.empty(),
            List.of(),
            "made up",
            List.of(),
            List.of()));
    return this;
  }

  private static CuePattern pattern(String word) {
    return new CuePattern(word, List.of(new Word(word, false, "")));
  }

  /** The next sentence. */
  MadeUpSentences sentence(String text) {
    int start = length == 0 ? 0 : length + 1;
    int at = start;
    List<Token> tokens = new ArrayList<>();
    List<Party> parties = new ArrayList<>();
    int opened = -1;
    int side = 0;
    for (String part : text.split(" ", -1)) {
      if (part.startsWith("[")) {
        opened = tokens.size();
        side = Integer.parseInt(part.substring(1));
        continue;
      }
      String word = part.replace("]", "");
      tokens.add(token(word, at));
      at += word.length() + 1;
      if (part.endsWith("]")) {
        parties.add(new Party(opened, tokens.size(), side == 0 ? Role.OTHER : Role.ACTOR, side));
      }
    }
    length = at - 1;
    add(new Sentence(views.size() + 1, 0, new Span(start, length), tokens, List.of()), parties);
    return this;
  }

  private void add(Sentence sentence, List<Party> parties) {
    List<String> forms =
        sentence.tokens().stream().map(token -> token.text().toLowerCase(Locale.ROOT)).toList();
    views.add(new SentenceView(sentence, forms, forms, parties));
  }

  private static Token token(String word, int start) {
    Span span = new Span(start, start + word.length());
    return new Token(span, word, word, tag(word), Token.NO_ENTITY);
  }

  private static String tag(String word) {
    char first = word.charAt(0);
    if (Character.isDigit(first)) {
      return "CD";
    }
    return Character.isUpperCase(first) ? "NNP" : "NN";
  }

  /** Somebody is reported to say the whole of the sentence added last. */
  MadeUpSentences saidBy(String holder) {
    return saidBy(holder, 0, last().size());
  }

  /** Somebody is reported to say some words of the sentence added last. */
  MadeUpSentences saidBy(String holder, int from, int to) {
    attributions.add(
        new Attribution(
            last().sentence().number(),
            Optional.empty(),
            Optional.empty(),
            last().span(from, to),
            Attribution.Kind.INDIRECT,
            Form.CLAUSE,
            Distance.NEUTRAL,
            holder,
            Voice.REPORTED));
    return this;
  }

  /** The sentence added last. */
  SentenceView last() {
    return views.get(views.size() - 1);
  }

  List<Attribution> attributions() {
    return List.copyOf(attributions);
  }

  /** All sentences as they are read. */
  List<Reading> readings() {
    return views.stream().map(this::reading).toList();
  }

  private Reading reading(SentenceView view) {
    FunctionCues.Found cues = new FunctionCues(List.of(NOT)).find(view);
    Negations negations = new Negations(view, cues);
    List<ReadHit> hits = new ArrayList<>();
    for (int i = 0; i < view.size(); i++) {
      for (LexiconEntry entry : entries) {
        if (entry.pattern().text().equals(view.forms().get(i))) {
          CueHit hit = new CueHit("made-up", entry, i, i + 1, List.of(i));
          hits.add(new ReadHit(hit, negations.reach(hit.words()), entry.weight()));
        }
      }
    }
    return new Reading(view, cues, hits, false);
  }

  /** The features of every sentence. */
  List<SortedSet<String>> features() {
    SentenceFeatures features = new SentenceFeatures(readings(), attributions, WordRatings.none());
    return IntStream.range(0, views.size()).mapToObj(features::at).toList();
  }
}
