package parallax.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import parallax.ArticleAnalysis;
import parallax.annotate.Sentence;
import parallax.extract.EntityMention;
import parallax.extract.Quantity;
import parallax.extract.Voice;
import parallax.extract.quantity.Approx;
import parallax.frame.EvidenceWords;
import parallax.frame.FrameHit;
import parallax.frame.SentenceStance;
import parallax.text.Span;

/** An article's cleaned text cut into pieces, each with the marks that lie on it. */
final class MarkedText {

  /** Enough to see what an article rests on; the rest is in its text. */
  private static final int STRONGEST = 6;

  private static final int EXCERPT = 150;

  private final ArticleAnalysis analysis;
  private final String text;
  private final SourceText sourceText;

  MarkedText(ArticleAnalysis analysis, SourceText sourceText) {
    this.sourceText = sourceText;
    this.analysis = analysis;
    this.text = analysis.clean().text();
  }

  /**
   * A paragraph.
   *
   * @param sentences in order
   */
  record Paragraph(List<MarkedSentence> sentences) {}

  /**
   * A sentence as the page shows it.
   *
   * @param number 1-based
   * @param anchor its place on the page, such as s014
   * @param id as in sentences.csv
   * @param relevant whether it is about the relationship
   * @param tone how strongly its author leans: minus2 … zero … plus2; "none" if not relevant
   * @param author what the author conveys, such as −1.00
   * @param face the same at face value
   * @param voice in whose voice, in words
   * @param voiceLabel as in sentences.csv
   * @param holder who says it; empty if the author
   * @param frames evoked, in words
   * @param frameNames the same as in sentences.csv, between spaces
   * @param pieces its text
   * @param evidence the marks on it, one line each
   */
  record MarkedSentence(
      int number,
      String anchor,
      String id,
      boolean relevant,
      String tone,
      String author,
      String face,
      String voice,
      String voiceLabel,
      String holder,
      String frames,
      String frameNames,
      List<Piece> pieces,
      List<Mark> evidence) {}

  /**
   * A stretch of text under the same marks.
   *
   * @param text as in the cleaned body
   * @param css class names of the marks, empty for bare text
   * @param tip what the marks mean; empty for bare text
   */
  record Piece(String text, String css, String tip) {}

  /**
   * Something found in a sentence.
   *
   * @param span in the cleaned body
   * @param css its class name
   * @param surface the words; empty for a rule, which speaks of the whole sentence
   * @param kind what it is: cue, rule, name, figure
   * @param rule how it was found and what it says
   */
  record Mark(Span span, String css, String surface, String kind, String rule) {}

  /** The paragraphs in order; one that holds no sentence is left out. */
  List<Paragraph> paragraphs() {
    Map<Integer, List<Mark>> marks = marksBySentence();
    Map<Integer, List<MarkedSentence>> paragraphs = new LinkedHashMap<>();
    for (Sentence sentence : analysis.annotated().sentences()) {
      paragraphs
          .computeIfAbsent(sentence.paragraph(), p -> new ArrayList<>())
          .add(marked(sentence, marks.getOrDefault(sentence.number(), List.of())));
    }
    return paragraphs.values().stream().map(Paragraph::new).toList();
  }

  /**
   * A sentence that moves the article's score.
   *
   * @param anchor its place on the page
   * @param number 1-based
   * @param tone as in the text
   * @param author what the author conveys
   * @param text its beginning; empty if sentences are left out
   */
  record Strong(String anchor, int number, String tone, String author, String text) {}

  /** The sentences that pull the score furthest from 0, the strongest first, then by place. */
  List<Strong> strongest() {
    return analysis.frames().stances().stream()
        .filter(stance -> Math.abs(stance.authorDirection().orElse(0)) > 0)
        .sorted(
            Comparator.comparingDouble(
                    (SentenceStance stance) -> -Math.abs(stance.authorDirection().getAsDouble()))
                .thenComparing(SentenceStance::sentence))
        .limit(STRONGEST)
        .map(this::strong)
        .toList();
  }

  private Strong strong(SentenceStance stance) {
    Sentence sentence = analysis.annotated().sentences().get(stance.sentence() - 1);
    String id = ArticleTables.sentenceId(analysis.id(), stance.sentence());
    return new Strong(
        "s" + id.substring(analysis.id().length() + 1),
        stance.sentence(),
        tone(stance),
        Show.signed(stance.authorDirection()),
        sourceText.sentence(Show.shortened(sentence.span().of(text), EXCERPT)));
  }

  private MarkedSentence marked(Sentence sentence, List<Mark> marks) {
    SentenceStance stance = analysis.frames().stances().get(sentence.number() - 1);
    String id = ArticleTables.sentenceId(analysis.id(), sentence.number());
    return new MarkedSentence(
        sentence.number(),
        "s" + id.substring(analysis.id().length() + 1),
        id,
        stance.relevant(),
        tone(stance),
        Show.signed(stance.authorDirection()),
        Show.signed(stance.direction()),
        voice(stance),
        stance.voice().label(),
        stance.holder(),
        String.join(", ", stance.frames().stream().map(Show::words).toList()),
        String.join(" ", stance.frames()),
        sourceText == SourceText.KEPT ? pieces(sentence.span(), marks) : List.of(),
        marks);
  }

