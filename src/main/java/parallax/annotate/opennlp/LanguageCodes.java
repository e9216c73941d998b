package parallax.annotate.opennlp;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** ISO 639-3 codes, as OpenNLP's model gives them, to ISO 639-1. */
final class LanguageCodes {
  /** Single languages the model tells apart where ISO 639-1 has one code for several. */
  private static final Map<String, String> MEMBERS =
      Map.ofEntries(
          Map.entry("azj", "az"),
          Map.entry("cmn", "zh"),
          Map.entry("ekk", "et"),
          Map.entry("khk", "mn"),
          Map.entry("lvs", "lv"),
          Map.entry("nob", "nb"),
          Map.entry("pes", "fa"),
          Map.entry("plt", "mg"),
          Map.entry("uzn", "uz"),
          Map.entry("zlm", "ms"));

  private static final Map<String, String> CODES = codes();

  private LanguageCodes() {}

  private static Map<String, String> codes() {
    Map<String, String> codes = new TreeMap<>(MEMBERS);
    Arrays.stream(Locale.getISOLanguages())
        .sorted()
        .forEach(code -> codes.put(Locale.forLanguageTag(code).getISO3Language(), code));
    return codes;
  }

  /** The two-letter code; the code itself if there is none. */
  static String shortest(String iso3) {
    return CODES.getOrDefault(iso3, iso3);
  }
}
