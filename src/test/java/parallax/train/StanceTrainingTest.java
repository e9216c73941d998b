package parallax.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parallax.annotate.Annotator;
import parallax.annotate.Sentence;
import parallax.annotate.Token;
import parallax.provenance.Sha256;
import parallax.study.StanceModel;
import parallax.study.Study;
import parallax.study.StudyException;
import parallax.study.StudyLoader;
import parallax.text.Span;

class StanceTrainingTest {
  private static final Path SHIPPED = Path.of("models");
  private static final Study STUDY = StudyLoader.load(SHIPPED);
  private static final int PASSAGES = 12;

  @TempDir private Path folder;

  @Test
  void trainedTwiceGivesTheSameBytes() throws IOException, InterruptedException {
    Path corpus = corpus();
    train(corpus, folder.resolve("one"));
    train(corpus, folder.resolve("other"));
    assertThat(bytes(folder.resolve("one")))
        .containsOnlyKeys(
            "direction.csv", "frames.csv", "provenance.csv", "relevance.csv", "voice.csv")
        .isEqualTo(bytes(folder.resolve("other")));
  }

  @Test
  void tablesCanBeReadBackWithTheStudy() throws IOException, InterruptedException {
    Path study = copyOfTheStudy();
    StanceTraining.Learned learned = train(corpus(), StanceTraining.folder(study));
    StanceModel model = StudyLoader.load(study).stance().orElseThrow();
    assertThat(learned.passages()).isEqualTo(PASSAGES);
    assertThat(learned.sentences()).isEqualTo(4 * PASSAGES);
    assertThat(
            model.relevance().size()
                + model.direction().size()
                + model.voice().size()
                + model.frames().size())
        .isEqualTo(learned.features())
        .isPositive();
  }

  @Test
  void modelHasLearnedWhatThePassagesSay() throws IOException, InterruptedException {
    Path study = copyOfTheStudy();
    train(corpus(), StanceTraining.folder(study));
    StanceModel model = StudyLoader.load(study).stance().orElseThrow();
    double[] warm = model.direction().oneOf(Set.of("l1:embrace"));
    double[] cold = model.direction().oneOf(Set.of("l1:snub"));
    assertThat(warm[2]).isGreaterThan(warm[0]);
    assertThat(cold[0]).isGreaterThan(cold[2]);
    assertThat(model.relevance().weights("l1:rain")[0]).isNegative();
    assertThat(model.voice().weights("l1:grumble")[1]).isPositive();
    assertThat(model.frames().scores(Set.of("l1:embrace"))[1])
        .isGreaterThan(model.frames().scores(Set.of("l1:snub"))[1]);
  }

  @Test
  void provenanceNamesEveryFileWithItsPassagesAndHash() throws IOException, InterruptedException {
    Path corpus = corpus();
    train(corpus, folder.resolve("one"));
    assertThat(folder.resolve("one").resolve("provenance.csv"))
        .hasContent(
            "file,passages,sha256\nmade-up.jsonl,"
                + PASSAGES
                + ","
                + Sha256.of(corpus.resolve("made-up.jsonl"))
                + "\n");
  }

  @Test
  void faultInAPassageWritesNothing() throws IOException {
    Path corpus = corpus();
    Files.writeString(corpus.resolve("wrong.jsonl"), "{}\n");
    assertThatThrownBy(() -> train(corpus, folder.resolve("one")))
        .isInstanceOf(StudyException.class)
        .hasMessageStartingWith("wrong.jsonl line 1: ");
    assertThat(folder.resolve("one")).doesNotExist();
  }

  @Test
  void passagesForAnEncoderHaveTheirActorsMasked() throws IOException {
    Path texts = folder.resolve("texts.jsonl");
    int passages = new MaskedPassages(STUDY, new Words()).write(corpus(), texts);
    List<String> lines = Files.readAllLines(texts);
    assertThat(passages).isEqualTo(PASSAGES);
    assertThat(lines).hasSize(PASSAGES + 1);
    assertThat(lines.get(0)).startsWith("{\"frames\":[\"distancing\",\"resilience\",");
    assertThat(lines.get(1))
        .startsWith(
            "{\"sentences\":[{\"text\":\"Alpha and Beta embrace in town.\",\"relevant\":true,"
                + "\"direction\":2,\"voice\":\"author\",\"frames\":[\"resilience\"]},")
        .endsWith(
            "{\"text\":\"There was rain in town.\",\"relevant\":false,\"direction\":0,"
                + "\"voice\":\"author\",\"frames\":[]}]}");
  }

