package parallax.clean;

import java.util.regex.Pattern;

/** Menus, breadcrumbs, tags and buttons. */
final class Navigation implements CleaningRule {
  private static final int MOST_CHARACTERS = 240;
  private static final int MOST_WORDS_IN_PART = 5;
  private static final int FEWEST_PARTS_INSIDE = 3;
  private static final Pattern SEPARATOR = Pattern.compile("\\s*[|›»>•→▸]\\s*|\\s+[/·]\\s+");
  private static final Pattern DIGITS = Pattern.compile("[\\d.,% ]+");
  private static final Pattern BUTTON =
      Pattern.compile(
          "(?i)(?:home(?: ?page)?|menu|search|share(?: (?:this|on)\\b.{0,40})?|print(?: this.{0,20})?"
              + "|e-?mail(?: this.{0,20})?|tweet|facebook|twitter|linkedin|telegram|whatsapp|copy link"
              + "|save|listen(?: to this.{0,20})?|download(?: pdf)?|skip to (?:main )?content|log ?in"
              + "|sign in|register|my account|back to top|toggle navigation|close|show more|load more"
              + "|view comments|leave a (?:comment|reply)|\\d* ?comments?|previous(?: (?:article|post))?"
              + "|next(?: (?:article|post))?|recent (?:features|posts|articles|news)|latest (?:news|posts)"
              + "|all news|news feed|table of contents|contents|in this article|jump to.{0,40}"
              + "|(?:accept|manage) (?:all )?cookies|read the full (?:article|story)|continue reading)"
              + "[ .:…→>»]*");
  private static final Pattern TAGS =
      Pattern.compile(
          "(?:Tags?|Topics?|Keywords|Filed under|Categor(?:y|ies)|Sections?|Related topics)"
              + " ?: ?\\S.{0,230}");

  @Override
  public String name() {
    return "navigation";
  }

  @Override
  public String reason() {
    return "Menus, breadcrumbs, tags and buttons lead to other pages.";
  }

  @Override
  public void apply(Draft draft) {
    int firstProse = draft.firstProse();
    int lastProse = draft.lastProse();
    for (int i = draft.next(-1); i < draft.size(); i = draft.next(i)) {
      Block block = draft.block(i);
      boolean inside = firstProse < i && i < lastProse;
      if (block.is(BUTTON) || block.is(TAGS) || isMenu(block, inside ? FEWEST_PARTS_INSIDE : 2)) {
        draft.remove(i, Removal.Kind.NAV, this);
      }
    }
  }

  private static boolean isMenu(Block block, int fewestParts) {
    if (block.text().length() > MOST_CHARACTERS || block.sentence()) {
      return false;
    }
    int parts = 0;
    for (String part : SEPARATOR.split(block.text(), -1)) {
      if (part.split(" ", -1).length > MOST_WORDS_IN_PART || DIGITS.matcher(part).matches()) {
        return false;
      }
      parts += part.isEmpty() ? 0 : 1;
    }
    return parts >= fewestParts;
  }
}
