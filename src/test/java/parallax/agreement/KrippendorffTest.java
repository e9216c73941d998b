package parallax.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import parallax.compare.Bootstrap;
import parallax.study.StudySettings;

/** α of tables whose α was published. A dot is a code that is missing. */
class KrippendorffTest {
  /** Krippendorff 2011, Computing Krippendorff's Alpha-Reliability, section D. */
  private static final List<String> FOUR_OBSERVERS =
      List.of("123321412...", "1233224125.3", ".3332342251.", "12332441251.");

  /** The same, section B: two observers, nominal with five values a to e. */
  private static final List<String> TWO_OBSERVERS = List.of("aabbdcccedda", "babbbccceddd");

  /** The same, section A: two observers, two values. */
  private static final List<String> BINARY = List.of("0100000000", "1110010010");

  /** Hayes and Krippendorff 2007, Communication Methods and Measures 1, p. 84: five observers. */
  private static final List<String> FIVE_OBSERVERS =
      List.of(
          "112.001122.01311211000201001111223222221",
          "1130000.21102311121000302102111122222221",
          "203000222100221123001.30.1012202.2232.21",
          ".13....0.10022...31.103021122..122...12.",
          "2..0001.2....3112..0.0..2.0..20.2.2222.1");

  @ParameterizedTest
  @CsvSource({"NOMINAL, 0.477", "ORDINAL, 0.7598", "INTERVAL, 0.757"})
  void fiveObserversOfFortyUnits(Level level, double published) {
    assertThat(alpha(level, FIVE_OBSERVERS)).isCloseTo(published, within(0.0005));
  }

  @ParameterizedTest
  @CsvSource({"NOMINAL, 0.743", "ORDINAL, 0.815", "INTERVAL, 0.849", "RATIO, 0.797"})
  void fourObserversWithMissingCodes(Level level, double published) {
    assertThat(alpha(level, FOUR_OBSERVERS)).isCloseTo(published, within(0.0005));
  }

  @Test
  void twoObserversOfFiveNames() {
    assertThat(alpha(Level.NOMINAL, TWO_OBSERVERS)).isCloseTo(0.692, within(0.0005));
  }

  @Test
  void twoObserversOfTwoValues() {
    assertThat(alpha(Level.NOMINAL, BINARY)).isCloseTo(0.095, within(0.0005));
  }

  /**
   * Artstein and Poesio 2008, Inter-Coder Agreement for Computational Linguistics, p. 568: 100
   * utterances as statement, request or check.
   */
  @Test
  void utterancesOfThreeKinds() {
    List<List<Optional<String>>> units = new ArrayList<>();
    add(units, "statement", "statement", 46);
    add(units, "request", "statement", 6);
    add(units, "request", "request", 32);
    add(units, "request", "check", 6);
    add(units, "check", "check", 10);
    Codings codings = new Codings(List.of("A", "B"), Level.NOMINAL, units);
    assertThat(Krippendorff.alpha(codings).orElseThrow()).isCloseTo(0.8, within(0.001));
    assertThat(Confusion.of(codings, 0, 1).agreement()).hasValue(0.88);
  }

  @ParameterizedTest
  @EnumSource(Level.class)
  void drawsMeasureWhatTheLibraryMeasures(Level level) {
    Random random = new Random(7);
    for (int table = 0; table < 40; table++) {
      Codings codings = new Codings(List.of("a", "b", "c"), level, units(random));
      assertThat(new ResampledAlpha(codings).whole())
          .isCloseTo(Krippendorff.alpha(codings).orElseThrow(), within(1e-12));
    }
  }

  @Test
  void aUnitWithOneCodeSaysNothing() {
    assertThat(codings(Level.NOMINAL, "aab.", "ab.c").pairable()).hasSize(2);
  }

  @Test
  void whereNothingVariesAlphaCannotBeTold() {
    AlphaEstimate estimate =
        AlphaEstimate.of(codings(Level.NOMINAL, "aaa", "aa."), bootstrap(), "x");
    assertThat(estimate.alpha()).isEmpty();
    assertThat(estimate.interval()).isEmpty();
    assertThat(estimate.units()).isEqualTo(2);
    assertThat(estimate.verdict()).isEqualTo("cannot be told");
  }

