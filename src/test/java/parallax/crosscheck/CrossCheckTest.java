package parallax.crosscheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parallax.compare.sensitivity.SecondOpinion;
import parallax.csv.TableException;
import parallax.csv.TableReader;
import parallax.csv.TableRow;
import parallax.provenance.Sha256;

/** A second opinion learned from made-up sentences whose words give their side away. */
class CrossCheckTest {
  private static final List<String> CLOSE = List.of("warm", "together", "bridge", "pact");
  private static final List<String> DISTANT = List.of("cold", "apart", "quarrel", "ban");

  @TempDir private Path root;
  private Path run;
  private Path gold;
  private Path study;

  @BeforeEach
  void writeRunAndGold() throws IOException {
    run = Files.createDirectories(root.resolve("run"));
    gold = Files.createDirectories(root.resolve("gold"));
    study = Files.createDirectories(root.resolve("study"));
    write(48);
  }

  @Test
  void wordsThatGiveTheSideAwayAreLearned() throws IOException {
    CrossCheckTraining.Learned learned = train();
    assertThat(learned.sentences()).isEqualTo(48);
    assertThat(learned.articles()).isEqualTo(6);
    assertThat(learned.folds()).isEqualTo(3);
    assertThat(learned.accuracy()).isEqualTo(1);
    assertThat(learned.alpha()).hasValue(1);
    assertThat(learned.majority()).isEqualTo(0.5);
  }

  @Test
  void theSameSentencesGiveTheSameBytes() throws IOException {
    train();
    byte[] model = Files.readAllBytes(study.resolve("categoriser/categoriser.bin"));
    String lock = Files.readString(study.resolve("categoriser/models.lock"));
    train();
    assertThat(Files.readAllBytes(study.resolve("categoriser/categoriser.bin"))).isEqualTo(model);
    assertThat(Files.readString(study.resolve("categoriser/models.lock")))
        .isEqualTo(lock)
        .contains("categoriser.direction,parallax code train,categoriser.bin," + model.length);
  }

  @Test
  void whatWasWrittenSaysTheSameOnceRead() throws IOException {
    train();
    List<CodedSentence> sentences = CodedSentences.read(run, gold);
    Categoriser learned = Categoriser.train(sentences);
    Categoriser read = new CategoriserFolder(study).load();
    for (CodedSentence sentence : sentences) {
      assertThat(read.judge(sentence.text()).side()).isEqualTo(sentence.side());
      assertThat(read.judge(sentence.text())).isEqualTo(learned.judge(sentence.text()));
    }
    assertThat(read.judge("a warm pact, together").direction()).isBetween(0.5, 1.0);
    assertThat(read.judge("a cold quarrel, apart").direction()).isBetween(-1.0, -0.5);
  }

  @Test
  void noArticleLiesInTwoFolds() throws IOException {
    train();
    Map<String, String> folds = new TreeMap<>();
    List<TableRow> rows =
        TableReader.read(study.resolve("categoriser/sentences.csv"), List.of("doc"));
    assertThat(rows).hasSize(48);
    for (TableRow row : rows) {
      String other = folds.putIfAbsent(row.get("doc"), row.get("fold"));
      assertThat(row.get("fold")).isEqualTo(other == null ? row.get("fold") : other);
    }
    assertThat(folds).hasSize(6);
  }

  /** A categoriser that has seen a sentence repeats its coders. */
  @Test
  void ofASentenceItWasLearnedFromItSaysWhatCrossValidationSaid() throws IOException {
    train();
    List<TableRow> rows =
        TableReader.read(study.resolve("categoriser/sentences.csv"), List.of("text_sha256"));
    String text = CodedSentences.read(run, gold).get(0).text();
    Categoriser learned = new CategoriserFolder(study).load();
    SecondReader reader = new SecondReader(learned, Map.of(Sha256.of(text), 0.25));
    assertThat(rows.get(0).get("text_sha256")).isEqualTo(Sha256.of(text));
    assertThat(reader.direction(text)).isEqualTo(0.25);
    assertThat(reader.direction("a ban")).isEqualTo(learned.judge("a ban").direction());
  }

  @Test
  void aStudyWithoutACategoriserHasNoSecondOpinion() throws IOException {
    assertThat(CategoriserFolder.secondOpinion(study)).isSameAs(SecondOpinion.NONE);
  }

  @Test
  void aModelThatWasSwappedIsRefused() throws IOException {
    train();
    Path model = study.resolve("categoriser/categoriser.bin");
    byte[] bytes = Files.readAllBytes(model);
    bytes[bytes.length / 2]++;
    Files.write(model, bytes);
    assertThatThrownBy(() -> CategoriserFolder.secondOpinion(study))
        .isInstanceOf(TableException.class)
        .hasMessageContaining("categoriser.bin is not the model that was pinned: found sha256");
  }

  @Test
  void tooFewSentencesAreRefused() throws IOException {
    write(6);
    assertThatThrownBy(this::train)
        .isInstanceOf(TableException.class)
        .hasMessageEndingWith(
            "gold: found 6 relevant sentences with an author direction on 2 sides;"
                + " expected 20 or more on two or three");
  }

  @Test
  void onlyRelevantSentencesWithADirectionAreLearnedFrom() throws IOException {
    Path stance = gold.resolve("stance.csv");
    String first = Files.readAllLines(stance).get(1);
    Files.writeString(
        stance,
        Files.readString(stance).replace(first, first.replace(",1,", ",0,")) + "a0,a0-0,1,\n");
    assertThat(CodedSentences.read(run, gold)).hasSize(47);
  }

  private CrossCheckTraining.Learned train() throws IOException {
    return new CrossCheckTraining(3, 5).train(run, gold, study);
  }

  private void write(int sentences) throws IOException {
    List<String> texts = new ArrayList<>(List.of("article_id,start,end,text"));
    List<String> places = new ArrayList<>(List.of("doc,sid,start,end"));
    List<String> stances = new ArrayList<>(List.of("doc,sid,relevance,author_direction"));
    for (int i = 0; i < sentences; i++) {
      String article = "a" + i % 6;
      int start = 100 * i;
      List<String> words = i % 4 < 2 ? CLOSE : DISTANT;
      String word = words.get(i % 4) + " and " + words.get((i / 4) % 4);
      texts.add(article + "," + start + "," + (start + 50) + ",The two are " + word + " here.");
      // The gold's sentence begins a little later than the run's.
      places.add(article + "," + article + "-" + i + "," + (start + 3) + "," + (start + 50));
      stances.add(article + "," + article + "-" + i + ",1," + (i % 4 < 2 ? "1" : "-1"));
    }
    Files.write(run.resolve("sentences.csv"), texts);
    Files.write(gold.resolve("sentences.csv"), places);
    Files.write(gold.resolve("stance.csv"), stances);
  }
}
