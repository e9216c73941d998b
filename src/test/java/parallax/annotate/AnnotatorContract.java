package parallax.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parallax.text.Span;

/** What every annotator must do, whatever library it is built on. */
public interface AnnotatorContract {
  /** Texts that have broken tokenizers; paragraphs are lines. */
  List<String> TEXTS =
      List.of(
          "Grain went up.",
          "Kazakh-Russian trade rose 7.3% to $31.5bn in 2022. It fell later.\nThe caption has no stop",
          "Orlov’s firm can’t pay; it won’t. “We will,” he'd said. They're gone.",
          "The road is 7,644km long, not 4,253-mile. 12,500 jobs were lost in the U.S.",
          "A 😀 smiley. An 𝒜stral letter, e\u0301 combining, a\u00A0no-break space. Family 👨‍👩‍👧 ends.",
          "zero\u200Bwidth and\u00ADsoft. \uFEFFBOM inside. \u0000NUL \u0007bell.",
          "Тире — и кириллица. Қазақстан. 哈萨克斯坦。 عربي.",
          "(((( )))) !!! ??? ... --- *** ### \u2026 // \\\\ \"\" ''",
          "lone surrogate \uD83D here. And \uDE00 there.",
          "<b>markup</b> &amp; http://example.org/a?b=c#d me@example.org @name #tag");

  /** The annotator under test, shared by all tests. */
  Annotator annotator();

  static Stream<String> texts() {
    return TEXTS.stream();
  }

