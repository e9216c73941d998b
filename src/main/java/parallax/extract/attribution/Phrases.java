package parallax.extract.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import parallax.text.Span;

/**
 * Turns sets of tokens into stretches of text: no stray punctuation at the ends, whole quotations.
 */
final class Phrases {
  private static final Set<String> CONNECTIVES = Set.of("and", "but", "or", "yet");

  /** A bracket with a year in it at the end of a stretch is a reference to literature. */
  private static final Pattern CITATION =
      Pattern.compile("\\s*[(\\[][^()\\[\\]]*\\b(?:1[89]|20)\\d\\d[a-z]?\\b[^()\\[\\]]*[)\\]]?$");

  /** Tags of words that can be said of themselves; a stretch without one is a mere adverb. */
  private static final List<String> MEANINGFUL = List.of("NN", "VB", "JJ", "CD", "PRP");

  private Phrases() {}

  /**
   * The stretches of a content. Where tokens of {@code blocked} stand between its tokens, it is
   * broken into one stretch on each side.
   */
  static List<Span> stretches(Passage passage, BitSet content, BitSet blocked) {
    List<Span> stretches = new ArrayList<>();
    if (content.isEmpty()) {
      return stretches;
    }
    TokenRange hull = SentenceTree.hull(content);
    int start = hull.start();
    for (int at = hull.start(); at <= hull.end(); at++) {
      if (at == hull.end() || (blocked.get(at) && !content.get(at))) {
        add(passage, new TokenRange(start, at), content, stretches);
        start = at + 1;
      }
    }
    return stretches;
  }

  private static void add(Passage passage, TokenRange range, BitSet content, List<Span> stretches) {
    int first = content.nextSetBit(range.start());
    int last = content.previousSetBit(range.end() - 1);
    if (range.isEmpty() || first < 0 || first >= range.end() || last < first) {
      return;
    }
    int start = first;
    if (!stretches.isEmpty() && CONNECTIVES.contains(passage.tree().form(first))) {
      start++;
    }
    TokenRange kept = new TokenRange(start, last + 1);
    if (isMeaningful(passage.tree(), kept)) {
      trim(passage, kept).map(span -> withoutCitation(passage, span)).ifPresent(stretches::add);
    }
  }

  private static boolean isMeaningful(SentenceTree tree, TokenRange range) {
    return IntStream.range(range.start(), range.end())
        .anyMatch(at -> MEANINGFUL.stream().anyMatch(tag -> tree.isTagged(at, tag)));
  }

  private static Span withoutCitation(Passage passage, Span span) {
    Matcher matcher = CITATION.matcher(span.of(passage.text()));
    return matcher.find() && matcher.start() > 0
        ? withoutCitation(passage, new Span(span.start(), span.start() + matcher.start()))
        : span;
  }

  /**
   * The characters of a range without punctuation at its ends; a quotation it ends or begins in is
   * taken in whole. Empty if there is no word.
   */
  static Optional<Span> trim(Passage passage, TokenRange range) {
    SentenceTree tree = passage.tree();
    int start = range.start();
    int end = range.end();
    while (start < end && !isWord(tree, start)) {
      start++;
    }
    while (end > start && !isWord(tree, end - 1)) {
      end--;
    }
    return start == end
        ? Optional.empty()
        : Optional.of(closed(passage.text(), tree.span(new TokenRange(start, end))));
  }

  /**
   * A stretch that ends inside a bracket it opened takes in the closing mark, or leaves the bracket
   * out if it closes later.
   */
  private static Span closed(String text, Span span) {
    String inside = span.of(text);
    boolean open = inside.lastIndexOf('(') > inside.lastIndexOf(')');
    boolean closes = span.end() < text.length() && text.charAt(span.end()) == ')';
    if (open && closes) {
      return new Span(span.start(), span.end() + 1);
    }
    int before = inside.substring(0, Math.max(inside.lastIndexOf('('), 0)).stripTrailing().length();
    return open && before > 0 ? new Span(span.start(), span.start() + before) : span;
  }

  /** Whether a token holds a letter or digit, or is a sign that counts as a word, such as "%". */
  static boolean isWord(SentenceTree tree, int token) {
    return tree.token(token)
        .text()
        .codePoints()
        .anyMatch(c -> Character.isLetterOrDigit(c) || c == '%' || c == '$' || c == '€');
  }

  /**
   * A content grown to the quotations it reaches into, unless one of them holds the cue as well. A
   * single-marked one is taken in only if the content does not lie in the midst of it.
   */
  static Span whole(Passage passage, Span content, Span cue) {
    Span grown = content;
    for (Quotation quotation : passage.quotations()) {
      boolean midst = quotation.span().contains(grown) && !isAll(passage, quotation, grown);
      if (quotation.span().overlaps(grown)
          && !isStray(passage, quotation)
          && !quotation.span().overlaps(cue)
          && !(quotation.single() && midst)) {
        grown = grown.union(quotation.span());
      }
    }
    return grown;
  }

  /** A mark that never closes and stands in the midst of a sentence opens no speech. */
  private static boolean isStray(Passage passage, Quotation quotation) {
    int start = quotation.span().start();
    String before =
        passage
            .text()
            .substring(
                passage.tree().sentence().span().start(),
                Math.max(start, passage.tree().sentence().span().start()))
            .stripTrailing();
    return !quotation.closed()
        && !quotation.runsOn()
        && quotation.span().end() > passage.tree().sentence().span().end()
        && !before.isEmpty()
        && ",:".indexOf(before.charAt(before.length() - 1)) < 0;
  }

  private static boolean isAll(Passage passage, Quotation quotation, Span content) {
    Span inner = quotation.inner(passage.text());
    String rest =
        new Span(inner.start(), Math.max(inner.start(), content.start())).of(passage.text())
            + new Span(Math.min(content.end(), inner.end()), inner.end()).of(passage.text());
    return rest.codePoints().noneMatch(Character::isLetterOrDigit);
  }
}
