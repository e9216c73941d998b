package parallax.extract;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import parallax.annotate.AnnotatedArticle;
import parallax.annotate.Sentence;
import parallax.annotate.Token;

/**
 * Whether the persons an article names are women or men, as far as their titles, their surnames and
 * a "his" or "her" after their full name tell. A pronoun that is to be resolved tells nothing: who
 * it stands for is what is asked.
 */
final class NamedSexes {
  /** Titles that tell a man from a woman. */
  private static final Set<String> WOMEN =
      Set.of("mrs.", "mrs", "ms.", "ms", "madam", "spokeswoman", "chairwoman", "queen", "lady");

  private static final Set<String> MEN =
      Set.of("mr.", "mr", "sir", "spokesman", "chairman", "king", "lord");

  /** Slavic surnames have a form for women. */
  private static final List<String> WOMENS_ENDINGS = List.of("ova", "eva", "skaya", "skaia");

  private static final List<String> MENS_ENDINGS =
      List.of("ov", "ev", "sky", "skiy", "skii", "skyi");

  /** Romance surnames that look the same and say nothing. */
  private static final List<String> NOT_SLAVIC =
      List.of("nueva", "casanova", "cordova", "canova", "terranova", "villanova");

  /** A "his" refers further back than this too seldom to be believed of somebody named since. */
  private static final int REACH = 3;

  private final AnnotatedArticle article;
  private final List<EntityMention> persons;
  private final Map<String, Boolean> women = new TreeMap<>();

  NamedSexes(AnnotatedArticle article, List<EntityMention> mentions) {
    this.article = article;
    this.persons =
        mentions.stream().filter(mention -> mention.type() == EntityType.PERSON).toList();
    persons.forEach(this::noteTitle);
    persons.forEach(this::notePossessive);
  }

  /** Whether nothing speaks against a woman, or a man, of that name; true for who is not named. */
  boolean mayBe(String person, boolean woman) {
    return women.getOrDefault(person, woman) == woman;
  }

  /** Whether the surname does not speak against it either; the article knows better. */
  boolean suits(String person, boolean woman) {
    return mayBe(person, woman)
        && (women.containsKey(person) || bySurname(person).orElse(woman) == woman);
  }

  private void noteTitle(EntityMention person) {
    sentence(person).tokens().stream()
        .filter(token -> token.span().end() <= person.span().start())
        .reduce((first, last) -> last)
        .map(NamedSexes::lower)
        .filter(word -> WOMEN.contains(word) || MEN.contains(word))
        .ifPresent(word -> women.put(person.canonical(), WOMEN.contains(word)));
  }

  /** "Anna Brandt closed her shop", where nobody else was named of late. */
  private void notePossessive(EntityMention person) {
    boolean full = person.span().of(article.text()).strip().contains(" ");
    boolean alone =
        persons.stream()
            .filter(other -> Math.abs(person.sentence() - other.sentence()) <= REACH)
            .filter(other -> other.sentence() <= person.sentence())
            .allMatch(other -> other.canonical().equals(person.canonical()));
    if (full && alone && Antecedents.isSubject(sentence(person), person)) {
      sentence(person).tokens().stream()
          .filter(token -> token.span().start() >= person.span().end())
          .filter(token -> token.pos().equals("PRP$"))
          .map(NamedSexes::lower)
          .filter(word -> word.equals("his") || word.equals("her"))
          .findFirst()
          .ifPresent(word -> women.putIfAbsent(person.canonical(), word.equals("her")));
    }
  }

  /**
   * What a Slavic surname tells. A man's form tells nothing beside a given name in -a: many a Nina
   * outside the Slavic countries bears her father's.
   */
  private static Optional<Boolean> bySurname(String person) {
    String name = person.toLowerCase(Locale.ROOT);
    int blank = name.lastIndexOf(' ');
    if (blank < 0 || endsIn(name, NOT_SLAVIC)) {
      return Optional.empty();
    }
    if (endsIn(name, WOMENS_ENDINGS)) {
      return Optional.of(true);
    }
    String given = name.substring(0, name.indexOf(' '));
    if (name.endsWith("ina") && given.endsWith("a")) {
      return Optional.of(true);
    }
    return endsIn(name, MENS_ENDINGS) && !given.endsWith("a")
        ? Optional.of(false)
        : Optional.empty();
  }

  private static boolean endsIn(String name, List<String> endings) {
    return endings.stream().anyMatch(name::endsWith);
  }

  private Sentence sentence(EntityMention person) {
    return article.sentences().get(person.sentence() - 1);
  }

  private static String lower(Token token) {
    return token.text().toLowerCase(Locale.ROOT);
  }
}
