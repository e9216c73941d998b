package parallax.annotate.opennlp;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Penn Treebank tags for OpenNLP's Universal POS tags, so that rules written for one annotator hold
 * for the other. What Universal POS does not tell apart (tense, number, degree) is read off the
 * form, the lemma and the words before; the guess between VBD and VBN is the weakest.
 */
final class PennTags {
  private static final Set<String> MODALS =
      Set.of("can", "could", "may", "might", "must", "shall", "should", "will", "would", "ought");
  private static final Set<String> POSSESSIVE =
      Set.of("my", "your", "his", "its", "our", "their", "thy");
  private static final Set<String> DEMONSTRATIVE = Set.of("this", "that", "these", "those");
  private static final Set<String> BARE_VERB_AFTER = Set.of("to", "do", "let", "help", "make");
  private static final Set<String> PERFECT_OR_PASSIVE = Set.of("have", "be", "get");

  /** How far before a verb its auxiliary is looked for: "has not always been". */
  private static final int REACH = 4;

  private final List<TaggedToken> tokens;

  /** Tags for the tokens of one sentence. */
  PennTags(List<TaggedToken> tokens) {
    this.tokens = List.copyOf(tokens);
  }

  /** The Penn tag of the token at {@code index}. */
  String at(int index) {
    TaggedToken token = tokens.get(index);
    String form = token.plain().toLowerCase(Locale.ROOT);
    return switch (token.tag()) {
      case "PROPN" -> "NNP";
      case "NOUN" -> form.endsWith("s") && !form.equals(token.lemma()) ? "NNS" : "NN";
      case "VERB", "AUX" -> verb(index, form);
      case "ADJ" -> degree(form, token.lemma(), "JJ");
      case "ADV" ->
          form.startsWith("wh") || form.equals("how") ? "WRB" : degree(form, token.lemma(), "RB");
      case "PRON" -> pronoun(index, form);
      case "DET" -> form.startsWith("wh") ? "WDT" : "DT";
      case "NUM" -> "CD";
      case "PART" -> particle(form, token.lemma());
      case "ADP", "SCONJ" -> "IN";
      case "CCONJ" -> "CC";
      case "INTJ" -> "UH";
      case "PUNCT" -> punctuation(form);
      case "SYM" -> symbol(form);
      default -> "FW";
    };
  }

  private String verb(int index, String form) {
    String lemma = tokens.get(index).lemma();
    if (MODALS.contains(lemma)) {
      return "MD";
    }
    if (form.endsWith("ing") && !form.equals(lemma)) {
      return "VBG";
    }
    if (form.equals(lemma) || Set.of("am", "are", "'m", "'re", "'ve").contains(form)) {
      return isBare(index, form) ? "VB" : "VBP";
    }
    if (form.endsWith("s") && !form.equals("was")) {
      return "VBZ";
    }
    return isParticiple(index, form) ? "VBN" : "VBD";
  }

  private boolean isBare(int index, String form) {
    return form.equals("be")
        || before(index).stream()
            .anyMatch(
                token -> MODALS.contains(token.lemma()) || BARE_VERB_AFTER.contains(token.lemma()));
  }

  private boolean isParticiple(int index, String form) {
    return form.equals("been")
        || (!form.matches("was|were|did|had")
            && before(index).stream()
                .anyMatch(token -> PERFECT_OR_PASSIVE.contains(token.lemma())));
  }

  /** The words between the last noun or mark and the token. */
  private List<TaggedToken> before(int index) {
    int start = index;
    while (start > Math.max(0, index - REACH) && isBetweenVerbs(tokens.get(start - 1).tag())) {
      start--;
    }
    return tokens.subList(start, index);
  }

  private static boolean isBetweenVerbs(String tag) {
    return List.of("AUX", "VERB", "ADV", "PART").contains(tag);
  }

  private static String degree(String form, String lemma, String tag) {
    if (form.equals(lemma) && !form.matches("more|less|most|least")) {
      return tag;
    }
    if (form.endsWith("st")) {
      return tag + "S";
    }
    return form.matches(".*(?:er|more|less|worse)") ? tag + "R" : tag;
  }

  private String pronoun(int index, String form) {
    if (POSSESSIVE.contains(form) || (form.equals("her") && beforeNoun(index))) {
      return "PRP$";
    }
    if (form.equals("whose")) {
      return "WP$";
    }
    if (form.startsWith("who") || form.startsWith("what")) {
      return "WP";
    }
    if (form.startsWith("which")) {
      return "WDT";
    }
    if (DEMONSTRATIVE.contains(form)) {
      return "DT";
    }
    return form.equals("there") ? "EX" : personal(form);
  }

  private boolean beforeNoun(int index) {
    return index + 1 < tokens.size()
        && List.of("NOUN", "PROPN", "ADJ", "NUM").contains(tokens.get(index + 1).tag());
  }

  /** "everyone", "nothing" and their like are nouns to the Penn Treebank. */
  private static String personal(String form) {
    return form.matches("(?:some|any|every|no)(?:one|body|thing)|none") ? "NN" : "PRP";
  }

  private static String particle(String form, String lemma) {
    if (form.equals("to")) {
      return "TO";
    }
    return lemma.equals("not") || form.equals("not") ? "RB" : "POS";
  }

  private static String punctuation(String form) {
    return switch (form) {
      case ".", "?", "!" -> ".";
      case "," -> ",";
      case "(", "[", "{" -> "-LRB-";
      case ")", "]", "}" -> "-RRB-";
      case "-" -> "HYPH";
      case "\"", "''", "'" -> "''";
      case "``", "`" -> "``";
      default -> ":";
    };
  }

  private static String symbol(String form) {
    return switch (form) {
      case "%" -> "NN";
      case "$", "€", "£", "¥", "₸", "₽" -> "$";
      case "-" -> "HYPH";
      default -> "SYM";
    };
  }
}
