package parallax.frame;

import java.util.List;
import parallax.study.LexiconEntry;

/**
 * A lexicon entry that matched.
 *
 * @param lexicon name of the lexicon
 * @param entry the entry
 * @param start first token, 0-based in the sentence
 * @param end token after the last
 * @param words the tokens that words and slots of the pattern took, in order
 */
record CueHit(String lexicon, LexiconEntry entry, int start, int end, List<Integer> words) {
  CueHit {
    words = List.copyOf(words);
  }
}
