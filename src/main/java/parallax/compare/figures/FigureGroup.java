package parallax.compare.figures;

import java.util.ArrayList;
import java.util.List;

/**
 * The figures about one thing.
 *
 * @param id the same whatever else is in the corpus
 * @param topic what they measure, in the words of the first
 * @param claims by article and place, never empty
 * @param pairs every two of them, in order
 */
public record FigureGroup(String id, String topic, List<Claim> claims, List<FigurePair> pairs) {
  public FigureGroup {
    claims = List.copyOf(claims);
    pairs = List.copyOf(pairs);
  }

  /** The group of figures that share a topic, in any order. */
  static FigureGroup of(List<Claim> claims) {
    List<Claim> sorted = claims.stream().sorted(Claim.ORDER).toList();
    List<FigurePair> pairs = new ArrayList<>();
    for (int i = 0; i < sorted.size(); i++) {
      for (int j = i + 1; j < sorted.size(); j++) {
        pairs.add(FigureComparison.compare(sorted.get(i), sorted.get(j)));
      }
    }
    Topic topic = sorted.get(0).topic();
    return new FigureGroup(topic.groupId(), topic.name(), sorted, pairs);
  }

  /** What the group says of each of its figures, in order. */
  public List<Figure> figures() {
    return claims.stream().map(claim -> Figure.of(claim, pairs)).toList();
  }
}
