package parallax.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import parallax.annotate.AnnotatedArticle;
import parallax.annotate.Annotator;
import parallax.annotate.Sentence;
import parallax.annotate.corenlp.CoreNlpAnnotator;
import parallax.clean.CleanArticle;
import parallax.clean.Cleaner;
import parallax.corpus.Corpus;
import parallax.corpus.CorpusReader;
import parallax.extract.EntityExtractor;
import parallax.extract.EntityMention;
import parallax.extract.Quantity;
import parallax.extract.QuantityExtractor;
import parallax.provenance.ModelsLock;
import parallax.study.Study;
import parallax.study.StudyLoader;

/** Single stages over all articles of a corpus: one call is one pass over the corpus. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class StageBenchmark {
  /** Folder of the corpus. */
  @Param("corpus")
  public String corpus;

  /** Folder of the study. */
  @Param("models")
  public String study;

  private final List<Work> works = new ArrayList<>();
  private Annotator annotator;
  private QuantityExtractor quantities;

  /** One article as the stages before have left it. */
  private record Work(AnnotatedArticle annotated, List<EntityMention> entities) {}

  /** Loads the models and takes every article through the stages before. */
  @Setup
  public void prepare() {
    Study measured = StudyLoader.load(Path.of(study));
    annotator = new CoreNlpAnnotator(ModelsLock.read(Path.of("models").resolve(ModelsLock.FILE)));
    quantities = new QuantityExtractor(measured);
    EntityExtractor entities = new EntityExtractor(measured);
    Cleaner cleaner = new Cleaner();
    Corpus articles = CorpusReader.open(Path.of(corpus));
    articles.entries().stream()
        .map(entry -> cleaner.clean(articles.read(entry)))
        .map(clean -> new AnnotatedArticle(clean, "en", sentences(clean)))
        .forEach(annotated -> works.add(new Work(annotated, entities.extract(annotated))));
  }

  private List<Sentence> sentences(CleanArticle clean) {
    return annotator.annotate(clean.text(), clean.paragraphs());
  }

  /** The annotation stage: sentences, tokens, tags, names, dependencies. */
  @Benchmark
  public int annotate() {
    return works.stream().mapToInt(work -> sentences(work.annotated().clean()).size()).sum();
  }

  /** The quantity stage: the grammar, and what each figure is about, when, up or down. */
  @Benchmark
  public int quantities() {
    int found = 0;
    for (Work work : works) {
      List<Quantity> read = quantities.extract(work.annotated(), work.entities());
      found += read.size();
    }
    return found;
  }
}
