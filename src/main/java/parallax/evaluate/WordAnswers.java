package parallax.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A bag of words: multinomial naive Bayes with add-one smoothing (Manning, Raghavan and Schütze
 * 2008, section 13.2), for each article learned from the annotations of all others.
 */
final class WordAnswers implements Answers {
  @Override
  public Optional<List<String>> of(Variable variable, List<CodedSentence> sentences) {
    TreeSet<String> articles = new TreeSet<>();
    sentences.forEach(sentence -> articles.add(sentence.article()));
    boolean written = sentences.stream().anyMatch(sentence -> !sentence.found("text").isEmpty());
    if (articles.size() < 2 || !written || variable.name().equals(Variable.HOLDER)) {
      return Optional.empty();
    }
    Map<String, Bayes> models = new TreeMap<>();
    articles.forEach(article -> models.put(article, learned(variable, sentences, article)));
    List<String> answers = new ArrayList<>();
    for (CodedSentence sentence : sentences) {
      Bayes model = models.getOrDefault(sentence.article(), new Bayes());
      answers.add(model.likeliest(words(sentence)));
    }
    return Optional.of(answers);
  }

  private static Bayes learned(
      Variable variable, List<CodedSentence> sentences, String withoutArticle) {
    Bayes model = new Bayes();
    for (CodedSentence sentence : sentences) {
      if (!sentence.article().equals(withoutArticle)) {
        model.learn(variable.wanted(sentence).orElse(""), words(sentence));
      }
    }
    return model;
  }

  private static List<String> words(CodedSentence sentence) {
    List<String> words = new ArrayList<>();
    String text = sentence.found("text").toLowerCase(Locale.ROOT);
    for (String word : text.split("[^\\p{L}\\p{N}]+", -1)) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }

  /** What was learned. */
  private static final class Bayes {
    private final Map<String, Integer> sentences = new TreeMap<>();
    private final Map<String, Integer> tokens = new TreeMap<>();
    private final Map<String, Map<String, Integer>> counts = new TreeMap<>();
    private final TreeSet<String> vocabulary = new TreeSet<>();

    private void learn(String value, List<String> words) {
      sentences.merge(value, 1, Integer::sum);
      tokens.merge(value, words.size(), Integer::sum);
      Map<String, Integer> own = counts.computeIfAbsent(value, name -> new TreeMap<>());
      words.forEach(word -> own.merge(word, 1, Integer::sum));
      vocabulary.addAll(words);
    }

    private String likeliest(List<String> words) {
      String likeliest = "";
      double highest = Double.NEGATIVE_INFINITY;
      for (String value : sentences.keySet()) {
        double logarithm = logarithm(value, words);
        if (logarithm > highest) {
          highest = logarithm;
          likeliest = value;
        }
      }
      return likeliest;
    }

    /** Of prior times likelihood, less what all values share. Words never seen say nothing. */
    private double logarithm(String value, List<String> words) {
      double sum = StrictMath.log(sentences.getOrDefault(value, 0));
      double all = tokens.getOrDefault(value, 0) + (double) vocabulary.size();
      Map<String, Integer> own = counts.getOrDefault(value, Map.of());
      for (String word : words) {
        if (vocabulary.contains(word)) {
          sum += StrictMath.log((own.getOrDefault(word, 0) + 1) / all);
        }
      }
      return sum;
    }
  }
}
