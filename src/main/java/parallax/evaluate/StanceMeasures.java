package parallax.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The chief figures of how the program reads sentences, and the signs of articles. */
final class StanceMeasures {
  private StanceMeasures() {}

  /** Those of the program that can be told; none if people coded no sentence. */
  static List<Measure> of(List<Assessed> assessed) {
    Map<String, Assessed> program = new TreeMap<>();
    assessed.stream()
        .filter(one -> one.tally().coder() == Coder.PARALLAX)
        .forEach(one -> program.put(one.tally().variable(), one));
    List<Measure> measures = new ArrayList<>();
    retrieval(program, Variable.RELEVANCE, measures);
    retrieval(program, Tally.FRAMES, measures);
    directed(program, Variable.DIRECTION, measures);
    directed(program, Variable.AUTHOR_DIRECTION, measures);
    Optional.ofNullable(program.get(Variable.VOICE)).ifPresent(voice -> voices(voice, measures));
    return measures;
  }

  private static void retrieval(
      Map<String, Assessed> program, String variable, List<Measure> measures) {
    Optional.ofNullable(program.get(variable))
        .ifPresent(
            one -> {
              Assessed.Part part = one.categories().get(0);
              String note =
                  String.format(
                      Locale.ROOT,
                      "precision %s, recall %s, %.0f wanted",
                      three(part.precision()),
                      three(part.recall()),
                      one.tally().counts().wanted(part.category()));
              add("stance." + variable + "_f1", part.f1(), note, measures);
            });
  }

  private static String three(Estimate estimate) {
    return estimate.value().isPresent()
        ? String.format(Locale.ROOT, "%.3f", estimate.value().getAsDouble())
        : "–";
  }

  private static void directed(
      Map<String, Assessed> program, String column, List<Measure> measures) {
    Optional.ofNullable(program.get(column + Variable.SIGN))
        .ifPresent(
            one -> {
              String note = one.tally().all().size() + " sentences";
              add("stance." + column + "_sign_accuracy", one.accuracy(), note, measures);
              String scale = note + "; Krippendorff, ordinal, on signs";
              add("stance." + column + "_alpha", one.alpha(), scale, measures);
            });
  }

  private static void voices(Assessed voice, List<Measure> measures) {
    StringBuilder note = new StringBuilder("mean of F1 over voices:");
    for (Assessed.Part part : voice.categories()) {
      if (part.f1().value().isPresent()) {
        note.append(
            String.format(
                Locale.ROOT, " %s %.2f", part.category().name(), part.f1().value().getAsDouble()));
      }
    }
    add("stance.voice_macro_f1", voice.macroF1(), note.toString(), measures);
  }

  private static void add(String name, Estimate estimate, String note, List<Measure> measures) {
    estimate
        .value()
        .ifPresent(value -> measures.add(new Measure(name, value, estimate.interval(), note)));
  }

  /** None where sentences were sampled: nobody read the articles. */
  static List<Measure> articleSigns(GoldFolder gold, OutputTables output) {
    if (gold.sampled()) {
      return List.of();
    }
    Map<String, String> found = new TreeMap<>();
    output.rows("articles").forEach(row -> found.put(row.get("article_id"), row.get("stance")));
    long right = 0;
    for (var row : gold.rows("articles")) {
      String stance = found.getOrDefault(row.get("doc"), "");
      // A withheld stance is no guess at neutrality: it counts as wrong.
      boolean same = sign(stance) == sign(row.require("overall_author_direction"));
      right += !stance.isEmpty() && same ? 1 : 0;
    }
    int all = gold.articles().size();
    return List.of(
        new Measure(
            "article.sign_accuracy", all == 0 ? 0 : (double) right / all, all + " articles"));
  }

  private static int sign(String number) {
    return number.isEmpty() ? 0 : (int) Math.signum(Double.parseDouble(number));
  }
}