  private static String tone(SentenceStance stance) {
    if (stance.authorDirection().isEmpty()) {
      return "none";
    }
    long step = Math.round(stance.authorDirection().getAsDouble());
    if (step == 0) {
      return "zero";
    }
    return (step < 0 ? "minus" : "plus") + Math.min(Math.abs(step), 2);
  }

  private static String voice(SentenceStance stance) {
    if (stance.voice() == Voice.AUTHOR) {
      return "author";
    }
    return stance.holder().isEmpty()
        ? stance.voice().label()
        : stance.voice().label() + ", " + stance.holder();
  }

  private Map<Integer, List<Mark>> marksBySentence() {
    Map<Integer, List<Mark>> marks = new LinkedHashMap<>();
    analysis.frames().allHits().forEach(hit -> add(marks, hit.sentence(), mark(hit)));
    analysis.entities().forEach(entity -> add(marks, entity.sentence(), mark(entity)));
    analysis.quantities().forEach(quantity -> add(marks, quantity.sentence(), mark(quantity)));
    marks
        .values()
        .forEach(
            own ->
                own.sort(
                    Comparator.comparing(Mark::span)
                        .thenComparing(Mark::kind)
                        .thenComparing(Mark::rule)));
    return marks;
  }

  private static void add(Map<Integer, List<Mark>> marks, int sentence, Mark mark) {
    marks.computeIfAbsent(sentence, number -> new ArrayList<>()).add(mark);
  }

  private Mark mark(FrameHit hit) {
    List<String> says = new ArrayList<>();
    if (!hit.frame().isEmpty()) {
      says.add(Show.words(hit.frame()));
    }
    if (hit.negated()) {
      says.add("negated");
    }
    if (hit.hedged()) {
      says.add("hedged");
    }
    if (hit.voice() != Voice.AUTHOR) {
      says.add(hit.voice().label() + (hit.holder().isEmpty() ? "" : " by " + hit.holder()));
    }
    says.add("weight " + Show.decimal(hit.weight(), 2));
    says.add("adds " + Show.signed(hit.contribution()));
    String lexicon = hit.lexicon().isEmpty() ? "" : " (" + hit.lexicon() + ")";
    String name = EvidenceWords.of(hit.entryId()).orElse(hit.entryId() + lexicon);
    String rule = name + ": " + String.join(", ", says);
    if (!EvidenceWords.standsInPlace(hit.entryId())) {
      // It speaks of the whole sentence; underlining all of it would drown the words.
      return new Mark(hit.span(), "rule", "", "rule", rule);
    }
    String css = hit.contribution() < 0 ? "cue away" : hit.contribution() > 0 ? "cue near" : "cue";
    return new Mark(hit.span(), css, sourceText.surface(hit.span().of(text)), "cue", rule);
  }

  private Mark mark(EntityMention mention) {
    String rule =
        mention.canonical()
            + " ("
            + mention.type().name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ')
            + mention.refersTo().map(country -> ", stands for " + country).orElse("")
            + ")";
    return new Mark(
        mention.span(), "name", sourceText.surface(mention.span().of(text)), "name", rule);
  }

  private Mark mark(Quantity quantity) {
    List<String> says = new ArrayList<>();
    says.add(quantity.type().label());
    quantity
        .baseLow()
        .ifPresent(
            low ->
                says.add(
                    low.stripTrailingZeros().toPlainString()
                        + quantity
                            .baseHigh()
                            .filter(high -> high.compareTo(low) != 0)
                            .map(high -> "–" + high.stripTrailingZeros().toPlainString())
                            .orElse("")
                        + " "
                        + quantity.baseUnit()));
    if (quantity.approx() != Approx.EXACT) {
      says.add(Show.words(quantity.approx().label()));
    }
    if (!quantity.about().isEmpty()) {
      says.add("about " + quantity.about());
    }
    if (!quantity.period().isEmpty()) {
      says.add("period " + quantity.period());
    }
    return new Mark(
        quantity.span(),
        "figure",
        sourceText.surface(quantity.span().of(text)),
        "figure",
        String.join(", ", says));
  }

  /** Marks may overlap, so the text is cut wherever one begins or ends. */
  private List<Piece> pieces(Span sentence, List<Mark> marks) {
    SortedSet<Integer> cuts = new TreeSet<>(List.of(sentence.start(), sentence.end()));
    for (Mark mark : marks) {
      if (!mark.surface().isEmpty() && sentence.contains(mark.span())) {
        cuts.add(mark.span().start());
        cuts.add(mark.span().end());
      }
    }
    List<Piece> pieces = new ArrayList<>();
    int from = sentence.start();
    for (int to : cuts.tailSet(sentence.start() + 1)) {
      pieces.add(piece(new Span(from, to), marks));
      from = to;
    }
    return pieces;
  }

  private Piece piece(Span span, List<Mark> marks) {
    List<Mark> over =
        marks.stream()
            .filter(mark -> !mark.surface().isEmpty() && mark.span().contains(span))
            .toList();
    return new Piece(
        span.of(text),
        String.join(" ", over.stream().map(Mark::css).distinct().toList()),
        String.join("\n", over.stream().map(Mark::rule).toList()));
  }
}
