package parallax.cli;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import parallax.clean.Cleaner;
import parallax.corpus.Article;
import parallax.corpus.ArticleException;
import parallax.corpus.CatalogueEntry;
import parallax.corpus.Corpus;
import parallax.corpus.Problem;
import parallax.dictionary.Dictionary;
import parallax.dictionary.DictionaryLookup;
import parallax.dictionary.LookupOptions;
import parallax.dictionary.NestedScope;
import parallax.dictionary.PatternKind;
import parallax.text.AlignedText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parallax lexicon score}: what a dictionary counts in each article; loads no model. */
@Command(
    name = "score",
    mixinStandardHelpOptions = true,
    description =
        "Counts the matches of a dictionary in each article, by quanteda's rules and without a"
            + " model; a CSV with a row per article and category.")
final class ScoreDictionaryCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "FILE", description = "The dictionary.")
  private Path file;

  @Mixin private CorpusOptions corpusOptions;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "Where the counts go (by default to the standard output).")
  private Path output;

  @Option(
      names = "--hits",
      paramLabel = "FILE",
      description = "Write every match with its offsets there as well.")
  private Path hits;

  @Option(
      names = "--match",
      paramLabel = "KIND",
      description = "How patterns are read: glob, fixed or regex (as the file says, else glob).")
  private PatternKind kind;

  @Option(names = "--case-sensitive", description = "Tell capitals from small letters.")
  private boolean caseSensitive;

  @Option(
      names = "--nested-scope",
      paramLabel = "SCOPE",
      description =
          "Where a match within a longer one is dropped: key or dictionary (${DEFAULT-VALUE}).")
  private NestedScope scope = NestedScope.KEY;

  @Option(
      names = "--levels",
      split = ",",
      paramLabel = "N",
      description = "Levels of the tree that name the categories, such as 1 or 1,3 (all).")
  private SortedSet<Integer> levels = new TreeSet<>();

  @Option(
      names = "--nomatch",
      paramLabel = "NAME",
      description = "Count the tokens no pattern matches under this name.")
  private String nomatch = "";

  @Option(names = "--raw", description = "Take the files as they are, page debris included.")
  private boolean raw;

  @Mixin private DictionaryOptions options;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    if (!levels.isEmpty() && levels.first() < 1) {
      throw new ParameterException(
          spec.commandLine(), "--levels " + levels.first() + ": expected a number from 1 up");
    }
    Dictionary dictionary = options.read(file, spec.commandLine().getErr());
    PatternKind patterns = kind == null ? dictionary.kind() : kind;
    DictionaryLookup lookup =
        new DictionaryLookup(dictionary, new LookupOptions(patterns, caseSensitive, scope, levels));
    Corpus corpus = corpusOptions.open();
    int failures;
    try (DictionaryTables tables =
        new DictionaryTables(lookup, nomatch, countsWriter(), hitsWriter())) {
      failures = score(corpus, tables);
    }
    return failures == 0 ? ExitCode.FINE : ExitCode.FINISHED_WITH_ERRORS;
  }

  private int score(Corpus corpus, DictionaryTables tables) {
    int failures = 0;
    for (Problem problem : corpus.warnings()) {
      failures += problem.severity() == Problem.Severity.ERROR ? 1 : 0;
      spec.commandLine()
          .getErr()
          .println("parallax: [" + problem.file() + "] " + problem.message());
    }
    for (CatalogueEntry entry : corpus.entries()) {
      try {
        Article article = corpus.read(entry);
        tables.accept(article, text(article));
      } catch (ArticleException e) {
        failures++;
        spec.commandLine()
            .getErr()
            .println("parallax: [" + e.file() + "] " + e.stage() + ": " + e.getMessage());
      }
    }
    return failures;
  }

  private AlignedText text(Article article) {
    return raw ? AlignedText.identity(article.text()) : new Cleaner().clean(article).body();
  }

  private Writer countsWriter() throws IOException {
    return output == null
        ? new Unclosed(spec.commandLine().getOut())
        : Files.newBufferedWriter(output, StandardCharsets.UTF_8);
  }

  private Optional<Writer> hitsWriter() throws IOException {
    return hits == null
        ? Optional.empty()
        : Optional.of(Files.newBufferedWriter(hits, StandardCharsets.UTF_8));
  }

  /** The standard output, which stays open when the table is done. */
  private static final class Unclosed extends FilterWriter {
    private Unclosed(PrintWriter out) {
      super(out);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}
