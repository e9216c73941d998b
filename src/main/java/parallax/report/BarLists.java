package parallax.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import parallax.compare.Comparison;
import parallax.compare.KeyTerm;
import parallax.compare.NameCounts.NameCount;
import parallax.report.BarGroup.Bar;

/** The lists with bars: words that set a source apart, who it names, and who together with whom. */
final class BarLists {
  private static final int KEY_WORDS = 15;
  private static final int NAMES = 12;
  private static final int PAIRS = 8;

  /** The usual false discovery rate. */
  private static final double CHANCE = 0.05;

  private final Comparison comparison;
  private final Findings findings;

  BarLists(Comparison comparison, Findings findings) {
    this.comparison = comparison;
    this.findings = findings;
  }

  /** The words of each source with the highest z. */
  List<BarGroup> keyness() {
    Map<String, List<KeyTerm>> bySource = new LinkedHashMap<>();
    for (KeyTerm term : comparison.keyness()) {
      bySource.computeIfAbsent(term.source(), source -> new ArrayList<>()).add(term);
    }
    List<BarGroup> groups = new ArrayList<>();
    bySource.forEach(
        (source, terms) -> {
          double most = terms.get(0).z();
          groups.add(
              new BarGroup(
                  source, terms.stream().limit(KEY_WORDS).map(term -> bar(term, most)).toList()));
        });
    return groups;
  }

  private Bar bar(KeyTerm term, double most) {
    return new Bar(
        term.term(),
        Show.decimal(term.z(), 1) + " · " + Show.signed(term.logOdds()),
        BarGroup.width(term.z() / most),
        Show.counted(term.count(), "use")
            + ", "
            + Show.decimal(term.per1000(), 1)
            + " per 1,000 content words, log-odds "
            + Show.signed(term.logOdds())
            + " ("
            + Show.interval(Optional.of(term.interval()))
            + "), q "
            + Show.decimal(term.q(), 3),
        findings.places().ofTerm(term.source(), term.term()),
        term.q() >= CHANCE);
  }

  /** The names of each source; a demonym and its country are one thing, whatever their types. */
  List<BarGroup> names() {
    Map<String, Map<String, NameLine>> bySource = new LinkedHashMap<>();
    for (NameCount name : comparison.names()) {
      bySource
          .computeIfAbsent(name.source(), source -> new TreeMap<>())
          .merge(name.canonical(), NameLine.of(name), NameLine::plus);
    }
    List<BarGroup> groups = new ArrayList<>();
    bySource.forEach((source, names) -> groups.add(group(source, names)));
    return groups;
  }

  /** What is shown of a name: its mentions, and its types with the mentions of each. */
  private record NameLine(int mentions, String types) {
    static NameLine of(NameCount name) {
      return new NameLine(
          name.mentions(),
          Show.words(name.type().toLowerCase(Locale.ROOT)) + " " + Show.count(name.mentions()));
    }

    NameLine plus(NameLine other) {
      return new NameLine(mentions + other.mentions, types + ", " + other.types);
    }
  }

  private BarGroup group(String source, Map<String, NameLine> names) {
    List<Map.Entry<String, NameLine>> top =
        names.entrySet().stream()
            .sorted(
                Comparator.comparingInt((Map.Entry<String, NameLine> n) -> -n.getValue().mentions())
                    .thenComparing(Map.Entry::getKey))
            .limit(NAMES)
            .toList();
    double most = top.isEmpty() ? 1 : top.get(0).getValue().mentions();
    return new BarGroup(
        source,
        top.stream().map(name -> bar(source, name.getKey(), name.getValue(), most)).toList());
  }

  private Bar bar(String source, String name, NameLine line, double most) {
    return new Bar(
        name,
        Show.count(line.mentions()),
        BarGroup.width(line.mentions() / most),
        line.types(),
        findings.places().ofName(source, name),
        false);
  }

  /** The pairs of names each source puts into one sentence most often. */
  List<BarGroup> pairs() {
    List<BarGroup> groups = new ArrayList<>();
    findings
        .pairs()
        .top(PAIRS)
        .forEach(
            (source, uses) -> {
              double most = uses.get(0).sentences();
              groups.add(new BarGroup(source, uses.stream().map(use -> bar(use, most)).toList()));
            });
    return groups;
  }

  private static Bar bar(NamePairs.Uses use, double most) {
    return new Bar(
        use.pair().first() + " + " + use.pair().second(),
        Show.count(use.sentences()),
        BarGroup.width(use.sentences() / most),
        "together in " + Show.counted(use.sentences(), "sentence"),
        use.link(),
        false);
  }
}
