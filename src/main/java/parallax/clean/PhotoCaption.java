package parallax.clean;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parallax.text.Span;

/**
 * What is printed under pictures: the credit, and the caption before it.
 *
 * <p>A paragraph directly above a credit goes as its caption only if it reads like one (it places
 * people in a picture, gives a weekday with a full date, or does not end as a sentence does):
 * pictures without captions stand below paragraphs of the article too.
 */
final class PhotoCaption implements CleaningRule {
  private static final int MOST_CHARACTERS = 450;
  private static final int MOST_CREDIT_CHARACTERS = 140;
  private static final int LONG_CAPTION_WORDS = 70;
  private static final String AGENCY =
      "(?:AP|AFP|EPA|EPA-EFE|EFE|TASS|Reuters|REUTERS|Getty(?: Images)?|iStock|Shutterstock|Pixabay"
          + "|Unsplash|Pexels|Flickr|Wikimedia(?: Commons)?|Alamy|Sputnik|Xinhua|Anadolu|Bloomberg"
          + "|dpa|\\p{Lu}\\w+\\.(?:com|org|net|gov|\\p{Ll}{2})|Press Association)";
  private static final String WORK =
      "(?:(?:[Ff]ile )?[Pp]hoto(?:graph|s)?|[Ii]mage|[Pp]icture|[Ii]llustration|[Gg]raphic|[Vv]ideo"
          + "|[Cc]artoon|[Ss]creenshot|[Cc]over(?: photo| image)?|[Hh]eader image|PHOTO|IMAGE)";
  private static final String CREDIT =
      "(?:"
          + WORK
          + "(?: (?:[Cc]redits?|[Ss]ource))?(?: ?[:©/]| (?:by|via|courtesy(?: of)?|from) (?=\\p{Lu}|the \\p{Lu}))"
          + "|(?:Photo )?[Cc]redits?(?: photo| image)? ?:|CREDIT ?:"
          + "|©|[Vv]ia "
          + AGENCY
          + "|\\(?(?:AP|AFP|EPA|Reuters|REUTERS|TASS) ?(?:[Pp]hoto)?/"
          + "|(?:"
          + AGENCY
          + ")(?: ?/ ?\\p{Lu}[\\p{L} .-]{2,40})?(?= ?\\)?\\.?$))";
  private static final Pattern CREDIT_LINE = Pattern.compile("\\(?" + CREDIT + ".{0,130}");
  private static final Pattern CREDIT_AT_END =
      Pattern.compile(
          "(?:(?<=[.!?”\"’)])\\s*|\\s(?=[\\[(])|\\s(?=Photo|Image|Picture|Credit|PHOTO|IMAGE|CREDIT|©))[\\[(]?"
              + CREDIT
              + "(?:[^.!?]|(?<=\\b\\p{Lu})\\.){0,130}\\.?[\\])]?$");
  private static final Pattern LABELLED =
      Pattern.compile("(?:(?:Image|Photo|Picture) caption|Caption|Image source|Pictured)[:,] .+");
  private static final Pattern COPYRIGHT =
      Pattern.compile("(?i).*\\b(?:all rights reserved|copyright|©\\s*\\d{4}).*");
  private static final Pattern READS_LIKE_CAPTION =
      Pattern.compile(
          "(?:[,(] ?(?:(?:second|third|far) )?(?:from )?(?:the )?(?:left|right|centre|center)[,) ]"
              + "|\\b[Pp]ictured\\b|\\b[Ff]ile photo\\b|\\bseen (?:here|in this|on)\\b|\\bposes?\\b"
              + "|\\bshakes? hands\\b|\\bshaking hands\\b|\\bhandout\\b|^(?:A|An|The) (?:\\w+ )?view of\\b"
              + "|\\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, "
              + Dates.DAY
              + ", \\d{4}\\.?$)");

  @Override
  public String name() {
    return "photo-caption";
  }

  @Override
  public String reason() {
    return "Captions and credits speak of a picture that the text file does not hold.";
  }

  @Override
  public void apply(Draft draft) {
    for (int i = draft.next(-1); i < draft.size(); i = draft.next(i)) {
      Block block = draft.block(i);
      if (isCreditLine(block)) {
        removeCaptionAbove(draft, i);
        draft.remove(i, Removal.Kind.CAPTION, this);
      } else if (block.is(LABELLED)) {
        draft.remove(i, Removal.Kind.CAPTION, this);
      } else {
        removeIfCredited(draft, i);
      }
    }
  }

  private static boolean isCreditLine(Block block) {
    return block.text().length() <= MOST_CREDIT_CHARACTERS
        && block.is(CREDIT_LINE)
        && !block.is(COPYRIGHT)
        && !goesOn(block.text());
  }

  /** Whether a second sentence begins, as in "Photo by photo, the album fills. It ends in 1991." */
  private static boolean goesOn(String text) {
    int stop = text.indexOf(". ");
    return stop >= 0
        && stop < text.length() - 2
        && Character.isLowerCase(text.charAt(stop - 1))
        && text.length() - stop > 40;
  }

  private void removeCaptionAbove(Draft draft, int credit) {
    int above = draft.previous(credit);
    if (above < 0 || above != credit - 1) {
      return;
    }
    Block block = draft.block(above);
    boolean open = !block.sentence() && block.words() > 3 && above < draft.firstProse();
    boolean reads = READS_LIKE_CAPTION.matcher(block.text()).find();
    if (block.text().length() <= MOST_CHARACTERS && (open || reads)) {
      draft.remove(above, Removal.Kind.CAPTION, this);
    }
  }

  /** A caption with its credit on one line; of a long paragraph only the credit goes. */
  private void removeIfCredited(Draft draft, int index) {
    Block block = draft.block(index);
    Matcher credit = CREDIT_AT_END.matcher(block.closing());
    if (!credit.find()) {
      return;
    }
    int length = block.text().length();
    int start = length - block.closing().length() + credit.start();
    int visible = start + (credit.group().length() - credit.group().stripLeading().length());
    if (block.words() <= LONG_CAPTION_WORDS && length <= MOST_CHARACTERS) {
      draft.remove(index, Removal.Kind.CAPTION, this);
    } else if (credit.group().matches("\\s*[\\[(].*")) {
      draft.cut(index, new Span(visible, length), Removal.Kind.CAPTION, this);
    }
  }
}
