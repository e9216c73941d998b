package parallax.clean;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parallax.text.Span;

/**
 * Single letters the layout left behind: a drop capital on a line of its own, or one that ran into
 * the end of the paragraph before.
 *
 * <p>A drop capital whose paragraph follows is put back before it; one whose paragraph is gone, or
 * begins with a capital anyway, goes.
 */
final class StrayLetter implements CleaningRule {
  private static final int FEWEST_WORDS = 8;

  /** Characters in which a word is looked for again. */
  private static final int FAR = 20_000;

  private static final Pattern AFTER_STOP =
      Pattern.compile("(?:[.!?…][\"'”’»)\\]]{0,3}|\\)) \\p{Lu}$");
  private static final Pattern FIRST_WORD = Pattern.compile("[\\p{L}'’-]+");

  @Override
  public String name() {
    return "stray-letter";
  }

  @Override
  public String reason() {
    return "A letter alone is what is left of a drop capital.";
  }

  @Override
  public void apply(Draft draft) {
    for (int i = draft.next(-1); i < draft.size(); i = draft.next(i)) {
      String text = draft.block(i).text();
      if (text.length() == 1 && Character.isLetter(text.charAt(0))) {
        removeOrJoin(draft, i);
      } else {
        cutAtEnd(draft, i);
      }
    }
  }

  private void removeOrJoin(Draft draft, int index) {
    int next = index + 1;
    boolean begins =
        next < draft.size()
            && draft.isKept(next)
            && draft.block(next).isProse()
            && Character.isUpperCase(draft.block(index).first())
            && Character.isLowerCase(draft.block(next).first());
    if (begins) {
      draft.join(next, isWord(draft, index) ? Draft.Join.SPACE : Draft.Join.WORD);
    } else {
      draft.remove(index, Removal.Kind.ARTEFACT, this);
    }
  }

  /** Whether the letter is a word ("A", "I"), since what follows is a word of this page itself. */
  private static boolean isWord(Draft draft, int index) {
    char letter = draft.block(index).first();
    Matcher word = FIRST_WORD.matcher(draft.block(index + 1).opening());
    if ((letter != 'A' && letter != 'I') || !word.lookingAt()) {
      return false;
    }
    Pattern alone =
        Pattern.compile("(?<![\\p{L}'’-])" + Pattern.quote(word.group()) + "(?![\\p{L}'’-])");
    int from = draft.block(index + 1).span().start();
    String page = draft.original();
    String after = page.substring(from, Math.min(page.length(), from + FAR));
    return alone.matcher(after).results().skip(1).findFirst().isPresent();
  }

  private void cutAtEnd(Draft draft, int index) {
    Block block = draft.block(index);
    Matcher stray = AFTER_STOP.matcher(block.closing());
    boolean goesOn =
        draft.next(index) < draft.size()
            && !Character.isLowerCase(draft.block(draft.next(index)).first());
    if (block.words() >= FEWEST_WORDS && goesOn && stray.find()) {
      int end = block.text().length();
      draft.cut(index, new Span(end - 1, end), Removal.Kind.ARTEFACT, this);
    }
  }
}
