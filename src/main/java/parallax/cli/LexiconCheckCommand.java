package parallax.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import parallax.dictionary.Dictionary;
import parallax.dictionary.DictionaryCheck;
import parallax.dictionary.LookupOptions;
import parallax.lexicon.ExampleFailure;
import parallax.lexicon.ExampleTrial;
import parallax.lexicon.LexiconListing;
import parallax.lexicon.LexiconTable;
import parallax.lexicon.LexiconUse;
import parallax.provenance.ModelsLock;
import parallax.study.LexiconEntry;
import parallax.study.Study;
import parallax.study.StudyLoader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parallax lexicon check}: what each entry did in an output folder. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description =
        "Prints what each entry did in an output folder: matches, in whose voice, under negation,"
            + " what they added; and which entries never fire, fire against their frame, or fail"
            + " their own examples. With FILE: the size of a dictionary of another program, what"
            + " its reader left out, and likely slips.")
final class LexiconCheckCommand implements Callable<Integer> {
  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "FILE",
      description = "A dictionary of another program to check instead of the study's entries.")
  private Path file;

  @Option(
      names = "--output",
      paramLabel = "DIR",
      description = "The output folder to read (${DEFAULT-VALUE}).")
  private Path output = Path.of("output");

  @Option(
      names = "--study",
      paramLabel = "DIR",
      description = "The study it was made with (by default the one that comes with the program).")
  private Path studyFolder = Home.study();

  @Option(
      names = "--contexts",
      paramLabel = "N",
      description = "Matches of an entry shown in their sentence (${DEFAULT-VALUE}).")
  private int contexts = 2;

  @Option(names = "--csv", paramLabel = "FILE", description = "Write a table there as well.")
  private Path csv;

  @Option(
      names = "--no-examples",
      description = "Do not try the entries' own examples: no model is loaded.")
  private boolean withoutExamples;

  @Option(
      names = "--annotator",
      paramLabel = "NAME",
      description = "Reads the examples: ${COMPLETION-CANDIDATES} (${DEFAULT-VALUE}).")
  private AnnotatorChoice annotatorChoice = AnnotatorChoice.corenlp;

  @Mixin private CacheOptions cacheOptions;

  @Spec private CommandSpec spec;

  @Mixin private DictionaryOptions dictionaryOptions;

  @Override
  public Integer call() throws IOException {
    if (file != null) {
      checkDictionary();
      return ExitCode.FINE;
    }
    Study study = StudyLoader.load(studyFolder);
    LexiconUse use = LexiconUse.of(output, study);
    List<ExampleFailure> failures = withoutExamples ? List.of() : failures(study);
    new LexiconListing(use, failures, contexts)
        .lines()
        .forEach(spec.commandLine().getOut()::println);
    if (csv != null) {
      LexiconTable.write(csv, use, failures, contexts);
    }
    return ExitCode.FINE;
  }

  private void checkDictionary() {
    PrintWriter out = spec.commandLine().getOut();
    Dictionary dictionary = dictionaryOptions.quietly(file);
    LookupOptions options = LookupOptions.DEFAULT.with(dictionary.kind());
    new DictionaryCheck(dictionary, options).lines().forEach(out::println);
  }

  private List<ExampleFailure> failures(Study study) {
    List<LexiconEntry> entries =
        study.lexicons().stream().flatMap(lexicon -> lexicon.entries().stream()).toList();
    ModelsLock lock = ModelsLock.read(Home.study().resolve(ModelsLock.FILE));
    List<ExampleFailure> failures = new ArrayList<>();
    try (CachedAnnotation annotation = new CachedAnnotation(annotatorChoice, lock, cacheOptions);
        Progress progress = Progress.of("entries", entries.size())) {
      ExampleTrial trial = new ExampleTrial(study, annotation.annotator());
      for (LexiconEntry entry : entries) {
        failures.addAll(trial.failures(entry));
        progress.step();
      }
    }
    spec.commandLine().getErr().println(tried(entries, failures.size()));
    return failures;
  }

  private static String tried(List<LexiconEntry> entries, int failed) {
    int examples =
        entries.stream()
            .mapToInt(entry -> entry.examples().size() + entry.counterExamples().size())
            .sum();
    return "tried " + examples + " examples and counter-examples; failed: " + failed;
  }
}
