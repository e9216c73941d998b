package parallax.compare.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The figures about one thing.
 *
 * @param id the same whatever else is in the corpus
 * @param topic what they measure, in the words of the first
 * @param claims by article and place, never empty
 */
public record FigureGroup(String id, String topic, List<Claim> claims) {
  public FigureGroup {
    claims = List.copyOf(claims);
  }

  /** The group of figures that share a topic, in any order. */
  static FigureGroup of(List<Claim> claims) {
    List<Claim> sorted = claims.stream().sorted(Claim.ORDER).toList();
    Topic topic = sorted.get(0).topic();
    return new FigureGroup(topic.groupId(), topic.name(), sorted);
  }

  /** Every two of the figures set against each other, in order; made as they are asked for. */
  public Stream<FigurePair> pairs() {
    return IntStream.range(0, claims.size()).boxed().flatMap(this::pairsFrom);
  }

  private Stream<FigurePair> pairsFrom(int first) {
    return claims.subList(first + 1, claims.size()).stream()
        .map(other -> FigureComparison.compare(claims.get(first), other));
  }

  /** What the group says of each of its figures, in order. */
  public List<Figure> figures() {
    List<FigureTally> tallies = claims.stream().map(FigureTally::new).toList();
    for (int i = 0; i < tallies.size(); i++) {
      for (int j = i + 1; j < tallies.size(); j++) {
        FigurePair pair = FigureComparison.compare(claims.get(i), claims.get(j));
        tallies.get(i).add(pair, claims.get(j));
        tallies.get(j).add(pair, claims.get(i));
      }
    }
    List<Figure> figures = new ArrayList<>();
    tallies.forEach(tally -> figures.add(tally.figure()));
    return figures;
  }
}
