package parallax.clean;

import java.util.regex.Pattern;

/** Headlines of other articles: under a heading, behind a label, or in a row below the article. */
final class RelatedList implements CleaningRule {
  private static final int MOST_WORDS = 30;
  private static final int FEWEST_UNHEADED = 3;
  private static final Pattern HEADING =
      Pattern.compile(
          "(?i)(?:related(?: (?:reading|articles?|stories|posts?|content|news|coverage|links|topics))?"
              + "|read (?:more|also|next|on)|also read|see also|more (?:articles|stories|news|posts)"
              + "|more (?:from|by|in|on|about) .{2,50}|you (?:may|might) (?:also )?(?:like|be interested in)"
              + "|recommended(?: (?:reading|for you|articles|stories))?|further reading|most (?:read|popular|viewed)"
              + "|trending(?: now)?|latest(?: (?:stories|articles))?|top stories|editors?['’]?s?['’]? picks?"
              + "|don['’]t miss|popular (?:now|posts|articles)|other (?:articles|stories|items|posts)"
              + "(?: (?:by|from) .{2,50})?|(?:also|articles|stories) by .{2,50}|in this series"
              + "|what to read next|up next|elsewhere on .{2,40})[ :…→>»]*");
  private static final Pattern LABELLED =
      Pattern.compile(
          "(?:READ (?:MORE|ALSO|NEXT)|ALSO READ|SEE ALSO|RELATED|MORE ON THIS|Read (?:more|also|next)"
              + "|Also read|Related(?: (?:article|story|reading))?|See also|Watch|WATCH|Listen|LISTEN)"
              + " ?[:|>»→–—] ?\\S.*|Read the (?:rest|full|whole|original)\\b.{0,60}\\b(?:here|at)\\b.{0,60}");

  @Override
  public String name() {
    return "related-list";
  }

  @Override
  public String reason() {
    return "Headlines of other articles are their authors' words, not this one's.";
  }

  @Override
  public void apply(Draft draft) {
    for (int i = draft.next(-1); i < draft.size(); i = draft.next(i)) {
      Block block = draft.block(i);
      if (block.words() <= MOST_WORDS && block.is(LABELLED)) {
        draft.remove(i, Removal.Kind.RELATED, this);
      } else if (block.is(HEADING) && !block.sentence()) {
        draft.remove(i, Removal.Kind.RELATED, this);
        removeItems(draft, draft.next(i));
      }
    }
    removeUnheaded(draft);
  }

  private void removeItems(Draft draft, int from) {
    int i = from;
    while (i < draft.size() && isItem(draft.block(i))) {
      draft.remove(i, Removal.Kind.RELATED, this);
      i = draft.next(i);
    }
  }

  /** A headline: no full stop, and short; it may ask a question. */
  private static boolean isItem(Block block) {
    boolean open = !block.sentence() || block.last() == '?' || block.last() == '!';
    return open
        && block.words() <= MOST_WORDS
        && !Promotion.isHeading(block)
        && !Promotion.isAppeal(block);
  }

  private void removeUnheaded(Draft draft) {
    int last = draft.lastProse();
    int lines = 0;
    for (int i = draft.next(last); i < draft.size(); i = draft.next(i)) {
      if (!isItem(draft.block(i))
          || !draft.block(i).isTitled()
          || ListMarker.isItem(draft.block(i))) {
        return;
      }
      lines++;
    }
    if (last >= 0 && lines >= FEWEST_UNHEADED) {
      removeItems(draft, draft.next(last));
    }
  }
}
