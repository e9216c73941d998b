package parallax.agreement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;

/**
 * What some coders gave the same units under one variable. Immutable.
 *
 * <p>A variable that is not nominal has whole numbers as values.
 */
public final class Codings {
  private final List<String> coders;
  private final Level level;
  private final List<List<Optional<String>>> units;

  /**
   * Codes unit by unit.
   *
   * @param coders in a fixed order
   * @param units each unit's codes in the coders' order; empty where a coder gave none
   * @throws IllegalArgumentException if a unit has more or fewer codes than there are coders, or a
   *     value is no whole number where one is needed
   */
  public Codings(List<String> coders, Level level, List<List<Optional<String>>> units) {
    this.coders = List.copyOf(coders);
    this.level = Objects.requireNonNull(level);
    List<List<Optional<String>>> copies = new ArrayList<>();
    for (List<Optional<String>> unit : units) {
      if (unit.size() != coders.size()) {
        throw new IllegalArgumentException(
            "a unit has " + unit.size() + " codes; expected one per coder of " + coders);
      }
      if (level.numeric()) {
        unit.forEach(code -> code.ifPresent(Codings::checkWhole));
      }
      copies.add(List.copyOf(unit));
    }
    this.units = Collections.unmodifiableList(copies);
  }

  private static void checkWhole(String code) {
    if (!code.matches("-?\\d{1,9}")) {
      throw new IllegalArgumentException("'" + code + "' is no whole number");
    }
  }

  /** Who coded, in the order of every unit's codes. */
  public List<String> coders() {
    return coders;
  }

  /** What it means for two values to differ. */
  public Level level() {
    return level;
  }

  /** All units, also those nobody coded. */
  public List<List<Optional<String>>> units() {
    return units;
  }

  /** The units at least two coders gave a value: no other says anything of agreement. */
  public List<List<String>> pairable() {
    return units.stream()
        .map(unit -> unit.stream().flatMap(Optional::stream).toList())
        .filter(codes -> codes.size() > 1)
        .toList();
  }

  /** The values that occur in units that can be paired, in order: numbers by size. */
  public List<String> values() {
    TreeSet<String> values =
        level.numeric() ? new TreeSet<>(Comparator.comparing(Integer::valueOf)) : new TreeSet<>();
    pairable().forEach(values::addAll);
    return List.copyOf(values);
  }

  /** The codes of two coders alone. */
  public Codings pair(int first, int second) {
    return new Codings(
        List.of(coders.get(first), coders.get(second)),
        level,
        units.stream().map(unit -> List.of(unit.get(first), unit.get(second))).toList());
  }
}
