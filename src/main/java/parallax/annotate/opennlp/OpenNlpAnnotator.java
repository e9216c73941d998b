package parallax.annotate.opennlp;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import opennlp.tools.lemmatizer.LemmatizerME;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.tokenize.TokenizerME;
import parallax.annotate.Annotator;
import parallax.annotate.AnnotatorProfile;
import parallax.annotate.Sentence;
import parallax.annotate.SentenceRepair;
import parallax.annotate.Token;
import parallax.provenance.LockedModel;
import parallax.provenance.ModelsLock;
import parallax.text.Span;

/**
 * The light annotator: OpenNLP's English models give sentences, tokens, tags and lemmas. There is
 * no name model and no parser, so every token's label is {@link Token#NO_ENTITY}, names come from
 * the gazetteer alone and sentences have no dependencies.
 *
 * <p>Paragraph → proposed sentences → {@link SentenceRepair} → {@link TokenSpans} → tags and lemmas
 * → {@link Clitics} → {@link PennTags}.
 *
 * <p>Safe for use by multiple threads.
 */
public final class OpenNlpAnnotator implements Annotator {
  private static final String NAME = "opennlp";

  /** Tokens tagged at once; bounds memory where a page has no full stops. */
  private static final int WINDOW = 500;

  private final OpenNlpModels models;
  private final SentenceRepair repair = new SentenceRepair();

  /**
   * Loads the models.
   *
   * @throws parallax.csv.TableException if one is not what {@code lock} pins
   */
  public OpenNlpAnnotator(ModelsLock lock) {
    this.models = OpenNlpModels.load(lock);
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
    return profile(OpenNlpModels.pinned(lock));
  }

  private static AnnotatorProfile profile(List<LockedModel> locked) {
    TreeMap<String, String> settings = new TreeMap<>();
    settings.put("longest_labelled_window", Integer.toString(WINDOW));
    settings.put("tags", "Universal POS turned into Penn Treebank tags");
    return new AnnotatorProfile(NAME, settings, locked);
  }

  @Override
  public List<Sentence> annotate(String text, List<Span> paragraphs) {
    Tools tools = new Tools(models);
    String plain = PlainText.of(text);
    List<Sentence> sentences = new ArrayList<>();
    for (int paragraph = 0; paragraph < paragraphs.size(); paragraph++) {
      Span span = paragraphs.get(paragraph);
      for (Span sentence : repair.repair(text, span, tools.proposed(plain, span))) {
        List<Token> tokens = tokens(text, tools.tagged(plain, sentence));
        if (!tokens.isEmpty()) {
          sentences.add(new Sentence(sentences.size() + 1, paragraph, sentence, tokens, List.of()));
        }
      }
    }
    return sentences;
  }

  private static List<Token> tokens(String text, List<TaggedToken> tagged) {
    PennTags tags = new PennTags(tagged);
    return IntStream.range(0, tagged.size())
        .mapToObj(i -> token(text, tagged.get(i), tags.at(i)))
        .toList();
  }

  private static Token token(String text, TaggedToken tagged, String tag) {
    String form = tagged.span().of(text);
    return new Token(tagged.span(), form, lemma(tagged, form), tag, Token.NO_ENTITY);
  }

  /** The model lower-cases names and has seen few signs; those keep their form. */
  private static String lemma(TaggedToken tagged, String form) {
    boolean kept = List.of("PROPN", "PUNCT", "SYM").contains(tagged.tag());
    return kept || tagged.lemma().isEmpty() ? form : tagged.lemma();
  }

  /** OpenNLP's tools remember their last result, so each call makes its own. */
  private static final class Tools {
    private final SentenceDetectorME sentences;
    private final TokenizerME tokenizer;
    private final POSTaggerME tagger;
    private final LemmatizerME lemmatizer;

    Tools(OpenNlpModels models) {
      this.sentences = new SentenceDetectorME(models.sentences());
      this.tokenizer = new TokenizerME(models.tokens());
      this.tagger = new POSTaggerME(models.tagger(), POSTagFormat.UD);
      this.lemmatizer = new LemmatizerME(models.lemmas());
    }

    List<Span> proposed(String plain, Span paragraph) {
      return Arrays.stream(sentences.sentPosDetect(paragraph.of(plain)))
          .map(found -> new Span(found.getStart(), found.getEnd()).shift(paragraph.start()))
          .toList();
    }

    List<TaggedToken> tagged(String plain, Span sentence) {
      List<Span> spans = TokenSpans.of(tokenizer, plain, sentence);
      List<TaggedToken> tagged = new ArrayList<>();
      for (int start = 0; start < spans.size(); start += WINDOW) {
        tagged.addAll(window(plain, spans.subList(start, Math.min(spans.size(), start + WINDOW))));
      }
      return tagged;
    }

    private List<TaggedToken> window(String plain, List<Span> spans) {
      String[] forms = spans.stream().map(span -> span.of(plain)).toArray(String[]::new);
      String[] tags = tagger.tag(forms);
      String[] lemmas = lemmatizer.lemmatize(forms, tags);
      return IntStream.range(0, forms.length)
          .mapToObj(i -> new TaggedToken(spans.get(i), forms[i], tags[i], lemmas[i]))
          .flatMap(Clitics::part)
          .toList();
    }
  }
}
