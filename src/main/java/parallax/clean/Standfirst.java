package parallax.clean;

/**
 * Short lines between two copies of the headline. Pages print the headline in the window title,
 * above the fold and above the article; what stands between belongs to the page's head.
 */
final class Standfirst implements CleaningRule {
  private static final int HEAD_BLOCKS = 20;
  private static final int MOST_WORDS = 60;

  @Override
  public String name() {
    return "standfirst";
  }

  @Override
  public String reason() {
    return "What stands between two copies of the headline belongs to the head of the page.";
  }

  @Override
  public void apply(Draft draft) {
    long[] title = WordHashes.of(draft.entry().title());
    int first = -1;
    int last = -1;
    int head = Math.min(draft.size(), HEAD_BLOCKS);
    for (int i = 0; i < head && title.length > 0; i++) {
      if (!draft.isKept(i) && Headline.isTitle(draft.block(i), title)) {
        first = first < 0 ? i : first;
        last = i;
      }
    }
    if (last > first && wordsKept(draft, first, last) <= MOST_WORDS) {
      for (int i = draft.next(first); i < last; i = draft.next(i)) {
        draft.remove(i, Removal.Kind.TITLE, this);
      }
    }
  }

  private static int wordsKept(Draft draft, int first, int last) {
    int words = 0;
    for (int i = draft.next(first); i < last; i = draft.next(i)) {
      words += draft.block(i).words();
    }
    return words;
  }
}
