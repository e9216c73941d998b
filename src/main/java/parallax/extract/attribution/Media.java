package parallax.extract.attribution;

import java.util.Set;

/**
 * Takes the words right after a cue that tell by what it was said into it: "said in a statement",
 * "was described by".
 */
final class Media {
  private static final Set<String> PREPOSITIONS = Set.of("in", "on", "during", "at", "via");

  /** Forms of speech and writing, and what carries them. */
  private static final Set<String> MEDIA =
      Set.of(
          "statement",
          "interview",
          "email",
          "e-mail",
          "tweet",
          "post",
          "speech",
          "letter",
          "report",
          "release",
          "article",
          "column",
          "essay",
          "memo",
          "blog",
          "briefing",
          "conference",
          "twitter",
          "facebook",
          "telegram",
          "television",
          "radio",
          "debate",
          "hearing",
          "message",
          "testimony",
          "address",
          "editorial",
          "comment",
          "remark");

  private Media() {}

  /** The cue up to the end of a phrase that names its medium, or with the "by" of its agent. */
  static CueMatch widen(SentenceTree tree, CueMatch match) {
    int end = match.range().end();
    for (int child : tree.dependents(match.head())) {
      TokenRange phrase = SentenceTree.hull(tree.subtree(child));
      boolean adjacent =
          phrase.start() == end && child > end && tree.isRelated(child, "obl", "nmod");
      if (adjacent && isMedium(tree, child, end)) {
        return match.until(child + 1);
      }
      if (adjacent && tree.form(end).equals("by") && Sources.isPassive(tree, match.head())) {
        return match.until(end + 1);
      }
    }
    return match;
  }

  private static boolean isMedium(SentenceTree tree, int noun, int preposition) {
    return PREPOSITIONS.contains(tree.form(preposition)) && MEDIA.contains(tree.lemma(noun));
  }
}
