package parallax.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import parallax.annotate.AnnotatedArticle;
import parallax.annotate.Sentence;
import parallax.annotate.Token;
import parallax.text.Span;

/**
 * Which persons an article introduces by which titles: "Deputy Minister Omar Said", "Ada Berg, head
 * of the guild". A later "the deputy minister" means the one last introduced so.
 */
final class TitleBearers {
  /** Words for one office that writers change between. */
  private static final Map<String, String> SAME_OFFICE =
      new TreeMap<>(
          Map.of(
              "leader", "president",
              "premier", "minister",
              "defense", "defence",
              "labor", "labour",
              "chairwoman", "chairman",
              "chair", "chairman",
              "spokesperson", "spokesman",
              "spokeswoman", "spokesman"));

  /** Ranks: who bears one is never meant by a title without it, and the other way round. */
  private static final Set<String> RANKS = Set.of("prime", "deputy", "vice");

  /** What an office is in charge of: two that differ are two offices. */
  private static final Set<String> FIELDS =
      Set.of(
          "agriculture",
          "culture",
          "defence",
          "economy",
          "education",
          "energy",
          "environment",
          "finance",
          "foreign",
          "health",
          "home",
          "industry",
          "interior",
          "justice",
          "labour",
          "trade",
          "transport");

  private static final String PREMIER = "premier";

  private static final Set<String> PARTICLES = Set.of("of", "for", "the", "and", "at", "in", "'s");

  /** "the First Deputy Head of the Presidential Administration". */
  private static final int LONGEST_TITLE = 9;

  private final List<Bearer> bearers = new ArrayList<>();

  /** A person as introduced at one place. */
  private record Bearer(String person, Set<String> words, Set<String> countries, int at) {}

  TitleBearers(AnnotatedArticle article, List<EntityMention> mentions) {
    for (EntityMention mention : mentions) {
      if (mention.type() == EntityType.PERSON) {
        Sentence sentence = article.sentences().get(mention.sentence() - 1);
        introduce(sentence.tokens(), mention, mentions);
      }
    }
  }

  private void introduce(List<Token> tokens, EntityMention person, List<EntityMention> mentions) {
    int first = 0;
    while (first < tokens.size() && tokens.get(first).span().end() <= person.span().start()) {
      first++;
    }
    int end = first;
    while (end < tokens.size() && tokens.get(end).span().start() < person.span().end()) {
      end++;
    }
    add(person, before(tokens, first), mentions);
    add(person, after(tokens, end), mentions);
  }

  private void add(EntityMention person, List<Token> title, List<EntityMention> mentions) {
    if (title.isEmpty()) {
      return;
    }
    Span span = new Span(title.get(0).span().start(), title.get(title.size() - 1).span().end());
    bearers.add(
        new Bearer(
            person.canonical(), words(title), countries(span, mentions), person.span().start()));
  }

  /** "Chilean President X", "the head of the dairy union, X". */
  private static List<Token> before(List<Token> tokens, int first) {
    int end = first;
    if (end > 0 && tokens.get(end - 1).text().equals(",")) {
      end--;
    }
    int start = end;
    while (start > 0 && end - start < LONGEST_TITLE && belongs(tokens.get(start - 1))) {
      start--;
    }
    return tokens.subList(start, end);
  }

  /** "X, the head of the guild, said". */
  private static List<Token> after(List<Token> tokens, int from) {
    if (from >= tokens.size() || !tokens.get(from).text().equals(",")) {
      return List.of();
    }
    int end = from + 1;
    while (end < tokens.size() && end - from <= LONGEST_TITLE && belongs(tokens.get(end))) {
      end++;
    }
    boolean closed = end < tokens.size() && ",.".contains(tokens.get(end).text());
    return closed ? tokens.subList(from + 1, end) : List.of();
  }

  private static boolean belongs(Token token) {
    String pos = token.pos();
    return pos.startsWith("NN")
        || pos.startsWith("JJ")
        || PARTICLES.contains(token.text().toLowerCase(Locale.ROOT));
  }

