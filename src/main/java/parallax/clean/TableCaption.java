package parallax.clean;

import java.util.regex.Pattern;

/** Captions of tables and figures, their sources and notes, and rows of figures below them. */
final class TableCaption implements CleaningRule {
  private static final int MOST_WORDS = 80;
  private static final int FEWEST_CELLS = 3;
  private static final Pattern CAPTION =
      Pattern.compile(
          "(?i)(?:table|tab\\.|figure|fig\\.|chart|graph|exhibit|diagram|map|infographic)"
              + " ?(?:\\d{1,3}(?:\\.\\d{1,2})?[a-z]?|[IVX]{1,5})(?: ?[.:|–—-] | ?[.:]?$).*");
  private static final Pattern SOURCE = Pattern.compile("(?:Data s|S|SOURCE)(?:ources?|)(?:: ).+");
  private static final Pattern NOTE = Pattern.compile("(?:Notes?|NB|\\*)[:.] .+");
  private static final Pattern CELLS = Pattern.compile("\\s*(?:\\t|\\|| {3,})\\s*");
  private static final Pattern FIGURE = Pattern.compile("[-–+$€£]?\\d[\\d ,.]*%?");

  @Override
  public String name() {
    return "table-caption";
  }

  @Override
  public String reason() {
    return "Captions, sources and rows of tables and figures are no sentences of the article.";
  }

  @Override
  public void apply(Draft draft) {
    for (int i = draft.next(-1); i < draft.size(); i = draft.next(i)) {
      Block block = draft.block(i);
      boolean fits = block.words() <= MOST_WORDS;
      boolean follows = i > 0 && !draft.isKept(i - 1) && isCaption(draft.block(i - 1));
      boolean found =
          isCaption(block)
              || block.is(SOURCE)
              || (follows && block.is(NOTE))
              || isRow(draft, i)
              || isHeadRow(draft, i);
      if (fits && found) {
        draft.remove(i, Removal.Kind.TABLE_CAPTION, this);
      }
    }
  }

  private static boolean isCaption(Block block) {
    return block.opens(CAPTION);
  }

  /** Whether a line is cells, at least half of them figures. */
  private static boolean isRow(Draft draft, int index) {
    if (draft.block(index).sentence() || draft.block(index).words() > MOST_WORDS) {
      return false;
    }
    String[] cells = cells(draft, index);
    int figures = 0;
    for (String cell : cells) {
      figures += FIGURE.matcher(cell).matches() ? 1 : 0;
    }
    return cells.length >= FEWEST_CELLS && 2 * figures >= cells.length;
  }

  /** Whether a line is cells, and the line below it a row. */
  private static boolean isHeadRow(Draft draft, int index) {
    return draft.block(index).words() <= MOST_WORDS
        && cells(draft, index).length >= FEWEST_CELLS
        && index + 1 < draft.size()
        && isRow(draft, index + 1);
  }

  private static String[] cells(Draft draft, int index) {
    return CELLS.split(draft.block(index).span().of(draft.original()), -1);
  }
}
