package parallax.report;

import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;

/**
 * Cells of tables as a text shows them: {@code signed}, {@code percent}, {@code count}, {@code
 * decimal(n)} for numbers, {@code words} for names, {@code counted(noun)} for a count with its
 * noun. An empty cell stays empty, or becomes a dash where a number is expected.
 */
final class NumberFilters extends AbstractExtension {
  private static final String NONE = "–";

  /** The smallest share that rounds to one percent. */
  private static final double LEAST = 0.005;

  @Override
  public Map<String, Filter> getFilters() {
    Map<String, Filter> filters = new TreeMap<>();
    filters.put("signed", number((cell, arg) -> Show.signed(Double.parseDouble(cell))));
    filters.put("percent", number((cell, arg) -> percent(Double.parseDouble(cell))));
    filters.put("count", number((cell, arg) -> Show.count(Long.parseLong(cell))));
    filters.put(
        "decimal",
        number((cell, arg) -> Show.decimal(Double.parseDouble(cell), Integer.parseInt(arg))));
    filters.put("counted", number((cell, noun) -> Show.counted(Long.parseLong(cell), noun)));
    filters.put("words", new CellFilter((cell, arg) -> Show.words(cell)));
    return filters;
  }

  /** What is there but rounds to nothing must not read as nothing, nor what is not all as all. */
  private static String percent(double share) {
    if (share < 1 && share >= 1 - LEAST) {
      return "over 99%";
    }
    return share > 0 && share < LEAST ? "under 1%" : Show.percent(share);
  }

  private static Filter number(BiFunction<String, String, String> shown) {
    return new CellFilter((cell, arg) -> cell.isEmpty() ? NONE : shown.apply(cell, arg));
  }

  /** A filter over a cell with one argument that may be left out. */
  private record CellFilter(BiFunction<String, String, String> shown) implements Filter {
    @Override
    public List<String> getArgumentNames() {
      return List.of("with");
    }

    @Override
    public Object apply(
        Object input,
        Map<String, Object> args,
        PebbleTemplate self,
        EvaluationContext context,
        int lineNumber) {
      Object with = args.get("with");
      return shown.apply(String.valueOf(input), with == null ? "" : with.toString());
    }
  }
}
