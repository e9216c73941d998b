package parallax.clean;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lines that say who wrote the article, when, and how long it takes to read.
 *
 * <p>A line is one if nothing is left of it once the catalogued author, dates, times, reading times
 * and labels are taken away. Above and below the article a few capitalised words may be left: an
 * author the catalogue does not know.
 */
final class Byline implements CleaningRule {
  private static final int MOST_WORDS = 24;
  private static final int MOST_NAME_WORDS = 6;
  private static final Pattern DATE = Pattern.compile("\\b" + Dates.DATE + "(?![\\p{L}\\d])");
  private static final Pattern TIME = Pattern.compile("\\b" + Dates.TIME + "(?![\\p{L}\\d])");
  private static final Pattern READING_TIME =
      Pattern.compile("\\b\\d{1,3}[ -](?:min(?:ute)?s?|words)(?: read(?:ing)?(?: time)?)?\\b");
  private static final Pattern LABEL =
      Pattern.compile(
          "\\b(?:Posted|Published|Updated|Last updated|Last modified|Written|Reported|Compiled"
              + "|Authored|Edited|Translated|Interviewed)(?: (?:by|on|at|in))?(?![\\p{L}])"
              + "|^(?:By|Text by|Words by|Story by|Author|Authors|Date|Reading time|Byline)"
              + "(?: ?:)?(?= |$)");
  private static final Pattern FILLER =
      Pattern.compile(
          "(?i)\\b(?:at|on|and|by|brief|no|issue|staff|writer|reporter|correspondent|special"
              + "|editor|analyst|columnist|contributor|read|min)\\b");
  private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern AGENCY_CREDIT =
      Pattern.compile(
          "[–—-]*\\(?(?:(?:Additional )?[Rr]eporting|additional reporting|Writing|Editing)"
              + " (?:by|from) (?=\\p{Lu})[^.]{3,200}\\.?\\)?"
              + "|\\p{Lu}.{3,150} contributed (?:reporting|research|to this (?:report|article|story))\\b.{0,60}");

  /** Small words inside names and between them. */
  private static final Set<String> PARTICLES =
      Set.of(
          "and", "al", "bin", "da", "de", "del", "den", "der", "di", "for", "in", "la", "le", "of",
          "the", "van", "von");

  @Override
  public String name() {
    return "byline";
  }

  @Override
  public String reason() {
    return "Who wrote an article and when is catalogued; the line that says so is no sentence.";
  }

  @Override
  public void apply(Draft draft) {
    String author = draft.entry().author();
    int firstProse = draft.firstProse();
    int lastProse = draft.lastProse();
    for (int i = draft.next(-1); i < draft.size(); i = draft.next(i)) {
      Block block = draft.block(i);
      boolean outside = i < firstProse || i > lastProse;
      if (block.words() <= MOST_WORDS
          && (isByline(block, author, outside) || block.is(AGENCY_CREDIT))) {
        draft.remove(i, Removal.Kind.BYLINE, this);
      }
    }
  }

  private static boolean isByline(Block block, String author, boolean outside) {
    String text = ListMarker.afterMarker(block);
    String rest = withoutAuthor(text, author);
    boolean named = rest.length() < text.length();
    String undated = TIME.matcher(DATE.matcher(rest).replaceAll(" ")).replaceAll(" ");
    undated = READING_TIME.matcher(undated).replaceAll(" ");
    boolean dated = undated.length() < rest.length();
    Matcher label = LABEL.matcher(undated);
    boolean labelled = label.find();
    if (!named && !dated && !labelled) {
      return false;
    }
    String left = FILLER.matcher(label.replaceAll(" ")).replaceAll(" ");
    left = SEPARATORS.matcher(left).replaceAll(" ").strip();
    boolean bareNumber = !left.isEmpty() && Character.isDigit(left.charAt(0));
    return left.isEmpty() || (!bareNumber && !block.sentence() && isName(left, outside, labelled));
  }

  private static boolean isName(String left, boolean outside, boolean labelled) {
    String[] words = left.split(" ", MOST_NAME_WORDS + 2);
    if (words.length > MOST_NAME_WORDS || !(outside || labelled)) {
      return false;
    }
    for (String word : words) {
      boolean capital = Character.isUpperCase(word.charAt(0));
      if (!capital && !PARTICLES.contains(word.toLowerCase(Locale.ROOT))) {
        return false;
      }
    }
    return true;
  }

  /** The text without the catalogued author's name: whole, or the last name with an initial. */
  private static String withoutAuthor(String text, String author) {
    if (author.isBlank()) {
      return text;
    }
    String last = author.substring(author.lastIndexOf(' ') + 1);
    Pattern name =
        Pattern.compile(
            "(?i)"
                + Pattern.quote(author)
                + "|(?:\\b\\p{L}\\.? ?){0,2}\\b"
                + Pattern.quote(last)
                + "\\b");
    return name.matcher(text).replaceAll(" ");
  }
}
