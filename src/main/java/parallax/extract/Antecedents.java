package parallax.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import parallax.annotate.AnnotatedArticle;
import parallax.annotate.Dependency;
import parallax.annotate.Sentence;
import parallax.annotate.Token;
import parallax.extract.attribution.Source;
import parallax.text.Span;

/**
 * Who a pronoun or a short form that speaks stands for: somebody who spoke just before, the subject
 * of this or the last sentences, or somebody named in them.
 */
final class Antecedents {
  /** A pronoun further than this from its name is not resolved. */
  private static final int REACH = 3;

  private static final Set<String> SHE = Set.of("she", "her");

  private static final Set<String> HE_OR_SHE = Set.of("he", "she", "him", "her", "his");

  private final AnnotatedArticle article;
  private final List<EntityMention> mentions;
  private final List<Spoken> spoken = new ArrayList<>();
  private final NamedSexes sexes;

  /** Somebody who spoke. */
  private record Spoken(int sentence, Source source, String holder) {
    boolean isPlural() {
      String pos = source.head().pos();
      return pos.endsWith("S") || holder.contains("; ");
    }
  }

  Antecedents(AnnotatedArticle article, List<EntityMention> mentions) {
    this.article = article;
    this.mentions = mentions;
    this.sexes = new NamedSexes(article, mentions);
  }

  private static boolean isPerson(EntityMention mention) {
    return mention.type() == EntityType.PERSON;
  }

  /** Remembers who spoke. */
  void note(int sentence, Source source, String holder) {
    if (!holder.isEmpty()) {
      spoken.add(new Spoken(sentence, source, holder));
    }
  }

  /**
   * Who "he" or "she" is; empty if nobody fits.
   *
   * @param contents what he or she says: nobody named in the same sentence's is the speaker
   */
  String person(Sentence sentence, Source source, String pronoun, List<Span> contents) {
    boolean she = SHE.contains(pronoun);
    int at = start(source, contents);
    return person(sentence, at, name -> sexes.suits(name, she))
        .or(() -> person(sentence, at, name -> sexes.mayBe(name, she)))
        .orElse("");
  }

  private Optional<String> person(Sentence sentence, int at, Predicate<String> fits) {
    Optional<String> found = subject(sentence, at, fits);
    for (int back = 1; found.isEmpty() && back <= REACH; back++) {
      int number = sentence.number() - back;
      found =
          back == 1
              ? within(sentence, at, fits).filter(n -> subjects(number, fits).isEmpty())
              : found;
      found = found.or(() -> speaker(number, fits)).or(() -> subjects(number, fits));
    }
    return found
        .or(() -> within(sentence, at, fits))
        .or(() -> lastNamed(sentence.number(), at, fits));
  }

  /** Where a speaker is looked for before: the pronoun, or what it says if that comes first. */
  private static int start(Source source, List<Span> contents) {
    int pronoun = source.span().start();
    return contents.stream().mapToInt(Span::start).filter(at -> at < pronoun).min().orElse(pronoun);
  }

  /** A person before {@code at} who is a subject in the same sentence. */
  private Optional<String> subject(Sentence sentence, int at, Predicate<String> fits) {
    return people(sentence.number(), fits).stream()
        .filter(mention -> mention.span().end() <= at && isSubject(sentence, mention))
        .map(EntityMention::canonical)
        .reduce((first, last) -> last);
  }

  private Optional<String> subjects(int number, Predicate<String> fits) {
    return number < 1
        ? Optional.empty()
        : subject(article.sentences().get(number - 1), Integer.MAX_VALUE, fits);
  }

  private Optional<String> within(Sentence sentence, int at, Predicate<String> fits) {
    return people(sentence.number(), fits).stream()
        .filter(mention -> mention.span().end() <= at)
        .map(EntityMention::canonical)
        .findFirst();
  }

  /** The last single speaker of a sentence. */
  private Optional<String> speaker(int number, Predicate<String> fits) {
    return spoken.stream()
        .filter(one -> one.sentence() == number && !one.isPlural() && isOneOf(one, fits))
        .map(Spoken::holder)
        .reduce((first, last) -> last);
  }

  /** A person: by name, or by the noun or pronoun under which he or she speaks. */
  private boolean isOneOf(Spoken one, Predicate<String> fits) {
    return (isNamedPerson(one) || isUnnamedPerson(one.source().head())) && fits.test(one.holder());
  }

  private boolean isNamedPerson(Spoken one) {
    return mentions.stream().anyMatch(mention -> isPerson(mention) && isNamed(mention, one));
  }

  private boolean isUnnamedPerson(Token head) {
    return mentions.stream().noneMatch(mention -> mention.span().overlaps(head.span()))
        && (HE_OR_SHE.contains(lower(head)) || PersonNouns.holds(head));
  }

  private Optional<String> lastNamed(int number, int at, Predicate<String> fits) {
    return mentions.stream()
        .filter(mention -> isPerson(mention) && fits.test(mention.canonical()))
        .filter(mention -> mention.sentence() >= number - REACH && mention.span().end() <= at)
        .map(EntityMention::canonical)
        .reduce((first, last) -> last);
  }

