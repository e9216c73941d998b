package parallax.clean;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Headings between paragraphs: short lines that end without a stop and stand above running text.
 *
 * <p>A question in sentence case is kept, because authors ask in paragraphs of one line; so are
 * lists of short lines, and names that recur as those of speakers do.
 */
final class SectionHeading implements CleaningRule {
  private static final int MOST_WORDS = 12;
  private static final int MOST_CHARACTERS = 100;
  private static final int MOST_IN_A_ROW = 3;
  private static final Pattern QUESTION_LABEL = Pattern.compile("[^ ]{1,20}: ");

  /** Words that stay small in a heading where all others begin with a capital. */
  private static final Set<String> SMALL =
      Set.of(
          "a", "an", "and", "as", "at", "by", "for", "from", "in", "of", "on", "or", "the", "to",
          "vs", "with");

  private static final Pattern SPACE = Pattern.compile(" ");

  /** Words no heading ends on: the line was broken in the middle of a sentence. */
  private static final Set<String> UNFINISHED =
      Set.of(
          "a", "an", "and", "as", "at", "but", "by", "for", "from", "in", "into", "of", "on", "or",
          "that", "the", "their", "to", "which", "who", "with", "said", "told", "is", "are", "was",
          "were", "has", "have", "had", "will", "would", "its", "his", "her", "this", "these");

  @Override
  public String name() {
    return "section-heading";
  }

  @Override
  public String reason() {
    return "A heading between paragraphs is the editor's signpost and no sentence of the article.";
  }

  @Override
  public void apply(Draft draft) {
    Map<String, Integer> seen = new HashMap<>();
    for (int i = draft.next(-1); i < draft.size(); i = draft.next(i)) {
      if (isHeading(draft.block(i))) {
        seen.merge(draft.block(i).text(), 1, Integer::sum);
      }
    }
    int i = draft.next(-1);
    while (i < draft.size()) {
      int end = i;
      int length = 0;
      while (end < draft.size() && isCandidate(draft, end, seen)) {
        end = draft.next(end);
        length++;
      }
      if (length > 0 && length <= MOST_IN_A_ROW && opensText(draft, end) && !interrupts(draft, i)) {
        remove(draft, i, end);
      }
      i = length == 0 ? draft.next(i) : end;
    }
  }

  private void remove(Draft draft, int from, int end) {
    for (int i = from; i < end; i = draft.next(i)) {
      draft.remove(i, Removal.Kind.TITLE, this);
    }
  }

  private static boolean isCandidate(Draft draft, int index, Map<String, Integer> seen) {
    Block block = draft.block(index);
    return isHeading(block) && seen.getOrDefault(block.text(), 0) == 1;
  }

  /** Whether a line looks like a heading by itself. */
  static boolean isHeading(Block block) {
    String text = block.text();
    return block.words() > 0
        && block.words() <= MOST_WORDS
        && text.length() > 1
        && text.length() <= MOST_CHARACTERS
        && block.isTitled()
        && (endsOpen(block) || (block.last() == '?' && isTitleCase(text)))
        && !Quotes.isWhollyQuoted(block)
        && !ListMarker.isItem(block);
  }

  private static boolean endsOpen(Block block) {
    String last = block.text().substring(block.text().lastIndexOf(' ') + 1);
    boolean mark = ".,;:!?…-–—".indexOf(block.last()) >= 0;
    return !mark && !block.sentence() && !UNFINISHED.contains(last.toLowerCase(Locale.ROOT));
  }

  /** Whether every word begins with a capital but the small ones, and at least two do. */
  private static boolean isTitleCase(String text) {
    int capitals = 0;
    for (String word : SPACE.split(text, -1)) {
      if (Character.isLowerCase(word.charAt(0)) && !SMALL.contains(word)) {
        return false;
      }
      capitals += Character.isUpperCase(word.charAt(0)) ? 1 : 0;
    }
    return capitals > 1 && !QUESTION_LABEL.matcher(text).lookingAt();
  }

  private static boolean opensText(Draft draft, int below) {
    if (below >= draft.size()) {
      return false;
    }
    Block block = draft.block(below);
    return (block.sentence() || block.isProse()) && !Character.isLowerCase(block.first());
  }

  /** Whether the paragraph above breaks off, so that the line may be a part of its sentence. */
  private static boolean interrupts(Draft draft, int index) {
    int above = draft.previous(index);
    return above >= 0
        && !draft.block(above).sentence()
        && !draft.block(above).text().endsWith(":")
        && !ListMarker.isItem(draft.block(above))
        && !draft.block(index).gapAbove();
  }
}
