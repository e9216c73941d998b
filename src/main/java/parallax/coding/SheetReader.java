package parallax.coding;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import parallax.csv.LooseRow;
import parallax.csv.TableException;
import parallax.study.Frame;

/** Reads sheets back: rows in any order, columns in any order and more of them than there were. */
final class SheetReader {
  private static final Pattern ITEM = Pattern.compile("[sS]\\s*0*(\\d{1,9})");
  private static final int NAMED = 10;

  private final Map<Integer, String> items = new TreeMap<>();
  private final List<Frame> frames;

  /**
   * A reader of the sheets of one sample.
   *
   * @param items of the sample
   * @param frames the study knows
   */
  SheetReader(List<String> items, List<Frame> frames) {
    this.frames = List.copyOf(frames);
    items.forEach(item -> items(item).ifPresent(number -> this.items.put(number, item)));
  }

  /**
   * Reads one sheet. Its coder is the file's name without its ending.
   *
   * @throws TableException naming file, row, column, what was found and what was expected, of up to
   *     twenty faults
   */
  CodedSheet read(Path file) {
    String name = String.valueOf(file.getFileName());
    List<LooseRow> rows = SheetRows.read(file);
    LooseRow headerRow =
        rows.stream()
            .filter(SheetHeader::isHeader)
            .findFirst()
            .orElseThrow(
                () ->
                    new TableException(
                        name + ": found no row with the columns item and relevance"));
    SheetHeader header = SheetHeader.of(name, headerRow);
    Reading reading = new Reading(name, header);
    rows.stream()
        .filter(row -> row.number() > headerRow.number() && !row.blank())
        .forEach(reading::take);
    return reading.finish();
  }

  private static Optional<Integer> items(String item) {
    Matcher matcher = ITEM.matcher(item);
    return matcher.matches() ? Optional.of(Integer.valueOf(matcher.group(1))) : Optional.empty();
  }

  /** One sheet on its way. */
  private final class Reading {
    private final String file;
    private final SheetHeader header;
    private final SheetFaults faults;
    private final Map<String, Code> codes = new TreeMap<>();
    private final Set<String> seen = new TreeSet<>();
    private final List<String> ignored = new ArrayList<>();

    private Reading(String file, SheetHeader header) {
      this.file = file;
      this.header = header;
      this.faults = new SheetFaults(file);
    }

    private void take(LooseRow row) {
      String cell = header.cell(row, SheetColumn.ITEM);
      Optional<String> item = items(cell).map(items::get);
      Code code = code(row);
      if (item.isPresent()) {
        seen.add(item.get());
        keep(item.get(), code);
      } else if (given(row)) {
        faults.cell(
            row.number(),
            header.told(SheetColumn.ITEM),
            cell,
            "an item of the sample, such as " + items.values().iterator().next());
      }
    }

    private void keep(String item, Code code) {
      if (code.relevance().isEmpty()) {
        return;
      }
      Code other = codes.putIfAbsent(item, code);
      if (other != null && !other.sameAs(code)) {
        faults.row(
            code.row(),
            "found "
                + item
                + " again, which row "
                + other.row()
                + " codes otherwise; expected it once");
      }
    }

    private boolean given(LooseRow row) {
      return Arrays.stream(SheetColumn.values())
          .anyMatch(column -> column.variable() && !header.cell(row, column).isEmpty());
    }

    private Code code(LooseRow row) {
      Optional<String> relevance = value(row, SheetColumn.RELEVANCE);
      Optional<String> direction = value(row, SheetColumn.DIRECTION);
      Optional<String> voice = value(row, SheetColumn.VOICE);
      Optional<String> author = value(row, SheetColumn.AUTHOR_DIRECTION);
      Set<String> evoked = evoked(row);
      boolean more = direction.isPresent() || voice.isPresent() || author.isPresent();
      String holder = header.cell(row, SheetColumn.HOLDER);
      String remark = header.cell(row, SheetColumn.REMARK);
      if (relevance.equals(Optional.of("1"))) {
        return new Code(row.number(), relevance, direction, voice, holder, author, evoked, remark);
      }
      if (relevance.isPresent() && (more || !evoked.isEmpty())) {
        ignored.add(header.cell(row, SheetColumn.ITEM));
      }
      if (header.cell(row, SheetColumn.RELEVANCE).isEmpty() && (more || !evoked.isEmpty())) {
        faults.cell(
            row.number(), header.told(SheetColumn.RELEVANCE), "", "0 or 1, since the row is coded");
      }
      return new Code(
          row.number(),
          relevance,
          Optional.empty(),
          Optional.empty(),
          "",
          Optional.empty(),
          Set.of(),
          remark);
    }

    private Optional<String> value(LooseRow row, SheetColumn column) {
      String cell = header.cell(row, column);
      if (cell.isEmpty()) {
        return Optional.empty();
      }
      List<String> allowed = column.values(frames);
      Optional<String> value =
          column == SheetColumn.RELEVANCE
              ? CellText.yesOrNo(cell)
              : column.numeric()
                  ? CellText.wholeNumber(cell, allowed)
                  : CellText.oneOf(cell, allowed);
      if (value.isEmpty()) {
        expected(row, column, cell, allowed);
      }
      return value;
    }

    private Set<String> evoked(LooseRow row) {
      List<String> allowed = SheetColumn.FRAMES.values(frames);
      Set<String> evoked = new TreeSet<>();
      for (String name : CellText.list(header.cell(row, SheetColumn.FRAMES))) {
        if (allowed.contains(name)) {
          evoked.add(name);
        } else {
          expected(row, SheetColumn.FRAMES, name, allowed);
        }
      }
      return evoked;
    }

    private void expected(LooseRow row, SheetColumn column, String found, List<String> allowed) {
      faults.cell(row.number(), header.told(column), found, "one of " + String.join(", ", allowed));
    }

    private CodedSheet finish() {
      faults.raise();
      List<String> notes = new ArrayList<>();
      note(notes, "not in the sheet", items.values().stream().filter(i -> !seen.contains(i)));
      note(notes, "not coded", seen.stream().filter(item -> !codes.containsKey(item)));
      note(
          notes,
          "coded in part",
          codes.keySet().stream().filter(item -> !codes.get(item).complete()));
      note(notes, "not relevant, so that other codes do not count", ignored.stream());
      return new CodedSheet(coder(file), file, codes, notes);
    }
  }

  private static void note(List<String> notes, String what, Stream<String> about) {
    List<String> all = about.toList();
    if (!all.isEmpty()) {
      String first = String.join(" ", all.subList(0, Math.min(NAMED, all.size())));
      String more = all.size() > NAMED ? " and " + (all.size() - NAMED) + " more" : "";
      notes.add(String.format(Locale.ROOT, "%d %s: %s%s", all.size(), what, first, more));
    }
  }

  private static String coder(String file) {
    int dot = file.lastIndexOf('.');
    return dot > 0 ? file.substring(0, dot) : file;
  }
}
