package parallax.annotate;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import parallax.annotate.Abbreviations.Kind;
import parallax.text.CalendarNames;

/** The rules of English punctuation that say whether a sentence ends at a stop. */
final class StopRules {
  /** What the rules make of a stop. */
  enum Verdict {
    /** The sentence ends. */
    ENDS,
    /** It does not. */
    GOES_ON,
    /** The rules cannot tell. */
    UNDECIDED
  }

  private static final Pattern ACRONYM = Pattern.compile("(?:\\p{L}\\.)+-?\\p{L}");
  private static final Pattern INITIAL = Pattern.compile("\\p{Lu}(?:\\.?-\\p{Lu})?");
  private static final Pattern ENUMERATOR = Pattern.compile("\\d{1,3}|\\p{L}|[ivxIVX]{1,5}");
  private static final Pattern PLAIN_WORD =
      Pattern.compile("[\\p{Ll}’'-]*\\p{Ll}{2}[)\\]]?|\\d+(?:[.,]\\d+)*%?");
  private static final Pattern WEB =
      Pattern.compile(
          "(?i).*(?:://|www\\.|@|/|\\.\\p{L}+\\.\\p{L}|\\.(?:com|org|net|gov|edu|info|ru|kz|uk|eu)(?![a-z])).*");

  /** Part of a numbered text, as at the end of "(Section 3" and at the start of "Article 2.1)". */
  private static final String DIVISION =
      "\\b(?:Section|Article|Clause|Chapter|Paragraph|Part|Title|Item|Point|Annex|Appendix|Schedule"
          + "|Book|Volume|Rule|Table|Figure|Note|Principle|Sec\\.|Art\\.|Vol\\.|Ch\\.|Par\\.|No\\.|Nos\\.|p\\.|pp\\.)"
          + "\\s*(?:\\d+(?:\\.\\d+)*|[IVXLC]+|[A-Z])";

  private static final Pattern DIVISION_BEFORE = Pattern.compile(DIVISION + "$");
  private static final Pattern DIVISION_AFTER = Pattern.compile(DIVISION + "(?=[.,;:)\\]]| of\\b)");

  /** Longer than any match of {@link #DIVISION_BEFORE} in prose. */
  private static final int DIVISION_REACH = 40;

  private static final Pattern LETTERED_ITEM = Pattern.compile("(?:\\p{Ll}|[ivx]{1,4})\\) ");

  private static final Pattern SPEAKER_AND_VERB =
      Pattern.compile(
          "(?:\\p{Lu}[\\p{L}’'-]*\\.?\\s+){1,4}(?:asked|asks|said|says|cried|wondered|wonders|exclaimed"
              + "|shouted|demanded|replied|inquired|enquired|retorted|quipped|joked|mused)\\b");

  private static final Pattern AFTER_CLOCK =
      Pattern.compile(
          "(?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b|[A-Z]{2,4}T\\b|ET\\b|GMT\\b|UTC\\b|MSK\\b"
              + "|(?:\\p{Lu}\\p{L}+[ -]){1,3}(?:[Tt]ime|[Ss]tandard)\\b");

  private final Abbreviations abbreviations;

  StopRules(Abbreviations abbreviations) {
    this.abbreviations = abbreviations;
  }

  /**
   * Whether the sentence that began at {@code start} ends at {@code stop}.
   *
   * @param start offset in the stop's paragraph
   */
  Verdict judge(Stop stop, int start, MidSentenceBrackets brackets) {
    if (stop.last()) {
      return Verdict.ENDS;
    }
    if (saysNothing(stop, start) || isMarkInBracket(stop) || brackets.contain(stop.end() - 1)) {
      return Verdict.GOES_ON;
    }
    if (stop.isFullStop() && (isDivision(stop, brackets) || isEnumerator(stop, start))) {
      return Verdict.GOES_ON;
    }
    return stop.joined() ? judgeJoined(stop) : judgeSpaced(stop);
  }

  /** Dots before the first word belong to what follows. */
  private static boolean saysNothing(Stop stop, int start) {
    return stop.paragraph()
        .substring(start, stop.mark())
        .codePoints()
        .noneMatch(Character::isLetterOrDigit);
  }

  /** "(?)", "[...]". */
  private static boolean isMarkInBracket(Stop stop) {
    return stop.mark() > 0 && "([".indexOf(stop.paragraph().charAt(stop.mark() - 1)) >= 0;
  }

  /** "Section 3. Article 2. Clause 2.1". */
  private static boolean isDivision(Stop stop, MidSentenceBrackets brackets) {
    String text = stop.paragraph();
    String before = text.substring(Math.max(0, stop.mark() - DIVISION_REACH), stop.mark());
    if (!DIVISION_BEFORE.matcher(before).find()) {
      return false;
    }
    return brackets.contain(stop.mark())
        || DIVISION_AFTER
            .matcher(text)
            .region(stop.next(), text.length())
            .useTransparentBounds(true)
            .lookingAt();
  }

  /** "1. The first of these". */
  private static boolean isEnumerator(Stop stop, int start) {
    return Blank.skip(stop.paragraph(), start) == stop.wordStart()
        && !stop.quoted()
        && ENUMERATOR.matcher(stop.word()).matches();
  }

