package parallax.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import parallax.annotate.AnnotatedArticle;
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

  /** Titles that tell a man from a woman. */
  private static final Set<String> WOMEN =
      Set.of("mrs.", "mrs", "ms.", "ms", "madam", "spokeswoman", "chairwoman", "queen", "lady");

  private static final Set<String> MEN =
      Set.of("mr.", "mr", "sir", "spokesman", "chairman", "king", "lord");

  private final AnnotatedArticle article;
  private final List<EntityMention> mentions;
  private final List<Spoken> spoken = new ArrayList<>();
  private final Map<String, Boolean> women = new TreeMap<>();

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
    mentions.stream().filter(Antecedents::isPerson).forEach(this::noteTitle);
  }

  private static boolean isPerson(EntityMention mention) {
    return mention.type() == EntityType.PERSON;
  }

  private void noteTitle(EntityMention person) {
    article.sentences().get(person.sentence() - 1).tokens().stream()
        .filter(token -> token.span().end() <= person.span().start())
        .reduce((first, last) -> last)
        .map(token -> token.text().toLowerCase(Locale.ROOT))
        .filter(word -> WOMEN.contains(word) || MEN.contains(word))
        .ifPresent(word -> women.put(person.canonical(), WOMEN.contains(word)));
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
    Optional<String> found = subject(sentence, at, she);
    for (int back = 1; found.isEmpty() && back <= REACH; back++) {
      int number = sentence.number() - back;
      found =
          back == 1
              ? within(sentence, at, she).filter(n -> subjects(number, she).isEmpty())
              : found;
      found = found.or(() -> speaker(number, she)).or(() -> subjects(number, she));
    }
    Optional<String> holder =
        found.or(() -> within(sentence, at, she)).or(() -> lastNamed(sentence.number(), at, she));
    holder.ifPresent(name -> women.putIfAbsent(name, she));
    return holder.orElse("");
  }

  /** Where a speaker is looked for before: the pronoun, or what it says if that comes first. */
  private static int start(Source source, List<Span> contents) {
    int pronoun = source.span().start();
    return contents.stream().mapToInt(Span::start).filter(at -> at < pronoun).min().orElse(pronoun);
  }

  /** A person before {@code at} who is a subject in the same sentence. */
  private Optional<String> subject(Sentence sentence, int at, boolean she) {
    return people(sentence.number(), she).stream()
        .filter(mention -> mention.span().end() <= at && isSubject(sentence, mention))
        .map(EntityMention::canonical)
        .reduce((first, last) -> last);
  }

  private Optional<String> subjects(int number, boolean she) {
    return number < 1
        ? Optional.empty()
        : subject(article.sentences().get(number - 1), Integer.MAX_VALUE, she);
  }

  private Optional<String> within(Sentence sentence, int at, boolean she) {
    return people(sentence.number(), she).stream()
        .filter(mention -> mention.span().end() <= at)
        .map(EntityMention::canonical)
        .findFirst();
  }

  /** The last single speaker of a sentence. */
  private Optional<String> speaker(int number, boolean she) {
    return spoken.stream()
        .filter(one -> one.sentence() == number && !one.isPlural() && isOneOf(one, she))
        .map(Spoken::holder)
        .reduce((first, last) -> last);
  }

  /** A person, or somebody unnamed who may be one. */
  private boolean isOneOf(Spoken one, boolean she) {
    boolean person =
        mentions.stream()
            .filter(mention -> mention.span().overlaps(one.source().head().span()))
            .allMatch(Antecedents::isPerson);
    return person && fits(one.holder(), she);
  }

  private Optional<String> lastNamed(int number, int at, boolean she) {
    return mentions.stream()
        .filter(mention -> isPerson(mention) && fits(mention.canonical(), she))
        .filter(mention -> mention.sentence() >= number - REACH && mention.span().end() <= at)
        .map(EntityMention::canonical)
        .reduce((first, last) -> last);
  }

  private List<EntityMention> people(int number, boolean she) {
    return mentions.stream()
        .filter(mention -> mention.sentence() == number && isPerson(mention))
        .filter(mention -> fits(mention.canonical(), she))
        .toList();
  }

  private boolean fits(String holder, boolean she) {
    return women.getOrDefault(holder, she) == she;
  }

  private static boolean isSubject(Sentence sentence, EntityMention mention) {
    return sentence.dependencies().stream()
        .filter(dependency -> dependency.relation().startsWith("nsubj"))
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
              .map(HolderResolver::canonical)
              .reduce((first, last) -> last);
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
