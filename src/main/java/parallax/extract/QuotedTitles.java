package parallax.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parallax.text.Span;

/**
 * Titles in quotation marks after the word that says what they are: the festival “Songs of the
 * Steppe”, the film “The Needle”. Without such a word a quoted phrase may be a headline or a
 * slogan.
 */
final class QuotedTitles {
  private static final int LONGEST = 10;

  private static final Map<String, EntityType> KINDS = kinds();

  private static final Pattern TITLE =
      Pattern.compile(
          "\\b("
              + String.join("|", KINDS.keySet())
              + ")\\s*,?\\s+[“\"‘«]([^“”\"«»]{2,120}?)[,.]?[”\"’»]");

  private static final Pattern SMALL =
      Pattern.compile("a|an|and|as|at|between|by|for|from|in|is|of|on|or|the|to|with");

  private QuotedTitles() {}

  /** The titles in a sentence, in order. */
  static List<NameCandidate> find(SentenceWords words) {
    List<NameCandidate> found = new ArrayList<>();
    Span sentence = words.sentence().span();
    Matcher matcher = TITLE.matcher(words.text()).region(sentence.start(), sentence.end());
    while (matcher.find()) {
      if (isTitleCase(matcher.group(2))) {
        found.add(
            NameCandidate.found(
                new Span(matcher.start(2), matcher.end(2)),
                KINDS.get(matcher.group(1).toLowerCase(Locale.ROOT)),
                CanonicalNames.of(matcher.group(2)),
                NameCandidate.Origin.PATTERN));
      }
    }
    return found;
  }

  private static boolean isTitleCase(String quoted) {
    String[] parts = quoted.strip().split("[\\s–—-]+", -1);
    boolean capitals = parts.length <= LONGEST && Character.isUpperCase(quoted.codePointAt(0));
    for (String part : parts) {
      capitals &=
          part.isEmpty()
              || !Character.isLowerCase(part.codePointAt(0))
              || SMALL.matcher(part).matches();
    }
    return capitals;
  }

  private static Map<String, EntityType> kinds() {
    Map<String, EntityType> kinds = new TreeMap<>();
    for (String event :
        List.of("competition", "concert", "conference", "exhibition", "festival", "forum")) {
      kinds.put(event, EntityType.EVENT);
    }
    for (String work :
        List.of(
            "album",
            "article",
            "book",
            "essay",
            "film",
            "magazine",
            "movie",
            "newspaper",
            "novel",
            "opera",
            "paper",
            "play",
            "poem",
            "report",
            "series",
            "single",
            "song")) {
      kinds.put(work, EntityType.TITLE_WORK);
    }
    return kinds;
  }
}
