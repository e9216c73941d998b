package parallax.extract.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds for any number and any text, on seeded random ones. */
class QuantityPropertyTest {
  private static final String DATE = "2023-03-15";
  private static final int NUMBERS = 60;
  private static final int TEXTS = 300;

  /** A way newspapers print a sum of money; each gives the same value back. */
  enum Print {
    COMMAS {
      @Override
      String of(BigDecimal value) {
        return "$" + grouped(value, ",");
      }
    },
    BLANKS {
      @Override
      String of(BigDecimal value) {
        return "€" + grouped(value, "\u00A0");
      }
    },
    THIN_BLANKS {
      @Override
      String of(BigDecimal value) {
        return grouped(value, "\u202F") + " euros";
      }
    },
    PLAIN_BEHIND {
      @Override
      String of(BigDecimal value) {
        return value.toPlainString() + " roubles";
      }
    },
    CODE_BEFORE {
      @Override
      String of(BigDecimal value) {
        return "KZT " + grouped(value, ",");
      }
    },
    CODE_BEHIND {
      @Override
      String of(BigDecimal value) {
        return grouped(value, ",") + " CHF";
      }
    },
    MILLIONS {
      @Override
      String of(BigDecimal value) {
        return "£" + value.movePointLeft(6).toPlainString() + " million";
      }
    },
    BN {
      @Override
      String of(BigDecimal value) {
        return "US$" + value.movePointLeft(9).toPlainString() + "bn";
      }
    },
    TRILLION_WORDS {
      @Override
      String of(BigDecimal value) {
        return value.movePointLeft(12).toPlainString() + " trillion tenge";
      }
    },
    THOUSANDS {
      @Override
      String of(BigDecimal value) {
        return "$" + value.movePointLeft(3).toPlainString() + "k";
      }
    },
    DECIMAL_COMMA {
      @Override
      String of(BigDecimal value) {
        // A fraction of exactly three digits would read as a group; one digit never does.
        return value
                .movePointLeft(6)
                .setScale(1, RoundingMode.DOWN)
                .toPlainString()
                .replace('.', ',')
            + " million euros";
      }

      @Override
      BigDecimal meant(BigDecimal value) {
        return value.movePointLeft(6).setScale(1, RoundingMode.DOWN).movePointRight(6);
      }
    },
    CONTINENTAL {
      @Override
      String of(BigDecimal value) {
        String whole = grouped(new BigDecimal(value.toBigInteger()), ".");
        String part = value.subtract(new BigDecimal(value.toBigInteger())).toPlainString();
        return whole + part.substring(1).replace('.', ',') + " euros";
      }
    },
    NEGATIVE {
      @Override
      String of(BigDecimal value) {
        return "−$" + grouped(value, ",");
      }

      @Override
      BigDecimal meant(BigDecimal value) {
        return value.negate();
      }
    };

    abstract String of(BigDecimal value);

    BigDecimal meant(BigDecimal value) {
      return value;
    }

    static String grouped(BigDecimal value, String mark) {
      BigInteger whole = value.toBigInteger();
      String decimals = value.toPlainString().substring(whole.toString().length());
      return String.format(Locale.ROOT, "%,d", whole).replace(",", mark) + decimals;
    }
  }

