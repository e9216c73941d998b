package parallax.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import parallax.annotate.AnnotatedArticle;
import parallax.annotate.Sentence;
import parallax.annotate.Token;
import parallax.extract.attribution.Source;

/** Which firm "the company" is, with nothing that tells it from another: the one just spoken of. */
final class Firms {
  /** A firm further back than so many sentences is not meant. */
  private static final int REACH = 2;

  private static final Set<String> NOUNS = Set.of("company", "firm", "corporation");

  /** Words in the names of bodies that nobody calls a company. */
  private static final Set<String> AUTHORITIES =
      Set.of(
          "agency",
          "army",
          "assembly",
          "association",
          "authority",
          "chamber",
          "commission",
          "committee",
          "community",
          "council",
          "court",
          "department",
          "duma",
          "embassy",
          "force",
          "forces",
          "foundation",
          "government",
          "inspectorate",
          "institute",
          "ministry",
          "nations",
          "organisation",
          "organization",
          "parliament",
          "party",
          "police",
          "secretariat",
          "senate",
          "service",
          "treasury",
          "treaty",
          "union",
          "university");

  private final AnnotatedArticle article;
  private final List<EntityMention> mentions;

  Firms(AnnotatedArticle article, List<EntityMention> mentions) {
    this.article = article;
    this.mentions = mentions;
  }

  /** Whether a definite phrase is an article and a word for a firm. */
  static boolean isBare(List<Token> phrase) {
    return phrase.size() == 2 && NOUNS.contains(phrase.get(1).text().toLowerCase(Locale.ROOT));
  }

  /**
   * Which firm "the company" is: the last that is a subject of this sentence, the only one it names
   * before, or the last that is a subject of one of the two sentences before. An authority is none.
   */
  Optional<String> named(Sentence sentence, Source source) {
    List<EntityMention> here =
        firms(sentence.number()).stream()
            .filter(m -> m.span().end() <= source.span().start())
            .toList();
    Optional<String> found = lastSubject(sentence, here).or(() -> only(here));
    for (int back = 1; found.isEmpty() && back <= REACH && back < sentence.number(); back++) {
      Sentence other = article.sentences().get(sentence.number() - 1 - back);
      found = lastSubject(other, firms(other.number()));
    }
    return found;
  }

  private List<EntityMention> firms(int number) {
    return mentions.stream()
        .filter(mention -> mention.sentence() == number && mention.type() == EntityType.ORG)
        .filter(mention -> maybeFirm(mention.canonical()))
        .toList();
  }

  private static Optional<String> lastSubject(Sentence sentence, List<EntityMention> firms) {
    return firms.stream()
        .filter(firm -> Antecedents.isSubject(sentence, firm))
        .map(EntityMention::canonical)
        .reduce((first, last) -> last);
  }

  private static Optional<String> only(List<EntityMention> firms) {
    List<String> names = firms.stream().map(EntityMention::canonical).distinct().toList();
    return names.size() == 1 ? Optional.of(names.get(0)) : Optional.empty();
  }

  private static boolean maybeFirm(String name) {
    return Stream.of(name.toLowerCase(Locale.ROOT).split(" ", -1)).noneMatch(AUTHORITIES::contains);
  }
}
