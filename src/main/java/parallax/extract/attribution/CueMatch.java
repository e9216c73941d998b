package parallax.extract.attribution;

import parallax.study.ReportingCue;

/**
 * A cue where it stands.
 *
 * @param cue what was found
 * @param head the token that carries it: the verb without its auxiliaries, the noun
 * @param range the tokens of the cue with auxiliaries, particles and its preposition
 */
record CueMatch(ReportingCue cue, int head, TokenRange range) {
  /** This match with a range that reaches up to {@code end}. */
  CueMatch until(int end) {
    return new CueMatch(cue, head, new TokenRange(range.start(), Math.max(end, range.end())));
  }
}
