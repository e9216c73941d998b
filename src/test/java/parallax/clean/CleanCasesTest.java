package parallax.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CleanCasesTest {
  static List<CleanCase> cases() {
    return CleanCase.all();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void pageIsCleanedAsExpected(CleanCase page) {
    CleanArticle clean = new Cleaner().clean(page.article());

    assertThat(page.outcome(clean)).isEqualTo(page.expected());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void windowsLineEndsChangeNothing(CleanCase page) {
    String text = page.page().replace("\r\n", "\n").replace("\n", "\r\n");
    CleanArticle clean =
        new Cleaner()
            .clean(
                CleanCase.article(
                    page.name(),
                    text,
                    page.article().entry().title(),
                    page.article().entry().author()));

    assertThat(page.outcome(clean)).isEqualTo(page.expected());
    Accounts.assertBalanced(clean);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void nothingIsLostUnaccounted(CleanCase page) {
    Accounts.assertBalanced(new Cleaner().clean(page.article()));
  }

  @Test
  void everyRuleHasACase() {
    Set<String> seen = new TreeSet<>();
    for (CleanCase page : cases()) {
      new Cleaner().clean(page.article()).removals().forEach(removal -> seen.add(removal.rule()));
    }

    assertThat(seen).containsAll(Cleaner.rules().stream().map(Cleaner.RuleNote::name).toList());
  }

  @Test
  void everyRuleSaysWhyInOneSentence() {
    assertThat(Cleaner.rules())
        .allSatisfy(
            rule -> {
              assertThat(rule.name()).matches("[a-z]+(-[a-z]+)*");
              assertThat(rule.reason()).matches("\\p{Lu}[^.]+\\.");
            });
  }
}
