package parallax.crosscheck;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.TreeSet;
import parallax.agreement.Codings;
import parallax.agreement.Krippendorff;
import parallax.agreement.Level;

/**
 * What a categoriser says of sentences it did not learn from. Folds are made of whole articles, so
 * that no article's words help with its other sentences; of sentences if there is one article.
 *
 * @param sentences that were judged
 * @param folds of each, 0-based
 * @param judgements of each
 */
record CrossValidation(
    List<CodedSentence> sentences, List<Integer> folds, List<Judgement> judgements) {
  CrossValidation {
    sentences = List.copyOf(sentences);
    folds = List.copyOf(folds);
    judgements = List.copyOf(judgements);
  }

  /**
   * Learns from all folds but one, judges that one, in turn.
   *
   * @param most folds; no more than there are articles
   * @param seed decides which articles lie together
   */
  static CrossValidation of(List<CodedSentence> sentences, int most, long seed) {
    List<Integer> folds = folds(sentences, most, seed);
    Judgement[] judgements = new Judgement[sentences.size()];
    for (int fold : new TreeSet<>(folds)) {
      List<CodedSentence> others = new ArrayList<>();
      for (int i = 0; i < judgements.length; i++) {
        if (folds.get(i) != fold) {
          others.add(sentences.get(i));
        }
      }
      judge(fold, folds, sentences, others, judgements);
    }
    return new CrossValidation(sentences, folds, List.of(judgements));
  }

  private static void judge(
      int fold,
      List<Integer> folds,
      List<CodedSentence> sentences,
      List<CodedSentence> others,
      Judgement[] judgements) {
    // The optimiser needs two sides; where the other folds hold one, that is all there is to say.
    long sides = others.stream().map(CodedSentence::side).distinct().count();
    Optional<Categoriser> categoriser =
        sides < 2 ? Optional.empty() : Optional.of(Categoriser.train(others));
    for (int i = 0; i < judgements.length; i++) {
      if (folds.get(i) == fold) {
        String text = sentences.get(i).text();
        judgements[i] = categoriser.map(c -> c.judge(text)).orElseGet(() -> ofOneSide(others));
      }
    }
  }

  private static Judgement ofOneSide(List<CodedSentence> sentences) {
    double mean =
        sentences.stream().mapToDouble(CodedSentence::authorDirection).average().orElse(0);
    return new Judgement(commonest(sentences), mean);
  }

  private static List<Integer> folds(List<CodedSentence> sentences, int most, long seed) {
    List<String> articles =
        new ArrayList<>(new TreeSet<>(sentences.stream().map(CodedSentence::article).toList()));
    boolean single = articles.size() < 2;
    List<String> groups =
        single ? new ArrayList<>(sentences.stream().map(CodedSentence::id).toList()) : articles;
    Collections.shuffle(groups, new Random(seed));
    Map<String, Integer> fold = new HashMap<>();
    for (int i = 0; i < groups.size(); i++) {
      fold.put(groups.get(i), i % Math.min(most, groups.size()));
    }
    return sentences.stream().map(s -> fold.get(single ? s.id() : s.article())).toList();
  }

  /** How many folds there are. */
  int foldCount() {
    return new TreeSet<>(folds).size();
  }

  /** The share of sentences judged right. */
  double accuracy() {
    int right = 0;
    for (int i = 0; i < sentences.size(); i++) {
      right += judgements.get(i).side() == sentences.get(i).side() ? 1 : 0;
    }
    return (double) right / sentences.size();
  }

  /** The mean of F1 over the sides that occur. */
  double macroF1() {
    double sum = 0;
    int sides = 0;
    for (Side side : Side.values()) {
      int wanted = 0;
      int found = 0;
      int hits = 0;
      for (int i = 0; i < sentences.size(); i++) {
        boolean is = sentences.get(i).side() == side;
        boolean said = judgements.get(i).side() == side;
        wanted += is ? 1 : 0;
        found += said ? 1 : 0;
        hits += is && said ? 1 : 0;
      }
      sides += wanted > 0 ? 1 : 0;
      sum += wanted == 0 ? 0 : 2.0 * hits / (wanted + found);
    }
    return sum / sides;
  }

  /** Krippendorff's α with the coders, ordinal, on sides; empty if it cannot be told. */
  OptionalDouble alpha() {
    List<List<Optional<String>>> units = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      units.add(
          List.of(
              Optional.of(sentences.get(i).side().sign()),
              Optional.of(judgements.get(i).side().sign())));
    }
    return Krippendorff.alpha(new Codings(List.of("coded", "learned"), Level.ORDINAL, units));
  }

  /** The accuracy of always naming the side that is commonest. */
  double majority() {
    Side commonest = commonest(sentences);
    return (double) sentences.stream().filter(s -> s.side() == commonest).count()
        / sentences.size();
  }

  private static Side commonest(List<CodedSentence> sentences) {
    Side commonest = Side.MIDDLE;
    long most = 0;
    for (Side side : Side.values()) {
      long count = sentences.stream().filter(s -> s.side() == side).count();
      if (count > most) {
        most = count;
        commonest = side;
      }
    }
    return commonest;
  }
}
