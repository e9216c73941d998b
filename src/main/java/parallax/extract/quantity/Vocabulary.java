package parallax.extract.quantity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import parallax.extract.quantity.PhraseTrie.Hit;
import parallax.study.AliasMatch;
import parallax.study.CueKind;
import parallax.study.NumberCue;
import parallax.study.UnitEntry;
import parallax.study.UnitKind;
import parallax.study.Units;

/** The study's units and cues, arranged for looking up. Immutable once built. */
final class Vocabulary {
  private final PhraseTrie<UnitEntry> units = new PhraseTrie<>(false);
  private final PhraseTrie<UnitEntry> scales = new PhraseTrie<>(false);
  private final PhraseTrie<NumberCue> names = new PhraseTrie<>(false);
  private final PhraseTrie<NumberCue> approximators = new PhraseTrie<>(true);
  private final PhraseTrie<NumberCue> afterthoughts = new PhraseTrie<>(false);
  private final Map<String, Direction> directions = new HashMap<>();
  private final Set<String> verbsOnly = new HashSet<>();
  private final Map<String, NumberCue> measures = new HashMap<>();
  private final Map<String, UnitEntry> codes = new HashMap<>();
  private final Map<String, UnitEntry> aliases = new HashMap<>();
  private final Set<String> currencyStarts = new HashSet<>();

  Vocabulary(Units vocabulary) {
    vocabulary.entries().forEach(this::add);
    vocabulary.cues().forEach(this::add);
  }

  private void add(UnitEntry entry) {
    boolean exact = entry.match().exact();
    aliases.put(entry.alias(), entry);
    if (standsBefore(entry)) {
      currencyStarts.add(PhraseTrie.firstAtom(entry.alias()));
    }
    if (isName(entry)) {
      currencyStarts.add(entry.alias().toLowerCase(Locale.ROOT));
      currencyStarts.add(entry.alias().toLowerCase(Locale.ROOT) + "s");
    }
    (entry.kind() == UnitKind.SCALE ? scales : units).add(entry.alias(), exact, !exact, entry);
    if (entry.match() == AliasMatch.CODE) {
      UnitReader.CODE_SCALES
          .keySet()
          .forEach(scale -> currencyStarts.add((scale + entry.alias()).toLowerCase(Locale.ROOT)));
      codes.put(entry.alias(), entry);
    }
  }

  /** A currency's name of one word, which may stand before a sum: "rupees 500 crore". */
  private static boolean isName(UnitEntry entry) {
    return entry.kind() == UnitKind.MONEY && entry.match() == AliasMatch.WORD;
  }

  private void add(NumberCue cue) {
    switch (cue.kind()) {
      case APPROX ->
          (cue.match() == AliasMatch.AFTER ? afterthoughts : approximators)
              .add(cue.alias(), false, false, cue);
      case DIRECTION -> {
        directions.put(cue.alias(), Direction.of(cue.cue()));
        if (cue.match() == AliasMatch.VERB) {
          verbsOnly.add(cue.alias());
        }
      }
      case LABEL, IDIOM -> names.add(cue.alias(), false, cue.kind() == CueKind.LABEL, cue);
      case MUTUAL, FLOW, MEASURE -> measures.put(cue.alias().toLowerCase(Locale.ROOT), cue);
    }
  }

  /** Whether a currency that stands before numbers begins with that atom, in lower case. */
  boolean isCurrencyStart(String atom) {
    return currencyStarts.contains(atom);
  }

  /** A unit that may stand behind a number. */
  Optional<Hit<UnitEntry>> unit(AtomLine line, int index) {
    return units.longest(line, index);
  }

  /** A currency that may stand before a number. */
  Optional<Hit<UnitEntry>> currencyBefore(AtomLine line, int index) {
    return units.longest(line, index, Vocabulary::standsBefore);
  }

  private static boolean standsBefore(UnitEntry entry) {
    return switch (entry.match()) {
      case SIGN, CODE, CAPS_WORD -> true;
      case WORD, SYMBOL, AFTER, LEMMA, VERB -> false;
    };
  }

  /** A scale word such as "billion". */
  Optional<Hit<UnitEntry>> scaleWord(AtomLine line, int index) {
    return scales.longest(line, index, entry -> !entry.match().exact());
  }

  /** A scale letter such as the "m" of "$3m". */
  Optional<Hit<UnitEntry>> scaleLetter(AtomLine line, int index) {
    return scales.longest(line, index, entry -> entry.match().exact());
  }

  /** A scale word by itself, such as "billion"; in lower case, singular. */
  boolean isScaleWord(AtomLine line, int index) {
    return scaleWord(line, index).isPresent();
  }

  /** The currency of an ISO 4217 code. */
  Optional<UnitEntry> code(String code) {
    return Optional.ofNullable(codes.get(code));
  }

  /** The unit of an alias, as written in units.csv. */
  Optional<UnitEntry> named(String alias) {
    return Optional.ofNullable(aliases.get(alias));
  }

  /** A label or an idiom that begins at an atom. */
  Optional<Hit<NumberCue>> labelOrIdiom(AtomLine line, int index) {
    return names.longest(line, index);
  }

  /** An approximator that ends at an atom. */
  Optional<Hit<NumberCue>> approximatorBefore(AtomLine line, int last) {
    return approximators.longest(line, last);
  }

  /** An approximator behind a number. */
  Optional<Hit<NumberCue>> approximatorAfter(AtomLine line, int index) {
    return afterthoughts.longest(line, index);
  }

  /** Whether something rises or falls by that lemma. */
  Direction direction(String lemma) {
    return directions.getOrDefault(lemma, Direction.NONE);
  }

  /** Whether something rises or falls by that lemma, used as that part of speech. */
  Direction direction(String lemma, String pos) {
    return verbsOnly.contains(lemma) && !pos.startsWith("VB") ? Direction.NONE : direction(lemma);
  }

  /** What is measured under that name, lemmas joined by blanks. */
  Optional<NumberCue> measure(String lemmas) {
    return Optional.ofNullable(measures.get(lemmas));
  }
}
