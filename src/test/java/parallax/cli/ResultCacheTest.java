package parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parallax.annotate.cache.AnnotationCache;
import parallax.corpus.Problem;
import parallax.report.KeptResults;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** When a run may take its results from an earlier one, and when not. */
class ResultCacheTest {
  @TempDir private Path folder;

  @BeforeEach
  void corpusAndStudy() throws IOException {
    write("corpus/a.txt", "Ties hold.");
    write("corpus/gold/articles.csv", "doc\na\n");
    write("study/study.yaml", "name: n\ndictionaries:\n- file: ../own.yml\n");
    write("study/lexicons/one.csv", "id\n");
    write("own.yml", "warm: [ties]\n");
    write("other.yml", "warm: [ties]\n");
  }

  @Test
  void unchangedRunIsFound() throws IOException {
    assertThat(cache().find()).isEmpty();
    keep(cache());
    KeptResults kept = cache().find().orElseThrow();
    assertThat(kept.counts()).isEqualTo(new KeptResults.Counts(0, 0));
    kept.publish(folder.resolve("output"));
    assertThat(folder.resolve("output/report.html")).hasContent("what was found");
  }

  @Test
  void anyChangedFileIsARunAnew() throws IOException {
    keep(cache());
    for (String file :
        List.of(
            "corpus/a.txt",
            "corpus/gold/articles.csv",
            "corpus/gold/more.csv",
            "corpus/b.txt",
            "study/study.yaml",
            "study/lexicons/one.csv",
            "study/lexicons/two.csv",
            "own.yml")) {
      Path path = folder.resolve(file);
      Optional<String> before =
          Files.exists(path) ? Optional.of(Files.readString(path)) : Optional.empty();
      write(file, before.orElse("") + " ");
      assertThat(cache().find()).as(file).isEmpty();
      if (before.isPresent()) {
        write(file, before.get());
      } else {
        Files.delete(path);
      }
      assertThat(cache().find()).as(file).isPresent();
    }
  }

  @Test
  void aLexiconBehindALinkCounts() throws IOException {
    Files.move(folder.resolve("study"), folder.resolve("elsewhere"));
    Files.createSymbolicLink(folder.resolve("study"), folder.resolve("elsewhere"));
    keep(cache());
    assertThat(cache().find()).isPresent();
    write("elsewhere/lexicons/one.csv", "id,pattern\n");
    assertThat(cache().find()).isEmpty();
  }

  @Test
  void whatARunWroteIntoTheCorpusFolderIsNoPartOfIt() throws IOException {
    keep(cache());
    write("corpus/out/.parallax.lock", "");
    write("corpus/out/articles.csv", "article_id\na\n");
    assertThat(cache().find()).isPresent();
    write("corpus/metadata.csv", "id,file,source\na,out/b.txt,Gazette\n");
    keep(cache());
    write("corpus/out/b.txt", "A catalogue may name it all the same.");
    assertThat(cache().find()).isEmpty();
  }

  @Test
  void anyOptionThatChangesResultsIsARunAnew() throws IOException {
    keep(cache("--lexicon", at("own.yml"), "--poles", "cold=warm"));
    assertThat(cache("--lexicon", at("own.yml"), "--poles", "cold=warm").find()).isPresent();
    assertThat(cache("--lexicon", at("own.yml"), "--poles", "warm=cold").find()).isEmpty();
    assertThat(cache("--lexicon", at("own.yml")).find()).isEmpty();
    assertThat(cache("--lexicon", at("other.yml"), "--poles", "cold=warm").find()).isEmpty();
    assertThat(cache().find()).isEmpty();
    keep(cache());
    assertThat(cache("--text-column", "body").find()).isEmpty();
    assertThat(new ResultCache(options().cache(), new RunKey(options(), "opennlp")).find())
        .isEmpty();
    // Threads and the size of the cache change nothing.
    assertThat(cache("--threads", "7", "--cache-size", "900").find()).isPresent();
  }

  @Test
  void withoutACacheNothingIsKeptOrFound() throws IOException {
    keep(cache("--no-cache"));
    assertThat(folder.resolve("cache")).doesNotExist();
    keep(cache());
    assertThat(cache("--no-cache").find()).isEmpty();
  }

