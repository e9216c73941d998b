package parallax;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parallax.annotate.AnnotatedArticle;
import parallax.annotate.Sentence;
import parallax.annotate.Token;
import parallax.clean.CleanArticle;
import parallax.clean.Removal;
import parallax.corpus.Article;
import parallax.corpus.CatalogueEntry;
import parallax.extract.EntityMention;
import parallax.extract.EntityType;
import parallax.extract.Quantity;
import parallax.extract.Voice;
import parallax.extract.quantity.Approx;
import parallax.extract.quantity.Direction;
import parallax.extract.quantity.QuantityType;
import parallax.frame.ArticleScore;
import parallax.frame.FrameHit;
import parallax.frame.FrameRate;
import parallax.frame.FrameScores;
import parallax.frame.SentenceStance;
import parallax.provenance.Sha256;
import parallax.text.AlignedText;
import parallax.text.Span;

/**
 * An analysis put together by hand: sentences with the stance they are to have, cues, names and
 * figures by the words they stand on. Words in capitals count as names (NNP), all others as nouns.
 */
public final class MadeUpArticle {
  private static final Pattern WORD = Pattern.compile("\\S+");
  private static final String HEADLINE = "Site menu";

  private final String id;
  private final String source;
  private final String title;
  private final List<String> sentences = new ArrayList<>();
  private final List<SentenceStance> stances = new ArrayList<>();
  private final List<FrameHit> hits = new ArrayList<>();
  private final List<EntityMention> entities = new ArrayList<>();
  private final List<Quantity> quantities = new ArrayList<>();
  private int length;

  /** An article without a sentence yet. */
  public MadeUpArticle(String id, String source, String title) {
    this.id = id;
    this.source = source;
    this.title = title;
  }

  /** A sentence that is not about the relationship. */
  public MadeUpArticle sentence(String text) {
    return add(text, OptionalDouble.empty(), OptionalDouble.empty(), Voice.AUTHOR, "");
  }

  /** A relevant sentence in the author's own voice. */
  public MadeUpArticle says(double direction, String text) {
    OptionalDouble value = OptionalDouble.of(direction);
    return add(text, value, value, Voice.AUTHOR, "");
  }

  /** A relevant sentence in which somebody is reported in order to be refuted. */
  public MadeUpArticle rejects(double direction, String holder, String text) {
    return add(
        text, OptionalDouble.of(direction), OptionalDouble.of(-direction), Voice.REJECTED, holder);
  }

  /** A relevant sentence in which somebody is reported. */
  public MadeUpArticle reports(double direction, String holder, String text) {
    return add(text, OptionalDouble.of(direction), OptionalDouble.of(0), Voice.REPORTED, holder);
  }

  private MadeUpArticle add(
      String text, OptionalDouble face, OptionalDouble author, Voice voice, String holder) {
    length += sentences.isEmpty() ? 0 : 1;
    sentences.add(text);
    length += text.length();
    stances.add(
        new SentenceStance(
            sentences.size(),
            face.isPresent(),
            face,
            voice,
            holder,
            author,
            new TreeSet<>(),
            false,
            false));
    return this;
  }

  /** A cue on words of the sentence added last. */
  public MadeUpArticle cue(String words, String frame, double contribution) {
    return row("made-up", "m-" + words.replace(' ', '-'), words, frame, contribution);
  }

  /** What a learned model makes of words of the sentence added last. */
  public MadeUpArticle learned(String feature, String words, double contribution) {
    return row(FrameHit.MODEL, "model:" + feature, words, "", contribution);
  }

  private MadeUpArticle row(
      String lexicon, String entry, String words, String frame, double contribution) {
    SentenceStance stance = stances.get(stances.size() - 1);
    hits.add(
        new FrameHit(
            sentences.size(),
            lastSpan(words),
            lexicon,
            entry,
            frame,
            1,
            false,
            false,
            stance.voice(),
            stance.holder(),
            contribution));
    return this;
  }

  /** A name on words of the sentence added last. */
  public MadeUpArticle name(String words, EntityType type, String canonical) {
    entities.add(
        new EntityMention(sentences.size(), lastSpan(words), type, canonical, Optional.empty()));
    return this;
  }

