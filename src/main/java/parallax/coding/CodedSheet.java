package parallax.coding;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A sheet that came back.
 *
 * @param coder whose it is
 * @param file its name
 * @param codes by item; items the coder left blank are not in it
 * @param notes what was passed over or looks forgotten, for people
 */
record CodedSheet(String coder, String file, Map<String, Code> codes, List<String> notes) {
  CodedSheet {
    codes = Collections.unmodifiableMap(new TreeMap<>(codes));
    notes = List.copyOf(notes);
  }

  /** What was given an item; empty if nothing was. */
  Optional<Code> code(String item) {
    return Optional.ofNullable(codes.get(item));
  }
}
