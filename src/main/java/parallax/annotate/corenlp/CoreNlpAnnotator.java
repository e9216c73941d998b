package parallax.annotate.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import parallax.annotate.Annotator;
import parallax.annotate.Dependency;
import parallax.annotate.Sentence;
import parallax.annotate.Token;
import parallax.text.Span;

/** Annotates with CoreNLP's tokenizer, tagger, name models and dependency parser. */
public final class CoreNlpAnnotator implements Annotator {
  private final StanfordCoreNLP pipeline;

  /** Loads the models. */
  public CoreNlpAnnotator() {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,pos,lemma,ner,depparse");
    properties.setProperty("tokenize.options", "untokenizable=noneKeep,invertible=true");
    properties.setProperty("ner.applyFineGrained", "false");
    properties.setProperty("ner.applyNumericClassifiers", "false");
    properties.setProperty("ner.useSUTime", "false");
    properties.setProperty("ner.buildEntityMentions", "false");
    this.pipeline = new StanfordCoreNLP(properties);
  }

  @Override
  public String name() {
    return "corenlp";
  }

  @Override
  public List<Sentence> annotate(String text, List<Span> paragraphs) {
    List<Sentence> sentences = new ArrayList<>();
    for (int paragraph = 0; paragraph < paragraphs.size(); paragraph++) {
      Span span = paragraphs.get(paragraph);
      Annotation annotation = new Annotation(span.of(text));
      pipeline.annotate(annotation);
      for (CoreMap map : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
        sentences.add(sentence(map, sentences.size() + 1, paragraph, span.start(), text));
      }
    }
    return sentences;
  }

  private static Sentence sentence(
      CoreMap map, int number, int paragraph, int offset, String text) {
    List<Token> tokens = new ArrayList<>();
    for (CoreLabel label : map.get(CoreAnnotations.TokensAnnotation.class)) {
      Span span = new Span(label.beginPosition(), label.endPosition()).shift(offset);
      tokens.add(new Token(span, span.of(text), label.lemma(), label.tag(), label.ner()));
    }
    Span span = new Span(tokens.get(0).span().start(), tokens.get(tokens.size() - 1).span().end());
    return new Sentence(number, paragraph, span, tokens, dependencies(map));
  }

  private static List<Dependency> dependencies(CoreMap map) {
    SemanticGraph graph = map.get(SemanticGraphCoreAnnotations.BasicDependenciesAnnotation.class);
    List<Dependency> dependencies = new ArrayList<>();
    for (SemanticGraphEdge edge : graph.edgeIterable()) {
      dependencies.add(
          new Dependency(
              edge.getGovernor().index() - 1,
              edge.getDependent().index() - 1,
              edge.getRelation().toString()));
    }
    graph
        .getRoots()
        .forEach(
            root -> dependencies.add(new Dependency(Dependency.ROOT, root.index() - 1, "root")));
    dependencies.sort(Comparator.comparingInt(Dependency::dependent));
    return dependencies;
  }
}
