package parallax.lexicon;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import parallax.csv.Column;
import parallax.csv.ColumnType;
import parallax.csv.TableWriter;
import parallax.text.Excerpt;

/** Suggestions as lines for a terminal, and as a table. */
public final class SuggestionListing {
  private static final String ROW = "%-5s %8s %8s  %-30s  %s";
  private static final int PATTERN = 30;
  private static final int EXAMPLE = 90;
  private static final int IDS = 3;

  private static final List<Column> COLUMNS =
      List.of(
          LexiconTable.column("pattern", ColumnType.STRING),
          LexiconTable.column("direction", ColumnType.INTEGER),
          LexiconTable.column("strength", ColumnType.NUMBER),
          LexiconTable.column("support", ColumnType.INTEGER),
          LexiconTable.column("feature", ColumnType.STRING),
          LexiconTable.column("also_learned", ColumnType.STRING),
          LexiconTable.column("in_combination", ColumnType.STRING),
          LexiconTable.column("without_side", ColumnType.STRING),
          LexiconTable.column("example", ColumnType.STRING));

  private SuggestionListing() {}

  /**
   * The lines.
   *
   * @param most suggestions shown at most
   * @param combined whether to show words, too, that entries take a side by together with others
   */
  public static List<String> lines(List<Suggestion> suggestions, int most, boolean combined) {
    List<Suggestion> shown =
        suggestions.stream()
            .filter(suggestion -> combined || suggestion.unheardOf())
            .limit(most)
            .toList();
    long unheardOf = suggestions.stream().filter(Suggestion::unheardOf).count();
    List<String> lines = new ArrayList<>();
    lines.add(
        String.format(
            Locale.ROOT,
            "%,d learned words or phrases take a side that no entry knows; %,d more are known only"
                + " together with others",
            unheardOf,
            suggestions.size() - unheardOf));
    if (!shown.isEmpty()) {
      lines.add("");
      lines.add(
          String.format(Locale.ROOT, ROW, "side", "strength", "support", "pattern", "learned as"));
    }
    shown.forEach(suggestion -> add(suggestion, lines));
    return List.copyOf(lines);
  }

  private static void add(Suggestion suggestion, List<String> lines) {
    LearnedFeature feature = suggestion.feature();
    lines.add(
        String.format(
            Locale.ROOT,
            ROW,
            suggestion.direction() < 0 ? "−1" : "+1",
            String.format(Locale.ROOT, "%.2f", feature.strength()),
            feature.support(),
            Excerpt.head(suggestion.pattern(), PATTERN),
            feature.name() + noted(suggestion)));
    if (!feature.example().isEmpty()) {
      lines.add("      “" + Excerpt.head(feature.example(), EXAMPLE) + "”");
    }
  }

  private static String noted(Suggestion suggestion) {
    return said(", with others in ", suggestion.inCombination())
        + said(", without a side in ", suggestion.withoutSide());
  }

  /** The first ids and how many more there are; nothing if there is none. */
  private static String said(String before, List<String> ids) {
    String first = String.join(" ", ids.subList(0, Math.min(ids.size(), IDS)));
    String more = ids.size() > IDS ? " and " + (ids.size() - IDS) + " more" : "";
    return ids.isEmpty() ? "" : before + first + more;
  }

  /**
   * Writes all suggestions as a table.
   *
   * @param file made anew; its folder must be there
   * @throws IOException if the file cannot be written
   */
  public static void write(Path file, List<Suggestion> suggestions) throws IOException {
    try (TableWriter table = LexiconTable.open(file, COLUMNS)) {
      for (Suggestion suggestion : suggestions) {
        LearnedFeature feature = suggestion.feature();
        table.row(
            suggestion.pattern(),
            suggestion.direction(),
            feature.strength(),
            feature.support(),
            feature.name(),
            String.join(";", suggestion.alsoLearned()),
            String.join(";", suggestion.inCombination()),
            String.join(";", suggestion.withoutSide()),
            feature.example());
      }
    }
  }
}
