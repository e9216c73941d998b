package parallax.extract;

import java.util.List;
import java.util.Set;
import parallax.study.Gazetteer;

/** Tells a language from a people: "speaks Spanish", "the French language", "in French". */
final class LanguageNames {
  private static final Set<String> NOUNS =
      Set.of(
          "language",
          "languages",
          "tongue",
          "speaking",
          "speaker",
          "speakers",
          "alphabet",
          "script",
          "grammar",
          "vocabulary");

  private static final Set<String> VERBS =
      Set.of("speak", "learn", "teach", "study", "understand", "translate", "master", "fluent");

  private static final Set<String> NO_LANGUAGE_AFTER =
      Set.of(
          "be",
          "become",
          "remain",
          "feel",
          "more",
          "most",
          "less",
          "very",
          "as",
          "so",
          "too",
          "half",
          "both",
          "not",
          "also",
          "largely",
          "mostly",
          "predominantly",
          "ethnically",
          "and",
          "or",
          "only",
          "by");

  private static final Set<String> DETERMINERS = Set.of("DT", "PDT", "PRP$", "POS", "CD");

  private static final Set<String> OBJECT_OF = Set.of("in", "into", "of", "from");
  private static final Set<String> COORDINATORS = Set.of("and", "or", "than", "not", "but");

  /** Peoples whose name is also a language's, in lower case. */
  private final Set<String> spokenNames;

  LanguageNames(Gazetteer gazetteer) {
    this.spokenNames = gazetteer.languages();
  }

  /** Retypes the peoples of an article that are languages. */
  void resolve(ArticleNames article) {
    for (int s = 0; s < article.sentences().size(); s++) {
      SentenceWords words = article.sentences().get(s);
      boolean spoken = false;
      for (NameCandidate name : List.copyOf(article.names().get(s))) {
        if (name.type() == EntityType.NATIONALITY) {
          boolean language = isLanguage(words, name, spoken);
          spoken |= language;
          if (language) {
            article.put(s, language(words, name));
          }
        }
      }
    }
  }

  private static NameCandidate language(SentenceWords words, NameCandidate name) {
    return NameCandidate.found(
        name.span(),
        EntityType.LANGUAGE,
        CanonicalNames.of(name.span().of(words.text())) + " language",
        name.origin());
  }

  private boolean isLanguage(SentenceWords words, NameCandidate name, boolean spoken) {
    int after = words.after(name.span());
    if (NOUNS.contains(words.key(after)) || sharedNoun(words, after)) {
      return true;
    }
    if (name.span().of(words.text()).endsWith("s") || modifies(words, after)) {
      return false;
    }
    int before = words.from(name.span().start()) - 1;
    return isSpoken(words, before, spoken) || standsAlone(words, name, before, after);
  }

  private static boolean isSpoken(SentenceWords words, int before, boolean spoken) {
    if (before < 0 || !words.get(before + 1).afterBlank()) {
      return false;
    }
    boolean object = OBJECT_OF.contains(words.key(before)) && isObject(words, before + 1);
    boolean joined = spoken && COORDINATORS.contains(words.key(before));
    return object || joined || VERBS.contains(words.get(before).lemma());
  }

  /**
   * "French is taught", "to support Spanish, and": a demonym without article that is no one's
   * attribute. After "is" or "more" it is a quality, and before "and" it may be one.
   */
  private boolean standsAlone(SentenceWords words, NameCandidate name, int before, int after) {
    boolean spoken =
        spokenNames.contains(words.key(after - 1)) && words.from(name.span().start()) == after - 1;
    boolean quality =
        before >= 0
            && (NO_LANGUAGE_AFTER.contains(words.get(before).lemma())
                || words.get(before).token().pos().startsWith("JJ")
                || DETERMINERS.contains(words.get(before).token().pos())
                || !words.get(before + 1).afterBlank());
    if (!spoken || quality || after >= words.size()) {
      return spoken && !quality;
    }
    String pos = words.get(after).token().pos();
    boolean comma = words.get(after).gap().strip().equals(",");
    if (comma) {
      return !pos.startsWith("N") && !pos.startsWith("JJ");
    }
    return !pos.equals("CC") && !isParticiple(words, after);
  }

  /** "French operated pipelines": a participle that goes with a noun. */
  private static boolean isParticiple(SentenceWords words, int at) {
    return words.get(at).token().pos().matches("VB[NDG]")
        && at + 1 < words.size()
        && words.get(at + 1).token().pos().startsWith("N");
  }

  /** "the Spanish and French languages". */
  private static boolean sharedNoun(SentenceWords words, int after) {
    return words.key(after).equals("and") && words.key(after + 2).equals("languages");
  }

  /** A noun, or an adjective that no word follows: taggers call "teachers of French" both. */
  private static boolean isObject(SentenceWords words, int at) {
    boolean last = at + 1 == words.size() || !words.get(at + 1).afterBlank();
    return last || words.get(at).token().pos().startsWith("N");
  }

  /** Whether the next word is what the adjective belongs to. */
  private static boolean modifies(SentenceWords words, int after) {
    if (after >= words.size()
        || !(words.get(after).afterBlank() || words.get(after).afterHyphen())) {
      return false;
    }
    String pos = words.get(after).token().pos();
    return pos.startsWith("N") || pos.startsWith("JJ") || words.get(after).afterHyphen();
  }
}
