package parallax;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the documents name exists: classes, files and make targets. */
class DocumentsTest {
  private static final Pattern TYPE = Pattern.compile("`([A-Z][a-z]+(?:[A-Z][A-Za-z]*)+)`");
  private static final Pattern PATH =
      Pattern.compile("`((?:src|docs|models|corpus)/[A-Za-z0-9_./-]+)`");
  private static final Pattern TARGET = Pattern.compile("`make ([a-z]+)");

  /** Names in the documents that look like types of ours and are others'. */
  private static final Set<String> FOREIGN =
      Set.of("CoreNLP", "OpenNLP", "JaCoCo", "ArchUnit", "OptionalDouble");

  @Test
  void typesNamedInDocumentsExist() {
    Set<String> types =
        files(Path.of("src"), ".java").stream()
            .map(file -> String.valueOf(file.getFileName()).replace(".java", ""))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(types).hasSizeGreaterThan(80);
    assertThat(named(TYPE)).allMatch(name -> types.contains(name) || FOREIGN.contains(name));
  }

  @Test
  void filesNamedInDocumentsExist() {
    assertThat(named(PATH)).isNotEmpty().allMatch(path -> Files.exists(Path.of(path)));
  }

  @Test
  void makeTargetsNamedInDocumentsExist() throws IOException {
    String makefile = Files.readString(Path.of("Makefile"));
    assertThat(named(TARGET))
        .contains("analyze", "test")
        .allMatch(target -> makefile.contains("\n" + target + ":"));
  }

  private static List<String> named(Pattern pattern) {
    List<Path> documents = new ArrayList<>(files(Path.of("docs"), ".md"));
    documents.add(Path.of("README.md"));
    documents.add(Path.of("CONTRIBUTING.md"));
    return documents.stream()
        .flatMap(document -> matches(pattern, document))
        .distinct()
        .sorted()
        .toList();
  }

  private static Stream<String> matches(Pattern pattern, Path document) {
    try {
      List<MatchResult> results = pattern.matcher(Files.readString(document)).results().toList();
      return results.stream().map(result -> result.group(1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> files(Path folder, String ending) {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
