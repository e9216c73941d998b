package parallax.study;

import java.util.List;

/**
 * One of the two sides of the relationship.
 *
 * @param name canonical name, as in the gazetteer
 * @param descriptions lower-case phrases that stand for the actor without naming it, such as "its
 *     northern neighbour"
 */
public record Actor(String name, List<String> descriptions) {
  public Actor {
    descriptions = List.copyOf(descriptions);
  }
}
