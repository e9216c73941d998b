package parallax.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import parallax.agreement.AlphaEstimate;
import parallax.agreement.Confusion;

/** What a check of sheets found, as lines for people. */
final class AgreementListing {
  /** Confusions of more pairs than this are read from the table. */
  private static final int PAIRS_SHOWN = 3;

  private static final int CELL = 10;

  private final CodedSample sample;
  private final List<Reliability> reliabilities;
  private final Consensus consensus;

  AgreementListing(CodedSample sample, List<Reliability> reliabilities, Consensus consensus) {
    this.sample = sample;
    this.reliabilities = reliabilities;
    this.consensus = consensus;
  }

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (CodedSheet sheet : sample.sheets()) {
      lines.add(
          String.format(
              Locale.ROOT,
              "%s: %d of %d sentences coded",
              sheet.coder(),
              sheet.codes().size(),
              sample.key().items().size()));
      sheet.notes().forEach(note -> lines.add("  " + note));
    }
    lines.add("");
    lines.add(
        String.format(
            Locale.ROOT,
            "%-28s %-8s %5s %9s %7s  %-16s %s",
            "variable",
            "level",
            "units",
            "agreement",
            "alpha",
            "interval",
            "verdict"));
    reliabilities.forEach(reliability -> lines.add(line(reliability)));
    reliabilities.stream()
        .filter(reliability -> reliability.variable().needed())
        .forEach(reliability -> lines.addAll(confusions(reliability)));
    lines.add("");
    lines.addAll(summary());
    return lines;
  }

  private static String line(Reliability reliability) {
    AlphaEstimate alpha = reliability.alpha();
    String interval =
        alpha
            .interval()
            .map(i -> String.format(Locale.ROOT, "%.3f to %.3f", i.low(), i.high()))
            .orElse("");
    return String.format(
        Locale.ROOT,
        "%-28s %-8s %5d %9s %7s  %-16s %s",
        reliability.variable().name(),
        alpha.level().label(),
        alpha.units(),
        told(reliability.agreement()),
        told(alpha.alpha()),
        interval,
        alpha.verdict());
  }

  private static String told(OptionalDouble value) {
    return value.isPresent() ? String.format(Locale.ROOT, "%.3f", value.getAsDouble()) : "";
  }

  private static List<String> confusions(Reliability reliability) {
    List<String> lines = new ArrayList<>();
    if (reliability.pairs().size() > PAIRS_SHOWN) {
      return lines;
    }
    for (Reliability.Pair pair : reliability.pairs()) {
      Confusion confusion = pair.confusion();
      lines.add("");
      lines.add(
          reliability.variable().name()
              + ": "
              + confusion.first()
              + " down, "
              + confusion.second()
              + " across");
      lines.add(row("", confusion.values()));
      for (String value : confusion.values()) {
        lines.add(
            row(
                value,
                confusion.values().stream()
                    .map(other -> Integer.toString(confusion.count(value, other)))
                    .toList()));
      }
    }
    return lines;
  }

  private static String row(String head, List<String> cells) {
    StringBuilder row = new StringBuilder(String.format(Locale.ROOT, "  %-" + CELL + "s", head));
    cells.forEach(cell -> row.append(String.format(Locale.ROOT, "%" + CELL + "s", cell)));
    return row.toString();
  }

  private List<String> summary() {
    List<String> items = sample.key().items();
    long discuss = items.stream().filter(item -> !consensus.toDiscuss(item).isEmpty()).count();
    int settled = consensus.settled().size();
    List<String> lines = new ArrayList<>();
    lines.add(String.format(Locale.ROOT, "to discuss: %d of %d sentences", discuss, items.size()));
    lines.add(
        String.format(
            Locale.ROOT, "settled for a gold: %d of %d sentences", settled, items.size()));
    return lines;
  }
}