  @Test
  void cutOffOrDamagedEntryIsNotTrusted() throws IOException {
    keep(cache());
    byte[] whole = Files.readAllBytes(entry());
    Random random = new Random(7);
    for (int i = 0; i < 50; i++) {
      byte[] damaged = whole.clone();
      damaged[random.nextInt(whole.length)] ^= 1;
      Files.write(entry(), damaged);
      assertThat(cache().find()).isEmpty();
      Files.write(entry(), java.util.Arrays.copyOf(whole, random.nextInt(whole.length)));
      assertThat(cache().find()).isEmpty();
    }
    keep(cache());
    assertThat(Files.readAllBytes(entry())).isEqualTo(whole);
  }

  @Test
  void entryOfAnotherFormatIsNotTrusted() throws IOException {
    keep(cache());
    String key = String.valueOf(entry().getFileName()).replace(".results", "");
    new AnnotationCache(folder.resolve("cache"), 1 << 20, AnnotationCache.Kind.RESULTS)
        .put(key, "something else".getBytes(java.nio.charset.StandardCharsets.UTF_8));
    assertThat(cache().find()).isEmpty();
  }

  @Test
  void runDuringWhichATextChangedIsNotKept() throws IOException {
    ResultCache cache = cache();
    write("corpus/a.txt", "Ties hold no more.");
    keep(cache);
    assertThat(folder.resolve("cache")).doesNotExist();
  }

  @Test
  void runThatLeftArticlesOutIsNotKept() throws IOException {
    Problem problem = new Problem("a.txt", "read", Problem.Severity.ERROR, "unreadable");
    cache().keep(finished(), new Summary(List.of(problem)));
    assertThat(cache().find()).isEmpty();
  }

  @Test
  void resultsLargerThanTheirPartOfTheFolderAreNotKept() throws IOException {
    Path files = finished();
    byte[] noise = new byte[1 << 19];
    new Random(1).nextBytes(noise);
    Files.write(files.resolve("noise"), noise);
    cache("--cache-size", "1").keep(files, new Summary(List.of()));
    assertThat(cache().find()).isEmpty();
    cache("--cache-size", "3").keep(files, new Summary(List.of()));
    assertThat(cache().find()).isPresent();
  }

  @Test
  void largeCorpusIsNotEvenHashed() throws IOException {
    try (RandomAccessFile file =
        new RandomAccessFile(folder.resolve("corpus/b.txt").toFile(), "rw")) {
      file.setLength(65L << 20);
    }
    assertThat(new RunKey(options(), "").hash()).isEmpty();
  }

  @Test
  void resultsAndAnnotationsAreBoundedTogether() throws IOException {
    keep(cache());
    new AnnotationCache(folder.resolve("cache"), 1).close();
    assertThat(cache().find()).isEmpty();
  }

  private void keep(ResultCache cache) throws IOException {
    cache.keep(finished(), new Summary(List.of()));
  }

  private Path finished() throws IOException {
    write("finished/report.html", "what was found");
    write("finished/manifest.json", "{}");
    return folder.resolve("finished");
  }

  private void write(String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  private String at(String file) {
    return folder.resolve(file).toString();
  }

  private Path entry() throws IOException {
    try (Stream<Path> walk = Files.walk(folder.resolve("cache"))) {
      return walk.filter(file -> file.toString().endsWith(".results")).findFirst().orElseThrow();
    }
  }

  /** A command with the options of every analysis. */
  @Command
  private static final class Told {
    @Mixin private AnalysisOptions options;
  }

  private AnalysisOptions options(String... more) {
    Told told = new Told();
    List<String> args =
        Stream.concat(
                Stream.of("--corpus", at("corpus"), "--study", at("study"), "--cache", at("cache")),
                Stream.of(more))
            .toList();
    new CommandLine(told).parseArgs(args.toArray(String[]::new));
    return told.options;
  }

  private ResultCache cache(String... more) throws IOException {
    AnalysisOptions options = options(more);
    return new ResultCache(options.cache(), new RunKey(options, "corenlp"));
  }
}
