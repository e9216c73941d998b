package parallax.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import parallax.corpus.CatalogueEntry;

class RecordCodecTest {
  private enum Side {
    LEFT,
    RIGHT
  }

  private record Inner(String name, Side side) {}

  private record Outer(
      int small,
      long large,
      double score,
      boolean truth,
      Optional<BigDecimal> exact,
      OptionalDouble maybe,
      List<Inner> inners,
      SortedMap<String, Integer> counts,
      SortedSet<String> words,
      Map<String, String> extra) {}

  private record Unknown(Object anything) {}

  private static Outer outer(Map<String, String> extra) {
    return new Outer(
        -7,
        1L << 40,
        0.1 + 0.2,
        true,
        Optional.of(new BigDecimal("-12.50")),
        OptionalDouble.of(-0.0),
        List.of(new Inner("Ержан 𝒜", Side.RIGHT), new Inner("", Side.LEFT)),
        new TreeMap<>(Map.of("b", 2, "a", 1)),
        new TreeSet<>(List.of("y", "x")),
        extra);
  }

  @Test
  void whatWasWrittenIsRead() {
    Outer outer = outer(Map.of("url", "https://example.org/1"));
    assertThat(RecordCodec.decode(RecordCodec.encode(outer), Outer.class)).isEqualTo(outer);
  }

  @Test
  void trailingZerosOfExactNumbersAreKept() {
    Outer read = RecordCodec.decode(RecordCodec.encode(outer(Map.of())), Outer.class);
    assertThat(read.exact()).hasValueSatisfying(exact -> assertThat(exact.scale()).isEqualTo(2));
  }

  @Test
  void fieldsOfACatalogueKeepTheirOrder() {
    Map<String, String> extra = new LinkedHashMap<>();
    extra.put("url", "u");
    extra.put("agency", "a");
    CatalogueEntry entry = new CatalogueEntry("1", "1.txt", "s", "", "", "", "", "", "", "", extra);
    CatalogueEntry read = RecordCodec.decode(RecordCodec.encode(entry), CatalogueEntry.class);
    assertThat(read.extra().keySet()).containsExactly("url", "agency");
  }

  @Test
  void equalRecordsGiveEqualBytes() {
    assertThat(RecordCodec.encode(outer(Map.of("k", "v"))))
        .isEqualTo(RecordCodec.encode(outer(new TreeMap<>(Map.of("k", "v")))));
  }

  @Test
  void bytesOfAnotherRecordAreRefused() {
    byte[] bytes = RecordCodec.encode(outer(Map.of()));
    assertThatIllegalArgumentException().isThrownBy(() -> RecordCodec.decode(bytes, Inner.class));
  }

  @Test
  void aTypeWithoutAFormIsNamed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RecordCodec.encode(new Unknown('c')))
        .withMessage("a class java.lang.Character has no form in bytes");
  }
}
