package parallax.study;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import parallax.csv.TableException;
import parallax.dictionary.DictionaryException;
import parallax.study.StudyFinding.Severity;

/** Says what a study lacks and what in it looks like a slip, without any model or corpus. */
public final class StudyCheck {
  private static final Set<String> KEYS =
      new TreeSet<>(
          List.of(
              "name",
              "title",
              "base",
              "actors",
              "third_parties",
              "frames",
              "dictionaries",
              "settings"));

  /** What is read of a study's folder; others are the user's own. */
  private static final Set<String> FILES =
      new TreeSet<>(
          List.of(
              "study.yaml",
              "gazetteer.csv",
              "reporting.csv",
              "units.csv",
              "number-cues.csv",
              "topics.csv",
              "word_classes.csv",
              "cues.csv",
              "lexicons",
              "stance",
              "codebook.md"));

  private static final int FEW_SENTENCES = 3;
  private static final int FEW_RESAMPLES = 1000;

  private final Path folder;
  private final List<StudyFinding> findings = new ArrayList<>();

  private StudyCheck(Path folder) {
    this.folder = folder;
  }

  /**
   * The findings, errors first, then by file and line. One of severity error means that the study
   * cannot be used.
   */
  public static List<StudyFinding> of(Path folder) {
    StudyCheck check = new StudyCheck(folder);
    try {
      check.all();
    } catch (StudyException | TableException | DictionaryException e) {
      check.add(
          Severity.ERROR, StudyFolder.FILE, String.valueOf(e.getMessage()), "mend it, check again");
    }
    check.findings.sort(
        Comparator.comparing(StudyFinding::severity)
            .thenComparing(StudyFinding::file)
            .thenComparing(StudyFinding::line));
    return Collections.unmodifiableList(check.findings);
  }

  private void all() {
    StudyFolder opened = StudyFolder.open(folder);
    files();
    keys(opened);
    Study study = StudyLoader.load(opened);
    actor(study, study.first());
    actor(study, study.second());
    descriptions(study);
    frames(study);
    dictionaries(study);
    settings(study.settings());
    if (!opened.has("codebook.md")) {
      add(Severity.HINT, "codebook.md", "is not there", "write down what coders should know");
    }
    if (study.stance().isEmpty()) {
      add(
          Severity.HINT,
          "stance",
          "there is no learned model",
          "sentences are read by the lexicons alone; 'base: shipped' brings a model, 'parallax"
              + " train' makes one");
    }
  }

  private void keys(StudyFolder opened) {
    opened
        .yaml()
        .fieldNames()
        .forEachRemaining(
            key -> {
              if (!KEYS.contains(key)) {
                add(
                    Severity.WARNING,
                    StudyFolder.FILE,
                    line(key + ":"),
                    "found the key '" + key + "', which nothing reads",
                    "expected some of " + KEYS);
              }
            });
  }

  /** A file a letter away from one that is read is a slip of the pen. */
  private void files() {
    try (Stream<Path> there = Files.list(folder)) {
      for (String name : there.map(file -> String.valueOf(file.getFileName())).sorted().toList()) {
        String near = nearest(name);
        if (!FILES.contains(name) && !near.isEmpty()) {
          add(
              Severity.WARNING,
              name,
              "is not read",
              "expected '" + near + "'? Rename it if that is meant");
        }
      }
    } catch (IOException e) {
      throw new StudyException(folder + ": could not be listed: " + e.getMessage(), e);
    }
  }

  private static String nearest(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return FILES.stream()
        .filter(known -> EditDistance.of(lower, known) <= 2)
        .findFirst()
        .orElse("");
  }

  private void actor(Study study, Actor actor) {
    List<GazetteerEntry> own =
        study.gazetteer().entries().stream()
            .filter(entry -> entry.belongsTo().equals(actor.name()))
            .toList();
    long at = line("name: " + actor.name());
    if (own.stream().noneMatch(entry -> entry.type().equals("NATIONALITY"))) {
      add(
          Severity.WARNING,
          StudyFolder.FILE,
          at,
          "no demonym of " + actor.name() + " is known",
          "add demonyms: […], or sentences that speak of its people and things are missed");
    }
    if (own.stream().noneMatch(entry -> entry.seatOf().isPresent())) {
      add(
          Severity.WARNING,
          StudyFolder.FILE,
          at,
          "no capital of " + actor.name() + " is known",
          "add capital: …, or '<capital> said' is missed");
    }
    if (own.stream().noneMatch(entry -> entry.type().equals("PERSON"))) {
      add(
          Severity.HINT,
          StudyFolder.FILE,
          at,
          "no leader of " + actor.name() + " is known",
          "add leaders: […], so that what they do counts as its doing");
    }
    if (actor.descriptions().isEmpty()) {
      add(
          Severity.HINT,
          StudyFolder.FILE,
          at,
          actor.name() + " has no descriptions",
          "add descriptions: [northern neighbour, …], by which texts mean it without naming it");
    }
  }