  /** No space follows: "… its end.Next", "U.S.-led", "2.5". */
  private Verdict judgeJoined(Stop stop) {
    boolean begins = Character.isUpperCase(stop.nextChar()) && begins(stop);
    if (!begins || WEB.matcher(stop.chunk()).matches()) {
      return isYear(stop) ? Verdict.ENDS : Verdict.GOES_ON;
    }
    return verdict(endsPlainly(stop) || abbreviations.opens(stop.nextWord()));
  }

  /** Whether a word begins and not an initial or a code: "Next" or "A ", not "B.C." or "NET". */
  private static boolean begins(Stop stop) {
    String word = stop.nextWord();
    if (word.isEmpty()) {
      // Signs such as "Ⅳ" and "Ⓜ" are upper case and no letters.
      return false;
    }
    int after = stop.nextStart() + word.length();
    boolean alone =
        after >= stop.paragraph().length() || Blank.is(stop.paragraph().codePointAt(after));
    return word.length() == 1
        ? alone && "AI".contains(word)
        : Character.isLowerCase(word.codePointAt(1));
  }

  private boolean endsPlainly(Stop stop) {
    String word = stop.word();
    return stop.quoted()
        || (PLAIN_WORD.matcher(word).matches() && abbreviations.kind(word).isEmpty());
  }

  /** "… its end.2022 was". */
  private boolean isYear(Stop stop) {
    return stop.isFullStop()
        && stop.word().matches("\\p{Ll}{3,}")
        && abbreviations.kind(stop.word()).isEmpty()
        && stop.paragraph().substring(stop.next()).matches("(?s)(?:1[5-9]|20)\\d\\d \\p{Ll}.*");
  }

  private Verdict judgeSpaced(Stop stop) {
    if (continues(stop)) {
      return Verdict.GOES_ON;
    }
    if (Character.isLowerCase(stop.nextChar())) {
      return verdict(stop.isFullStop() && (at(LETTERED_ITEM, stop) || quotesInFull(stop)));
    }
    if (stop.asksOrExclaims()) {
      return verdict(!(stop.quoted() && at(SPEAKER_AND_VERB, stop)));
    }
    if (!stop.isFullStop()) {
      return verdict(!Character.isDigit(stop.nextChar()));
    }
    return judgeFullStop(stop);
  }

  /** A quotation after a full stop begins a sentence, even in lower case. */
  private boolean quotesInFull(Stop stop) {
    return stop.opensQuotation() && abbreviations.kind(stop.word()).isEmpty();
  }

  /** A comma, a closing bracket, a further mark: "etc., and", "?” ,". */
  private static boolean continues(Stop stop) {
    return ",;:)]}%/.?!…".indexOf(stop.paragraph().codePointAt(stop.next())) >= 0;
  }

  private Verdict judgeFullStop(Stop stop) {
    Optional<Kind> kind = abbreviations.kind(stop.word());
    if (kind.isPresent()) {
      return judgeAbbreviation(stop, kind.get());
    }
    if (isAcronym(stop) || isInitial(stop)) {
      return verdict(stop.quoted() || opensSentence(stop));
    }
    return Verdict.ENDS;
  }

  private static boolean isAcronym(Stop stop) {
    return ACRONYM.matcher(stop.word()).matches();
  }

  private static boolean isInitial(Stop stop) {
    return INITIAL.matcher(stop.word()).matches() && !isPronoun(stop);
  }

  private Verdict judgeAbbreviation(Stop stop, Kind kind) {
    return switch (kind) {
      case TITLE -> Verdict.GOES_ON;
      case PLACE -> verdict(opensSentence(stop));
      case INSIDE -> verdict(stop.quoted() || opensSentence(stop));
      case NUMBER -> verdict(stop.quoted() || !takesNumber(stop));
      case CLOCK -> verdict(stop.quoted() || !at(AFTER_CLOCK, stop));
      case MAY_END -> stop.quoted() || opensSentence(stop) ? Verdict.ENDS : Verdict.UNDECIDED;
      case ALWAYS_ENDS -> Verdict.ENDS;
    };
  }

  private boolean opensSentence(Stop stop) {
    return abbreviations.opens(stop.nextWord());
  }

  private static boolean takesNumber(Stop stop) {
    return Character.isDigit(stop.nextChar())
        || stop.nextWord().matches("[IVXLC]+")
        || isMonth(stop.nextWord());
  }

  private static boolean isMonth(String word) {
    return !word.isEmpty()
        && Character.isUpperCase(word.charAt(0))
        && CalendarNames.month(word.toLowerCase(Locale.ROOT)).isPresent();
  }

  /** "So do I." ends; "George I." and "I. Smith" do not. */
  private static boolean isPronoun(Stop stop) {
    String before = stop.paragraph().substring(0, stop.wordStart()).stripTrailing();
    return "I".equals(stop.word())
        && !before.isEmpty()
        && Character.isLowerCase(before.codePointBefore(before.length()));
  }

  private static boolean at(Pattern pattern, Stop stop) {
    return pattern
        .matcher(stop.paragraph())
        .region(stop.nextStart(), stop.paragraph().length())
        .lookingAt();
  }

  private static Verdict verdict(boolean ends) {
    return ends ? Verdict.ENDS : Verdict.GOES_ON;
  }
}
