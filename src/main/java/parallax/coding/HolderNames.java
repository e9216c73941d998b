package parallax.coding;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parallax.study.Gazetteer;
import parallax.study.NameKey;

/** Makes one name of the several under which coders write down the same holder. */
final class HolderNames {
  private final Map<String, String> canonical = new HashMap<>();

  HolderNames(Gazetteer gazetteer) {
    gazetteer
        .entries()
        .forEach(
            entry -> {
              canonical.putIfAbsent(key(entry.canonical()), entry.canonical());
              canonical.putIfAbsent(key(entry.alias()), entry.canonical());
            });
  }

  /**
   * The canonical name of what the study's gazetteer knows; another name as it is written, with
   * single blanks, without an article before it.
   */
  String of(String holder) {
    String plain = holder.strip().replaceAll("\\s+", " ").replaceFirst("(?i)^(the|an?) ", "");
    return canonical.getOrDefault(key(plain), plain);
  }

  /** Whether two coders mean the same: spelling and case aside. */
  String key(String name) {
    return Stream.of(name.strip().split("[\\s-]+", -1))
        .map(NameKey::of)
        .collect(Collectors.joining(" "))
        .toLowerCase(Locale.ROOT);
  }
}
