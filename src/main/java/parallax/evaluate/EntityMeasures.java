package parallax.evaluate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Names found against names wanted: places, types, grouping into things, metonyms. */
final class EntityMeasures {
  private EntityMeasures() {}

  static List<Measure> of(GoldFolder gold, OutputTables output) {
    List<PlacedRow> wanted = gold.placed("entities");
    if (wanted.isEmpty()) {
      return List.of();
    }
    List<PlacedRow> found = output.placed("entities");
    List<RowPairing.Pair> pairs = RowPairing.pair(wanted, found);
    return List.of(
        SpanMeasures.exact(wanted, found, row -> "").measure("entity.span_f1"),
        SpanMeasures.exact(wanted, found, row -> row.get("type")).measure("entity.typed_f1"),
        canonical(pairs, wanted.size()),
        metonyms(pairs, wanted).measure("entity.metonym_f1"));
  }

  /**
   * B-cubed F1 (Bagga and Baldwin 1998) of canonical names over paired mentions, times the share of
   * wanted mentions that were paired. Spelling does not matter, grouping does.
   */
  private static Measure canonical(List<RowPairing.Pair> pairs, int wanted) {
    Map<String, Set<Integer>> gold = new HashMap<>();
    Map<String, Set<Integer>> named = new HashMap<>();
    for (int i = 0; i < pairs.size(); i++) {
      gold.computeIfAbsent(name(pairs.get(i).wanted()), key -> new HashSet<>()).add(i);
      named.computeIfAbsent(name(pairs.get(i).found()), key -> new HashSet<>()).add(i);
    }
    double precision = 0;
    double recall = 0;
    for (RowPairing.Pair pair : pairs) {
      Set<Integer> a = gold.getOrDefault(name(pair.wanted()), Set.of());
      Set<Integer> b = named.getOrDefault(name(pair.found()), Set.of());
      double both = a.stream().filter(b::contains).count();
      precision += both / b.size();
      recall += both / a.size();
    }
    double sum = precision + recall;
    double f1 = sum == 0 ? 0 : 2 * precision * recall / sum / pairs.size();
    double coverage = (double) pairs.size() / wanted;
    String note = String.format(Locale.ROOT, "B-cubed %.3f, coverage %.3f", f1, coverage);
    return new Measure("entity.canonical_b3", f1 * coverage, note);
  }

  private static String name(PlacedRow row) {
    return row.get("canonical");
  }

  private static Retrieval metonyms(List<RowPairing.Pair> pairs, List<PlacedRow> wanted) {
    long all = wanted.stream().filter(EntityMeasures::metonym).count();
    long hits = pairs.stream().filter(p -> metonym(p.wanted()) && metonym(p.found())).count();
    long alarms = pairs.stream().filter(p -> !metonym(p.wanted()) && metonym(p.found())).count();
    return new Retrieval(hits, alarms, all - hits);
  }

  private static boolean metonym(PlacedRow row) {
    return row.get("metonym").equals("1");
  }
}
