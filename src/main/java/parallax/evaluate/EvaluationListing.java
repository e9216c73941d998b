package parallax.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

/** An evaluation for a terminal. */
final class EvaluationListing {
  /** Variables told of subgroups; the table has them all. */
  private static final List<String> TOLD =
      List.of(
          Variable.RELEVANCE,
          Variable.AUTHOR_DIRECTION + Variable.SIGN,
          Variable.DIRECTION + Variable.SIGN,
          Variable.VOICE);

  private final Extent extent;
  private final List<Measure> measures;
  private final Map<String, Map<Coder, Assessed>> variables = new LinkedHashMap<>();
  private final List<Subgroup> subgroups;
  private final List<SentenceError> errors;

  EvaluationListing(
      Extent extent,
      List<Measure> measures,
      List<Assessed> assessed,
      List<Subgroup> subgroups,
      List<SentenceError> errors) {
    this.extent = extent;
    this.measures = measures;
    this.subgroups = subgroups;
    this.errors = errors;
    assessed.forEach(
        one ->
            variables
                .computeIfAbsent(one.tally().variable(), name -> new LinkedHashMap<>())
                .put(one.tally().coder(), one));
  }

  /** The chief figures; and of coded sentences categories, agreement and causes of errors. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    measures.stream().filter(m -> !Extent.holds(m)).forEach(m -> lines.add(line(m)));
    if (extent.sentences() > 0) {
      lines.add("");
      lines.add(extent.words());
      lines.addAll(categories());
      lines.addAll(agreement());
      lines.addAll(subgroups());
      lines.addAll(causes());
    }
    return lines;
  }

  private static String line(Measure measure) {
    String interval =
        measure
            .interval()
            .map(i -> String.format(Locale.ROOT, "[%.2f, %.2f] ", i.low(), i.high()))
            .orElse("");
    return String.format(
        Locale.ROOT,
        "%-38s %7.3f  %s%s",
        measure.name(),
        measure.value(),
        interval,
        measure.note());
  }

  private List<String> categories() {
    List<String> lines = new ArrayList<>();
    lines.addAll(title("Precision, recall and F1 with intervals; F1 of the baselines"));
    lines.add(
        String.format(
            Locale.ROOT,
            "%-34s %5s  %-16s %-16s %-16s %s",
            "",
            "n",
            "precision",
            "recall",
            "F1",
            headings()));
    variables.values().forEach(coders -> lines.addAll(categories(coders)));
    return lines;
  }

  private static List<String> categories(Map<Coder, Assessed> coders) {
    List<String> lines = new ArrayList<>();
    Assessed program = coders.get(Coder.PARALLAX);
    for (Assessed.Part part : program.categories()) {
      String name = program.tally().variable() + ": " + part.category().name();
      lines.add(
          String.format(
              Locale.ROOT,
              "%-34s %5.0f  %-16s %-16s %-16s%s",
              name,
              program.tally().counts().wanted(part.category()),
              shown(part.precision()),
              shown(part.recall()),
              shown(part.f1()),
              ofBaselines(coders, assessed -> f1(assessed, part.category().name()))));
    }
    return lines;
  }

  private static OptionalDouble f1(Assessed assessed, String category) {
    return assessed.categories().stream()
        .filter(part -> part.category().name().equals(category))
        .map(part -> part.f1().value())
        .findFirst()
        .orElse(OptionalDouble.empty());
  }

  private List<String> agreement() {
    List<String> lines = new ArrayList<>();
    lines.addAll(
        title("α between the annotation and the program, with intervals; α of the baselines"));
    lines.add(
        String.format(
            Locale.ROOT,
            "%-34s %5s  %-16s %-16s %-16s %s",
            "",
            "n",
            "coverage",
            "accuracy",
            "α",
            headings()));
    variables.forEach(
        (name, coders) -> {
          Assessed program = coders.get(Coder.PARALLAX);
          Tally tally = program.tally();
          lines.add(
              String.format(
                  Locale.ROOT,
                  "%-34s %5d  %-16s %-16s %-16s%s",
                  name,
                  tally.sentences(),
                  two((double) tally.answered() / tally.sentences()),
                  shown(program.accuracy()),
                  shown(program.alpha()),
                  ofBaselines(coders, assessed -> assessed.alpha().value())));
        });
    lines.add(
        "oracle: the commonest value of each article, if it were known; it reads the annotations");
    return lines;
  }

  /** Shares of right answers, which can be told of few sentences where α cannot. */
  private List<String> subgroups() {
    if (subgroups.isEmpty()) {
      return List.of();
    }
    String column = subgroups.get(0).column();
    List<String> lines = new ArrayList<>(title("Share the program has right, by " + column));
    StringBuilder head = new StringBuilder(String.format(Locale.ROOT, "%-34s %5s  ", "", "n"));
    TOLD.forEach(variable -> head.append(String.format(Locale.ROOT, "%-24s ", variable)));
    lines.add(head.toString().stripTrailing());
    for (Subgroup subgroup : subgroups) {
      Map<String, Assessed> found = new LinkedHashMap<>();
      subgroup.assessed().forEach(one -> found.put(one.tally().variable(), one));
      long sentences = found.get(Variable.RELEVANCE).tally().sentences();
      StringBuilder line =
          new StringBuilder(String.format(Locale.ROOT, "%-34s %5d  ", subgroup.value(), sentences));
      for (String variable : TOLD) {
        Assessed one = found.get(variable);
        line.append(
            String.format(Locale.ROOT, "%-24s ", one == null ? "–" : shown(one.accuracy())));
      }
      lines.add(line.toString().stripTrailing());
    }
    return lines;
  }

