package parallax.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parallax.annotate.AnnotatedArticle;
import parallax.study.FunctionCue;
import parallax.study.FunctionCue.Kind;
import parallax.study.Study;
import parallax.text.Span;

/**
 * Finds reports of what somebody says or thinks: verbs and phrases of reporting from the study's
 * cues, and quotations. A first cut by position in the sentence: at most one cue a sentence, and a
 * report does not leave its sentence.
 */
public final class AttributionExtractor {
  /** What an author does with a report, as far as the cue alone tells. */
  private static final Map<Kind, Voice> VOICES = new EnumMap<>(Kind.class);

  static {
    VOICES.put(Kind.SPEECH, Voice.REPORTED);
    VOICES.put(Kind.FACT_SOURCE, Voice.REPORTED);
    VOICES.put(Kind.DISTANCE, Voice.REJECTED);
    VOICES.put(Kind.ENDORSEMENT, Voice.ENDORSED);
  }

  /** A quotation of so few words, with nobody who says it, is held at arm's length. */
  private static final int SCARE_QUOTE_WORDS = 4;

  private final PartyFinder parties;
  private final CueIndex<FunctionCue> cues;

  /** An extractor for the reporting cues of one study. */
  public AttributionExtractor(Study study) {
    this.parties = new PartyFinder(study);
    this.cues =
        new CueIndex<>(
            study.cues().stream().filter(cue -> VOICES.containsKey(cue.kind())).toList(),
            FunctionCue::pattern);
  }

  /** The reports of an article in order of their content. */
  public List<Attribution> extract(AnnotatedArticle article, List<EntityMention> mentions) {
    List<Attribution> found = new ArrayList<>();
    for (SentenceView view : parties.views(article, mentions)) {
      List<Span> quotations = quotations(article, view);
      Optional<CueMatch<FunctionCue>> cue = cue(view, quotations);
      if (cue.isPresent()) {
        found.addAll(reported(view, cue.get(), quotations, mentions));
      } else {
        quotations.forEach(quotation -> found.add(standing(view, quotation)));
      }
    }
    return List.copyOf(found);
  }

  private static List<Span> quotations(AnnotatedArticle article, SentenceView view) {
    Span paragraph = article.clean().paragraphs().get(view.sentence().paragraph());
    return Quotations.in(article.text(), paragraph).stream()
        .filter(view.sentence().span()::overlaps)
        .map(quotation -> inside(quotation, view.sentence().span()))
        .filter(quotation -> !quotation.isEmpty())
        .toList();
  }

  private static Span inside(Span quotation, Span sentence) {
    return new Span(
        Math.max(quotation.start(), sentence.start()), Math.min(quotation.end(), sentence.end()));
  }

  /** The first cue outside quotations; of several that begin together, the longest. */
  private Optional<CueMatch<FunctionCue>> cue(SentenceView view, List<Span> quotations) {
    return cues.find(view).stream()
        .filter(
            match -> quotations.stream().noneMatch(view.span(match.start(), match.end())::overlaps))
        .min(
            Comparator.comparingInt((CueMatch<FunctionCue> match) -> match.start())
                .thenComparingInt(match -> -match.end()));
  }

  private List<Attribution> reported(
      SentenceView view,
      CueMatch<FunctionCue> cue,
      List<Span> quotations,
      List<EntityMention> mentions) {
    ReportShape shape = ReportShape.of(view, cue.start(), cue.end());
    Optional<Span> cueSpan = Optional.of(view.span(cue.start(), cue.end()));
    Optional<EntityMention> holder = holder(shape, mentions, view.sentence().number());
    List<Span> contents = new ArrayList<>();
    shape.content().ifPresent(contents::add);
    quotations.stream()
        .filter(quotation -> contents.stream().noneMatch(content -> content.overlaps(quotation)))
        .toList()
        .forEach(contents::add);
    return contents.stream()
        .sorted()
        .map(
            content ->
                new Attribution(
                    view.sentence().number(),
                    holder.map(EntityMention::span).or(shape::source),
                    cueSpan,
                    content,
                    kind(content, quotations),
                    holder.map(EntityMention::canonical).orElse(""),
                    VOICES.get(cue.cue().kind())))
        .toList();
  }

  private static Optional<EntityMention> holder(
      ReportShape shape, List<EntityMention> mentions, int sentence) {
    return shape
        .source()
        .flatMap(
            source ->
                mentions.stream()
                    .filter(mention -> mention.sentence() == sentence)
                    .filter(mention -> source.contains(mention.span()))
                    .min(Comparator.comparing(mention -> mention.type() != EntityType.PERSON)));
  }

  private static Attribution.Kind kind(Span content, List<Span> quotations) {
    if (quotations.stream().anyMatch(quotation -> quotation.contains(content))) {
      return Attribution.Kind.DIRECT;
    }
    return quotations.stream().anyMatch(content::overlaps)
        ? Attribution.Kind.MIXED
        : Attribution.Kind.INDIRECT;
  }

  /** A quotation with nobody named who says it. */
  private static Attribution standing(SentenceView view, Span quotation) {
    int words = view.tokenAt(quotation.end()) - view.tokenAt(quotation.start());
    return new Attribution(
        view.sentence().number(),
        Optional.empty(),
        Optional.empty(),
        quotation,
        Attribution.Kind.DIRECT,
        "",
        words <= SCARE_QUOTE_WORDS ? Voice.REJECTED : Voice.REPORTED);
  }
}
