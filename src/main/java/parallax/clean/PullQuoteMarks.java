package parallax.clean;

import java.util.regex.Pattern;
import parallax.text.Span;

/**
 * The quotation marks of a pull quote that is the author's own sentence. The words stay, the marks
 * go, and where the paragraph above broke off in the middle of a sentence the two become one.
 *
 * <p>Speech stands wholly in marks as well, so layout or contents must tell: the block is attached
 * to a neighbour where other paragraphs stand apart, or holds a citation, or finishes the sentence
 * above; and nobody is said to speak, nothing is said in the first person, and the page is no
 * interview.
 */
final class PullQuoteMarks implements CleaningRule {
  private static final int FEWEST_WORDS = 6;
  private static final int SPEECHES = 3;
  private static final int CUE_BEFORE = 90;
  private static final int CUE_AFTER = 60;
  private static final double APART = 0.6;
  private static final Pattern CITATION =
      Pattern.compile("\\([^()]{0,80}\\p{Lu}[^()]{1,80}, (?:19|20)\\d{2}[a-z]?\\)");
  private static final Pattern FIRST_PERSON =
      Pattern.compile("(?i)\\b(?:I|we|my|our|ours|us|me|mine|you|your)\\b");
  private static final Pattern PERSON = Pattern.compile("(?:He|She|They) ");
  private static final Pattern SPEECH =
      Pattern.compile(
          "(?i)\\b(?:sa(?:y|ys|id|ying)|t(?:ell|ells|old)|stat(?:es?|ed|ing)|add(?:s|ed|ing)|not(?:es?|ed|ing)"
              + "|wr(?:ites?|ote|iting)|ask(?:s|ed|ing)?|repl(?:y|ies|ied)|answer(?:s|ed)?|emphasi[sz](?:es?|ed|ing)"
              + "|stress(?:es|ed|ing)?|according to|explain(?:s|ed|ing)?|argu(?:es?|ed|ing)|declar(?:es?|ed|ing)"
              + "|announc(?:es?|ed|ing)|insist(?:s|ed|ing)?|conclud(?:es?|ed|ing)|continu(?:es?|ed) he|reads?|words"
              + "|quot(?:es?|ed|ing)|speak(?:s|ing)?|spoke|recall(?:s|ed|ing)?|remark(?:s|ed|ing)?|comment(?:s|ed)"
              + "|statement|speech|letter|joke[sd]?|claim(?:s|ed|ing)?|warn(?:s|ed|ing)?|believ(?:es?|ed))\\b");

  @Override
  public String name() {
    return "pull-quote-marks";
  }

  @Override
  public String reason() {
    return "The marks around a pull quote are layout: nobody is quoted but the author.";
  }

  @Override
  public void apply(Draft draft) {
    if (isInterview(draft)) {
      return;
    }
    boolean apart = standApart(draft);
    for (int i = draft.next(-1); i < draft.size(); i = draft.next(i)) {
      Block block = draft.block(i);
      if (Quotes.isWhollyQuoted(block) && block.words() >= FEWEST_WORDS) {
        boolean finishes = finishesSentenceAbove(draft, i);
        if (isOwnSentence(draft, i, finishes, apart)) {
          strip(draft, i, finishes);
        }
      }
    }
  }

  /** Whether wholly quoted paragraphs are the page's manner. */
  private static boolean isInterview(Draft draft) {
    int prose = 0;
    int spoken = 0;
    for (int i = draft.next(-1); i < draft.size(); i = draft.next(i)) {
      Block block = draft.block(i);
      boolean quoted = Quotes.isWhollyQuoted(block) && block.words() >= FEWEST_WORDS;
      prose += block.isProse() ? 1 : 0;
      spoken += quoted && !CITATION.matcher(block.text()).find() ? 1 : 0;
    }
    return spoken > SPEECHES && spoken * SPEECHES > prose;
  }

  /** Whether a blank line stands above most paragraphs that are away from quoted ones. */
  private static boolean standApart(Draft draft) {
    int prose = 0;
    int gaps = 0;
    for (int i = draft.next(-1); i < draft.size(); i = draft.next(i)) {
      int above = draft.previous(i);
      boolean besideQuote =
          Quotes.isWhollyQuoted(draft.block(i))
              || (above >= 0 && Quotes.isWhollyQuoted(draft.block(above)));
      if (draft.block(i).isProse() && !besideQuote) {
        prose++;
        gaps += draft.block(i).gapAbove() ? 1 : 0;
      }
    }
    return gaps >= APART * prose;
  }

  private static boolean isOwnSentence(Draft draft, int index, boolean finishes, boolean apart) {
    Block block = draft.block(index);
    boolean cites = CITATION.matcher(block.text()).find();
    boolean attached = apart && isAttached(draft, index);
    boolean personal = FIRST_PERSON.matcher(block.text()).find();
    return (cites || finishes || attached) && (cites || !personal) && !hasCue(draft, index, cites);
  }

  private static boolean isAttached(Draft draft, int index) {
    boolean below = index + 1 < draft.size() && !draft.block(index + 1).gapAbove();
    return !draft.block(index).gapAbove() || below;
  }

  private static boolean finishesSentenceAbove(Draft draft, int index) {
    int above = draft.previous(index);
    if (above < 0 || draft.block(above).sentence() || draft.block(above).words() < FEWEST_WORDS) {
      return false;
    }
    char last = draft.block(above).last();
    return last == ',' || Character.isLowerCase(last);
  }

  private static boolean hasCue(Draft draft, int index, boolean cites) {
    int above = draft.previous(index);
    int below = draft.next(index);
    return (above >= 0 && introducesSpeech(draft.block(above).text(), cites))
        || (below < draft.size() && reportsSpeech(draft.block(below).text()));
  }

  /**
   * Whether a paragraph ends in a colon, in an open quotation, or in a sentence about speaking. Of
   * a finished sentence above a quotation with a citation that says nothing: nobody cites aloud.
   */
  private static boolean introducesSpeech(String text, boolean cites) {
    String end = text.substring(Math.max(0, text.length() - CUE_BEFORE));
    String sentence = end.substring(end.lastIndexOf(". ") + 1);
    boolean finished =
        !sentence.isEmpty() && ".!?".indexOf(sentence.charAt(sentence.length() - 1)) >= 0;
    return text.endsWith(":")
        || Quotes.leavesOpen(text)
        || (!(cites && finished) && SPEECH.matcher(sentence).find());
  }

  /** Whether a paragraph begins by saying who spoke, or goes on about a person just heard. */
  private static boolean reportsSpeech(String text) {
    String start = text.substring(0, Math.min(text.length(), CUE_AFTER));
    int clause = start.indexOf(", ");
    return PERSON.matcher(start).lookingAt()
        || SPEECH.matcher(clause > 0 ? start.substring(0, clause) : start).find();
  }

  private void strip(Draft draft, int index, boolean finishes) {
    int end = draft.block(index).text().length();
    draft.cut(index, new Span(0, 1), Removal.Kind.ARTEFACT, this);
    draft.cut(index, new Span(end - 1, end), Removal.Kind.ARTEFACT, this);
    if (finishes) {
      draft.join(index, Draft.Join.SPACE);
    }
    joinBelow(draft, index);
  }

  /** A pull quote set into the middle of a sentence: the words below go on in lower case. */
  private static void joinBelow(Draft draft, int index) {
    int below = draft.next(index);
    boolean open = !draft.block(index).text().matches("(?s).*[.!?…]\\W{0,3}");
    if (open && below < draft.size() && Character.isLowerCase(draft.block(below).first())) {
      draft.join(below, Draft.Join.SPACE);
    }
  }
}