  private List<EntityMention> people(int number, Predicate<String> fits) {
    return mentions.stream()
        .filter(mention -> mention.sentence() == number && isPerson(mention))
        .filter(mention -> fits.test(mention.canonical()))
        .toList();
  }

  /** Whether a name is a subject, or what a subject is called: "the journalist, X, left". */
  static boolean isSubject(Sentence sentence, EntityMention mention) {
    Set<Integer> subjects =
        sentence.dependencies().stream()
            .filter(dependency -> dependency.relation().startsWith("nsubj"))
            .map(Dependency::dependent)
            .collect(Collectors.toSet());
    return sentence.dependencies().stream()
        .filter(
            dependency ->
                subjects.contains(dependency.dependent())
                    || (dependency.relation().equals("appos")
                        && subjects.contains(dependency.governor())))
        .map(dependency -> sentence.tokens().get(dependency.dependent()).span())
        .anyMatch(mention.span()::overlaps);
  }

  /** Who "they" are: the last group that spoke; empty if none did. */
  String group(int number) {
    return spoken.stream()
        .filter(one -> one.isPlural() && number - one.sentence() <= REACH)
        .map(Spoken::holder)
        .reduce((first, last) -> last)
        .orElse("");
  }

  /**
   * What "it" is: a body that is a subject or spoke before; empty if none is.
   *
   * @param contents what it says: nothing named there is the speaker
   */
  String thing(Sentence sentence, Source source, List<Span> contents) {
    int at = start(source, contents);
    for (int number = sentence.number(); number > 0 && sentence.number() - number <= 1; number--) {
      Sentence other = article.sentences().get(number - 1);
      Optional<String> found =
          bodies(number).stream()
              .filter(m -> m.span().end() <= at && isSubject(other, m))
              .reduce((first, last) -> last)
              .map(
                  m ->
                      other.number() < sentence.number() ? teller(m) : HolderResolver.canonical(m));
      if (found.isPresent()) {
        return found.get();
      }
    }
    return spoken.stream()
        .filter(one -> sentence.number() - one.sentence() <= REACH && !one.isPlural())
        .filter(one -> mentions.stream().noneMatch(m -> isPerson(m) && isNamed(m, one)))
        .map(Spoken::holder)
        .reduce((first, last) -> last)
        .orElse("");
  }

  /**
   * "Chile will close the pass, the ministry said. It added": of a country that is a subject and a
   * body that tells of it, the body goes on.
   */
  private String teller(EntityMention subject) {
    return Optional.of(subject)
        .filter(mention -> mention.type() == EntityType.COUNTRY)
        .flatMap(country -> lastBody(country.sentence()))
        .orElseGet(() -> HolderResolver.canonical(subject));
  }

  private Optional<String> lastBody(int number) {
    return spoken.stream()
        .filter(one -> one.sentence() == number && !one.isPlural())
        .filter(one -> !isNamedPerson(one) && !isUnnamedPerson(one.source().head()))
        .map(Spoken::holder)
        .reduce((first, last) -> last);
  }

  private static boolean isNamed(EntityMention mention, Spoken one) {
    return mention.canonical().equals(one.holder());
  }

  private List<EntityMention> bodies(int number) {
    return mentions.stream()
        .filter(mention -> mention.sentence() == number)
        .filter(
            mention ->
                mention.type() == EntityType.ORG
                    || mention.type() == EntityType.COUNTRY
                    || mention.metonym())
        .toList();
  }

  /** The name a relative pronoun follows. */
  Optional<String> nearest(Span pronoun) {
    return mentions.stream()
        .filter(mention -> mention.span().end() <= pronoun.start())
        .reduce((first, last) -> last)
        .filter(mention -> pronoun.start() - mention.span().end() <= 2)
        .map(HolderResolver::canonical);
  }

  /** Whom "the bureau" or "the source" takes up: a body so called, or who spoke under that word. */
  Optional<String> sameWord(Source source) {
    String word = lower(source.head());
    return mentions.stream()
        .filter(m -> m.type() == EntityType.ORG && m.span().end() <= source.span().start())
        .filter(m -> lastWord(m.canonical()).equals(word) || headsOf(m.canonical(), word))
        .map(EntityMention::canonical)
        .reduce((first, last) -> last)
        .or(
            () ->
                spoken.stream()
                    .filter(one -> lower(one.source().head()).equals(word))
                    .map(Spoken::holder)
                    .reduce((first, last) -> last));
  }

  /** "Ministry of Finance" is taken up by "the ministry". */
  private static boolean headsOf(String name, String word) {
    return name.toLowerCase(Locale.ROOT).startsWith(word + " of ");
  }

  private static String lastWord(String name) {
    return name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
  }

  private static String lower(Token token) {
    return token.text().toLowerCase(Locale.ROOT);
  }
}
