package parallax.extract.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class QuantityCasesTest {
  private static final Map<String, String> KNOWN = QuantityCase.knownToFail();

  static List<QuantityCase> cases() {
    return QuantityCase.all().stream().filter(c -> !KNOWN.containsKey(c.text())).toList();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void textIsReadAsAReaderWould(QuantityCase quantities) {
    assertThat(quantities.actual()).isEqualTo(quantities.expected());
  }

  @Test
  void whatIsKnownToFailIsExactlyWhatFails() {
    List<String> failing =
        QuantityCase.all().stream()
            .filter(c -> !c.actual().equals(c.expected()))
            .map(QuantityCase::text)
            .toList();

    assertThat(failing).containsExactlyInAnyOrderElementsOf(new TreeSet<>(KNOWN.keySet()));
  }

  @Test
  void everyClauseHasCases() {
    Map<String, Long> counts =
        QuantityCase.all().stream()
            .collect(Collectors.groupingBy(QuantityCase::clause, Collectors.counting()));

    assertThat(counts.keySet())
        .containsExactlyInAnyOrder(
            "bounds",
            "counts",
            "dates",
            "durations",
            "grouping",
            "measures",
            "money",
            "multiples",
            "negatives",
            "percent",
            "ranges",
            "ranks",
            "shares",
            "signs",
            "slips");
    assertThat(counts.values()).allMatch(n -> n > 5);
  }

  @Test
  void mendedSlipIsFlagged() {
    List<Finding> found = Grammar.read("The loan of US$S17 billion was repaid.", "2023-03-15");

    assertThat(found).extracting(Finding::note).containsExactly("slip: 'US$S' read as USD");
  }
}
