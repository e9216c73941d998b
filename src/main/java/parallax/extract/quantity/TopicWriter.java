package parallax.extract.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import parallax.study.CueKind;
import parallax.study.NumberCue;

/** Writes a topic phrase in the normal form for figures between two actors. */
final class TopicWriter {
  private static final String IMPORTS = "imports";
  private static final String INVESTMENT = "investment";
  private static final Set<String> TOWARDS = Set.of("to", "into", "in");
  private static final Set<String> FROM = Set.of("from");
  private static final Set<String> OWNER = Set.of("of", "from");

  /** What a country has with all others is no matter between two. */
  private static final Set<String> WITH_ALL = Set.of("foreign", "external", "global", "world");

  private final List<String> actors;

  TopicWriter(List<String> actors) {
    this.actors = actors;
  }

  /**
   * The normal form of a phrase.
   *
   * @param around countries that may fill the place of a partner the phrase leaves unnamed, the
   *     likeliest first
   */
  String write(TopicPhrase phrase, List<String> around) {
    if (phrase.measure().isEmpty()) {
      return phrase.plain();
    }
    NumberCue measure = phrase.measure().get();
    return switch (measure.kind()) {
      case MUTUAL -> mutual(phrase, measure, around);
      case FLOW -> flow(phrase, measure, around);
      case APPROX, DIRECTION, LABEL, IDIOM, MEASURE -> phrase.plain();
    };
  }

  private String mutual(TopicPhrase phrase, NumberCue measure, List<String> around) {
    boolean withAll = phrase.details(true).stream().anyMatch(WITH_ALL::contains);
    List<String> partners = withAll ? phrase.countries() : pair(phrase.countries(), around);
    String pair = String.join("-", new TreeSet<>(partners));
    return joined(List.of(pair), phrase.details(true), List.of(measure.cue()));
  }

  /** The two partners: those named, then those around, then the study's own. */
  private List<String> pair(List<String> named, List<String> around) {
    List<String> pair = new ArrayList<>(named.subList(0, Math.min(2, named.size())));
    for (String country : around) {
      if (pair.size() < 2 && !pair.contains(country)) {
        pair.add(country);
      }
    }
    boolean ours = actors.containsAll(pair);
    for (String actor : actors) {
      if (pair.size() < 2 && ours && !pair.contains(actor)) {
        pair.add(actor);
      }
    }
    return pair;
  }

  private String flow(TopicPhrase phrase, NumberCue measure, List<String> around) {
    boolean imports = measure.cue().equals(IMPORTS);
    Optional<String> partner = phrase.countryBehind(imports ? FROM : TOWARDS);
    Optional<String> owner =
        phrase
            .countryBefore()
            .or(() -> phrase.countryBehind(imports ? Set.of("of", "to", "into", "by") : OWNER));
    if (owner.isEmpty() && partner.isPresent()) {
      owner = other(partner.get(), around);
    }
    String joint = imports ? "from" : measure.cue().equals(INVESTMENT) ? "in" : "to";
    List<String> details = new ArrayList<>(phrase.details(false));
    if (!details.isEmpty()) {
      details.add(0, "of");
    }
    partner.ifPresent(
        country -> {
          details.add(joint);
          details.add(country);
        });
    List<String> head = new ArrayList<>(owner.stream().toList());
    head.addAll(phrase.details(true));
    head.add(measure.cue());
    return joined(head, details, List.of());
  }

  private Optional<String> other(String country, List<String> around) {
    if (actors.contains(country)) {
      return actors.stream().filter(actor -> !actor.equals(country)).findFirst();
    }
    return around.stream().filter(name -> !name.equals(country)).findFirst();
  }

  private static String joined(List<String> first, List<String> second, List<String> third) {
    List<String> all = new ArrayList<>(first);
    all.addAll(second);
    all.addAll(third);
    return String.join(" ", all).strip();
  }

  /** Whether a phrase names something two partners have between them. */
  static boolean isMutual(TopicPhrase phrase) {
    return phrase.measure().filter(cue -> cue.kind() == CueKind.MUTUAL).isPresent();
  }
}