  @ParameterizedTest
  @EnumSource(Print.class)
  void sumPrintedInAnyUsualWayKeepsItsValue(Print print) {
    Random random = new Random(20260307L + print.name().hashCode());
    for (int i = 0; i < NUMBERS; i++) {
      // Above a million with two decimals: every way of printing is unambiguous.
      BigDecimal value =
          BigDecimal.valueOf(
              100_000_000L + Math.floorMod(random.nextLong(), 99_000_000_000_000L), 2);
      String text = "The harbour fund paid " + print.of(value) + " for the old quay.";

      List<Finding> found = Grammar.read(text, DATE);

      assertThat(found).as(text).hasSize(1);
      assertThat(found.get(0).type()).as(text).isEqualTo(QuantityType.MONEY);
      assertThat(found.get(0).span().of(text)).isEqualTo(print.of(value));
      assertThat(found.get(0).low().orElseThrow())
          .as(text)
          .isEqualByComparingTo(print.meant(value));
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Print.class,
      names = {"COMMAS", "MILLIONS", "BN", "CODE_BEFORE", "CONTINENTAL"})
  void rangeOfTwoSumsKeepsBothEnds(Print print) {
    Random random = new Random(7L + print.name().hashCode());
    for (int i = 0; i < NUMBERS; i++) {
      BigDecimal low = BigDecimal.valueOf(100_000_000L + random.nextInt(1_000_000_000), 2);
      BigDecimal high = low.add(BigDecimal.valueOf(1 + random.nextInt(1_000_000_000), 2));
      String text =
          "The fund paid between " + print.of(low) + " and " + print.of(high) + " for the quay.";

      List<Finding> found = Grammar.read(text, DATE);

      assertThat(found).as(text).hasSize(1);
      assertThat(found.get(0).low().orElseThrow()).as(text).isEqualByComparingTo(low);
      assertThat(found.get(0).high().orElseThrow()).as(text).isEqualByComparingTo(high);
    }
  }

  @Test
  void anyNoiseIsReadWithoutComplaintAndInPlace() {
    Random random = new Random(41);
    for (int i = 0; i < TEXTS; i++) {
      String text = noise(random);

      List<Finding> found = Grammar.read(text, DATE);

      int end = 0;
      for (Finding finding : found) {
        assertThat(finding.span().start()).as(text).isGreaterThanOrEqualTo(end);
        assertThat(finding.span().end())
            .as(text)
            .isBetween(finding.span().start() + 1, text.length());
        assertThat(finding.span().of(text)).as(text).isEqualTo(finding.span().of(text).strip());
        end = finding.span().end();
      }
    }
  }

  @Test
  void articleDateOfAnyPrecisionOrNoneIsBorne() {
    Random random = new Random(43);
    List<String> dates = List.of("", "2022", "2022-06", "2022-02-28", "1899-12-31");
    for (int i = 0; i < TEXTS / 3; i++) {
      String text = noise(random);
      for (String date : dates) {
        assertThat(Grammar.read(text, date)).as(text).isNotNull();
      }
    }
  }

  private static final List<String> PIECES =
      List.of(
          "$",
          "€",
          "US$",
          "C$",
          "%",
          "bn",
          "million",
          "17",
          "4,500",
          "1.2.3",
          "0",
          "00",
          "1e9",
          "99999999999999999999999999",
          "2022",
          "31",
          "February",
          "30",
          "May",
          "the",
          "a",
          "half",
          "third",
          "thirds",
          "quarter",
          "of",
          "and",
          "to",
          "between",
          "from",
          "-",
          "–",
          "—",
          "+",
          "(",
          ")",
          "[",
          "]",
          "/",
          "1/0",
          "3/4",
          "½",
          ".5",
          ",",
          ".",
          "!",
          "km",
          "°",
          "′",
          "N",
          "twenty",
          "first",
          "-first",
          "point",
          "minus",
          "dollars",
          "dollar",
          "fifty",
          "cents",
          "feet",
          "inches",
          "x",
          "times",
          "fold",
          "tenfold",
          "doubled",
          "last",
          "year",
          "this",
          "that",
          "century",
          "21st",
          "13th",
          "Q5",
          "H9",
          "0th",
          "s",
          "'s",
          "“",
          "”",
          "\u00A0",
          "😀",
          "é",
          "٣",
          "Ⅳ",
          "100",
          "dozen",
          "hundred",
          "trillion",
          "trillion",
          "per",
          "second",
          "kg",
          "\u200B",
          "#",
          "@",
          "http://a.b/7",
          "+7 727 250 00 00",
          "18",
          "pounds",
          "lost");

  private static String noise(Random random) {
    StringBuilder text = new StringBuilder("X");
    int length = 1 + random.nextInt(40);
    for (int i = 0; i < length; i++) {
      text.append(random.nextInt(4) == 0 ? "" : " ");
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return text.append('.').toString();
  }
}
