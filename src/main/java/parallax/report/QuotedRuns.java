package parallax.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Knows every run of nine words of some sentences, to see whether a text repeats one. */
final class QuotedRuns {
  /** So many words in a row are a quotation; fewer are a name, a figure or a turn of phrase. */
  static final int WORDS = 9;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  private final Set<String> runs = new HashSet<>();

  /** Remembers a sentence. */
  void add(String sentence) {
    runs.addAll(runs(sentence));
  }

  /** The first run of nine words that a remembered sentence has too. */
  Optional<String> in(String text) {
    return runs(text).stream().filter(runs::contains).findFirst();
  }

  /** The text itself if it repeats nothing; else its first eight words, marked as cut. */
  String shortened(String text) {
    if (in(text).isEmpty()) {
      return text;
    }
    List<MatchResult> words = WORD.matcher(text).results().limit(WORDS - 1L).toList();
    return text.substring(0, words.get(words.size() - 1).end()) + " …";
  }

  private static List<String> runs(String text) {
    List<String> words =
        WORD.matcher(text.toLowerCase(Locale.ROOT)).results().map(MatchResult::group).toList();
    List<String> found = new ArrayList<>();
    for (int i = 0; i + WORDS <= words.size(); i++) {
      found.add(String.join(" ", words.subList(i, i + WORDS)));
    }
    return found;
  }
}
