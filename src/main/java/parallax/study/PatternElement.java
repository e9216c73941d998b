package parallax.study;

import java.util.List;

/** One element of a {@link CuePattern}. The language is described in docs/lexicons.md. */
public sealed interface PatternElement {

  /**
   * One token, by its lemma or its surface in lower case, or by its surface as it stands.
   *
   * @param glob a lower-case lemma or surface, or a surface as it stands in the text; {@code *}
   *     stands for any characters, {@code ?} for one
   * @param surface whether only the token's surface as it stands is compared
   * @param tagPrefix what the token's Penn tag must begin with; empty for any tag
   */
  record Word(String glob, boolean surface, String tagPrefix) implements PatternElement {
    /**
     * Whether a token fits.
     *
     * @param lemma its lemma in lower case
     * @param text its surface as it stands
     * @param tag its Penn tag
     */
    public boolean fits(String lemma, String text, String tag) {
      if (!tag.startsWith(tagPrefix)) {
        return false;
      }
      return surface
          ? Glob.fits(glob, text)
          : Glob.fits(glob, lemma) || Glob.fitsLowerCase(glob, text);
    }

    /** The characters before the first wildcard. */
    public String prefix() {
      return Glob.prefix(glob);
    }

    /** Whether there is a wildcard. */
    public boolean wild() {
      return prefix().length() < glob.length();
    }
  }

  /**
   * A mention that plays a part in the relationship.
   *
   * @param role which part
   */
  record Slot(Role role) implements PatternElement {
    /** The parts a mention can play. */
    public enum Role {
      /** One of the study's two actors: by name, by what belongs to it, or by description. */
      ACTOR,
      /** Both of them at once, such as "the two countries". */
      PAIR,
      /** Somebody else: a third country, bloc or organisation. */
      OTHER
    }
  }

  /**
   * Any tokens that do not end a clause.
   *
   * @param least how many at least
   * @param most how many at most
   */
  record Gap(int least, int most) implements PatternElement {}

  /**
   * One of several sequences.
   *
   * @param alternatives tried in order; an empty one makes the choice optional
   */
  record Choice(List<List<PatternElement>> alternatives) implements PatternElement {
    public Choice {
      alternatives = alternatives.stream().map(List::copyOf).toList();
    }
  }
}
