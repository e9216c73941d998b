package parallax.compare;

import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import parallax.extract.EntityMention;

/** How often each source names each person, country, organisation, … */
public final class NameCounts {
  private final SortedMap<String, SortedMap<Key, int[]>> bySource = new TreeMap<>();

  private record Key(String canonical, String type) implements Comparable<Key> {
    @Override
    public int compareTo(Key other) {
      int byName = canonical.compareTo(other.canonical);
      return byName != 0 ? byName : type.compareTo(other.type);
    }
  }

  /**
   * A name in a source.
   *
   * @param source the outlet
   * @param canonical the thing's one name
   * @param type an entity type, such as PERSON
   * @param mentions how often it is named
   * @param articles in how many of the source's articles
   */
  public record NameCount(String source, String canonical, String type, int mentions, int articles)
      implements Serializable {
    /** Both together; the name must be the same, the articles others. */
    public NameCount plus(NameCount other) {
      return new NameCount(
          source, canonical, type, mentions + other.mentions, articles + other.articles);
    }
  }

  /** Counts the mentions of one article. */
  public void add(String source, List<EntityMention> mentions) {
    SortedMap<Key, int[]> counts = bySource.computeIfAbsent(source, s -> new TreeMap<>());
    Set<Key> seen = new HashSet<>();
    for (EntityMention mention : mentions) {
      Key key = new Key(mention.canonical(), mention.type().name());
      int[] count = counts.computeIfAbsent(key, k -> new int[2]);
      count[0]++;
      count[1] += seen.add(key) ? 1 : 0;
    }
  }

  /** The counts in order of source, name and type. */
  public List<NameCount> all() {
    return bySource.entrySet().stream()
        .flatMap(
            source ->
                source.getValue().entrySet().stream()
                    .map(name -> count(source.getKey(), name.getKey(), name.getValue())))
        .toList();
  }

  private static NameCount count(String source, Key name, int[] counts) {
    return new NameCount(source, name.canonical(), name.type(), counts[0], counts[1]);
  }
}
