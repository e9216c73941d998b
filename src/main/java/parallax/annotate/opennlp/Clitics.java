package parallax.annotate.opennlp;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import parallax.text.Span;

/**
 * Parts hosts from their clitics: OpenNLP's tokenizer leaves "Peru's" and "can't" whole, its tagger
 * calls them PROPN+PART and AUX+PART.
 */
final class Clitics {
  private static final Pattern CLITIC =
      Pattern.compile("(?i)(.*?[\\p{L}\\d.])(n't|'(?:s|d|m|re|ve|ll))", Pattern.DOTALL);
  private static final Pattern CANNOT = Pattern.compile("(?i)(can)(not)");

  /** A possessive plural or a closing quotation mark; only the tagger can tell. */
  private static final Pattern PLURAL_OR_QUOTED =
      Pattern.compile("(.*[\\p{L}\\d][sS])(')", Pattern.DOTALL);

  /** Clitics that are short forms, and what of. */
  private static final Map<String, String> FULL_FORMS =
      Map.of(
          "n't", "not", "not", "not", "'d", "would", "'m", "be", "'re", "be", "'ve", "have", "'ll",
          "will");

  /** Hosts that lost a letter to "n't". */
  private static final Map<String, String> HOSTS =
      Map.of("ca", "can", "wo", "will", "sha", "shall");

  /** Words whose 's is short for a verb. */
  private static final Set<String> NO_OWNERS =
      Set.of(
          "he", "she", "it", "this", "that", "there", "here", "who", "what", "which", "where",
          "when", "why", "how", "let");

  private static final String SEPARATOR = "\\+";

  private Clitics() {}

  /** The host and its clitic, or the token alone, which then has but one tag. */
  static Stream<TaggedToken> part(TaggedToken tagged) {
    return split(tagged)
        .map(parts -> part(owner(tagged, parts), parts))
        .orElseGet(() -> Stream.of(alone(tagged)));
  }

  private static Stream<TaggedToken> part(TaggedToken token, MatchResult parts) {
    return Stream.of(host(token, parts), clitic(token, parts));
  }

  /** The token, as a name with a possessive where the tagger took a rare name for another word. */
  private static TaggedToken owner(TaggedToken token, MatchResult parts) {
    String host = parts.group(1);
    String lower = host.toLowerCase(Locale.ROOT);
    boolean misread =
        parts.group(2).equals("'s")
            && Character.isUpperCase(host.codePointAt(0))
            && !List.of("NOUN", "PROPN").contains(part(token.tag(), 0))
            && !NO_OWNERS.contains(lower);
    return misread ? new TaggedToken(token.span(), token.plain(), "PROPN+PART", lower) : token;
  }

  private static Optional<MatchResult> split(TaggedToken token) {
    return Stream.of(CLITIC, CANNOT, PLURAL_OR_QUOTED)
        .map(pattern -> pattern.matcher(token.plain()))
        .filter(Matcher::matches)
        .map(Matcher::toMatchResult)
        .findFirst();
  }

  private static TaggedToken alone(TaggedToken token) {
    return new TaggedToken(
        token.span(), token.plain(), part(token.tag(), 0), part(token.lemma(), 0));
  }

  private static TaggedToken host(TaggedToken token, MatchResult parts) {
    String host = parts.group(1);
    Span span = new Span(token.span().start(), token.span().start() + host.length());
    return new TaggedToken(span, host, part(token.tag(), 0), hostLemma(token.lemma(), host));
  }

  private static String hostLemma(String lemma, String host) {
    String lower = host.toLowerCase(Locale.ROOT);
    return lemma.contains("+") ? part(lemma, 0) : HOSTS.getOrDefault(lower, lower);
  }

  private static TaggedToken clitic(TaggedToken token, MatchResult parts) {
    String clitic = parts.group(2);
    String tag = cliticTag(token.tag(), clitic.toLowerCase(Locale.ROOT));
    Span span = new Span(token.span().end() - clitic.length(), token.span().end());
    return new TaggedToken(span, clitic, tag, cliticLemma(clitic.toLowerCase(Locale.ROOT), tag));
  }

  private static String cliticTag(String tag, String clitic) {
    if (tag.contains("+")) {
      return part(tag, 1);
    }
    if (clitic.equals("'")) {
      return "PUNCT";
    }
    boolean particle =
        clitic.endsWith("t") || (clitic.equals("'s") && List.of("NOUN", "PROPN").contains(tag));
    return particle ? "PART" : "AUX";
  }

  private static String cliticLemma(String clitic, String tag) {
    boolean shortOfBe = clitic.equals("'s") && !tag.equals("PART");
    return shortOfBe ? "be" : FULL_FORMS.getOrDefault(clitic, clitic);
  }

  private static String part(String joined, int index) {
    // A plus sign alone is a token, not a joint.
    return joined.length() > 1 ? joined.split(SEPARATOR, -1)[index] : joined;
  }
}
