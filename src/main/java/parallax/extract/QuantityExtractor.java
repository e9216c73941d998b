package parallax.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import parallax.annotate.AnnotatedArticle;
import parallax.extract.quantity.DefiniteNames;
import parallax.extract.quantity.Finding;
import parallax.extract.quantity.NamedThing;
import parallax.extract.quantity.QuantityGrammar;
import parallax.study.Actor;
import parallax.study.Study;
import parallax.text.Span;

/** Finds numbers with a meaning, and dates. Safe for use by multiple threads. */
public final class QuantityExtractor {
  private static final Set<EntityType> BODIES = Set.of(EntityType.ORG, EntityType.FACILITY);

  private final List<Actor> actors;
  private final QuantityGrammar grammar;

  /** An extractor for the units and actors of one study. */
  public QuantityExtractor(Study study) {
    this.actors = List.of(study.first(), study.second());
    this.grammar = new QuantityGrammar(study.units(), actors.stream().map(Actor::name).toList());
  }

  /**
   * The quantities of an article in order of their place; they do not overlap.
   *
   * @param entities the names of the article: they tell what is measured
   */
  public List<Quantity> extract(AnnotatedArticle article, List<EntityMention> entities) {
    return grammar.read(article, names(article, entities)).stream()
        .map(QuantityExtractor::quantity)
        .toList();
  }

  private List<NamedThing> names(AnnotatedArticle article, List<EntityMention> entities) {
    List<NamedThing> names = new ArrayList<>();
    for (EntityMention mention : entities) {
      String name = mention.refersTo().orElse(mention.canonical());
      names.add(new NamedThing(mention.span(), name, isCountry(mention)));
    }
    names.addAll(DefiniteNames.find(article.sentences(), bodies(entities), names));
    describe(article.text().toLowerCase(Locale.ROOT), names);
    names.sort(Comparator.comparing(NamedThing::span));
    return names;
  }

  /** What "the consortium" or "the bridge" can take up again. */
  private static List<NamedThing> bodies(List<EntityMention> entities) {
    return entities.stream()
        .filter(mention -> BODIES.contains(mention.type()) && !isCountry(mention))
        .map(mention -> new NamedThing(mention.span(), mention.canonical(), false))
        .sorted(Comparator.comparing(NamedThing::span))
        .toList();
  }

  private static boolean isCountry(EntityMention mention) {
    return mention.metonym()
        || mention.type() == EntityType.COUNTRY
        || isUnion(mention)
        || mention.type() == EntityType.NATIONALITY;
  }

  /** A union of states trades like one. */
  private static boolean isUnion(EntityMention mention) {
    return mention.type() == EntityType.ORG
        && (mention.canonical().endsWith(" Union") || mention.canonical().equals("EU"));
  }

  /** Descriptions such as "northern neighbour" name an actor where no name stands already. */
  private void describe(String text, List<NamedThing> names) {
    List<NamedThing> found = new ArrayList<>();
    for (Actor actor : actors) {
      for (String description : actor.descriptions()) {
        for (int at = text.indexOf(description); at >= 0; at = text.indexOf(description, at + 1)) {
          found.add(new NamedThing(new Span(at, at + description.length()), actor.name(), true));
        }
      }
    }
    found.removeIf(thing -> names.stream().anyMatch(n -> n.span().overlaps(thing.span())));
    names.addAll(found);
  }

  private static Quantity quantity(Finding finding) {
    return new Quantity(
        finding.sentence(),
        finding.span(),
        finding.type(),
        finding.low(),
        finding.high(),
        finding.unit(),
        finding.baseLow(),
        finding.baseHigh(),
        finding.baseUnit(),
        finding.approx(),
        finding.about(),
        finding.period(),
        finding.direction(),
        finding.note());
  }
}