  private List<String> causes() {
    List<String> lines = new ArrayList<>(title("Errors by cause"));
    EvaluationTables.counted(errors, EvaluationListing::together)
        .forEach(
            (variable, causes) ->
                causes.entrySet().stream()
                    .sorted(
                        Comparator.comparingInt((Map.Entry<String, Integer> e) -> -e.getValue())
                            .thenComparing(Map.Entry.comparingByKey()))
                    .forEach(
                        cause ->
                            lines.add(
                                String.format(
                                    Locale.ROOT,
                                    "%-34s %5d  %s",
                                    variable,
                                    cause.getValue(),
                                    cause.getKey()))));
    return lines;
  }

  /** All frames under one name: the table has them one by one. */
  private static String together(SentenceError error) {
    return error.variable().startsWith(Variable.FRAME) ? Tally.FRAMES : error.variable();
  }

  private List<String> title(String title) {
    String warning = extent.warning();
    return List.of("", title + (warning.isEmpty() ? "" : ", " + warning));
  }

  private static List<Coder> baselines() {
    return List.of(Coder.MAJORITY, Coder.WORDS, Coder.LEXICON, Coder.ARTICLE);
  }

  /** A column for each baseline; a dash where it was not measured, or has no such figure. */
  private static String ofBaselines(
      Map<Coder, Assessed> coders, Function<Assessed, OptionalDouble> figure) {
    StringBuilder columns = new StringBuilder();
    for (Coder coder : baselines()) {
      columns.append(
          column(
              Optional.ofNullable(coders.get(coder)).map(figure).orElse(OptionalDouble.empty())));
    }
    return columns.toString();
  }

  private static String headings() {
    StringBuilder headings = new StringBuilder();
    baselines().forEach(coder -> headings.append(String.format("%9s", coder.heading())));
    return headings.toString();
  }

  private static String column(OptionalDouble value) {
    return String.format("%9s", value.isPresent() ? two(value.getAsDouble()) : "–");
  }

  private static String shown(Estimate estimate) {
    if (estimate.value().isEmpty()) {
      return "–";
    }
    return two(estimate.value().getAsDouble())
        + estimate.interval().map(i -> " [" + two(i.low()) + ", " + two(i.high()) + "]").orElse("");
  }

  private static String two(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }
}