  @ParameterizedTest
  @MethodSource("texts")
  default void tokensAreWhatStandsAtTheirSpans(String text) {
    for (Sentence sentence : annotate(text)) {
      for (Token token : sentence.tokens()) {
        assertThat(token.text()).isEqualTo(token.span().of(text)).isNotEmpty();
        assertThat(token.lemma()).isNotEmpty();
        assertThat(token.pos()).isNotEmpty();
        assertThat(token.ner()).isNotEmpty();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("texts")
  default void tokensFollowOneAnotherInsideTheirSentence(String text) {
    for (Sentence sentence : annotate(text)) {
      int end = sentence.span().start();
      for (Token token : sentence.tokens()) {
        assertThat(token.span().start()).isGreaterThanOrEqualTo(end);
        end = token.span().end();
      }
      assertThat(end).isLessThanOrEqualTo(sentence.span().end());
      assertThat(sentence.tokens()).isNotEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("texts")
  default void everyLetterAndDigitIsInAToken(String text) {
    StringBuilder left = new StringBuilder(text);
    for (Sentence sentence : annotate(text)) {
      for (Token token : sentence.tokens()) {
        left.replace(token.span().start(), token.span().end(), " ".repeat(token.span().length()));
      }
    }
    assertThat(left.codePoints().filter(Character::isLetterOrDigit)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("texts")
  default void sentencesStayInTheirParagraphAndBeginAndEndVisibly(String text) {
    List<Span> paragraphs = lines(text);
    List<Sentence> sentences = annotate(text);
    int end = 0;
    for (Sentence sentence : sentences) {
      assertThat(paragraphs.get(sentence.paragraph()).contains(sentence.span())).isTrue();
      assertThat(sentence.span().start()).isGreaterThanOrEqualTo(end);
      assertThat(sentence.span().of(text)).isEqualTo(sentence.span().of(text).strip());
      end = sentence.span().end();
    }
    assertThat(sentences)
        .extracting(Sentence::number)
        .containsExactlyElementsOf(Stream.iterate(1, n -> n + 1).limit(sentences.size()).toList());
  }

  @ParameterizedTest
  @MethodSource("texts")
  default void dependenciesNameTokensOfTheirSentence(String text) {
    for (Sentence sentence : annotate(text)) {
      int tokens = sentence.tokens().size();
      assertThat(sentence.dependencies()).extracting(Dependency::dependent).doesNotHaveDuplicates();
      for (Dependency dependency : sentence.dependencies()) {
        assertThat(dependency.dependent()).isBetween(0, tokens - 1);
        assertThat(dependency.governor()).isBetween(Dependency.ROOT, tokens - 1);
        assertThat(dependency.relation()).isNotEmpty();
      }
    }
  }

  @Test
  default void sentencesEndWhereTheRulesSay() {
    String text =
        "The boat left St. Petersburg at 9 p.m. Kairat stayed. It signed in 2015. (Council, 2019)\n"
            + "The treaty (Section 3. Article 2. Clause 2.1) holds. 2022 was quiet.";
    assertThat(annotate(text))
        .extracting(sentence -> sentence.span().of(text))
        .containsExactly(
            "The boat left St. Petersburg at 9 p.m.",
            "Kairat stayed.",
            "It signed in 2015. (Council, 2019)",
            "The treaty (Section 3. Article 2. Clause 2.1) holds.",
            "2022 was quiet.");
  }

  @Test
  default void wordsWithCliticsHyphensAndUnitsAreParted() {
    String text = "Orlov’s Kazakh-Russian firm can't sell 7,644km of pipe.";
    assertThat(annotate(text).get(0).tokens())
        .extracting(Token::text)
        .containsExactly(
            "Orlov", "’s", "Kazakh", "-", "Russian", "firm", "ca", "n't", "sell", "7,644", "km",
            "of", "pipe", ".");
  }

  @Test
  default void lemmasAndTagsAreThoseOfTheTreebank() {
    String text = "The ministers weren't selling ships and grain near Russia.";
    assertThat(annotate(text).get(0).tokens())
        .extracting(token -> token.lemma() + "/" + token.pos())
        .containsExactly(
            "the/DT",
            "minister/NNS",
            "be/VBD",
            "not/RB",
            "sell/VBG",
            "ship/NNS",
            "and/CC",
            "grain/NN",
            "near/IN",
            "Russia/NNP",
            "./.");
  }

  @Test
  default void nothingGivesNoSentence() {
    assertThat(annotator().annotate("", List.of())).isEmpty();
    assertThat(annotator().annotate(" \u00A0\u200B\n", List.of(new Span(0, 4)))).isEmpty();
  }

  @Test
  default void sameTextGivesTheSameWhateverWasReadBefore() {
    List<Sentence> first = annotate(TEXTS.get(1));
    TEXTS.forEach(this::annotate);
    annotate("orlov and kairat sold wheat to the ministry of transport in the north.");
    assertThat(annotate(TEXTS.get(1))).isEqualTo(first);
  }

  @Test
  default void twoThreadsGetWhatOneGets() throws Exception {
    List<List<Sentence>> alone = TEXTS.stream().map(this::annotate).toList();
    ExecutorService pool = Executors.newFixedThreadPool(2);
    try {
      List<Callable<List<List<Sentence>>>> tasks = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        tasks.add(() -> TEXTS.stream().map(this::annotate).toList());
      }
      for (Future<List<List<Sentence>>> together : pool.invokeAll(tasks)) {
        assertThat(together.get()).isEqualTo(alone);
      }
    } finally {
      pool.shutdownNow();
    }
  }

  @Test
  default void endlessSentenceIsAnnotated() {
    String text = "wheat and barley and Omsk, ".repeat(500).strip();
    assertThat(annotate(text)).hasSize(1);
    assertThat(annotate(text).get(0).tokens()).hasSize(3000);
  }

  @Test
  default void endlessTokenIsAnnotated() {
    String text = "It said " + "a".repeat(5000) + " and " + "7".repeat(5000) + " and left.";
    List<Sentence> sentences = annotate(text);
    assertThat(sentences).hasSize(1);
    assertThat(sentences.get(0).tokens()).hasSizeBetween(8, 60);
  }

  @Test
  default void profileNamesPinnedModels() {
    AnnotatorProfile profile = annotator().describe();
    assertThat(profile.name()).isEqualTo(annotator().name());
    assertThat(profile.settings()).isNotEmpty();
    assertThat(profile.models())
        .hasSize(4)
        .allMatch(model -> model.name().startsWith(annotator().name() + "."));
  }

  /** The annotator's sentences of a text whose paragraphs are its lines. */
  default List<Sentence> annotate(String text) {
    return annotator().annotate(text, lines(text));
  }

  private static List<Span> lines(String text) {
    List<Span> lines = new ArrayList<>();
    int start = 0;
    for (String line : text.split("\n", -1)) {
      lines.add(new Span(start, start + line.length()));
      start += line.length() + 1;
    }
    return lines;
  }
}
