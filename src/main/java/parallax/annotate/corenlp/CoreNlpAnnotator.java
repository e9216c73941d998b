package parallax.annotate.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import parallax.annotate.Annotator;
import parallax.annotate.AnnotatorProfile;
import parallax.annotate.Dependency;
import parallax.annotate.Sentence;
import parallax.annotate.SentenceRepair;
import parallax.annotate.Token;
import parallax.provenance.LockedModel;
import parallax.provenance.ModelsLock;
import parallax.text.Span;

/**
 * Annotates with CoreNLP's tokenizer, tagger, two name models and dependency parser. Coreference,
 * times, numbers and the fine-grained name rules are left out: they cost most of the stock
 * pipeline's time, and the study's gazetteer and grammar do their work.
 *
 * <p>Paragraph → proposed sentences → {@link SentenceRepair} → tokens → tags, lemmas, names,
 * dependencies.
 *
 * <p>Safe for use by multiple threads.
 */
public final class CoreNlpAnnotator implements Annotator {
  private static final String NAME = "corenlp";

  private final CoreNlpModels models;
  private final TokenLabels labels;
  private final SentenceRepair repair = new SentenceRepair();

  /**
   * Loads the models.
   *
   * @throws parallax.csv.TableException if one is not what {@code lock} pins
   */
  public CoreNlpAnnotator(ModelsLock lock) {
    this.models = CoreNlpModels.load(lock);
    this.labels = new TokenLabels(models);
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public AnnotatorProfile describe() {
    return profile(models.locked());
  }

  /**
   * What an annotator made from {@code lock} would say of itself; loads nothing.
   *
   * @throws parallax.csv.TableException if a model is not pinned
   */
  public static AnnotatorProfile profile(ModelsLock lock) {
    return profile(CoreNlpModels.pinned(lock));
  }

  private static AnnotatorProfile profile(List<LockedModel> locked) {
    TreeMap<String, String> settings = new TreeMap<>();
    settings.put("tokenizer", Tokens.OPTIONS);
    settings.put("names", "3class and 4class, the longest name stands");
    settings.put("longest_parsed_sentence", Integer.toString(TokenLabels.LONGEST_PARSED));
    settings.put("longest_labelled_window", Integer.toString(TokenLabels.WINDOW));
    return new AnnotatorProfile(NAME, settings, locked);
  }

  /**
   * {@inheritDoc}
   *
   * <p>A sentence of more than {@value TokenLabels#LONGEST_PARSED} tokens is a list or a fault of
   * the page, and has no dependencies.
   */
  @Override
  public List<Sentence> annotate(String text, List<Span> paragraphs) {
    List<Sentence> sentences = new ArrayList<>();
    for (int paragraph = 0; paragraph < paragraphs.size(); paragraph++) {
      Span span = paragraphs.get(paragraph);
      for (Span sentence : repair.repair(text, span, proposed(text, span))) {
        List<CoreLabel> tokens = Tokens.of(text, sentence);
        if (!tokens.isEmpty()) {
          sentences.add(sentence(text, sentence, tokens, paragraph, sentences.size() + 1));
        }
      }
    }
    return sentences;
  }

  private static List<Span> proposed(String text, Span paragraph) {
    return new WordToSentenceProcessor<CoreLabel>()
        .process(Tokens.of(text, paragraph)).stream()
            .filter(tokens -> !tokens.isEmpty())
            .map(
                tokens ->
                    Tokens.span(tokens.get(0)).union(Tokens.span(tokens.get(tokens.size() - 1))))
            .toList();
  }

  private Sentence sentence(
      String text, Span span, List<CoreLabel> labelled, int paragraph, int number) {
    labels.label(labelled);
    List<Token> tokens = labelled.stream().map(label -> token(text, label)).toList();
    List<Dependency> dependencies = labels.dependencies(labelled);
    return new Sentence(number, paragraph, span, tokens, dependencies);
  }

  private static Token token(String text, CoreLabel label) {
    Span span = Tokens.span(label);
    return new Token(span, span.of(text), label.lemma(), label.tag(), label.ner());
  }
}