  private void descriptions(Study study) {
    for (Actor actor : List.of(study.first(), study.second())) {
      for (String text : actor.descriptions()) {
        if (!text.equals(text.toLowerCase(Locale.ROOT))) {
          add(
              Severity.WARNING,
              StudyFolder.FILE,
              line(text),
              "the description '" + text + "' has capitals and never matches",
              "write it in lower case; names belong under aliases");
        }
      }
    }
    for (String text : study.first().descriptions()) {
      if (study.second().descriptions().contains(text)) {
        add(
            Severity.ERROR,
            StudyFolder.FILE,
            line(text),
            "the description '" + text + "' stands for both actors",
            "give it to one");
      }
    }
  }

  private void frames(Study study) {
    for (Frame frame : study.frames()) {
      if (!known(study, frame)) {
        add(
            Severity.WARNING,
            StudyFolder.FILE,
            line("name: " + frame.name()),
            "nothing finds the frame '" + frame.name() + "'",
            "write lexicons/" + frame.name() + ".csv (docs/lexicons.md), or take the frame out");
      }
    }
    for (int pole : new int[] {-1, 1}) {
      if (study.frames().stream().noneMatch(frame -> frame.pole() == pole)) {
        add(
            Severity.WARNING,
            StudyFolder.FILE,
            line("frames:"),
            "no frame has the pole " + pole,
            "give each end of the axis a frame");
      }
    }
  }

  private static boolean known(Study study, Frame frame) {
    boolean learned =
        study.stance().isPresent()
            && study.stance().orElseThrow().frames().classes().contains(frame.name());
    return learned
        || study.lexicons().stream()
            .flatMap(lexicon -> lexicon.entries().stream())
            .anyMatch(entry -> entry.frames().contains(frame.name()));
  }

  private void dictionaries(Study study) {
    for (StudyDictionary dictionary : study.dictionaries()) {
      if (!dictionary.poles().given()) {
        add(
            Severity.HINT,
            StudyFolder.FILE,
            line(dictionary.file()),
            dictionary.file() + " has no poles",
            "add negative: […] and positive: […] if it is to be a scale");
      }
      dictionary
          .dictionary()
          .notes()
          .forEach(
              note ->
                  add(
                      Severity.HINT,
                      dictionary.file(),
                      note.line(),
                      note.message(),
                      "see docs/dictionaries.md"));
    }
  }

  private void settings(StudySettings settings) {
    if (settings.minRelevantSentences() < FEW_SENTENCES) {
      add(
          Severity.WARNING,
          StudyFolder.FILE,
          line("min_relevant_sentences"),
          "an article of "
              + settings.minRelevantSentences()
              + " relevant sentences already has a stance",
          "expected at least " + FEW_SENTENCES + "; 5 is usual");
    }
    if (settings.bootstrapResamples() < FEW_RESAMPLES) {
      add(
          Severity.WARNING,
          StudyFolder.FILE,
          line("bootstrap_resamples"),
          "intervals rest on " + settings.bootstrapResamples() + " draws",
          "expected at least " + FEW_RESAMPLES + "; 10000 is usual");
    }
  }

  private void add(Severity severity, String file, String found, String remedy) {
    add(severity, file, 0, found, remedy);
  }

  private void add(Severity severity, String file, long line, String found, String remedy) {
    findings.add(new StudyFinding(severity, file, line, found, remedy));
  }

  /** The first line of study.yaml that holds a text; 0 if none does, for it may be the base's. */
  private long line(String text) {
    try {
      List<String> lines =
          Files.readAllLines(folder.resolve(StudyFolder.FILE), StandardCharsets.UTF_8);
      for (int i = 0; i < lines.size(); i++) {
        String code = lines.get(i).strip();
        if (!code.startsWith("#") && code.contains(text)) {
          return i + 1L;
        }
      }
      return 0;
    } catch (IOException e) {
      throw new StudyException(StudyFolder.FILE + ": " + e.getMessage(), e);
    }
  }
}
