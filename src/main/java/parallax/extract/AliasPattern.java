package parallax.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parallax.study.GazetteerEntry;
import parallax.study.NameKey;

/**
 * One alias, ready to be compared with the words of a sentence.
 *
 * @param entry the alias's row
 * @param words the alias's words, without a leading article
 * @param keys their keys; romanised for persons
 * @param afterArticle whether it is a name only after "the"
 */
record AliasPattern(
    GazetteerEntry entry, List<String> words, List<String> keys, boolean afterArticle) {
  private static final Pattern WORD =
      Pattern.compile("(?i:co-op)\\p{L}*|(?:[\\p{L}\\p{N}]\\p{M}*)+");

  private static final Set<String> COMMON_HEADS = Set.of("REGION", "FACILITY", "EVENT");

  /** An abbreviation's full stop may stand, or not: St. Petersburg, St Petersburg. */
  private static final int ABBREVIATION = 3;

  static AliasPattern of(GazetteerEntry entry) {
    boolean afterArticle = entry.alias().startsWith("the ");
    boolean romanised = romanised(entry);
    List<String> words = new ArrayList<>();
    List<String> keys = new ArrayList<>();
    Matcher matcher = WORD.matcher(afterArticle ? entry.alias().substring(4) : entry.alias());
    while (matcher.find()) {
      String word = matcher.group().replace("-", "");
      words.add(word);
      keys.add(romanised ? NameKey.romanised(word) : NameKey.of(word));
    }
    return new AliasPattern(entry, List.copyOf(words), List.copyOf(keys), afterArticle);
  }

  /** The key by which a word of a text finds persons. */
  static String romanisedKey(Word word) {
    return NameKey.romanised(word.text());
  }

  /** The keys a first word may have. */
  List<String> firstKeys() {
    String first = keys.get(0);
    boolean alsoPlural = length() == 1 && plural(0, first + "s");
    return alsoPlural ? List.of(first, first + "s") : List.of(first);
  }

  int length() {
    return keys.size();
  }

  boolean romanised() {
    return romanised(entry);
  }

  private static boolean romanised(GazetteerEntry entry) {
    return entry.type().equals("PERSON");
  }

  /** Whether the alias stands at a word of a sentence. */
  boolean matches(SentenceWords sentence, int at) {
    if (at + length() > sentence.size()) {
      return false;
    }
    for (int i = 0; i < length(); i++) {
      if (!sameWord(i, sentence.get(at + i)) || (i > 0 && !joined(sentence, at + i))) {
        return false;
      }
    }
    int last = at + length() - 1;
    return !sentence.gapAfter(last).startsWith("$")
        && (!afterArticle || standsAlone(sentence, at, last));
  }

  private boolean sameWord(int index, Word word) {
    String key = romanised() ? romanisedKey(word) : word.key();
    if (!key.equals(keys.get(index)) && !(last(index) && plural(index, word.key()))) {
      return false;
    }
    return sameCase(words.get(index), word, index == 0) || commonHead(index, word.key());
  }

  /** Peoples have a regular plural: Chilean, Chileans. */
  private boolean plural(int index, String key) {
    String singular = keys.get(index);
    return entry.type().equals("NATIONALITY")
        && !singular.endsWith("s")
        && !singular.endsWith("ese")
        && key.equals(singular + "s");
  }

  /**
   * What a place or an event is may stand in small letters: Orenburg region, Victory Day parade.
   */
  private boolean commonHead(int index, String key) {
    return index > 0
        && last(index)
        && COMMON_HEADS.contains(entry.type())
        && HeadWords.typeOf(key).isPresent();
  }

  private boolean last(int index) {
    return index == length() - 1;
  }

  private static boolean sameCase(String alias, Word word, boolean first) {
    String text = word.text();
    boolean acronym = alias.length() > 1 && alias.chars().noneMatch(Character::isLowerCase);
    if (acronym && alias.chars().anyMatch(Character::isUpperCase)) {
      return text.equals(alias);
    }
    if (Character.isUpperCase(alias.codePointAt(0))) {
      return word.capitalised()
          && (!word.acronym() || text.length() > ABBREVIATION || alias.length() == 1);
    }
    return !first || text.equals(alias);
  }

  private static boolean joined(SentenceWords sentence, int index) {
    String gap = sentence.get(index).gap();
    if (gap.isBlank() || sentence.get(index).afterDash() || gap.strip().equals("&")) {
      return true;
    }
    if (gap.startsWith(".") && gap.substring(1).isBlank()) {
      return sentence.get(index - 1).text().length() <= ABBREVIATION;
    }
    return gap.equals("'") || gap.equals("’") || gap.equals("ʼ");
  }

  /** "the West", but not "the West Bank" or "west". */
  private static boolean standsAlone(SentenceWords sentence, int first, int last) {
    boolean article = sentence.key(first - 1).equals("the") && sentence.get(first).afterBlank();
    boolean longerName =
        last + 1 < sentence.size()
            && sentence.get(last + 1).capitalised()
            && (sentence.get(last + 1).afterBlank() || sentence.get(last + 1).afterHyphen());
    return article && !longerName;
  }
}
