package parallax.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import parallax.annotate.AnnotatedArticle;
import parallax.annotate.Sentence;
import parallax.extract.SentenceView.Party;
import parallax.study.Actor;
import parallax.study.FunctionCue;
import parallax.study.GazetteerEntry;
import parallax.study.PatternElement.Slot.Role;
import parallax.study.Study;

/**
 * Finds who in a sentence is one of the study's actors, both of them, or a third party: by name, by
 * what belongs to an actor, by description, by group words.
 */
public final class PartyFinder {
  /** Mentions of other types, such as persons, say too little about whose side they are on. */
  private static final Set<EntityType> STATES =
      EnumSet.of(EntityType.COUNTRY, EntityType.NATIONALITY, EntityType.GPE_OTHER);

  private final Map<String, Integer> sides = new LinkedHashMap<>();
  private final Map<List<String>, Integer> descriptions = new LinkedHashMap<>();
  private final CueIndex<FunctionCue> groups;

  /** A finder for the actors of one study. */
  public PartyFinder(Study study) {
    for (GazetteerEntry entry : study.gazetteer().entries()) {
      side(study, entry.belongsTo()).ifPresent(side -> sides.put(entry.canonical(), side));
    }
    sides.put(study.first().name(), 1);
    sides.put(study.second().name(), 2);
    describe(study.first(), 1);
    describe(study.second(), 2);
    this.groups = groups(study);
  }

  /**
   * A finder for another pair of actors.
   *
   * @param study whose gazetteer and group words are used
   * @param names canonical names of the two actors
   * @param surfaces how each is called, in lower case, as lists of word forms
   */
  public PartyFinder(Study study, List<String> names, Map<List<String>, Integer> surfaces) {
    for (GazetteerEntry entry : study.gazetteer().entries()) {
      int side = names.indexOf(entry.belongsTo()) + 1;
      if (side > 0) {
        sides.put(entry.canonical(), side);
      }
    }
    for (String name : names) {
      sides.put(name, names.indexOf(name) + 1);
    }
    descriptions.putAll(surfaces);
    this.groups = groups(study);
  }

  private static CueIndex<FunctionCue> groups(Study study) {
    return new CueIndex<>(
        study.cues().stream().filter(cue -> role(cue).isPresent()).toList(), FunctionCue::pattern);
  }

  /** One view per sentence, in order. */
  public List<SentenceView> views(AnnotatedArticle article, List<EntityMention> mentions) {
    return article.sentences().stream()
        .map(
            sentence ->
                view(
                    sentence,
                    mentions.stream()
                        .filter(mention -> mention.sentence() == sentence.number())
                        .toList()))
        .toList();
  }

  private SentenceView view(Sentence sentence, List<EntityMention> mentions) {
    SentenceView plain = SentenceView.of(sentence);
    List<Party> parties = new ArrayList<>();
    mentions.forEach(mention -> named(plain, mention).ifPresent(parties::add));
    parties.addAll(described(plain));
    grouped(plain).stream().filter(party -> !namesActor(party, parties)).forEach(parties::add);
    parties.sort(Comparator.comparingInt(Party::start).thenComparingInt(Party::end));
    return plain.with(parties);
  }

  private Optional<Party> named(SentenceView view, EntityMention mention) {
    String name = mention.refersTo().orElse(mention.canonical());
    int side = sides.getOrDefault(name, 0);
    boolean other = STATES.contains(mention.type()) || mention.metonym();
    int start = view.tokenAt(mention.span().start());
    int end = Math.min(view.size(), view.tokenAt(mention.span().end() - 1) + 1);
    if ((side == 0 && !other) || start >= end) {
      return Optional.empty();
    }
    return Optional.of(new Party(start, end, side == 0 ? Role.OTHER : Role.ACTOR, side));
  }

  private List<Party> described(SentenceView view) {
    List<Party> parties = new ArrayList<>();
    descriptions.forEach(
        (words, side) -> {
          for (int at = 0; at + words.size() <= view.size(); at++) {
            if (view.forms().subList(at, at + words.size()).equals(words)) {
              parties.add(new Party(at, at + words.size(), Role.ACTOR, side));
            }
          }
        });
    return parties;
  }

  private List<Party> grouped(SentenceView view) {
    return groups.find(view).stream()
        .map(match -> new Party(match.start(), match.end(), role(match.cue()).orElseThrow(), 0))
        .toList();
  }

  /** A list of third parties names states of which a study may be about. */
  private static boolean namesActor(Party party, List<Party> known) {
    return party.role() == Role.OTHER
        && known.stream()
            .anyMatch(
                one ->
                    one.role() == Role.ACTOR
                        && one.start() < party.end()
                        && party.start() < one.end());
  }

  private static Optional<Role> role(FunctionCue cue) {
    return switch (cue.kind()) {
      case PAIR -> Optional.of(Role.PAIR);
      case THIRD_PARTY -> Optional.of(Role.OTHER);
      default -> Optional.empty();
    };
  }

  private static Optional<Integer> side(Study study, String name) {
    if (name.equals(study.first().name())) {
      return Optional.of(1);
    }
    return name.equals(study.second().name()) ? Optional.of(2) : Optional.empty();
  }

  private void describe(Actor actor, int side) {
    actor.descriptions().forEach(text -> descriptions.put(List.of(text.split("[ ]+")), side));
  }
}
