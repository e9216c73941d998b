package parallax.clean;

import java.util.regex.Pattern;

/**
 * What the outlet says of itself: newsletters, appeals, advertisements, disclaimers, rights.
 *
 * <p>Below the article a few tell-tale phrases are enough, and everything under "About us" goes.
 * Between paragraphs only an appeal to the reader in one or two lines is sure.
 */
final class Promotion implements CleaningRule {
  private static final int MOST_WORDS_INSIDE = 45;
  private static final int MOST_WORDS_BELOW = 150;
  private static final double ABOVE = 0.5;
  private static final Pattern HEADING =
      Pattern.compile(
          "(?i)(?:about us|about (?:the )?(?:publisher|company|firm|organi[sz]ation|journal|site|project)"
              + "|advertise(?: with us)?|newsletters?|(?:our )?disclaimer|contact(?: us)?|get in touch"
              + "|support (?:us|our work|our journalism)|subscribe|stay (?:connected|informed|up to date)"
              + "|follow us|join us|who we are|copyright|legal notice|editor['’]s note) ?:?");
  private static final Pattern LABEL =
      Pattern.compile(
          "(?i)(?:\\W*(?:advertisements?|advertising|sponsored(?: content| by .{2,40})?|promoted(?: content)?"
              + "|paid content|story continues below(?: advertisement)?|article continues below.{0,40}"
              + "|continue reading below|subscribe(?: (?:now|today|here))?|sign up(?: (?:now|here))?"
              + "|follow us(?: on .{2,60})?|donate(?: now| today)?|join (?:us|now)|become a member)\\W*)");
  private static final Pattern APPEAL =
      Pattern.compile(
          "(?:Sign up (?:for|to)|Follow \\p{Lu}\\S* (?:\\p{Lu}\\S* )?on|Subscribe (?:to|for|now)|Follow (?:us|@)|Like us|Join (?:us|our)|Support (?:us|our)"
              + "|Donate|Click here|Download (?:our|the)|Get (?:the|our|more|unlimited)|Don['’]t miss"
              + "|(?:Are you )?[Ee]njoying this|Want (?:more|to read)|You will receive|Receive our|Help us"
              + "|Become a|Try our|Register (?:for|now)|Stay (?:informed|up to date|connected)"
              + "|This (?:article|story|content) is (?:for|available (?:only )?to) subscribers)\\b");
  private static final Pattern TO_THE_READER =
      Pattern.compile(
          "(?i)\\b(?:our|us|you|your|we|newsletter|inbox|subscribers?|podcast|app|@\\w+|telegram"
              + " channel|facebook|twitter|instagram|whatsapp|e-?mail)\\b");
  private static final Pattern BELOW_ARTICLE =
      Pattern.compile(
          "(?i)(?:\\b(?:our|free|receive) (?:[\\w-]+ ){0,3}newsletters?\\b|\\bviews? (?:and opinions? )?expressed\\b|\\bopinions? expressed\\b"
              + "|institutional positions?\\b|do(?:es)? not (?:necessarily )?(?:reflect|represent) the"
              + " (?:views?|opinions?|positions?|official)|\\ball rights reserved\\b|\\bcreative commons\\b"
              + "|\\brepublish(?:ed)? (?:this|under|with)|\\bplease (?:e-?mail|contact|visit|write to|call"
              + "|subscribe|consider (?:supporting|donating))\\b|\\bprivacy policy\\b|\\bterms of (?:use|service)\\b"
              + "|\\bterms and conditions\\b|\\bcookies\\b.*\\b(?:site|website|browser)\\b|\\bfollow us on\\b"
              + "|\\bsubscribe to\\b|\\bsign up (?:for|to) (?:our|the|receive)\\b|\\bour (?:clients|readers|subscribers)\\b"
              + "|\\bregistered (?:charity|in england|office)\\b|\\bdelivered (?:to your|every|straight)\\b"
              + "|\\byour (?:inbox|support|donation|subscription)\\b)");
  private static final Pattern RIGHTS =
      Pattern.compile("(?i)\\W*(?:©|\\(c\\) ?\\d{4}|copyright\\b).{0,230}");

  @Override
  public String name() {
    return "promotion";
  }

  @Override
  public String reason() {
    return "What the outlet says of itself and asks of its readers is not the article.";
  }

  @Override
  public void apply(Draft draft) {
    removeSections(draft);
    for (int i = draft.next(-1); i < draft.size(); i = draft.next(i)) {
      if (isAppeal(draft.block(i))) {
        draft.remove(i, Removal.Kind.PROMO, this);
      }
    }
    removeBelow(draft);
  }

  /** Everything under a heading that speaks of the outlet, below most of the article. */
  private void removeSections(Draft draft) {
    int all = draft.proseWords(0, draft.size());
    int above = 0;
    int i = draft.next(-1);
    while (i < draft.size() && !(isHeading(draft.block(i)) && above > 0 && above >= ABOVE * all)) {
      above += draft.block(i).isProse() ? draft.block(i).words() : 0;
      i = draft.next(i);
    }
    for (; i < draft.size(); i = draft.next(i)) {
      draft.remove(i, Removal.Kind.PROMO, this);
    }
  }

  /** Whether a line heads a section about the outlet. */
  static boolean isHeading(Block block) {
    return block.is(HEADING);
  }

  /** Whether a line asks something of the reader, or states rights. */
  static boolean isAppeal(Block block) {
    if (block.is(LABEL) || (block.is(RIGHTS) && block.words() <= MOST_WORDS_INSIDE)) {
      return true;
    }
    return block.words() <= MOST_WORDS_INSIDE
        && block.opens(APPEAL)
        && TO_THE_READER.matcher(block.text()).find();
  }

  private void removeBelow(Draft draft) {
    for (int i = draft.previous(draft.size()); i > draft.next(-1); i = draft.previous(i)) {
      Block block = draft.block(i);
      boolean found =
          block.words() <= MOST_WORDS_BELOW && BELOW_ARTICLE.matcher(block.text()).find();
      if (found) {
        draft.remove(i, Removal.Kind.PROMO, this);
      } else if (block.isProse()) {
        return;
      }
    }
  }
}
