package parallax.corpus;

import java.util.Locale;
import java.util.regex.Pattern;
import parallax.provenance.Sha256;

/**
 * Makes ids that can be file names and keys. The same record gets the same id in every run.
 *
 * <p>An id that has to be changed, or is made from an address, ends in the first eight digits of
 * the SHA-256 of what it was made from, so that two different ones stay different.
 */
final class RecordIds {
  private static final Pattern SAFE = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,127}");
  private static final Pattern UNSAFE = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern SCHEME = Pattern.compile("^[A-Za-z][A-Za-z0-9+.-]*://(?:www\\.)?");
  private static final int LONGEST_WORDS = 60;
  private static final int HASH = 8;

  private RecordIds() {}

  /** Whether an id can stand as it is. */
  static boolean isSafe(String id) {
    return SAFE.matcher(id).matches();
  }

  /** A given id: as it is if it can be. */
  static String of(String given) {
    return isSafe(given) ? given : worded(given);
  }

  /** The id of what stands at an address. */
  static String ofAddress(String address) {
    return worded(address);
  }

  /** The id of the n-th record of a file that names none, n counted from 1. */
  static String ofNumber(long number) {
    return String.format(Locale.ROOT, "%06d", number);
  }

  private static String worded(String from) {
    String words = UNSAFE.matcher(SCHEME.matcher(from.strip()).replaceFirst("")).replaceAll("-");
    String bare = words.replaceAll("^-+|-+$", "").toLowerCase(Locale.ROOT);
    int end =
        bare.offsetByCodePoints(0, Math.min(LONGEST_WORDS, bare.codePointCount(0, bare.length())));
    String head = bare.substring(0, end);
    String hash = Sha256.of(from).substring(0, HASH);
    return head.isEmpty() ? hash : head + "-" + hash;
  }
}
