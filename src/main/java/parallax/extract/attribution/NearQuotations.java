package parallax.extract.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import parallax.text.Span;

/** Finds the quotations a verb of speech introduces or closes. */
final class NearQuotations {
  /** "told a crowd of farmers in the north on Thursday: …" */
  private static final int LONGEST_SETTING = 15;

  /** Single marks around fewer words are a scare quote sooner than speech. */
  private static final int SPEECH_WORDS = 4;

  private static final int SENTENCE_WORDS = 6;

  /** “…” So ran the headline. */
  private static final Set<String> THUS = Set.of("so", "thus");

  private NearQuotations() {}

  /**
   * The quotations right before or after a cue and its source.
   *
   * @param core from the first to the last token of cue and source
   */
  static List<Span> of(Passage passage, CueMatch match, TokenRange core) {
    List<Span> near = new ArrayList<>();
    for (Quotation quotation : passage.quotations()) {
      TokenRange tokens = passage.tree().tokens(quotation.span());
      boolean speech = !quotation.single() || tokens.end() - tokens.start() > SPEECH_WORDS;
      boolean participle = passage.tree().isTagged(match.head(), "VBG");
      if (speech
          && ((!participle && closes(passage, tokens, core))
              || opens(passage, match, core, tokens))) {
        near.add(quotation.span());
      }
    }
    return near;
  }

  /** “…,” the minister said. */
  private static boolean closes(Passage passage, TokenRange quotation, TokenRange core) {
    return quotation.end() <= core.start()
        && IntStream.range(quotation.end(), core.start())
            .filter(at -> Phrases.isWord(passage.tree(), at))
            .allMatch(at -> THUS.contains(passage.tree().form(at)));
  }

  /** The minister said in the capital: “…” */
  private static boolean opens(
      Passage passage, CueMatch match, TokenRange core, TokenRange quotation) {
    if (quotation.start() < core.end() || quotation.start() - core.end() > LONGEST_SETTING) {
      return false;
    }
    SentenceTree tree = passage.tree();
    BitSet own = tree.subtree(match.head());
    boolean setting =
        IntStream.range(core.end(), quotation.start())
            .filter(at -> Phrases.isWord(tree, at))
            .allMatch(at -> own.get(at) && !tree.isTagged(at, "VB"));
    boolean announced =
        quotation.start() == core.end()
            || quotation.end() - quotation.start() > SENTENCE_WORDS
            || IntStream.range(core.end(), quotation.start())
                .anyMatch(at -> !Phrases.isWord(tree, at));
    return setting && announced;
  }
}