  private static StanceTraining.Learned train(Path corpus, Path into)
      throws IOException, InterruptedException {
    return new StanceTraining(STUDY, new Words()).train(corpus, into);
  }

  private static SortedMap<String, String> bytes(Path folder) throws IOException {
    SortedMap<String, String> hashes = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        hashes.put(file.getFileName().toString(), Sha256.of(file));
      }
    }
    return hashes;
  }

  /** Twelve passages about the same four events with other words around them. */
  private Path corpus() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < PASSAGES; i++) {
      String trailing = i % 2 == 0 ? " in town" : " at noon";
      lines
          .append("{'pair':'Oreland|Vesk','a':['Oreland'],'b':['Vesk'],'sentences':[")
          .append(sentence("Oreland and Vesk embrace" + trailing, 1, "2", "author", "resilience"))
          .append(',')
          .append(sentence("Oreland snub Vesk" + trailing, 1, "-2", "author", "distancing"))
          .append(',')
          .append(sentence("Brokers grumble that Vesk lag", 1, "0", "reported", "dependency"))
          .append(',')
          .append(sentence("There was rain" + trailing, 0, "null", "author", ""))
          .append("]}\n");
    }
    Path corpus = Files.createDirectories(folder.resolve("corpus"));
    Files.writeString(corpus.resolve("made-up.jsonl"), lines.toString().replace('\'', '"'));
    return corpus;
  }

  private static String sentence(
      String text, int relevance, String direction, String voice, String frame) {
    return String.format(
        Locale.ROOT,
        "{'text':'%s.','relevance':%d,'direction':%s,'voice':'%s','frames':[%s]}",
        text,
        relevance,
        direction,
        voice,
        frame.isEmpty() ? "" : "'" + frame + "'");
  }

  /** The study that ships, its learned tables left out, its settings not. */
  private Path copyOfTheStudy() throws IOException {
    Path copy = folder.resolve("study");
    try (Stream<Path> files = Files.walk(SHIPPED, 2)) {
      for (Path file : files.filter(StanceTrainingTest::isOfTheStudy).toList()) {
        Path target = copy.resolve(SHIPPED.relativize(file));
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    }
    return copy;
  }

  private static boolean isOfTheStudy(Path file) {
    if (!Files.isRegularFile(file) || file.getParent().endsWith("training")) {
      return false;
    }
    return !file.getParent().endsWith("stance") || file.getFileName().toString().endsWith(".yaml");
  }

  /** Ends a sentence at every stop; capitals are names; a word is its own lemma. */
  private static final class Words implements Annotator {
    private static final Pattern SENTENCE = Pattern.compile("[^. ][^.]*\\.");
    private static final Pattern WORD = Pattern.compile("[^. ]+|\\.");

    @Override
    public String name() {
      return "words";
    }

    @Override
    public List<Sentence> annotate(String text, List<Span> paragraphs) {
      List<Sentence> sentences = new ArrayList<>();
      Matcher sentence = SENTENCE.matcher(text);
      while (sentence.find()) {
        Span span = new Span(sentence.start(), sentence.end());
        sentences.add(new Sentence(sentences.size() + 1, 0, span, tokens(text, span), List.of()));
      }
      return sentences;
    }

    private static List<Token> tokens(String text, Span sentence) {
      List<Token> tokens = new ArrayList<>();
      Matcher word = WORD.matcher(text).region(sentence.start(), sentence.end());
      while (word.find()) {
        String form = word.group();
        tokens.add(
            new Token(new Span(word.start(), word.end()), form, form, tag(form), Token.NO_ENTITY));
      }
      return tokens;
    }

    private static String tag(String form) {
      if (form.equals(".")) {
        return ".";
      }
      return Character.isUpperCase(form.charAt(0)) ? "NNP" : "NN";
    }
  }
}
