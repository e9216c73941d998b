package parallax.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import parallax.coding.CodingSample;
import parallax.study.StudyFolder;
import parallax.study.StudyLoader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parallax code sample}: sentences of a run for people to code. */
@Command(
    name = "sample",
    mixinStandardHelpOptions = true,
    description =
        "Draws sentences of a run, from every source, voice, score band, with and without cues, and"
            + " writes a sheet per coder (CSV and XLSX) with the codebook. The sheets do not say what"
            + " the machine found; key.csv does, and stays with you.")
final class CodeSampleCommand implements Callable<Integer> {
  /** What a file may be called everywhere. */
  private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}_-]*");

  /** A study's own instructions to coders. */
  private static final String CODEBOOK = "codebook.md";

  @Parameters(paramLabel = "RUN", description = "An output folder of parallax analyze.")
  private Path run;

  @Option(
      names = "--output",
      required = true,
      paramLabel = "DIR",
      description =
          "A new folder: sheets and codebook go into its folder coders, the key beside it.")
  private Path output;

  @Option(names = "--n", paramLabel = "N", description = "Sentences to draw (${DEFAULT-VALUE}).")
  private int size = 150;

  @Option(
      names = "--seed",
      paramLabel = "S",
      description = "The same seed gives the same bytes (${DEFAULT-VALUE}).")
  private long seed = 1;

  @Option(
      names = "--coders",
      required = true,
      split = ",",
      paramLabel = "NAME",
      description = "Who codes, with commas between: two or more people.")
  private List<String> coders = List.of();

  @Option(
      names = "--context",
      paramLabel = "N",
      description = "Sentences shown before and after each (${DEFAULT-VALUE}).")
  private int context = 2;

  @Option(
      names = "--study",
      paramLabel = "DIR",
      description =
          "The study the run was made with (by default the one that comes with the program).")
  private Path studyFolder = Home.study();

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    check();
    CodingSample sample =
        new CodingSample(
            StudyLoader.load(studyFolder),
            StudyFolder.open(studyFolder).file(CODEBOOK),
            new CodingSample.Plan(size, seed, coders, context));
    CodingSample.Drawn drawn = sample.draw(run, output);
    PrintWriter out = spec.commandLine().getOut();
    out.println(
        String.format(
            Locale.ROOT,
            "drew %d of %d sentences from %d strata for %s",
            drawn.sentences(),
            drawn.available(),
            drawn.strata(),
            String.join(", ", coders)));
    out.println("for the coders: " + output.resolve("coders"));
    out.println("not for the coders: " + output.resolve("key.csv"));
    warn(drawn);
    return ExitCode.FINE;
  }

  private void warn(CodingSample.Drawn drawn) {
    PrintWriter err = spec.commandLine().getErr();
    if (drawn.sentences() < size) {
      err.println("there are fewer sentences than --n " + size + " asks for: all were drawn");
    }
    if (drawn.sentences() < drawn.strata()) {
      err.println("fewer sentences than strata: some kinds of sentence are not in the sample");
    }
    if (coders.size() < 2) {
      err.println("one coder alone: how reliable the codes are cannot be told; name two or more");
    }
  }

  private void check() {
    if (size < 1 || context < 0) {
      throw fault(
          "--n " + size + " --context " + context + ": expected --n from 1, --context from 0");
    }
    Set<String> seen = new HashSet<>();
    for (String coder : coders) {
      if (!NAME.matcher(coder).matches() || !seen.add(coder.toLowerCase(Locale.ROOT))) {
        throw fault(
            "--coders '" + coder + "': expected different names of letters, digits, - and _");
      }
    }
  }

  private ParameterException fault(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
