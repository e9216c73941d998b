package parallax;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parallax.annotate.Annotator;
import parallax.annotate.Sentence;
import parallax.annotate.Token;
import parallax.corpus.Corpus;
import parallax.corpus.CorpusReader;
import parallax.study.StudyLoader;
import parallax.text.Span;

class BatchTest {
  @TempDir private Path folder;

  @Test
  void outcomesComeInOrderOfIdsWhateverTheThreadsDo() throws Exception {
    Corpus corpus = corpus(40);
    List<String> ids = new ArrayList<>();
    new Batch(pipeline(new SlowOnEven()), 4).run(corpus, outcome -> ids.add(outcome.entry().id()));
    assertThat(ids).hasSize(40).isSorted();
  }

  @Test
  void aBadArticleCostsOnlyItself() throws Exception {
    Corpus corpus = corpus(6);
    Files.write(folder.resolve("a03.txt"), new byte[] {'x', (byte) 0xFF});
    Files.delete(folder.resolve("a05.txt"));
    List<String> failed = new ArrayList<>();
    AtomicInteger analysed = new AtomicInteger();
    new Batch(pipeline(new SlowOnEven()), 2)
        .run(
            corpus,
            outcome -> {
              if (outcome instanceof Batch.Failed f) {
                failed.add(f.problem().file() + ": " + f.problem().message());
              } else {
                analysed.incrementAndGet();
              }
            });
    assertThat(analysed).hasValue(4);
    assertThat(failed)
        .containsExactly(
            "a03.txt: not UTF-8: byte 0xff at byte offset 1; save the file as UTF-8",
            "a05.txt: there is no such file; put it there or drop its row");
  }

  @Test
  void aFaultOfOursInOneArticleCostsOnlyIt() throws Exception {
    Corpus corpus = corpus(3);
    Annotator faulty =
        new SlowOnEven() {
          @Override
          public List<Sentence> annotate(String text, List<Span> paragraphs) {
            if (text.contains("number 1")) {
              throw new IllegalStateException("boom");
            }
            return super.annotate(text, paragraphs);
          }
        };
    List<Batch.Outcome> outcomes = new ArrayList<>();
    new Batch(pipeline(faulty), 2).run(corpus, outcomes::add);
    assertThat(outcomes.get(1))
        .isInstanceOfSatisfying(
            Batch.Failed.class,
            failed ->
                assertThat(failed.problem().message())
                    .isEqualTo(
                        "internal fault, please report it: java.lang.IllegalStateException: boom"));
    assertThat(outcomes.get(2)).isInstanceOf(Batch.Analysed.class);
  }

  @Test
  void fewArticlesWaitInMemory() throws Exception {
    Corpus corpus = corpus(60);
    AtomicInteger begun = new AtomicInteger();
    AtomicInteger delivered = new AtomicInteger();
    Annotator counting =
        new SlowOnEven() {
          @Override
          public List<Sentence> annotate(String text, List<Span> paragraphs) {
            int ahead = begun.incrementAndGet() - delivered.get();
            assertThat(ahead).isLessThanOrEqualTo(9); // 2 threads × 4 waiting, 1 being delivered
            return super.annotate(text, paragraphs);
          }
        };
    List<Batch.Outcome> failures = new ArrayList<>();
    new Batch(pipeline(counting), 2)
        .run(
            corpus,
            outcome -> {
              delivered.incrementAndGet();
              if (outcome instanceof Batch.Failed) {
                failures.add(outcome);
              }
            });
    assertThat(failures).isEmpty();
  }

  private Corpus corpus(int articles) throws IOException {
    StringBuilder catalogue = new StringBuilder("id,file,source\n");
    for (int i = articles - 1; i >= 0; i--) {
      String id = String.format(Locale.ROOT, "a%02d", i);
      Files.writeString(
          folder.resolve(id + ".txt"),
          "Ministers of both countries met and this is number " + i + " of the reports.\n");
      catalogue.append(id).append(',').append(id).append(".txt,Gazette\n");
    }
    Files.writeString(folder.resolve("metadata.csv"), catalogue);
    return CorpusReader.open(folder);
  }

  private static Pipeline pipeline(Annotator annotator) {
    return new Pipeline(StudyLoader.load(Path.of("models")), annotator, clean -> "en");
  }

  /** One sentence per paragraph, one token per word; every other article takes longer. */
  private static class SlowOnEven implements Annotator {
    @Override
    public String name() {
      return "words";
    }

    @Override
    public List<Sentence> annotate(String text, List<Span> paragraphs) {
      if (text.hashCode() % 2 == 0) {
        pause();
      }
      List<Sentence> sentences = new ArrayList<>();
      for (Span paragraph : paragraphs) {
        List<Token> tokens = new ArrayList<>();
        int start = paragraph.start();
        for (String word : paragraph.of(text).split(" ", -1)) {
          Span span = new Span(start, start + word.length());
          tokens.add(new Token(span, word, word, "NN", Token.NO_ENTITY));
          start = span.end() + 1;
        }
        sentences.add(
            new Sentence(sentences.size() + 1, sentences.size(), paragraph, tokens, List.of()));
      }
      return sentences;
    }

    private static void pause() {
      try {
        Thread.sleep(3);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
