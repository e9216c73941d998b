package parallax.clean;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Notes below the article (or above it) about its author and its origin: a biography, where it
 * first appeared, which thesis it sums up, whom the author thanks under a heading of its own.
 */
final class AuthorNote implements CleaningRule {
  private static final int MOST_WORDS = 160;
  private static final int MOST_NOTES = 12;
  private static final Pattern HEADING =
      Pattern.compile(
          "(?i)(?:about the (?:authors?|writers?)|authors?|the authors?|acknowledge?ments?|contributors?) ?:?");
  private static final Pattern ORIGIN =
      Pattern.compile(
          "(?:This|The present|An? (?:earlier |shorter |longer )?version of this) (?:article|essay|paper|piece|post"
              + "|commentary|column|op-ed|text|brief|interview|story|analysis|report) (?:is|was|has been|first"
              + "|originally|draws on|appeared|appears)\\b.{0,60}?\\b(?:summary|version|adapted|adaptation|excerpt"
              + "|extract|based on|first published|first appeared|originally|published|appeared|translated|translation"
              + "|reproduced|reprinted|republished|commissioned|supported|funded|part of a)\\b");
  private static final Pattern CORRECTION =
      Pattern.compile(
          "(?:Corrections?|Clarification|CORRECTION|CLARIFICATION|Editor['’]s note)(?: \\([^)]{1,40}\\))?[:.] ");
  private static final Pattern THE_AUTHOR =
      Pattern.compile(
          "(?:The (?:author|writer)s?|About the author:) (?:is|are|works?|teach(?:es)?|was)\\b");
  private static final Pattern ROLE =
      Pattern.compile(
          "(?<name>\\p{Lu}[\\p{L}'’.-]+(?: \\p{Lu}[\\p{L}'’.-]*){1,3}),? (?:is|was|works as|serves as) (?:an?|the)"
              + "(?: [\\p{L}-]+){0,5} (?:fellow|analyst|journalist|correspondent|professor|lecturer|researcher"
              + "|scholar|editor|columnist|reporter|writer|author|director|historian|economist|student|expert"
              + "|commentator|contributor|consultant)\\b");

  @Override
  public String name() {
    return "author-note";
  }

  @Override
  public String reason() {
    return "Who the author is and where the text comes from is about the article, not in it.";
  }

  @Override
  public void apply(Draft draft) {
    int firstProse = draft.firstProse();
    if (firstProse < draft.lastProse() && isOrigin(draft.block(firstProse))) {
      draft.remove(firstProse, Removal.Kind.BYLINE, this);
    }
    for (int notes = 0; notes < MOST_NOTES && removeLast(draft); notes++) {
      // Each note removed may uncover another above it.
    }
  }

  /** Removes the lowest note; false if there is none below the article's last paragraph. */
  private boolean removeLast(Draft draft) {
    for (int i = draft.previous(draft.size()); i > draft.next(-1); i = draft.previous(i)) {
      if (isNote(draft, i)) {
        draft.remove(i, Removal.Kind.BYLINE, this);
        return true;
      }
      if (draft.block(i).isProse()) {
        return false;
      }
    }
    return false;
  }

  private static boolean isNote(Draft draft, int index) {
    Block block = draft.block(index);
    if (block.words() > MOST_WORDS) {
      return false;
    }
    int above = draft.previous(index);
    return isOrigin(block)
        || block.is(HEADING)
        || block.opens(THE_AUTHOR)
        || (above >= 0 && draft.block(above).is(HEADING))
        || isBiography(draft, block)
        || describesAuthorAbove(draft, index);
  }

  private static boolean isOrigin(Block block) {
    return block.words() <= MOST_WORDS && (block.opens(ORIGIN) || block.opens(CORRECTION));
  }

  /** A person introduced by a role at the very end who is the author, or was not spoken of. */
  private static boolean isBiography(Draft draft, Block block) {
    String author = draft.entry().author();
    if (!author.isBlank() && block.opening().startsWith(author + " ")) {
      return true;
    }
    Matcher role = ROLE.matcher(block.opening());
    if (!role.lookingAt()) {
      return false;
    }
    String name = role.group("name");
    String last = name.substring(name.lastIndexOf(' ') + 1);
    String above = draft.original().substring(0, block.span().start());
    return author.endsWith(last) || !above.contains(last);
  }

  /** A line without a stop directly under the author's name: what the author does for a living. */
  private static boolean describesAuthorAbove(Draft draft, int index) {
    Block block = draft.block(index);
    String author = draft.entry().author();
    return index > 0
        && !author.isBlank()
        && !draft.isKept(index - 1)
        && !block.sentence()
        && ListMarker.afterMarker(draft.block(index - 1)).equalsIgnoreCase(author);
  }
}
