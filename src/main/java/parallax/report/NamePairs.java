package parallax.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import parallax.ArticleAnalysis;
import parallax.extract.EntityMention;

/** How often each source names two things in one sentence. */
final class NamePairs {
  private final SortedMap<String, SortedMap<Pair, Uses>> bySource = new TreeMap<>();

  /**
   * Two names that stand in one sentence.
   *
   * @param first the name that comes first in the alphabet
   * @param second the other
   */
  record Pair(String first, String second) implements Comparable<Pair> {
    @Override
    public int compareTo(Pair other) {
      int order = first.compareTo(other.first);
      return order != 0 ? order : second.compareTo(other.second);
    }
  }

  /**
   * The uses of a pair in a source.
   *
   * @param pair both names
   * @param sentences that hold both
   * @param link to the first of these
   */
  record Uses(Pair pair, int sentences, String link) {
    private Uses plus(Uses later) {
      return new Uses(pair, sentences + later.sentences, link);
    }
  }

  /** Takes an article; articles come in order of their ids. */
  void accept(ArticleAnalysis analysis) {
    SortedMap<Integer, SortedSet<String>> names = new TreeMap<>();
    for (EntityMention mention : analysis.entities()) {
      names
          .computeIfAbsent(mention.sentence(), sentence -> new TreeSet<>())
          .add(mention.canonical());
    }
    SortedMap<Pair, Uses> counts =
        bySource.computeIfAbsent(
            analysis.clean().article().entry().source(), source -> new TreeMap<>());
    names.forEach(
        (sentence, together) ->
            pairs(List.copyOf(together))
                .forEach(
                    pair ->
                        counts.merge(
                            pair,
                            new Uses(pair, 1, ArticlePages.link(analysis.id(), sentence)),
                            Uses::plus)));
  }

  private static List<Pair> pairs(List<String> names) {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      for (int j = i + 1; j < names.size(); j++) {
        pairs.add(new Pair(names.get(i), names.get(j)));
      }
    }
    return pairs;
  }

  /**
   * The pairs of each source that share two sentences or more, the most frequent first.
   *
   * @param most pairs of one source
   */
  SortedMap<String, List<Uses>> top(int most) {
    SortedMap<String, List<Uses>> top = new TreeMap<>();
    for (Map.Entry<String, SortedMap<Pair, Uses>> source : bySource.entrySet()) {
      List<Uses> uses =
          source.getValue().values().stream()
              .filter(use -> use.sentences() > 1)
              .sorted(Comparator.comparingInt((Uses use) -> -use.sentences()))
              .limit(most)
              .toList();
      if (!uses.isEmpty()) {
        top.put(source.getKey(), uses);
      }
    }
    return top;
  }
}
