package parallax.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Relevance, direction, voice and frames of sentences against a human's, and articles' signs. */
final class StanceMeasures {
  private StanceMeasures() {}

  /** A sentence of the gold with the output's row for it, if any. */
  private record Coded(PlacedRow wanted, Map<String, String> found) {
    boolean relevant() {
      return wanted.get("relevance").equals("1");
    }

    String found(String column) {
      return found.getOrDefault(column, "").strip();
    }
  }

  static List<Measure> of(GoldFolder gold, OutputTables output) {
    List<Coded> all = coded(gold, output);
    if (all.isEmpty()) {
      return articleSigns(gold, output);
    }
    List<Coded> relevant = all.stream().filter(Coded::relevant).toList();
    List<Measure> measures = new ArrayList<>();
    measures.add(relevance(all).measure("stance.relevance_f1"));
    measures.add(frames(relevant).measure("stance.frames_f1"));
    for (String column : List.of("direction", "author_direction")) {
      List<Agreement.Codes> signs = signs(relevant, column);
      String note = signs.size() + " sentences";
      measures.add(
          new Measure("stance." + column + "_sign_accuracy", Agreement.observed(signs), note));
      measures.add(
          new Measure(
              "stance." + column + "_alpha",
              Agreement.ordinalAlpha(signs),
              note + "; Krippendorff, ordinal, on signs"));
    }
    measures.add(voices(relevant));
    measures.addAll(articleSigns(gold, output));
    return measures;
  }

  private static List<Coded> coded(GoldFolder gold, OutputTables output) {
    Map<String, PlacedRow> places = new TreeMap<>();
    gold.placed("sentences").forEach(row -> places.put(row.get("sid"), row));
    List<PlacedRow> wanted = new ArrayList<>();
    gold.rows("stance")
        .forEach(
            row -> {
              PlacedRow place = places.get(row.require("sid"));
              if (place == null) {
                throw row.fault("sentence '" + row.get("sid") + "' is not in sentences.csv");
              }
              wanted.add(new PlacedRow(place.article(), place.span(), row));
            });
    Map<PlacedRow, Map<String, String>> partners = new java.util.HashMap<>();
    RowPairing.pair(wanted, output.placed("sentences"))
        .forEach(pair -> partners.put(pair.wanted(), pair.found().row().cells()));
    return wanted.stream()
        .map(row -> new Coded(row, partners.getOrDefault(row, Map.of())))
        .toList();
  }

  private static Retrieval relevance(List<Coded> all) {
    long hits = all.stream().filter(c -> c.relevant() && c.found("relevant").equals("1")).count();
    long found = all.stream().filter(c -> c.found("relevant").equals("1")).count();
    long wanted = all.stream().filter(Coded::relevant).count();
    return new Retrieval(hits, found - hits, wanted - hits);
  }

  private static Retrieval frames(List<Coded> relevant) {
    long hits = 0;
    long found = 0;
    long wanted = 0;
    for (Coded coded : relevant) {
      Set<String> a = list(coded.wanted().get("frames"));
      Set<String> b = list(coded.found("frames"));
      wanted += a.size();
      found += b.size();
      hits += a.stream().filter(b::contains).count();
    }
    return new Retrieval(hits, found - hits, wanted - hits);
  }

  private static Set<String> list(String cell) {
    Set<String> values = new TreeSet<>(List.of(cell.split(";", -1)));
    values.remove("");
    return values;
  }

  /** A sentence the output has no direction for counts as neutral. */
  private static List<Agreement.Codes> signs(List<Coded> relevant, String column) {
    return relevant.stream()
        .filter(coded -> !coded.wanted().get(column).isEmpty())
        .map(
            coded ->
                new Agreement.Codes(sign(coded.wanted().get(column)), sign(coded.found(column))))
        .toList();
  }

  private static int sign(String number) {
    return number.isEmpty() ? 0 : (int) Math.signum(Double.parseDouble(number));
  }

  private static Measure voices(List<Coded> relevant) {
    Set<String> voices = new TreeSet<>();
    relevant.forEach(coded -> voices.add(coded.wanted().get("voice")));
    double sum = 0;
    StringBuilder note = new StringBuilder("mean of F1 over voices:");
    for (String voice : voices) {
      long wanted = relevant.stream().filter(c -> c.wanted().get("voice").equals(voice)).count();
      long found = relevant.stream().filter(c -> voice(c).equals(voice)).count();
      long hits =
          relevant.stream()
              .filter(c -> c.wanted().get("voice").equals(voice) && voice(c).equals(voice))
              .count();
      double f1 = new Retrieval(hits, found - hits, wanted - hits).f1();
      sum += f1;
      note.append(String.format(Locale.ROOT, " %s %.2f", voice, f1));
    }
    return new Measure(
        "stance.voice_macro_f1", voices.isEmpty() ? 0 : sum / voices.size(), note.toString());
  }

  private static String voice(Coded coded) {
    String voice = coded.found("voice");
    return voice.isEmpty() ? "author" : voice;
  }

  /** None where sentences were sampled: nobody read the articles. */
  private static List<Measure> articleSigns(GoldFolder gold, OutputTables output) {
    if (gold.sampled()) {
      return List.of();
    }
    Map<String, String> found = new TreeMap<>();
    output.rows("articles").forEach(row -> found.put(row.get("article_id"), row.get("stance")));
    List<Agreement.Codes> signs =
        gold.rows("articles").stream()
            .map(
                row ->
                    new Agreement.Codes(
                        sign(row.require("overall_author_direction")),
                        // A withheld stance is no guess at neutrality: it counts as wrong.
                        found.getOrDefault(row.get("doc"), "").isEmpty()
                            ? Integer.MIN_VALUE
                            : sign(found.get(row.get("doc")))))
            .toList();
    return List.of(
        new Measure(
            "article.sign_accuracy", Agreement.observed(signs), signs.size() + " articles"));
  }
}
