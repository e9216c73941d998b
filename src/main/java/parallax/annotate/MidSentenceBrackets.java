package parallax.annotate;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;

/**
 * The brackets of a paragraph that open in the middle of a sentence. A sentence does not end inside
 * one: "the treaty (Section 3. Article 2.) holds".
 */
final class MidSentenceBrackets {
  /** Longer ones are more likely two brackets whose partners are missing. */
  private static final int LONGEST = 400;

  private final BitSet inside = new BitSet();

  MidSentenceBrackets(String paragraph) {
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < paragraph.length(); i++) {
      char c = paragraph.charAt(i);
      if (c == '(' || c == '[') {
        open.push(i);
      } else if ((c == ')' || c == ']') && !open.isEmpty()) {
        mark(paragraph, open.pop(), i);
      }
    }
  }

  private void mark(String paragraph, int start, int end) {
    if (end - start <= LONGEST && opensMidSentence(paragraph, start)) {
      inside.set(start + 1, end);
    }
  }

  private static boolean opensMidSentence(String paragraph, int bracket) {
    int offset = bracket;
    while (offset > 0 && isSkipped(paragraph.charAt(offset - 1))) {
      offset--;
    }
    return offset > 0 && ".!?…".indexOf(paragraph.charAt(offset - 1)) < 0;
  }

  private static boolean isSkipped(char c) {
    return Blank.is(c) || "”\"’'»›“‘«‹)]".indexOf(c) >= 0;
  }

  /** Whether the character at {@code offset} stands inside such a bracket. */
  boolean contain(int offset) {
    return inside.get(offset);
  }
}
