package parallax.clean;

import java.util.HashMap;
import java.util.Map;

/**
 * Paragraphs that stand on the page a second time. The first copy is kept, even where it lost its
 * drop capital, because it is the one a reader met first.
 *
 * <p>Where most of what stood before is repeated, the whole page was scraped twice. Then the short
 * lines between and inside the later copies are furniture too: repeated headings go as duplicates,
 * the rest as the outlet's own lines, and a paragraph that shares half its runs of words with the
 * first copy goes as its teaser.
 */
final class RepeatedBlock implements CleaningRule {
  private static final int FEWEST_WORDS = 8;
  private static final double SAME = 0.8;
  private static final double SIMILAR = 0.5;
  private static final double SAME_LENGTH = 0.7;
  private static final double WHOLE_PAGE = 0.6;
  private static final int NONE = -1;

  @Override
  public String name() {
    return "repeated-block";
  }

  @Override
  public String reason() {
    return "A paragraph that stands on the page twice is read once; the first copy is kept.";
  }

  @Override
  public void apply(Draft draft) {
    Shingles shingles = Shingles.of(draft);
    int[] earlier = new int[draft.size()];
    int firstRepeat = NONE;
    int lastRepeat = NONE;
    int endOfCopy = NONE;
    for (int i = draft.next(-1); i < draft.size(); i = draft.next(i)) {
      earlier[i] = earlier(draft, i, shingles, SAME);
      if (earlier[i] >= 0) {
        firstRepeat = firstRepeat == NONE ? i : firstRepeat;
        lastRepeat = i;
        endOfCopy = Math.max(endOfCopy, Math.min(earlier[i], firstRepeat - 1));
      }
    }
    if (firstRepeat == NONE) {
      return;
    }
    boolean wholePage = isWholePage(draft, earlier, firstRepeat, lastRepeat);
    for (int i = firstRepeat; i <= lastRepeat; i++) {
      if (draft.isKept(i) && earlier[i] >= 0) {
        draft.remove(i, Removal.Kind.DUPLICATE, this);
      }
    }
    if (wholePage) {
      removeFurniture(draft, shingles, endOfCopy, lastRepeat);
    }
  }

  /** The earlier block that block {@code i} repeats; negative if it says something new. */
  private static int earlier(Draft draft, int i, Shingles shingles, double share) {
    Block block = draft.block(i);
    if (block.words() < FEWEST_WORDS) {
      return NONE;
    }
    long[] runs = Shingles.runs(block);
    int known = 0;
    int last = NONE;
    int sources = 0;
    for (long run : runs) {
      int first = shingles.firstBlock(run);
      if (first < i) {
        known++;
        sources += first != last ? 1 : 0;
        last = first;
      }
    }
    // A short block inside one long one is a pull quote, which has a rule of its own.
    boolean whole =
        sources > 1 || (last >= 0 && block.words() >= SAME_LENGTH * draft.block(last).words());
    return whole && known >= share * runs.length ? last : NONE;
  }

  /** Whether most of the running text before the first repeat is repeated after it. */
  private static boolean isWholePage(Draft draft, int[] earlier, int firstRepeat, int lastRepeat) {
    int repeats = 0;
    int words = 0;
    for (int i = firstRepeat; i <= lastRepeat; i++) {
      if (draft.isKept(i) && earlier[i] >= 0 && earlier[i] < firstRepeat) {
        repeats++;
        words += draft.block(i).words();
      }
    }
    return repeats > 1 && words >= WHOLE_PAGE * draft.proseWords(0, firstRepeat);
  }

  private void removeFurniture(Draft draft, Shingles shingles, int endOfCopy, int lastRepeat) {
    Map<Long, Integer> firstCopy = new HashMap<>();
    for (int i = draft.next(-1); i <= endOfCopy; i = draft.next(i)) {
      firstCopy.putIfAbsent(key(draft.block(i)), i);
    }
    for (int i = draft.next(endOfCopy); i < lastRepeat; i = draft.next(i)) {
      Block block = draft.block(i);
      if (firstCopy.containsKey(key(block)) || earlier(draft, i, shingles, SIMILAR) >= 0) {
        draft.remove(i, Removal.Kind.DUPLICATE, this);
      } else if (!block.isProse() && block.text().length() > 1 && !block.sentence()) {
        draft.remove(i, Removal.Kind.PROMO, this);
      }
    }
  }

  private static long key(Block block) {
    long[] words = WordHashes.of(block.text());
    return WordHashes.combine(words, 0, words.length);
  }
}
