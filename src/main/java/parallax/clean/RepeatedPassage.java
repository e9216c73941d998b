package parallax.clean;

/**
 * A sentence or two set apart that also stand, word for word, inside a longer paragraph: a pull
 * quote, or a teaser cut short. Looks both ways, since pull quotes often come before their
 * paragraph.
 */
final class RepeatedPassage implements CleaningRule {
  private static final int FEWEST_WORDS = 6;
  private static final int MOST_WORDS = 80;
  private static final double LONGER = 1.3;
  private static final int CANDIDATES = 8;

  @Override
  public String name() {
    return "repeated-passage";
  }

  @Override
  public String reason() {
    return "A pull quote or teaser repeats words that stand in their own paragraph anyway.";
  }

  @Override
  public void apply(Draft draft) {
    Shingles shingles = Shingles.of(draft);
    for (int i = draft.next(-1); i < draft.size(); i = draft.next(i)) {
      Block block = draft.block(i);
      boolean fit = block.words() >= FEWEST_WORDS && block.words() <= MOST_WORDS;
      if (fit
          && (block.sentence() || Quotes.isWhollyQuoted(block))
          && isRepeated(draft, i, shingles)) {
        draft.remove(i, Removal.Kind.PULL_QUOTE, this);
      }
    }
  }

  private static boolean isRepeated(Draft draft, int index, Shingles shingles) {
    Block block = draft.block(index);
    long[] runs = Shingles.runs(block);
    for (int other : shingles.blocks(runs[0], CANDIDATES)) {
      boolean longer = draft.block(other).words() > LONGER * block.words();
      if (other != index && draft.isKept(other) && longer && holdsAll(shingles, other, runs)) {
        return true;
      }
    }
    return false;
  }

  private static boolean holdsAll(Shingles shingles, int block, long[] runs) {
    for (long run : runs) {
      if (!shingles.holds(block, run)) {
        return false;
      }
    }
    return true;
  }
}
