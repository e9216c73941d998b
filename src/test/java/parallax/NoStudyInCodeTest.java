package parallax;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import parallax.study.Actor;
import parallax.study.GazetteerEntry;
import parallax.study.Study;
import parallax.study.StudyLoader;

/**
 * No line of the program knows whom a study is about: neither code nor comments nor resources name
 * an actor of a study that ships, its people, its seats of government or its leaders.
 */
class NoStudyInCodeTest {
  private static final List<Path> STUDIES =
      List.of(Path.of("models"), Path.of("models", "studies", "norway-sweden"));

  private static final List<Path> PROGRAM =
      List.of(
          Path.of("src", "main", "java"),
          Path.of("src", "main", "resources"),
          Path.of("parallax"),
          Path.of("Makefile"));

  /** The folder of results of the five articles is named after its study. */
  private static final String RESULTS = "docs/results/kazakhstan-russia";

  @Test
  void namesThatAreSoughtAreThoseOfTheActors() {
    assertThat(names())
        .contains("Kazakhstan", "Kazakh", "Astana", "Russia", "Kremlin", "Norway", "Swedish")
        .contains("Oslo", "Jonas Gahr Støre")
        .doesNotContain("China", "Chilean");
  }

  @Test
  void everyShippedStudyIsLookedAt() throws IOException {
    try (Stream<Path> folders = Files.list(Path.of("models", "studies"))) {
      assertThat(STUDIES).containsAll(folders.toList());
    }
  }

  @Test
  void noLineOfTheProgramNamesAnActor() throws IOException {
    Pattern name =
        Pattern.compile(
            "(?<![\\p{L}])(?:"
                + names().stream().map(NoStudyInCodeTest::written).collect(Collectors.joining("|"))
                + ")(?:s|'s|’s)?(?![\\p{L}])");
    List<String> found = new ArrayList<>();
    for (Path file : files()) {
      List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
      for (int i = 0; i < lines.size(); i++) {
        Matcher matcher = name.matcher(lines.get(i).replace(RESULTS, ""));
        if (matcher.find()) {
          found.add(file + " line " + (i + 1) + ": " + matcher.group());
        }
      }
    }
    assertThat(found)
        .as("what is known of an actor belongs into the folder of its study")
        .isEmpty();
  }

  /** A name in any case; an acronym as it stands, for in small letters it may be a word. */
  private static String written(String name) {
    boolean acronym = name.equals(name.toUpperCase(Locale.ROOT));
    return acronym ? Pattern.quote(name) : "(?iu:" + Pattern.quote(name) + ")";
  }

  private static List<Path> files() throws IOException {
    List<Path> files = new ArrayList<>();
    for (Path root : PROGRAM) {
      try (Stream<Path> walk = Files.walk(root)) {
        walk.filter(Files::isRegularFile).forEach(files::add);
      }
    }
    assertThat(files).hasSizeGreaterThan(400);
    return files;
  }

  private static Set<String> names() {
    Set<String> names = new TreeSet<>();
    for (Path folder : STUDIES) {
      Study study = StudyLoader.load(folder);
      for (Actor actor : List.of(study.first(), study.second())) {
        names.add(actor.name());
        study.gazetteer().entries().stream()
            .filter(entry -> entry.belongsTo().equals(actor.name()))
            .filter(NoStudyInCodeTest::speaksForAnActor)
            .forEach(entry -> names.add(entry.alias()));
      }
    }
    return names;
  }

  private static boolean speaksForAnActor(GazetteerEntry entry) {
    return entry.seatOf().isPresent()
        || List.of("COUNTRY", "NATIONALITY", "PERSON").contains(entry.type());
  }
}
