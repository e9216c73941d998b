package parallax.evaluate;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import parallax.text.Span;

/** Spans found against spans wanted: by character, or exactly. */
final class SpanMeasures {
  private SpanMeasures() {}

  /** By code point. */
  static Retrieval byCharacter(List<PlacedRow> wanted, List<PlacedRow> found) {
    Map<String, BitSet> wantedCharacters = characters(wanted);
    Map<String, BitSet> foundCharacters = characters(found);
    long hits = 0;
    for (Map.Entry<String, BitSet> entry : wantedCharacters.entrySet()) {
      BitSet both = (BitSet) entry.getValue().clone();
      both.and(foundCharacters.getOrDefault(entry.getKey(), new BitSet()));
      hits += both.cardinality();
    }
    return new Retrieval(hits, total(foundCharacters) - hits, total(wantedCharacters) - hits);
  }

  /** By equal spans and equal labels, each row counting once. */
  static Retrieval exact(
      List<PlacedRow> wanted, List<PlacedRow> found, Function<PlacedRow, String> label) {
    Map<Key, Integer> open = new HashMap<>();
    wanted.forEach(row -> open.merge(Key.of(row, label), 1, Integer::sum));
    long hits = 0;
    for (PlacedRow row : found) {
      Key key = Key.of(row, label);
      if (open.getOrDefault(key, 0) > 0) {
        open.merge(key, -1, Integer::sum);
        hits++;
      }
    }
    return new Retrieval(hits, found.size() - hits, wanted.size() - hits);
  }

  private record Key(String article, Span span, String label) {
    static Key of(PlacedRow row, Function<PlacedRow, String> label) {
      return new Key(row.article(), row.span(), label.apply(row));
    }
  }

  private static Map<String, BitSet> characters(List<PlacedRow> rows) {
    Map<String, BitSet> characters = new TreeMap<>();
    for (PlacedRow row : rows) {
      characters
          .computeIfAbsent(row.article(), id -> new BitSet())
          .set(row.span().start(), row.span().end());
    }
    return characters;
  }

  private static long total(Map<String, BitSet> characters) {
    return characters.values().stream().mapToLong(BitSet::cardinality).sum();
  }
}
