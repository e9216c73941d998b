package parallax.evaluate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The program and its baselines, in the order of the tables. */
enum Coder {
  /** What the output says. */
  PARALLAX("parallax", "parallax"),
  /** The value people gave most often, for every sentence. */
  MAJORITY("always_majority", "majority"),
  /** Naive Bayes over words, learned from the other articles' annotations. */
  WORDS("bag_of_words", "words"),
  /** Lexicon entries alone, at face value. */
  LEXICON("lexicon_alone", "lexicon"),
  /**
   * The value people gave most often in the sentence's own article. No baseline but a bound: it
   * knows the annotations.
   */
  ARTICLE("oracle_one_sign_per_article", "oracle");

  private final String label;
  private final String heading;

  Coder(String label, String heading) {
    this.label = label;
    this.heading = heading;
  }

  /** As written in tables. */
  String label() {
    return label;
  }

  /** As written over a narrow column. */
  String heading() {
    return heading;
  }

  /** What it says, by the tables of an output. */
  Answers answers(OutputTables output) {
    return switch (this) {
      case PARALLAX ->
          (variable, sentences) -> Optional.of(sentences.stream().map(variable::found).toList());
      case MAJORITY ->
          (variable, sentences) ->
              Optional.of(Collections.nCopies(sentences.size(), mostFrequent(variable, sentences)));
      case WORDS -> new WordAnswers();
      case LEXICON -> new LexiconAnswers(output);
      case ARTICLE -> Coder::byArticle;
    };
  }

  private static Optional<List<String>> byArticle(
      Variable variable, List<CodedSentence> sentences) {
    if (!variable.directed()) {
      return Optional.empty();
    }
    Map<String, List<CodedSentence>> articles = new TreeMap<>();
    for (CodedSentence sentence : sentences) {
      articles.computeIfAbsent(sentence.article(), id -> new ArrayList<>()).add(sentence);
    }
    Map<String, String> signs = new TreeMap<>();
    articles.forEach((id, own) -> signs.put(id, mostFrequent(variable, own)));
    return Optional.of(sentences.stream().map(s -> signs.get(s.article())).toList());
  }

  /** The value people gave most often; of equally frequent ones, the first in order. */
  static String mostFrequent(Variable variable, List<CodedSentence> sentences) {
    Map<String, Integer> counts = new TreeMap<>();
    sentences.forEach(s -> variable.wanted(s).ifPresent(v -> counts.merge(v, 1, Integer::sum)));
    String most = "";
    for (Map.Entry<String, Integer> entry : counts.entrySet()) {
      if (entry.getValue() > counts.getOrDefault(most, 0)) {
        most = entry.getKey();
      }
    }
    return most;
  }
}
