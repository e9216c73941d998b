package parallax.clean;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import parallax.corpus.CatalogueEntry;
import parallax.text.Span;

/**
 * A page on its way to becoming an article: its blocks, and what the rules have decided of them so
 * far. Decisions are never taken back.
 */
final class Draft {
  private final CatalogueEntry entry;
  private final String original;
  private final List<Block> blocks;
  private final Removal[] removed;
  private final Join[] joins;
  private final int[] keptAfter;
  private final int[] keptBefore;
  private final TreeMap<Integer, List<Removal>> cuts = new TreeMap<>();

  Draft(CatalogueEntry entry, String original) {
    this.entry = entry;
    this.original = original;
    this.blocks = PageReader.blocks(original);
    this.removed = new Removal[blocks.size()];
    this.joins = new Join[blocks.size()];
    this.keptAfter = new int[blocks.size() + 2];
    this.keptBefore = new int[blocks.size() + 2];
    for (int i = 0; i < keptAfter.length; i++) {
      keptAfter[i] = i;
      keptBefore[i] = i;
    }
  }

  /** How a block goes on from the kept block before it. */
  enum Join {
    /** As a paragraph of its own. */
    PARAGRAPH,
    /** In the same paragraph. */
    SPACE,
    /** In the same word: a drop capital and what it begins. */
    WORD
  }

  CatalogueEntry entry() {
    return entry;
  }

  String original() {
    return original;
  }

  int size() {
    return blocks.size();
  }

  Block block(int index) {
    return blocks.get(index);
  }

  boolean isKept(int index) {
    return removed[index] == null;
  }

  /** What became of a block; empty while it is kept. */
  Optional<Removal> removal(int index) {
    return Optional.ofNullable(removed[index]);
  }

  /** Takes a block out; one that is out already stays out for its first reason. */
  void remove(int index, Removal.Kind kind, CleaningRule rule) {
    if (isKept(index)) {
      removed[index] = new Removal(blocks.get(index).span(), kind, rule.name());
      keptAfter[index + 1] = index + 2;
      keptBefore[index + 1] = index;
    }
  }

  /**
   * Takes a piece out of a block.
   *
   * @param inText span of the block's text; it must touch an edge or a space, so that no two words
   *     run together
   * @throws IllegalArgumentException if it stands between two visible characters
   */
  void cut(int index, Span inText, Removal.Kind kind, CleaningRule rule) {
    String text = blocks.get(index).text();
    boolean free =
        inText.start() == 0
            || inText.end() == text.length()
            || text.charAt(inText.start() - 1) == ' '
            || text.charAt(inText.end()) == ' ';
    if (!free) {
      throw new IllegalArgumentException("a cut at " + inText + " would join two words");
    }
    Span span = blocks.get(index).inOriginal(original, inText);
    List<Removal> others = cuts.computeIfAbsent(index, i -> new ArrayList<>());
    if (others.stream().noneMatch(other -> other.span().overlaps(span))) {
      others.add(new Removal(span, kind, rule.name()));
      others.sort((a, b) -> a.span().compareTo(b.span()));
    }
  }

  /** The pieces taken out of a block, in order. */
  List<Removal> cuts(int index) {
    return Collections.unmodifiableList(cuts.getOrDefault(index, List.of()));
  }

  void join(int index, Join how) {
    joins[index] = how;
  }

  Join join(int index) {
    return joins[index] == null ? Join.PARAGRAPH : joins[index];
  }

  /** The first kept block after {@code index}, which may be -1; the size if there is none. */
  int next(int index) {
    return find(keptAfter, index + 2) - 1;
  }

  /** The last kept block before {@code index}, which may be the size; -1 if there is none. */
  int previous(int index) {
    return find(keptBefore, index) - 1;
  }

  /** Follows and shortens the way over removed blocks, so that long gaps are crossed once. */
  private static int find(int[] links, int from) {
    int at = from;
    while (links[at] != at) {
      links[at] = links[links[at]];
      at = links[at];
    }
    return at;
  }

  /** The first kept block of running text; the size if there is none. */
  int firstProse() {
    int i = next(-1);
    while (i < size() && !block(i).isProse()) {
      i = next(i);
    }
    return i;
  }

  /** The last kept block of running text; -1 if there is none. */
  int lastProse() {
    int i = previous(size());
    while (i >= 0 && !block(i).isProse()) {
      i = previous(i);
    }
    return i;
  }

  /** Words of running text kept in blocks from {@code from} up to {@code to}. */
  int proseWords(int from, int to) {
    int words = 0;
    for (int i = next(from - 1); i < to; i = next(i)) {
      words += block(i).isProse() ? block(i).words() : 0;
    }
    return words;
  }
}
