package parallax.study;

import java.util.List;

/**
 * A list of cues.
 *
 * @param name the file's name without its ending
 * @param sha256 of the file
 * @param entries in the file's order
 */
public record Lexicon(String name, String sha256, List<LexiconEntry> entries) {
  public Lexicon {
    entries = List.copyOf(entries);
  }
}