  /** A figure on words of the sentence added last. */
  public MadeUpArticle figure(String words, String value, String unit) {
    Optional<java.math.BigDecimal> number = Optional.of(new java.math.BigDecimal(value));
    quantities.add(
        new Quantity(
            sentences.size(),
            lastSpan(words),
            QuantityType.MONEY,
            number,
            number,
            unit,
            number,
            number,
            unit,
            Approx.EXACT,
            "trade",
            "2022",
            Direction.UP,
            ""));
    return this;
  }

  private Span lastSpan(String words) {
    String last = sentences.get(sentences.size() - 1);
    int at = last.indexOf(words);
    if (at < 0) {
      throw new IllegalArgumentException("'" + words + "' is not in '" + last + "'");
    }
    int start = length - last.length() + at;
    return new Span(start, start + words.length());
  }

  /** The analysis; the article's file begins with a menu that cleaning removed. */
  public ArticleAnalysis analysis() {
    String body = String.join(" ", sentences);
    String original = HEADLINE + "\n\n" + body;
    int offset = HEADLINE.length() + 2;
    AlignedText text =
        AlignedText.builder(original).copy(new Span(offset, original.length())).build();
    CatalogueEntry entry =
        new CatalogueEntry(
            id,
            "text/" + id + ".txt",
            source,
            "A. Writer",
            title,
            "2024-03",
            "month",
            "en",
            "",
            "",
            Map.of("desk", "foreign"));
    CleanArticle clean =
        new CleanArticle(
            new Article(entry, original, Sha256.of(original)),
            text,
            List.of(new Span(0, body.length())),
            List.of(new Removal(new Span(0, HEADLINE.length()), Removal.Kind.NAV, "menu")));
    AnnotatedArticle annotated = new AnnotatedArticle(clean, "en", annotated());
    return new ArticleAnalysis(
        annotated,
        entities,
        quantities,
        List.of(),
        new FrameScores(hits, stances, score(), rates()));
  }

  private List<Sentence> annotated() {
    List<Sentence> annotated = new ArrayList<>();
    int start = 0;
    for (String sentence : sentences) {
      List<Token> tokens = new ArrayList<>();
      Matcher word = WORD.matcher(sentence);
      while (word.find()) {
        tokens.add(token(word.group(), start + word.start()));
      }
      Span span = new Span(start, start + sentence.length());
      annotated.add(new Sentence(annotated.size() + 1, 0, span, tokens, List.of()));
      start = span.end() + 1;
    }
    return annotated;
  }

  private static Token token(String text, int start) {
    String tag = Character.isUpperCase(text.charAt(0)) ? "NNP" : "NN";
    return new Token(
        new Span(start, start + text.length()), text, text.replace(".", ""), tag, Token.NO_ENTITY);
  }

  /** Rates of the frames that have a cue, all voices together, with no width. */
  private List<FrameRate> rates() {
    int tokens = annotated().stream().mapToInt(sentence -> sentence.tokens().size()).sum();
    TreeMap<String, Integer> counts = new TreeMap<>();
    hits.forEach(hit -> counts.merge(hit.frame(), 1, Integer::sum));
    List<FrameRate> rates = new ArrayList<>();
    counts.forEach(
        (frame, count) -> {
          double rate = 1000.0 * count / tokens;
          rates.add(new FrameRate(frame, Optional.empty(), count, tokens, rate, rate, rate));
        });
    return rates;
  }

  private ArticleScore score() {
    double[] author = directions(true);
    if (author.length < 3) {
      return new ArticleScore(
          author.length,
          OptionalDouble.empty(),
          OptionalDouble.empty(),
          OptionalDouble.empty(),
          OptionalDouble.empty(),
          "fewer than 3 relevant sentences");
    }
    double stance = mean(author) / 2;
    return new ArticleScore(
        author.length,
        OptionalDouble.of(stance),
        OptionalDouble.of(Math.max(-1, stance - 0.2)),
        OptionalDouble.of(Math.min(1, stance + 0.2)),
        OptionalDouble.of(mean(directions(false)) / 2),
        "");
  }

  private double[] directions(boolean author) {
    return stances.stream()
        .filter(SentenceStance::relevant)
        .mapToDouble(s -> (author ? s.authorDirection() : s.direction()).getAsDouble())
        .toArray();
  }

  private static double mean(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum / values.length;
  }
}
