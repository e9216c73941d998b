package parallax.compare.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import parallax.extract.quantity.Approx;

/** What must hold for any figures; the seeds are fixed so that a failure can be repeated. */
class FigurePropertiesTest {
  private static final int TRIES = 600;
  private static final List<String> ABOUTS =
      List.of("Norway-Chad border length", "Norway-Mali border length", "Norway road length");
  private static final List<Approx> APPROXES = List.of(Approx.values());
  private static final List<String> PERIODS =
      List.of("", "", "2021", "2022", "2022-01/2022-03", "2022-01");

  @Test
  void theVerdictDoesNotDependOnTheOrderOfTheTwo() {
    Random random = new Random(11);
    for (int i = 0; i < TRIES; i++) {
      Claim one = length(random, "a" + random.nextInt(2), i).claim();
      Claim other = length(random, "a" + random.nextInt(2), i + 1).claim();
      if (one.topic().groupId().equals(other.topic().groupId())) {
        assertThat(FigureComparison.compare(one, other))
            .isEqualTo(FigureComparison.compare(other, one));
      }
    }
  }

  @Test
  void theVerdictDoesNotDependOnTheUnitOfExpression() {
    Random random = new Random(12);
    for (int i = 0; i < TRIES; i++) {
      long seed = random.nextLong();
      FigureVerdict inKilometres = verdict(new Random(seed), "1", "1.609344", "km");
      FigureVerdict inLeagues = verdict(new Random(seed), "0.25", "0.402336", "league");
      FigureVerdict inMetres = verdict(new Random(seed), "1000", "1609.344", "m");
      assertThat(inMetres).as("seed " + seed).isEqualTo(inKilometres);
      assertThat(inLeagues).as("seed " + seed).isEqualTo(inKilometres);
    }
  }

  private static FigureVerdict verdict(Random random, String km, String mi, String base) {
    Claim one = ClaimBuilder.km(number(random)).approx(approx(random)).base(km, base).claim();
    Claim other =
        ClaimBuilder.miles(number(random))
            .approx(approx(random))
            .base(mi, base)
            .in("b1", "2022")
            .claim();
    return FigureComparison.compare(one, other).verdict();
  }

  @Test
  void anotherArticleChangesNoPairAndNoId() {
    Random random = new Random(13);
    for (int i = 0; i < 50; i++) {
      List<Claim> claims = corpus(random, 30);
      List<Claim> without = claims.stream().filter(claim -> !claim.article().equals("a3")).toList();
      Map<String, FigurePair> before = pairs(without);
      assertThat(before).isNotEmpty();
      assertThat(pairs(claims)).containsAllEntriesOf(before);
    }
  }

  @Test
  void theOrderInWhichArticlesComeChangesNothing() {
    Random random = new Random(14);
    for (int i = 0; i < 50; i++) {
      List<Claim> claims = corpus(random, 30);
      List<FigureGroup> groups = FigureGroups.of(claims);
      Collections.shuffle(claims, random);
      assertThat(FigureGroups.of(claims)).isEqualTo(groups);
    }
  }

  private static Map<String, FigurePair> pairs(List<Claim> claims) {
    Map<String, FigurePair> pairs = new TreeMap<>();
    for (FigureGroup group : FigureGroups.of(claims)) {
      group
          .pairs()
          .forEach(
              pair ->
                  pairs.put(
                      group.id() + " " + pair.a().reference() + " " + pair.b().reference(), pair));
    }
    return pairs;
  }

  private static List<Claim> corpus(Random random, int size) {
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      claims.add(length(random, "a" + random.nextInt(6), i).claim());
      claims.add(trade(random, i).claim());
    }
    return claims;
  }

  private static ClaimBuilder trade(Random random, int i) {
    boolean rate = random.nextInt(3) == 0;
    ClaimBuilder builder =
        rate ? ClaimBuilder.growth(number(random)) : ClaimBuilder.billion(number(random), "USD");
    return builder
        .period(PERIODS.get(random.nextInt(PERIODS.size())))
        .in("a" + random.nextInt(6), "2022")
        .at(1_000 + 10 * i, 100 + i);
  }

  private static ClaimBuilder length(Random random, String article, int i) {
    boolean metric = random.nextBoolean();
    ClaimBuilder builder =
        metric ? ClaimBuilder.km(number(random)) : ClaimBuilder.miles(number(random));
    return builder
        .approx(approx(random))
        .about(ABOUTS.get(random.nextInt(ABOUTS.size())))
        .period(PERIODS.get(random.nextInt(PERIODS.size())))
        .in(article, "2022")
        .at(10 * i, i / 2);
  }

  private static Approx approx(Random random) {
    return APPROXES.get(random.nextInt(APPROXES.size()));
  }

  private static String number(Random random) {
    int digits = 1 + random.nextInt(120);
    return switch (random.nextInt(3)) {
      case 0 -> digits + "0";
      case 1 -> digits + "." + (1 + random.nextInt(9));
      default -> String.valueOf(digits);
    };
  }
}
