package parallax.clean;

import java.util.Arrays;

/**
 * The words of a text as 64-bit hashes (FNV-1a), so that texts of any length compare word by word
 * and without regard to case, punctuation and the shape of apostrophes.
 */
final class WordHashes {
  private static final long BASIS = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  private WordHashes() {}

  /** One hash per run of letters and digits; apostrophes inside a word do not break it. */
  static long[] of(String text) {
    long[] hashes = new long[Math.max(4, text.length() / 5)];
    int count = 0;
    int i = 0;
    while (i < text.length()) {
      if (!Characters.isWordPart(text.charAt(i))) {
        i++;
        continue;
      }
      long hash = BASIS;
      while (i < text.length() && continues(text, i)) {
        if (!Characters.isApostrophe(text.charAt(i))) {
          hash = (hash ^ Character.toLowerCase(text.charAt(i))) * PRIME;
        }
        i++;
      }
      if (count == hashes.length) {
        hashes = Arrays.copyOf(hashes, count * 2);
      }
      hashes[count++] = hash;
    }
    return Arrays.copyOf(hashes, count);
  }

  private static boolean continues(String text, int at) {
    char c = text.charAt(at);
    return Characters.isWordPart(c)
        || (Characters.isApostrophe(c)
            && at + 1 < text.length()
            && Characters.isWordPart(text.charAt(at + 1)));
  }

  /** One hash for a few words in their order. */
  static long combine(long[] words, int from, int count) {
    long hash = BASIS;
    for (int i = from; i < from + count; i++) {
      hash = (hash ^ words[i]) * PRIME;
      hash ^= hash >>> 29;
    }
    return hash;
  }

  /** Whether {@code part} stands in {@code whole} from {@code at} on. */
  static boolean standsAt(long[] whole, int at, long[] part) {
    return at + part.length <= whole.length
        && Arrays.equals(whole, at, at + part.length, part, 0, part.length);
  }
}
