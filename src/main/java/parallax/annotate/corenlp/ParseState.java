package parallax.annotate.corenlp;

import java.util.Arrays;

/**
 * How far the parse of one sentence has got: arc-standard transitions over a stack and the words
 * still to come. Words count from 1, the root above the sentence is 0, and what is not there is −1.
 */
final class ParseState {
  private static final int NOTHING = -1;

  private final int words;
  private final int[] stack;
  private final int[] heads;
  private final int[] labels;

  /** The outermost child on each side and the one inside it, by word. */
  private final int[] left;

  private final int[] innerLeft;
  private final int[] right;
  private final int[] innerRight;
  private int height = 1;
  private int next = 1;

  /** The root on the stack and all words to come. */
  ParseState(int words) {
    this.words = words;
    this.stack = new int[words + 1];
    this.heads = new int[words + 1];
    this.labels = new int[words + 1];
    this.left = nothing(words);
    this.innerLeft = nothing(words);
    this.right = nothing(words);
    this.innerRight = nothing(words);
  }

  private static int[] nothing(int words) {
    int[] children = new int[words + 1];
    Arrays.fill(children, NOTHING);
    return children;
  }

  /** Whether every word has its head. */
  boolean finished() {
    return height == 1 && next > words;
  }

  /** The word {@code depth} below the top of the stack. */
  int stack(int depth) {
    return depth < height ? stack[height - 1 - depth] : NOTHING;
  }

  /** The word {@code ahead} of the next one. */
  int coming(int ahead) {
    return next + ahead <= words ? next + ahead : NOTHING;
  }

  /** The leftmost child on a word's left. */
  int left(int word) {
    return word > 0 ? left[word] : NOTHING;
  }

  /** The second child from the left on a word's left. */
  int innerLeft(int word) {
    return word > 0 ? innerLeft[word] : NOTHING;
  }

  /** The rightmost child on a word's right. */
  int right(int word) {
    return word >= 0 ? right[word] : NOTHING;
  }

  /** The second child from the right on a word's right. */
  int innerRight(int word) {
    return word >= 0 ? innerRight[word] : NOTHING;
  }

  /** The head a word was given; 0 for the root. */
  int head(int word) {
    return heads[word];
  }

  /** The number of the relation of a word to its head. */
  int label(int word) {
    return labels[word];
  }

  boolean canShift() {
    return next <= words;
  }

  /** Whether the second word of the stack can go under the top. */
  boolean canTakeLeft() {
    return height > 2;
  }

  /** Whether the top of the stack can go under the second; the root takes one word, the last. */
  boolean canTakeRight() {
    return height > 2 || (height == 2 && next > words);
  }

  void shift() {
    stack[height++] = next++;
  }

  /** Puts the second word of the stack under the top. */
  void takeLeft(int label) {
    int head = stack[height - 1];
    int child = stack[height - 2];
    set(child, head, label);
    // Children come from the inside out, so the newest is the outermost.
    innerLeft[head] = left[head];
    left[head] = child;
    stack[height - 2] = head;
    height--;
  }

  /** Puts the top of the stack under the second word. */
  void takeRight(int label) {
    int head = stack[height - 2];
    int child = stack[height - 1];
    set(child, head, label);
    innerRight[head] = right[head];
    right[head] = child;
    height--;
  }

  private void set(int child, int head, int label) {
    heads[child] = head;
    labels[child] = label;
  }
}