  private static Set<String> countries(Span span, List<EntityMention> mentions) {
    Set<String> countries = new LinkedHashSet<>();
    for (EntityMention mention : mentions) {
      boolean state =
          mention.type() == EntityType.NATIONALITY || mention.type() == EntityType.COUNTRY;
      if (state && span.overlaps(mention.span())) {
        countries.add(mention.canonical());
      }
    }
    return countries;
  }

  /** The words of a title; a premier is a prime minister. */
  private static Set<String> words(List<Token> title) {
    Set<String> words = new LinkedHashSet<>();
    for (Token token : title) {
      words.add(office(token));
      if (token.lemma().toLowerCase(Locale.ROOT).equals(PREMIER)) {
        words.add("prime");
      }
    }
    return words;
  }

  /** One word for all that name an office alike. */
  private static String office(Token token) {
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    return SAME_OFFICE.getOrDefault(lemma, lemma);
  }

  /**
   * The person last introduced before a place by the title a phrase names; if none was, the first
   * introduced after it. Of several who bear the office, those whose title holds every word of the
   * phrase come first; one whose title contradicts it is not meant: "the foreign minister" is no
   * prime minister.
   *
   * @param phrase the tokens of a definite noun phrase
   * @param head its head word
   * @param mentions all of the article
   */
  Optional<String> bearer(List<Token> phrase, Token head, List<EntityMention> mentions) {
    Span span = new Span(phrase.get(0).span().start(), phrase.get(phrase.size() - 1).span().end());
    Set<String> countries = countries(span, mentions);
    Set<String> asked = words(title(phrase, head, mentions));
    List<Bearer> fitting =
        bearers.stream()
            .filter(bearer -> bearer.words().contains(office(head)) && !clash(bearer, asked))
            .filter(bearer -> areOfOneCountry(bearer.countries(), countries))
            .toList();
    List<Bearer> exact = fitting.stream().filter(bearer -> isExact(bearer, asked)).toList();
    return last(exact.isEmpty() ? fitting : exact, span.start()).map(Bearer::person);
  }

  /** The head of a phrase and what stands before it but for names of countries and small words. */
  private static List<Token> title(List<Token> phrase, Token head, List<EntityMention> mentions) {
    return phrase.stream()
        .filter(token -> token.span().end() <= head.span().end())
        .filter(token -> token.pos().startsWith("NN") || token.pos().startsWith("JJ"))
        .filter(token -> mentions.stream().noneMatch(m -> m.span().overlaps(token.span())))
        .toList();
  }

  private static boolean areOfOneCountry(Set<String> bearers, Set<String> asked) {
    return bearers.isEmpty() || asked.isEmpty() || bearers.stream().anyMatch(asked::contains);
  }

  /** A phrase with neither rank nor field, "the minister", contradicts no title. */
  private static boolean clash(Bearer bearer, Set<String> asked) {
    Set<String> fields = common(FIELDS, asked);
    Set<String> others = common(FIELDS, bearer.words());
    boolean specific = !fields.isEmpty() || !common(RANKS, asked).isEmpty();
    boolean otherField = !fields.isEmpty() && !others.isEmpty() && common(fields, others).isEmpty();
    return specific && (otherField || !isOfRank(bearer, asked));
  }

  private static boolean isExact(Bearer bearer, Set<String> asked) {
    return isOfRank(bearer, asked) && bearer.words().containsAll(asked);
  }

  private static boolean isOfRank(Bearer bearer, Set<String> asked) {
    return common(RANKS, bearer.words()).equals(common(RANKS, asked));
  }

  private static Set<String> common(Set<String> one, Set<String> other) {
    Set<String> common = new TreeSet<>(one);
    common.retainAll(other);
    return common;
  }

  private static Optional<Bearer> last(List<Bearer> bearers, int place) {
    return bearers.stream()
        .filter(bearer -> bearer.at() < place)
        .reduce((first, last) -> last)
        .or(() -> bearers.stream().findFirst());
  }
}
