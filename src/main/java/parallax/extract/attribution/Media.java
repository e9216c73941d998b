package parallax.extract.attribution;

import java.util.Set;

/**
 * Takes the words right after a cue that tell by what it was said into it: "said in a statement".
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

  /** What is written by somebody and carries no speech of its own. */
  private static final Set<String> WRITINGS =
      Set.of(
          "paragraph",
          "passage",
          "chapter",
          "section",
          "page",
          "line",
          "sentence",
          "resolution",
          "note",
          "advertisement",
          "ad",
          "petition",
          "manifesto",
          "declaration",
          "story",
          "piece");

  /** By what somebody is told or told of; nobody who tells. */
  private static final Set<String> MEANS =
      Set.of(
          "acclamation",
          "cable",
          "courier",
          "decree",
          "e-mail",
          "email",
          "fax",
          "hand",
          "law",
          "letter",
          "mail",
          "message",
          "name",
          "phone",
          "post",
          "radio",
          "statute",
          "telegram",
          "telephone",
          "text",
          "treaty",
          "video",
          "vote",
          "word");

  private Media() {}

  /** The cue up to the end of a phrase that names its medium, if one follows at once. */
  static CueMatch widen(SentenceTree tree, CueMatch match) {
    int end = match.range().end();
    for (int child : tree.dependents(match.head())) {
      TokenRange phrase = SentenceTree.hull(tree.subtree(child));
      boolean adjacent =
          phrase.start() == end && child > end && tree.isRelated(child, "obl", "nmod");
      if (adjacent && isMedium(tree, child, end)) {
        return match.until(child + 1);
      }
    }
    return match;
  }

  /** Whether a noun names something spoken or written, or a part of it. */
  static boolean isWriting(SentenceTree tree, int noun) {
    return MEDIA.contains(tree.lemma(noun)) || WRITINGS.contains(tree.lemma(noun));
  }

  /** "told by telephone", "mentioned by name": a bare noun names the means, "by a letter" not. */
  static boolean isMeans(SentenceTree tree, int noun) {
    return MEANS.contains(tree.lemma(noun))
        && tree.isTagged(noun, "NN")
        && !tree.isTagged(noun, "NNP")
        && tree.dependents(noun).stream().allMatch(at -> tree.isRelated(at, "case", "punct"));
  }

  private static boolean isMedium(SentenceTree tree, int noun, int preposition) {
    return PREPOSITIONS.contains(tree.form(preposition)) && MEDIA.contains(tree.lemma(noun));
  }
}
