package parallax.clean;

import java.util.regex.Pattern;

/**
 * A list of works cited, in any language, under a heading or without one.
 *
 * <p>An entry is known by its build and not by its words: a name, a year that stands alone between
 * stops ("Name. 2022. Title. https://…", "Name, A. (2022). Title."), and often an address. Two
 * entries in a row make a list; under a heading whatever is built like an entry at all belongs to
 * it.
 */
final class ReferenceList implements CleaningRule {
  private static final int FEWEST = 2;
  private static final int MOST_WORDS = 120;
  private static final String YEAR = "(?:19|20)\\d{2}[a-z]?";
  private static final Pattern HEADING =
      Pattern.compile(
          "(?i)(?:references?|bibliography|works cited|literature(?: cited)?|sources(?: cited)?"
              + "|notes|end ?notes|foot ?notes|citations|list of references)(?: and notes)? ?:?");
  private static final Pattern DATED =
      Pattern.compile(
          ".{2,200}?(?:[.»”\"')\\]] ?\\(?|\\()" + YEAR + "(?:, ?[^.()]{1,30})?\\)?[.:,](?: .*|$)");
  private static final Pattern SURNAME_FIRST =
      Pattern.compile(
          "(?:\\[?\\d{1,3}[.\\])] )?\\p{Lu}[\\p{L}'’-]+, (?:\\p{Lu}\\.|\\p{Lu}\\p{L}+).*");
  private static final Pattern ADDRESS =
      Pattern.compile("(?i)(?:https?://|www\\.|doi(?:\\.org|:)|retrieved from|accessed \\d)");
  private static final Pattern HAS_YEAR = Pattern.compile("\\b" + YEAR + "\\b");
  private static final Pattern PAGES =
      Pattern.compile("(?:\\bpp?\\. ?\\d+|\\d+ ?\\(\\d+\\)|: ?\\d+[-–]\\d+\\.?$|\\bvol\\. ?\\d+)");
  private static final Pattern NUMBERED =
      Pattern.compile("(?:\\[\\d{1,3}\\]|\\^?\\d{1,3}[.)]?) .*");
  private static final Pattern BARE_ADDRESS = Pattern.compile("(?:https?://|www\\.)\\S+");

  @Override
  public String name() {
    return "reference-list";
  }

  @Override
  public String reason() {
    return "A list of works cited names sources; the citations in the text stay.";
  }

  @Override
  public void apply(Draft draft) {
    int i = draft.next(-1);
    while (i < draft.size()) {
      boolean headed = draft.block(i).is(HEADING);
      int start = headed ? draft.next(i) : i;
      int end = start;
      int entries = 0;
      while (end < draft.size() && isEntry(draft.block(end), headed)) {
        end = draft.next(end);
        entries++;
      }
      if (entries >= (headed ? 1 : FEWEST)) {
        remove(draft, i, end);
      }
      i = Math.max(end, draft.next(i));
    }
  }

  private void remove(Draft draft, int from, int end) {
    for (int i = from; i < end; i = draft.next(i)) {
      draft.remove(i, Removal.Kind.REFERENCE, this);
    }
  }

  private static boolean isEntry(Block block, boolean headed) {
    if (block.words() > MOST_WORDS) {
      return false;
    }
    String text = block.text();
    boolean dated = DATED.matcher(text).matches();
    boolean surname = SURNAME_FIRST.matcher(text).matches();
    boolean address = ADDRESS.matcher(text).find();
    boolean year = HAS_YEAR.matcher(text).find();
    boolean pages = PAGES.matcher(text).find();
    boolean sure = dated && (address || pages || surname);
    boolean likely = dated || (surname && year) || address || (year && pages);
    return sure
        || (headed && (likely || NUMBERED.matcher(text).matches()))
        || block.is(BARE_ADDRESS);
  }
}
