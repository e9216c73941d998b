package parallax.clean;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The catalogued title wherever it stands: whole, with the site's name behind it, in slightly other
 * words, broken over several lines, or its main part alone above the article.
 */
final class Headline implements CleaningRule {
  private static final int MOST_WORDS = 40;
  private static final int MOST_LINES = 6;
  private static final int MOST_EXTRA_WORDS = 5;
  private static final int FEWEST_WORDS_TO_DIFFER = 5;
  private static final double SAME = 0.85;
  private static final Pattern SITE_NAME = Pattern.compile("\\s+[|–—:»·-]\\s+");

  @Override
  public String name() {
    return "headline";
  }

  @Override
  public String reason() {
    return "The headline is the editor's, is catalogued as the title and often stands repeatedly.";
  }

  @Override
  public void apply(Draft draft) {
    long[] title = WordHashes.of(draft.entry().title());
    if (title.length == 0) {
      return;
    }
    int firstProse = firstProseThatIsNot(title, draft);
    for (int i = draft.next(-1); i < draft.size(); i = draft.next(i)) {
      removePieces(draft, i, title);
      Block block = draft.block(i);
      if (isTitle(block, title) || (i < firstProse && isPart(block, title))) {
        draft.remove(i, Removal.Kind.TITLE, this);
      }
    }
  }

  private static int firstProseThatIsNot(long[] title, Draft draft) {
    int i = draft.next(-1);
    while (i < draft.size() && (!draft.block(i).isProse() || isTitle(draft.block(i), title))) {
      i = draft.next(i);
    }
    return i;
  }

  /** Whether a block is the title as a whole. */
  static boolean isTitle(Block block, long[] title) {
    if (block.words() > MOST_WORDS || block.words() == 0) {
      return false;
    }
    long[] words = WordHashes.of(block.text());
    return Arrays.equals(words, title)
        || hasSiteName(block, title)
        || isSimilar(block, words, title);
  }

  private static boolean hasSiteName(Block block, long[] title) {
    String[] parts = SITE_NAME.split(block.text(), -1);
    long[] words = WordHashes.of(block.text());
    return parts.length > 1
        && words.length <= title.length + MOST_EXTRA_WORDS
        && WordHashes.standsAt(words, 0, title)
        && WordHashes.of(parts[parts.length - 1]).length == words.length - title.length;
  }

  private static boolean isSimilar(Block block, long[] words, long[] title) {
    if (Math.min(words.length, title.length) < FEWEST_WORDS_TO_DIFFER || block.last() == '.') {
      return false;
    }
    Set<Long> left = set(words);
    Set<Long> both = set(title);
    int all = left.size() + both.size();
    both.retainAll(left);
    return 2.0 * both.size() >= SAME * all;
  }

  private static Set<Long> set(long[] words) {
    Set<Long> set = new HashSet<>();
    for (long word : words) {
      set.add(word);
    }
    return set;
  }

  /** Whether a block above the article is the beginning or the end of the title, or most of it. */
  private static boolean isPart(Block block, long[] title) {
    long[] words = WordHashes.of(block.opening());
    return words.length > 1
        && words.length == block.words()
        && block.last() != '.'
        && (WordHashes.standsAt(title, 0, words)
            || WordHashes.standsAt(title, Math.max(0, title.length - words.length), words));
  }

  /** Removes blocks from {@code start} on which together make up the title. */
  private void removePieces(Draft draft, int start, long[] title) {
    List<Integer> pieces = new ArrayList<>();
    int reached = 0;
    int i = start;
    while (i < draft.size() && pieces.size() < MOST_LINES && reached < title.length) {
      long[] words =
          draft.block(i).words() <= MOST_WORDS ? WordHashes.of(draft.block(i).text()) : new long[0];
      if (words.length == 0 || !WordHashes.standsAt(title, reached, words)) {
        return;
      }
      pieces.add(i);
      reached += words.length;
      i = draft.next(i);
    }
    if (reached == title.length) {
      pieces.forEach(piece -> draft.remove(piece, Removal.Kind.TITLE, this));
    }
  }
}
