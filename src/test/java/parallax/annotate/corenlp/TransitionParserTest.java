package parallax.annotate.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.trees.TypedDependency;
import edu.stanford.nlp.util.ArrayCoreMap;
import edu.stanford.nlp.util.CoreMap;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import parallax.annotate.Dependency;
import parallax.annotate.TestAnnotators;
import parallax.provenance.ModelsLock;
import parallax.text.Span;

/** Our arithmetic over CoreNLP's model beside CoreNLP's own. */
@Tag("models")
class TransitionParserTest {
  /** With the model's most frequent features kept to the last digit, the others as floats. */
  private static final String PRECOMPUTED = "1000";

  @Test
  void everyTreeOfTheShippedCorpusIsCoreNlps() throws IOException {
    ModelsLock lock = TestAnnotators.lock();
    TransitionParser ours = new TransitionParser(ParserModel.read(lock.load("corenlp.parser")));
    MaxentTagger tagger = new MaxentTagger(new ByteArrayInputStream(lock.load("corenlp.tagger")));
    DependencyParser theirs = coreNlp(lock);
    int sentences = 0;
    for (Path file : texts()) {
      for (List<CoreLabel> sentence : sentences(Files.readString(file))) {
        tagger.tagCoreLabels(sentence);
        assertThat(ours.parse(words(sentence), tags(sentence)))
            .as(words(sentence).toString())
            .isEqualTo(parsed(theirs, sentence));
        sentences++;
      }
    }
    assertThat(sentences).isGreaterThan(100);
  }

  private static List<List<CoreLabel>> sentences(String text) {
    return new WordToSentenceProcessor<CoreLabel>()
        .process(Tokens.of(text, new Span(0, text.length())));
  }

  private static List<String> words(List<CoreLabel> sentence) {
    return sentence.stream().map(CoreLabel::word).toList();
  }

  private static List<String> tags(List<CoreLabel> sentence) {
    return sentence.stream().map(CoreLabel::tag).toList();
  }

  private static List<Path> texts() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("corpus", "text"))) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
  }

  private static DependencyParser coreNlp(ModelsLock lock) {
    Properties properties = new Properties();
    properties.setProperty("numPreComputed", PRECOMPUTED);
    properties.setProperty("numCached", "20000");
    return DependencyParser.loadFromModelFile(lock.model("corenlp.parser").entry(), properties);
  }

  private static List<Dependency> parsed(DependencyParser parser, List<CoreLabel> sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      sentence.get(i).setIndex(i + 1);
    }
    CoreMap map = new ArrayCoreMap();
    map.set(CoreAnnotations.TokensAnnotation.class, sentence);
    List<Dependency> dependencies = new ArrayList<>();
    for (TypedDependency arc : parser.predict(map).typedDependencies()) {
      dependencies.add(
          new Dependency(arc.gov().index() - 1, arc.dep().index() - 1, arc.reln().toString()));
    }
    dependencies.sort(Comparator.comparingInt(Dependency::dependent));
    return dependencies;
  }
}
