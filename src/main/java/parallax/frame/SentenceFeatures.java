package parallax.frame;

import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import parallax.extract.Attribution;
import parallax.extract.SentenceView;
import parallax.frame.Reading.ReadHit;
import parallax.study.FunctionCue.Kind;
import parallax.study.PatternElement.Slot.Role;
import parallax.study.WordRatings;

/**
 * What a sentence and its neighbours offer a learned model, as names of binary features that a
 * person can read: {@code l1:}, {@code l2:}, {@code l3:} one to three words in a row, {@code n:} a
 * word under negation, {@code w:}, {@code wf:} what its rated words sum to, {@code x:} a lexicon
 * entry, {@code xd:}, {@code xf:}, {@code xs:} its direction, frame and the sum of all, {@code k:}
 * a kind of function cue, {@code p:} who is named, {@code z:} reports, {@code q:} quotation marks,
 * {@code f1:}, {@code f2:}, {@code e:} first and last words, {@code len:} length, {@code before1:}
 * and so on the neighbours' cues.
 */
final class SentenceFeatures {
  private static final int LONGEST_RUN = 3;
  private static final int NEIGHBOURS = 2;

  /** A sentence of fewer words than this is likely to answer the one before it. */
  private static final int SHORT = 8;

  private static final int MIDDLE = 20;
  private static final int LONG = 35;

  /** Beyond these the sum of lexicon hits is strong or weak. */
  private static final double STRONG = 0.75;

  private static final double WEAK = 0.2;

  private final List<Reading> readings;
  private final List<MaskedSentence> masked;
  private final ReportFeatures reports;
  private final RatedWords rated;

  SentenceFeatures(List<Reading> readings, List<Attribution> attributions, WordRatings ratings) {
    this.readings = List.copyOf(readings);
    this.masked = readings.stream().map(reading -> MaskedSentence.of(reading.view())).toList();
    this.reports = new ReportFeatures(attributions);
    this.rated = new RatedWords(ratings);
  }

  /** The features of the sentence at {@code index}, 0-based within the article. */
  SortedSet<String> at(int index) {
    SortedSet<String> features = new TreeSet<>();
    Reading reading = readings.get(index);
    MaskedSentence sentence = masked.get(index);
    BitSet negated = negated(reading, sentence);
    words(sentence, features);
    negated.stream().forEach(word -> features.add("n:" + sentence.words().get(word)));
    rated.add(sentence.words(), negated, features);
    lexicon(reading, features);
    cues(reading, "k:", features);
    parties(reading.view(), features);
    shape(sentence, features);
    reports.add(reading, features);
    for (int step = 1; step <= NEIGHBOURS; step++) {
      neighbour(index, index - step, "before" + step + ":", features);
      neighbour(index, index + step, "after" + step + ":", features);
    }
    return Collections.unmodifiableSortedSet(features);
  }

  private static void words(MaskedSentence sentence, SortedSet<String> features) {
    List<String> words = sentence.words();
    for (int length = 1; length <= LONGEST_RUN; length++) {
      for (int from = 0; from + length <= words.size(); from++) {
        features.add("l" + length + ":" + String.join("_", words.subList(from, from + length)));
      }
    }
  }

  /** The places of words under negation. */
  private static BitSet negated(Reading reading, MaskedSentence sentence) {
    Negations negations = new Negations(reading.view(), reading.cues());
    BitSet negated = new BitSet();
    for (int i = 0; i < sentence.words().size(); i++) {
      negated.set(i, negations.reach(List.of(sentence.tokens().get(i))));
    }
    return negated;
  }

  private static void lexicon(Reading reading, SortedSet<String> features) {
    for (ReadHit hit : reading.hits()) {
      features.add(entry(hit));
      if (hit.hit().entry().directed()) {
        features.add("xd:" + (hit.direction() > 0 ? "+" : "-"));
      }
      hit.hit().entry().frames().forEach(frame -> features.add("xf:" + frame));
    }
    features.add("xs:" + sum(reading));
  }

  /** The feature of a lexicon entry that matched. */
  static String entry(ReadHit hit) {
    return "x:" + (hit.negated() ? "not " : "") + hit.hit().entry().id();
  }

  private static String sum(Reading reading) {
    if (reading.evidence() == 0) {
      return "none";
    }
    double direction = reading.direction().orElse(0);
    if (Math.abs(direction) <= WEAK) {
      return "0";
    }
    String sign = direction > 0 ? "+" : "-";
    return Math.abs(direction) > STRONG ? sign + sign : sign;
  }

  private static void cues(Reading reading, String prefix, SortedSet<String> features) {
    for (Kind kind : Kind.values()) {
      if (reading.cues().has(kind)) {
        features.add(prefix + kind.label());
      }
    }
  }

  private static void parties(SentenceView view, SortedSet<String> features) {
    if (view.mentions(1) && view.mentions(2)) {
      features.add("p:both actors");
    } else {
      features.add(view.namesActor() ? "p:one actor" : "p:no actor");
    }
    if (view.mentions(Role.OTHER)) {
      features.add("p:third party");
    }
  }

  private static void shape(MaskedSentence sentence, SortedSet<String> features) {
    List<String> words = sentence.words();
    features.add("f1:" + words.get(0));
    features.add("f2:" + String.join("_", sentence.opening(2)));
    features.add("e:" + words.get(words.size() - 1));
    features.add("len:" + length(words.size()));
  }

  private static String length(int words) {
    if (words < SHORT) {
      return "short";
    }
    if (words < MIDDLE) {
      return "middle";
    }
    return words < LONG ? "long" : "very long";
  }

  private void neighbour(int here, int there, String prefix, SortedSet<String> features) {
    if (there < 0 || there >= readings.size()) {
      return;
    }
    Reading other = readings.get(there);
    cues(other, prefix, features);
    features.add(prefix + "covered " + reports.covered(other.view()));
    if (masked.get(there).words().size() < SHORT) {
      features.add(prefix + "short");
    }
    if (paragraph(here) != paragraph(there)) {
      features.add(prefix + "other paragraph");
    }
  }

  private int paragraph(int index) {
    return readings.get(index).view().sentence().paragraph();
  }
}
