package parallax.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parallax.csv.TableRow;
import parallax.text.Span;

class SentenceRepairTest {
  private static final String CASES = "sentence-ends.txt";

  private final SentenceRepair repair = new SentenceRepair();

  static List<String> cases() throws IOException {
    try (InputStream in = SentenceRepairTest.class.getResourceAsStream(CASES)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .toList();
    }
  }

  static Stream<String> examples() {
    return Abbreviations.table().stream().map(row -> row.get("example"));
  }

  @Test
  void casesAreMany() throws IOException {
    assertThat(cases()).hasSizeGreaterThan(70).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void rulesDecideWhateverTheAnnotatorProposes(String marked) {
    String text = marked.replace("|", "");
    assertThat(mark(text, List.of(all(text)))).isEqualTo(marked);
    assertThat(mark(text, everyMark(text))).isEqualTo(marked);
  }

  @ParameterizedTest
  @MethodSource("examples")
  void everyAbbreviationBehavesAsItsExampleSays(String marked) {
    String text = marked.replace("|", "");
    assertThat(mark(text, List.of(all(text)))).isEqualTo(marked);
    assertThat(mark(text, everyMark(text))).isEqualTo(marked);
  }

  @Test
  void everyExampleShowsItsAbbreviation() {
    for (TableRow row : Abbreviations.table()) {
      assertThat(row.get("example")).contains(row.get("form") + ".");
    }
  }

  @Test
  void annotatorDecidesWhereNoRuleDoes() {
    String text = "They sued Acme Inc. Kairat won.";
    assertThat(mark(text, List.of(all(text)))).isEqualTo("They sued Acme Inc. Kairat won.");
    assertThat(mark(text, everyMark(text))).isEqualTo("They sued Acme Inc.| Kairat won.");
  }

  @Test
  void paragraphEndsASentenceAndSpansAreOfTheBody() {
    String text = "A heading\n\nIt rained. It snowed";
    assertThat(repair.repair(text, new Span(0, 9), List.of())).containsExactly(new Span(0, 9));
    assertThat(repair.repair(text, new Span(11, 31), List.of()))
        .containsExactly(new Span(11, 21), new Span(22, 31));
  }

  @Test
  void sentencesBeginAndEndWithSomethingVisible() {
    String text = "\u00A0 It rained. \u200B It snowed.\u200B \t";
    assertThat(repair.repair(text, all(text), List.of()))
        .extracting(span -> span.of(text))
        .containsExactly("It rained.", "It snowed.");
  }

  @Test
  void nothingVisibleIsNoSentence() {
    String text = " \u00A0\u200B ";
    assertThat(repair.repair(text, all(text), List.of())).isEmpty();
    assertThat(repair.repair("", new Span(0, 0), List.of())).isEmpty();
  }

  @Test
  void longParagraphsTakeTimeInProportion() {
    String text = "He said \"no\" (twice) in St. Ives. ".repeat(20_000);
    assertThat(repair.repair(text, all(text), List.of())).hasSize(20_000);
  }

  private String mark(String text, List<Span> proposed) {
    StringBuilder marked = new StringBuilder(text);
    List<Span> sentences = repair.repair(text, all(text), proposed);
    for (int i = sentences.size() - 2; i >= 0; i--) {
      marked.insert(sentences.get(i).end(), '|');
    }
    return marked.toString();
  }

  private static Span all(String text) {
    return new Span(0, text.length());
  }

  private static List<Span> everyMark(String text) {
    List<Integer> ends =
        IntStream.range(0, text.length())
            .filter(i -> ".!?…".indexOf(text.charAt(i)) >= 0)
            .mapToObj(i -> i + 1)
            .collect(Collectors.toCollection(ArrayList::new));
    ends.add(text.length());
    List<Span> proposed = new ArrayList<>();
    int start = 0;
    for (int end : ends) {
      proposed.add(new Span(start, end));
      start = end;
    }
    return proposed;
  }
}