  @Test
  void theIntervalHoldsAlphaAndIsTheSameEachTime() {
    Codings codings = new Codings(List.of("a", "b", "c"), Level.ORDINAL, units(new Random(3)));
    AlphaEstimate estimate = AlphaEstimate.of(codings, bootstrap(), "direction");
    assertThat(estimate.interval().orElseThrow().low()).isLessThan(estimate.alpha().orElseThrow());
    assertThat(estimate.interval().orElseThrow().high())
        .isGreaterThan(estimate.alpha().orElseThrow());
    assertThat(AlphaEstimate.of(codings, bootstrap(), "direction")).isEqualTo(estimate);
    assertThat(AlphaEstimate.of(codings, bootstrap(), "voice").interval())
        .isNotEqualTo(estimate.interval());
  }

  @Test
  void ordinalValuesAreInOrderOfTheirSize() {
    Codings codings =
        new Codings(
            List.of("a", "b"),
            Level.ORDINAL,
            List.of(
                List.of(Optional.of("-2"), Optional.of("-1")),
                List.of(Optional.of("10"), Optional.of("2"))));
    assertThat(codings.values()).containsExactly("-2", "-1", "2", "10");
  }

  @ParameterizedTest
  @EnumSource(Level.class)
  void unitsThatCountTwiceHaveTheAlphaOfTwoUnits(Level level) {
    Codings doubled = codings(level, "111122334415", "112223343151");
    assertThat(
            new PairAlpha(level, doubled.values())
                .of(
                    new int[] {0, 0, 1, 1, 2, 2, 3, 3, 0, 4},
                    new int[] {0, 1, 1, 2, 2, 3, 2, 0, 4, 0},
                    new double[] {2, 2, 1, 1, 1, 1, 1, 1, 1, 1}))
        .isCloseTo(Krippendorff.alpha(doubled).orElseThrow(), within(1e-12));
  }

  @Test
  void unitsOfOneValueHaveNoAlpha() {
    assertThat(
            new PairAlpha(Level.NOMINAL, List.of("a", "b"))
                .of(new int[] {0}, new int[] {0}, new double[] {3}))
        .isNaN();
  }

  @Test
  void aNameIsNoOrdinalValue() {
    assertThatThrownBy(() -> codings(Level.ORDINAL, "1x", "11"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("'x' is no whole number");
  }

  @Test
  void confusionsAreCountedByPair() {
    Confusion confusion = Confusion.of(codings(Level.NOMINAL, "aabb.", "abbba"), 0, 1);
    assertThat(confusion.values()).containsExactly("a", "b");
    assertThat(confusion.count("a", "b")).isEqualTo(1);
    assertThat(confusion.count("b", "a")).isZero();
    assertThat(confusion.agreed()).isEqualTo(3);
    assertThat(confusion.units()).isEqualTo(4);
  }

  private static double alpha(Level level, List<String> coders) {
    return Krippendorff.alpha(codings(level, coders.toArray(String[]::new))).orElseThrow();
  }

  private static Codings codings(Level level, String... coders) {
    List<List<Optional<String>>> units = new ArrayList<>();
    for (int unit = 0; unit < coders[0].length(); unit++) {
      int place = unit;
      units.add(Arrays.stream(coders).map(codes -> code(codes.charAt(place))).toList());
    }
    List<String> names = Arrays.stream(coders).map(codes -> "coder").toList();
    return new Codings(names, level, units);
  }

  private static Optional<String> code(char code) {
    return code == '.' ? Optional.empty() : Optional.of(String.valueOf(code));
  }

  private static void add(
      List<List<Optional<String>>> units, String first, String second, int times) {
    for (int i = 0; i < times; i++) {
      units.add(List.of(Optional.of(first), Optional.of(second)));
    }
  }

  /** Thirty units of which the coders agree on most and leave some out. */
  private static List<List<Optional<String>>> units(Random random) {
    List<List<Optional<String>>> units = new ArrayList<>();
    for (int unit = 0; unit < 30; unit++) {
      int value = 1 + random.nextInt(5);
      List<Optional<String>> codes = new ArrayList<>();
      for (int coder = 0; coder < 3; coder++) {
        int own = random.nextInt(3) == 0 ? 1 + random.nextInt(5) : value;
        codes.add(random.nextInt(5) == 0 ? Optional.empty() : Optional.of(Integer.toString(own)));
      }
      units.add(codes);
    }
    return units;
  }

  private static Bootstrap bootstrap() {
    return new Bootstrap(new StudySettings(5, 3, 500, 11, 0.95, 0.4));
  }
}
