package parallax.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import parallax.compare.Draws;

/**
 * Draws as many articles as there are, with replacement, and in each as many sentences as it has:
 * sentences of one article are alike, and drawing them alone would make intervals too narrow
 * (Davison and Hinkley 1997, section 3.8).
 */
final class ClusteredDraw {
  private final List<List<Integer>> articles;
  private final int sentences;

  ClusteredDraw(List<CodedSentence> coded) {
    Map<String, List<Integer>> byArticle = new TreeMap<>();
    for (int i = 0; i < coded.size(); i++) {
      byArticle.computeIfAbsent(coded.get(i).article(), id -> new ArrayList<>()).add(i);
    }
    this.articles = List.copyOf(byArticle.values());
    this.sentences = coded.size();
  }

  /** How often each sentence was drawn, by its place. */
  int[] times(Draws random) {
    int[] times = new int[sentences];
    for (int i = 0; i < articles.size(); i++) {
      List<Integer> article = articles.get(random.below(articles.size()));
      for (int j = 0; j < article.size(); j++) {
        times[article.get(random.below(article.size()))]++;
      }
    }
    return times;
  }
}
