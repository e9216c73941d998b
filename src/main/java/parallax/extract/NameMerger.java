package parallax.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import parallax.study.GazetteerEntry;
import parallax.text.Span;

/**
 * Makes one flat list of what gazetteer, model and patterns found: the longest name wins, and of
 * two equally long ones the better known.
 */
final class NameMerger {
  private static final Comparator<NameCandidate> BEST_FIRST =
      Comparator.comparingInt((NameCandidate name) -> -name.span().length())
          .thenComparing(NameCandidate::origin)
          .thenComparing(NameCandidate::span);

  /**
   * Capitalised or not, they make no longer name: "Anti-Peruvian", "the New Chile", "Deputy Head of
   * the Presidential Administration".
   */
  private static final Set<String> NO_NAMES =
      Set.of(
          "anti",
          "pro",
          "non",
          "post",
          "pre",
          "ex",
          "new",
          "old",
          "official",
          "former",
          "acting",
          "first",
          "deputy",
          "vice",
          "head",
          "chief",
          "chairman",
          "chairwoman",
          "director",
          "minister",
          "president",
          "prime",
          "secretary",
          "ambassador",
          "spokesman",
          "spokeswoman",
          "spokesperson",
          "envoy",
          "speaker",
          "adviser",
          "advisor");

  private static final Set<String> FINITE = Set.of("VBZ", "VBD", "VBP");

  private static final Pattern ORDINAL = Pattern.compile("\\d+(?:st|nd|rd|th)");

  private static final Set<EntityType> PLACES =
      Set.of(EntityType.COUNTRY, EntityType.CITY, EntityType.REGION, EntityType.GPE_OTHER);

  private NameMerger() {}

  /** The names that stay, in order; they do not overlap. */
  static List<NameCandidate> merge(
      SentenceWords words,
      List<NameCandidate> known,
      List<NameCandidate> model,
      List<NameCandidate> patterns) {
    List<NameCandidate> believed =
        known.stream().filter(name -> believed(words, name, model)).toList();
    List<NameCandidate> all = new ArrayList<>(believed);
    Stream.concat(model.stream(), patterns.stream())
        .filter(name -> !crosses(name, believed) && !addsNothing(words, name, believed))
        .forEach(all::add);
    all.sort(BEST_FIRST);
    List<NameCandidate> kept = new ArrayList<>();
    for (NameCandidate name : all) {
      if (kept.stream().noneMatch(other -> other.span().overlaps(name.span()))) {
        kept.add(name);
      }
    }
    kept.sort(Comparator.comparing(NameCandidate::span));
    return kept;
  }

  /** Whether a name cuts through a known one: then its ends are wrong. */
  private static boolean crosses(NameCandidate name, List<NameCandidate> known) {
    return known.stream()
        .anyMatch(
            other -> other.span().overlaps(name.span()) && !name.span().contains(other.span()));
  }

  /**
   * A careful alias gives way to a model that sees another kind of thing in the same words; where
   * the model sees nothing, the word must at least be tagged as a name.
   */
  private static boolean believed(
      SentenceWords words, NameCandidate name, List<NameCandidate> model) {
    if (name.entry().filter(GazetteerEntry::careful).isEmpty()) {
      return true;
    }
    Optional<NameCandidate> seen =
        model.stream().filter(other -> other.span().overlaps(name.span())).findFirst();
    return seen.map(other -> sameKind(other.type(), name.type()))
        .orElseGet(() -> isProper(words, name.span()));
  }

  /** A place that acts is an organisation to some models, and never a person. */
  private static boolean sameKind(EntityType seen, EntityType listed) {
    return seen == listed || (PLACES.contains(listed) && seen != EntityType.PERSON);
  }

  private static boolean isProper(SentenceWords words, Span span) {
    return words.get(words.from(span.start())).token().pos().startsWith("NNP");
  }

  /**
   * Whether a name says no more than the known names inside it: what is left are dashes, small
   * words and ordinals ("Chilean-Peruvian", "pro-Peruvian", "the 25th …"), a nation before a name,
   * or the rest of a headline.
   */
  private static boolean addsNothing(
      SentenceWords words, NameCandidate name, List<NameCandidate> known) {
    List<NameCandidate> inside =
        known.stream().filter(other -> name.span().contains(other.span())).toList();
    if (inside.isEmpty()) {
      return false;
    }
    boolean nationFirst =
        inside.size() > 1
            && inside.get(0).type() == EntityType.NATIONALITY
            && inside.get(0).span().start() == name.span().start()
            && inside.get(inside.size() - 1).span().end() == name.span().end();
    return nationFirst
        || words.words().stream()
            .filter(word -> name.span().contains(word.span()))
            .filter(word -> inside.stream().noneMatch(other -> other.span().contains(word.span())))
            .noneMatch(NameMerger::carriesName)
        || isClause(words, name.span())
        || joinsTwo(name, inside);
  }

  /** Begins with one name and ends with another: "Chile Snubs Peru". */
  private static boolean joinsTwo(NameCandidate name, List<NameCandidate> inside) {
    NameCandidate first = inside.get(0);
    NameCandidate last = inside.get(inside.size() - 1);
    return first.span().start() == name.span().start()
        && last.span().end() == name.span().end()
        && !first.canonical().equals(last.canonical());
  }

  private static boolean carriesName(Word word) {
    return !word.lowerCase()
        && !NO_NAMES.contains(word.key())
        && !ORDINAL.matcher(word.key()).matches();
  }

  /** A headline has a verb, and names inside; the model takes some headlines for titles. */
  private static boolean isClause(SentenceWords words, Span span) {
    return words.words().stream()
        .filter(word -> span.contains(word.span()))
        .anyMatch(word -> FINITE.contains(word.token().pos()));
  }
}
