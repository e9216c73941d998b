package parallax;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The walls of the house, as docs/architecture.md draws them. */
class ArchitectureTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          // ArchUnit's own option knows the folder of the plain build alone.
          .withImportOption(location -> !location.contains("/test-classes/"))
          .importPackages("parallax");

  private static final List<String> TO_ANNOTATE =
      List.of("annotate", "clean", "corpus", "html", "text", "provenance", "csv", "encoder");
  private static final List<String> TO_EXTRACT =
      plus(TO_ANNOTATE, "extract", "study", "dictionary");
  private static final List<String> TO_FRAME = plus(TO_EXTRACT, "frame");
  private static final List<String> TO_COMPARE = plus(TO_FRAME, "compare");

  @Test
  void sawTheClassesItJudges() {
    assertThat(CLASSES.size()).isGreaterThan(80);
  }

  @Test
  void packagesFormNoCycle() {
    slices().matching("parallax.(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  static Stream<Arguments> walls() {
    return Stream.of(
        Arguments.of("text", List.of()),
        Arguments.of("csv", List.of()),
        Arguments.of("encoder", List.of("provenance", "csv")),
        Arguments.of("provenance", List.of("csv")),
        Arguments.of("html", List.of("text")),
        Arguments.of("corpus", List.of("html", "text", "csv", "provenance")),
        Arguments.of("dictionary", List.of("text", "csv")),
        Arguments.of("study", List.of("text", "csv", "provenance", "dictionary", "encoder")),
        Arguments.of("clean", List.of("corpus", "html", "text", "provenance", "csv")),
        Arguments.of("annotate", TO_ANNOTATE),
        Arguments.of("extract", TO_EXTRACT),
        Arguments.of("frame", TO_FRAME),
        Arguments.of("compare", TO_COMPARE),
        Arguments.of("agreement", plus(TO_COMPARE, "agreement")),
        Arguments.of("crosscheck", plus(TO_COMPARE, "crosscheck", "agreement")),
        Arguments.of("lexicon", plus(TO_FRAME, "lexicon")),
        Arguments.of("train", plus(TO_FRAME, "train")));
  }

  @ParameterizedTest
  @MethodSource("walls")
  void packageUsesOnlyWhatStandsBelowIt(String name, List<String> allowed) {
    List<String> packages = new ArrayList<>();
    packages.add("parallax." + name + "..");
    allowed.forEach(other -> packages.add("parallax." + other + ".."));
    ArchRuleDefinition.noClasses()
        .that(resideInAnyPackage("parallax." + name + ".."))
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("parallax..")
                .and(resideOutsideOfPackages(packages.toArray(String[]::new))))
        .check(CLASSES);
  }

  static Stream<Arguments> vendors() {
    return Stream.of(
        Arguments.of("edu.stanford.nlp..", "parallax.annotate.corenlp.."),
        Arguments.of("org.apache.commons.csv..", "parallax.csv.."),
        Arguments.of("tech.tablesaw..", "parallax.report.."),
        Arguments.of("org.jsoup..", "parallax.html.."),
        Arguments.of("org.netpreserve..", "parallax.corpus.."),
        Arguments.of("org.yaml..", "parallax.dictionary.."),
        Arguments.of("picocli..", "parallax.cli.."),
        Arguments.of("org.dkpro..", "parallax.agreement.."),
        Arguments.of("org.dhatim..", "parallax.coding.."));
  }

  @ParameterizedTest
  @MethodSource("vendors")
  void vendorStaysBehindItsWall(String vendor, String home) {
    ArchRuleDefinition.noClasses()
        .that(resideOutsideOfPackages(home))
        .should()
        .dependOnClassesThat(resideInAnyPackage(vendor))
        .check(CLASSES);
  }

  /** The trainer fits weights with OpenNLP's optimiser; the cross-check is a categoriser of its. */
  @Test
  void openNlpStaysWithItsAnnotatorTheTrainerAndTheCrossCheck() {
    ArchRuleDefinition.noClasses()
        .that(
            resideOutsideOfPackages(
                "parallax.annotate.opennlp..", "parallax.train..", "parallax.crosscheck.."))
        .should()
        .dependOnClassesThat(resideInAnyPackage("opennlp.."))
        .check(CLASSES);
  }

  /** Spark brings Hadoop and Scala along; the plain build has none of them, nor the package. */
  @ParameterizedTest
  @ValueSource(strings = {"org.apache.spark..", "org.apache.hadoop..", "scala.."})
  void sparkStaysInItsPackage(String vendor) {
    ArchRuleDefinition.noClasses()
        .that(resideOutsideOfPackages("parallax.spark.."))
        .should()
        .dependOnClassesThat(resideInAnyPackage(vendor))
        .check(CLASSES);
  }

  /** The command line finds the run on Spark as a service, so that it compiles without. */
  @Test
  void nobodyUsesSparkAndSparkDoesNotUseTheCommandLine() {
    ArchRuleDefinition.noClasses()
        .that(resideOutsideOfPackages("parallax.spark.."))
        .should()
        .dependOnClassesThat(resideInAnyPackage("parallax.spark.."))
        .check(CLASSES);
    ArchRuleDefinition.noClasses()
        .that(resideInAnyPackage("parallax.spark.."))
        .should()
        .dependOnClassesThat(resideInAnyPackage("parallax.cli.."))
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  @Test
  void onlyTheCommandLinePrints() {
    ArchRuleDefinition.noClasses()
        .that(resideOutsideOfPackages("parallax.cli.."))
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .check(CLASSES);
  }

  private static List<String> plus(List<String> packages, String... more) {
    List<String> all = new ArrayList<>(packages);
    all.addAll(List.of(more));
    return all;
  }
}
