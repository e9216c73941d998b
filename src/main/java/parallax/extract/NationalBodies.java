package parallax.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import parallax.study.Gazetteer;
import parallax.study.GazetteerEntry;
import parallax.text.Span;

/**
 * Names completed by the country beside them. Two countries have a Ministry of Foreign Affairs; the
 * text says which by an adjective, "of", the capital it is in or, failing these, the name before it
 * whose country is known, the body's last mention, or the name after it.
 */
final class NationalBodies {
  private static final Set<EntityType> PLACES = Set.of(EntityType.COUNTRY, EntityType.NATIONALITY);

  private static final Set<EntityType> OPEN =
      Set.of(EntityType.ORG, EntityType.EVENT, EntityType.TITLE_WORK);

  private final Gazetteer gazetteer;

  NationalBodies(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** Joins and names the bodies of one article. */
  void resolve(ArticleNames article) {
    Map<String, String> countryOf = new TreeMap<>();
    for (int s = 0; s < article.sentences().size(); s++) {
      SentenceWords words = article.sentences().get(s);
      List<NameCandidate> names = article.names().get(s);
      for (NameCandidate name : List.copyOf(names)) {
        if (OPEN.contains(name.type()) && names.contains(name)) {
          article.put(s, complete(words, names, name, countryOf));
        }
      }
    }
  }

  private NameCandidate complete(
      SentenceWords words,
      List<NameCandidate> names,
      NameCandidate name,
      Map<String, String> countryOf) {
    Optional<NameCandidate> after = countryAfter(words, names, name);
    Optional<NameCandidate> before = adjectiveBefore(words, names, name);
    Span span = name.span();
    if (after.isPresent()) {
      span = span.union(lastOfPair(words, names, after.get()).span());
    }
    if (before.isPresent() && isBody(name)) {
      span = span.union(before.get().span());
    }
    Optional<NameCandidate> beside = after.or(() -> before);
    String canonical =
        name.entry().filter(GazetteerEntry::ofSomeCountry).isPresent()
            ? completed(words, names, name, beside, countryOf)
            : extended(words, name, span);
    return new NameCandidate(span, name.type(), canonical, name.origin(), name.entry());
  }

  private static boolean isBody(NameCandidate name) {
    return name.type() == EntityType.ORG
        && name.entry().filter(GazetteerEntry::ofSomeCountry).isPresent();
  }

  private static String extended(SentenceWords words, NameCandidate name, Span span) {
    return span.equals(name.span()) || name.isKnown()
        ? name.canonical()
        : CanonicalNames.of(span.of(words.text()));
  }

  /** A body the article named with its country before keeps it where none is named. */
  private String completed(
      SentenceWords words,
      List<NameCandidate> names,
      NameCandidate name,
      Optional<NameCandidate> beside,
      Map<String, String> countryOf) {
    Optional<String> country =
        beside
            .map(NameCandidate::canonical)
            .or(() -> seatAfter(words, names, name))
            .or(() -> nearestBefore(names, name))
            .or(() -> Optional.ofNullable(countryOf.get(name.canonical())))
            .or(() -> nearestAfter(names, name));
    country.ifPresent(owner -> countryOf.put(name.canonical(), owner));
    return country
        .map(owner -> name.canonical().replace(GazetteerEntry.COUNTRY, owner))
        .orElseGet(() -> CanonicalNames.of(name.span().of(words.text())));
  }

  /** "… of the Republic of Chile", "… between Chile and Peru". */
  private static Optional<NameCandidate> countryAfter(
      SentenceWords words, List<NameCandidate> names, NameCandidate name) {
    int at = words.after(name.span());
    boolean linked = Set.of("of", "between").contains(words.key(at));
    int next = at + (words.key(at + 1).equals("the") ? 2 : 1);
    if (!linked || next >= words.size() || !words.get(at).afterBlank()) {
      return Optional.empty();
    }
    boolean pair = words.key(at).equals("between");
    return names.stream()
        .filter(other -> other.span().start() == words.get(next).span().start())
        .filter(other -> other.type() == EntityType.COUNTRY)
        .filter(other -> !pair || !lastOfPair(words, names, other).equals(other))
        .findFirst();
  }

  private static NameCandidate lastOfPair(
      SentenceWords words, List<NameCandidate> names, NameCandidate first) {
    int and = words.after(first.span());
    int before = words.from(first.span().start()) - 1;
    boolean between =
        words.key(before).equals("between")
            || (words.key(before).equals("the") && words.key(before - 1).equals("between"));
    if (!between || !words.key(and).equals("and") || and + 1 >= words.size()) {
      return first;
    }
    int next = and + (words.key(and + 1).equals("the") ? 2 : 1);
    return names.stream()
        .filter(other -> other.type() == EntityType.COUNTRY && next < words.size())
        .filter(other -> other.span().start() == words.get(next).span().start())
        .findFirst()
        .orElse(first);
  }

  private Optional<NameCandidate> adjectiveBefore(
      SentenceWords words, List<NameCandidate> names, NameCandidate name) {
    int first = words.from(name.span().start());
    return names.stream()
        .filter(other -> PLACES.contains(other.type()))
        .filter(other -> gazetteer.countryOf(other.canonical()).isPresent())
        .filter(other -> words.after(other.span()) == first && words.get(first).afterBlank())
        .findFirst();
  }

  /** "… in Lima": the country whose government sits there. */
  private static Optional<String> seatAfter(
      SentenceWords words, List<NameCandidate> names, NameCandidate name) {
    int at = words.after(name.span());
    return names.stream()
        .filter(other -> words.key(at).equals("in") && at + 1 < words.size())
        .filter(other -> other.span().start() == words.get(at + 1).span().start())
        .flatMap(other -> other.entry().flatMap(GazetteerEntry::seatOf).stream())
        .findFirst();
  }

  /**
   * The country of the nearest name before, which may be a person's: a president's is her country.
   */
  private Optional<String> nearestBefore(List<NameCandidate> names, NameCandidate name) {
    List<NameCandidate> before =
        new ArrayList<>(
            names.stream().filter(other -> other.span().compareTo(name.span()) < 0).toList());
    Collections.reverse(before);
    return firstCountry(before.stream());
  }

  private Optional<String> nearestAfter(List<NameCandidate> names, NameCandidate name) {
    return firstCountry(names.stream().filter(other -> other.span().compareTo(name.span()) > 0));
  }

  private Optional<String> firstCountry(Stream<NameCandidate> names) {
    return names.flatMap(other -> gazetteer.countryOf(other.canonical()).stream()).findFirst();
  }
}
