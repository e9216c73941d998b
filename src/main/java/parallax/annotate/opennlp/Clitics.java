package parallax.annotate.opennlp;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import parallax.text.Span;

/**
 * Parts hosts from their clitics: OpenNLP's tokenizer leaves "Russia's" and "can't" whole, its
 * tagger calls them PROPN+PART and AUX+PART.
 */
final class Clitics {
  private static final Pattern CLITIC =
      Pattern.compile("(?i)(.*?[\\p{L}\\d.])(n't|'(?:s|d|m|re|ve|ll))", Pattern.DOTALL);
  private static final Pattern CANNOT = Pattern.compile("(?i)(can)(not)");
  private static final Pattern POSSESSIVE =
      Pattern.compile("(.*[\\p{L}\\d][sS])(')", Pattern.DOTALL);

  /** Clitics that are short forms, and what of. */
  private static final Map<String, String> FULL_FORMS =
      Map.of(
          "n't", "not", "not", "not", "'d", "would", "'m", "be", "'re", "be", "'ve", "have", "'ll",
          "will");

  /** Hosts that lost a letter to "n't". */
  private static final Map<String, String> HOSTS =
      Map.of("ca", "can", "wo", "will", "sha", "shall");

  private static final String SEPARATOR = "\\+";

  private Clitics() {}

  /** The host and its clitic, or the token alone, which then has but one tag. */
  static Stream<TaggedToken> part(TaggedToken token) {
    return split(token)
        .map(parts -> Stream.of(host(token, parts), clitic(token, parts)))
        .orElseGet(() -> Stream.of(alone(token)));
  }

  private static Optional<MatchResult> split(TaggedToken token) {
    // A closing quotation mark looks like the possessive of a plural; only the tagger can tell.
    boolean tagged = token.tag().endsWith("+PART");
    return Stream.of(CLITIC, CANNOT, POSSESSIVE)
        .filter(pattern -> pattern != POSSESSIVE || tagged)
        .map(pattern -> pattern.matcher(token.plain()))
        .filter(java.util.regex.Matcher::matches)
        .map(java.util.regex.Matcher::toMatchResult)
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
