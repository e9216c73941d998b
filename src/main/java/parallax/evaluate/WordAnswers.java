package parallax.evaluate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
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
    List<Example> examples =
        sentences.stream()
            .map(one -> new Example(variable.wanted(one).orElse(""), words(one)))
            .toList();
    Bayes model = new Bayes();
    examples.forEach(model::learn);
    String[] answers = new String[examples.size()];
    for (List<Integer> article : byArticle(sentences)) {
      article.forEach(place -> model.forget(examples.get(place)));
      article.forEach(place -> answers[place] = model.likeliest(examples.get(place).words));
      article.forEach(place -> model.learn(examples.get(place)));
    }
    return Optional.of(List.of(answers));
  }

  private static Collection<List<Integer>> byArticle(List<CodedSentence> sentences) {
    Map<String, List<Integer>> places = new TreeMap<>();
    for (int place = 0; place < sentences.size(); place++) {
      String article = sentences.get(place).article();
      places.computeIfAbsent(article, name -> new ArrayList<>()).add(place);
    }
    return places.values();
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

  private record Example(String value, List<String> words) {}

  /** What was learned; what is forgotten again leaves no trace. */
  private static final class Bayes {
    private final SortedMap<String, Integer> sentences = new TreeMap<>();
    private final Map<String, Integer> tokens = new HashMap<>();
    private final Map<String, Map<String, Integer>> counts = new HashMap<>();
    private final Map<String, Integer> vocabulary = new HashMap<>();

    private void learn(Example example) {
      add(example, 1);
    }

    private void forget(Example example) {
      add(example, -1);
    }

    private void add(Example example, int times) {
      add(sentences, example.value, times);
      add(tokens, example.value, times * example.words.size());
      Map<String, Integer> own = counts.computeIfAbsent(example.value, name -> new HashMap<>());
      for (String word : example.words) {
        add(own, word, times);
        add(vocabulary, word, times);
      }
    }

    private static void add(Map<String, Integer> counts, String key, int times) {
      counts.merge(key, times, (a, b) -> a + b == 0 ? null : Integer.valueOf(a + b));
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
        if (vocabulary.containsKey(word)) {
          sum += StrictMath.log((own.getOrDefault(word, 0) + 1) / all);
        }
      }
      return sum;
    }
  }
}
