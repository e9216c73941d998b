package parallax.dictionary;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule of matching with each reader: the same dictionary gives the same hits. */
class MatchingRulesTest {
  @Test
  void everyRuleHasItsCases() {
    assertThat(RuleCase.all()).extracting(RuleCase::rule).contains(1, 2, 3, 4, 5, 6, 7, 8);
    assertThat(RuleCase.all()).hasSizeGreaterThanOrEqualTo(25);
  }

  static Stream<Arguments> ruleAndReader() {
    return RuleCase.all().stream()
        .flatMap(
            rule ->
                Stream.of(Rendering.values())
                    .filter(reader -> reader.holds(rule.dictionary()))
                    .map(reader -> Arguments.of(rule, reader)));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("ruleAndReader")
  void ruleHoldsWhateverTheFormat(RuleCase rule, Rendering reader) {
    Dictionary dictionary = read(rule, reader);
    assertThat(rule.hits(dictionary)).isEqualTo(rule.expected());
    rule.expectedKeyed().ifPresent(keyed -> assertThat(rule.keyed(dictionary)).isEqualTo(keyed));
  }

  private static Dictionary read(RuleCase rule, Rendering reader) {
    String file = "rendered." + reader.ending();
    byte[] bytes = reader.of(rule.dictionary()).getBytes(StandardCharsets.UTF_8);
    return DictionaryFormat.of(Path.of(file)).read(SourceText.of(file, bytes, Optional.empty()));
  }

  @Test
  void lexicoderLeavesOutTreesOnly() {
    List<Integer> rules =
        RuleCase.all().stream()
            .filter(rule -> !Rendering.LEXICODER.holds(rule.dictionary()))
            .map(RuleCase::rule)
            .distinct()
            .toList();
    assertThat(rules).containsExactly(7);
  }
}
