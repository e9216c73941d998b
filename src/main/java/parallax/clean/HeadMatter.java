package parallax.clean;

/**
 * What is left above the first paragraph and is no sentence: an uncatalogued headline, the section
 * it ran in, a person's name.
 */
final class HeadMatter implements CleaningRule {
  private static final int LABEL_WORDS = 2;

  @Override
  public String name() {
    return "head-matter";
  }

  @Override
  public String reason() {
    return "A line above the first paragraph that is no sentence is a headline or a section label.";
  }

  @Override
  public void apply(Draft draft) {
    int firstProse = draft.firstProse();
    if (firstProse == draft.size()) {
      return;
    }
    boolean titled = false;
    for (int i = draft.next(-1); i < firstProse; i = draft.next(i)) {
      Block block = draft.block(i);
      if (isLine(block) && !opensTheProse(draft, i)) {
        draft.remove(i, kind(block, titled), this);
        titled |= block.words() > LABEL_WORDS;
      }
    }
  }

  /** One or two words are a section's name above the headline, and a person's below it. */
  private static Removal.Kind kind(Block block, boolean titled) {
    if (block.words() > LABEL_WORDS) {
      return Removal.Kind.TITLE;
    }
    return titled ? Removal.Kind.BYLINE : Removal.Kind.NAV;
  }

  private static boolean isLine(Block block) {
    return !block.sentence()
        && block.isTitled()
        && block.text().length() > 1
        && ":,;".indexOf(block.last()) < 0
        && !ListMarker.isItem(block);
  }

  /** Whether the next block goes on in lower case: then this one is the start of its sentence. */
  private static boolean opensTheProse(Draft draft, int index) {
    int next = draft.next(index);
    return !draft.block(next).gapAbove() && Character.isLowerCase(draft.block(next).first());
  }
}
