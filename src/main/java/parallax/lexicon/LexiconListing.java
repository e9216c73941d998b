package parallax.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import parallax.extract.Voice;
import parallax.study.LexiconEntry;
import parallax.text.Excerpt;

/** The use of a study's entries as lines for a terminal. */
public final class LexiconListing {
  private static final String ROW = "%-8s %5s %5s %7s %8s %8s %8s %7s %6s  %s";
  private static final int PATTERN = 60;

  private final LexiconUse use;
  private final List<ExampleFailure> failures;
  private final int contexts;
  private final List<String> lines = new ArrayList<>();

  /**
   * A listing.
   *
   * @param failures examples that fail, in the order of the entries; empty if none was tried
   * @param contexts how many matches of an entry are shown in context, 0 for none
   */
  public LexiconListing(LexiconUse use, List<ExampleFailure> failures, int contexts) {
    this.use = use;
    this.failures = List.copyOf(failures);
    this.contexts = contexts;
  }

  /** The lines: the entries that fired, then what asks for a person's eye. */
  public List<String> lines() {
    lines.clear();
    lines.add(
        String.format(
            Locale.ROOT,
            "%,d entries, %,d of them fired, %,d matches in relevant sentences",
            use.entries().size(),
            use.fired().size(),
            use.hits()));
    fired();
    against();
    failed();
    never();
    unknown();
    return List.copyOf(lines);
  }

  private void fired() {
    if (use.fired().isEmpty()) {
      return;
    }
    section(
        String.format(
            Locale.ROOT,
            ROW,
            "entry",
            "side",
            "hits",
            "author",
            "reported",
            "endorsed",
            "rejected",
            "negated",
            "mean",
            "pattern"));
    for (EntryUse entry : use.fired()) {
      lines.add(row(entry));
      entry.contexts(contexts).forEach(context -> lines.add("         " + context));
    }
  }

  private static String row(EntryUse use) {
    LexiconEntry entry = use.entry();
    return String.format(
        Locale.ROOT,
        ROW,
        entry.id(),
        entry.directed() ? Numbers.signed(entry.direction()) : "",
        use.hits().size(),
        Numbers.percent(use.share(Voice.AUTHOR)),
        Numbers.percent(use.share(Voice.REPORTED)),
        Numbers.percent(use.share(Voice.ENDORSED)),
        Numbers.percent(use.share(Voice.REJECTED)),
        Numbers.percent(use.negated()),
        Numbers.signed(use.meanContribution().orElse(0)),
        Excerpt.head(entry.pattern().text(), PATTERN));
  }

  private void against() {
    List<EntryUse> entries = use.againstTheirFrame();
    if (entries.isEmpty()) {
      return;
    }
    section("fire against their frame: " + entries.size());
    for (EntryUse entry : entries) {
      lines.add(
          String.format(
              Locale.ROOT,
              "  %-8s says %s; in the author's voice %s of %d count for the other side; negated: %s",
              entry.entry().id(),
              Numbers.signed(entry.entry().direction()),
              Numbers.percent(entry.against()),
              entry.hits().stream().filter(hit -> hit.voice() == Voice.AUTHOR).count(),
              Numbers.percent(entry.negated())));
    }
  }

  private void failed() {
    if (failures.isEmpty()) {
      return;
    }
    section("examples that fail: " + failures.size());
    failures.forEach(failure -> lines.add("  " + failure.entryId() + " " + failure.message()));
  }

  private void never() {
    Map<String, List<String>> silent = new LinkedHashMap<>();
    use.neverFired()
        .forEach(
            entry ->
                silent
                    .computeIfAbsent(entry.lexicon(), name -> new ArrayList<>())
                    .add(entry.entry().id()));
    if (!silent.isEmpty()) {
      section("never fired: " + use.neverFired().size());
      silent.forEach((name, ids) -> lines.add("  " + name + ": " + String.join(" ", ids)));
    }
  }

  private void unknown() {
    if (!use.unknown().isEmpty()) {
      section("matches of entries this study does not have; was the output made with another?");
      use.unknown().forEach((id, hits) -> lines.add("  " + id + ": " + hits));
    }
  }

  private void section(String head) {
    lines.add("");
    lines.add(head);
  }
}
