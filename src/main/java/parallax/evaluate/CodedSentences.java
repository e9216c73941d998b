package parallax.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Pairs the sentences of a gold folder with those of an output folder. */
final class CodedSentences {
  private CodedSentences() {}

  /** The coded sentences in the order of stance.csv, none of them marked as tuning. */
  static List<CodedSentence> of(GoldFolder gold, OutputTables output) {
    List<PlacedRow> wanted = placed(gold);
    if (wanted.isEmpty()) {
      return List.of();
    }
    Map<PlacedRow, PlacedRow> partners = new HashMap<>();
    RowPairing.pair(wanted, output.placed("sentences"))
        .forEach(pair -> partners.put(pair.wanted(), pair.found()));
    return wanted.stream()
        .map(row -> new CodedSentence(row, Optional.ofNullable(partners.get(row)), false))
        .toList();
  }

  /** The rows of stance.csv at the places of sentences.csv. */
  static List<PlacedRow> placed(GoldFolder gold) {
    Map<String, PlacedRow> places = new TreeMap<>();
    gold.placed("sentences").forEach(row -> places.put(key(row), row));
    List<PlacedRow> wanted = new ArrayList<>();
    gold.rows("stance")
        .forEach(
            row -> {
              PlacedRow place = places.get(row.require("doc") + "\t" + row.require("sid"));
              if (place == null) {
                throw row.fault("sentence '" + row.get("sid") + "' is not in sentences.csv");
              }
              wanted.add(new PlacedRow(place.article(), place.span(), row));
            });
    return wanted;
  }

  private static String key(PlacedRow row) {
    return row.article() + "\t" + row.get("sid");
  }
}
