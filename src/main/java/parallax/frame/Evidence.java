package parallax.frame;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import parallax.frame.Reading.ReadHit;
import parallax.study.LinearModel;
import parallax.study.StanceModel;
import parallax.text.Span;

/**
 * The rows that say why a learned model gave a sentence its stance. Their contributions sum to the
 * author direction:
 *
 * <ul>
 *   <li>a feature adds {@value #SCALE} · F · (w₊ − w₋), its weight for resilience over its weight
 *       for distancing in log odds, times the share F of the direction that is the author's; a
 *       lexicon entry's row carries the weight of its own feature, the strongest other features
 *       have rows {@code model:FEATURE}, the steps of a sum of ratings together one, and the rest
 *       one row {@value EvidenceWords#REST}; all by the weight of the tables in the pool;
 *   <li>{@value EvidenceWords#CONTEXT} is what the encoder adds, which reads the sentence between
 *       its neighbours;
 *   <li>{@value EvidenceWords#RANGE} takes the sum to −2…+2 and, near 0, to 0;
 *   <li>{@value EvidenceWords#ARTICLE} is what the rest of the article changes.
 * </ul>
 */
final class Evidence {
  private static final double SCALE = 0.5;

  /** More rows than these would not be read. */
  private static final int SHOWN = 6;

  private final StanceModel model;
  private final OpinionPool pool;
  private final Reading reading;
  private final SortedSet<String> features;
  private final float[] context;
  private final SentenceStance stance;
  private final List<FrameHit> rows = new ArrayList<>();

  Evidence(StanceModel model, OpinionPool pool, SeenSentence seen, SentenceStance stance) {
    this.model = model;
    this.pool = pool;
    this.reading = seen.reading();
    this.features = seen.features();
    this.context = seen.context();
    this.stance = stance;
  }

  /**
   * The rows.
   *
   * @param factor share of the direction that is the author's, −1…+1
   * @param alone author direction, −2…+2, without the rest of the article
   */
  List<FrameHit> rows(double factor, double alone) {
    double scale = SCALE * factor;
    lexiconRows(scale);
    frameRows();
    strongest()
        .forEach(
            other ->
                row(place(other.getKey()), "model:" + other.getKey(), scale * other.getValue()));
    double contextual = scale * pool.side(context);
    if (context.length > 0) {
      row(sentence(), EvidenceWords.CONTEXT, contextual);
    }
    double total = scale * total() + contextual;
    double listed = rows.stream().mapToDouble(FrameHit::contribution).sum();
    row(sentence(), EvidenceWords.REST, total - listed);
    row(sentence(), EvidenceWords.RANGE, "", alone - total);
    row(sentence(), EvidenceWords.ARTICLE, "", stance.authorDirection().orElse(0) - alone);
    return rows;
  }

  private void lexiconRows(double scale) {
    for (ReadHit hit : reading.hits()) {
      List<String> frames = hit.hit().entry().frames();
      double contribution =
          scale * side(SentenceFeatures.entry(hit)) / LearnedScorer.sharing(reading, hit);
      boolean first = true;
      for (String frame : frames.isEmpty() ? List.of("") : frames) {
        // An entry that evokes two frames has two rows; its direction counts once.
        lexiconRow(hit, frame, first ? contribution : 0);
        first = false;
      }
    }
  }

  private void lexiconRow(ReadHit hit, String frame, double contribution) {
    Span span = reading.view().span(hit.hit().start(), hit.hit().end());
    rows.add(
        new FrameHit(
            reading.number(),
            span,
            hit.hit().lexicon(),
            hit.hit().entry().id(),
            frame,
            hit.hit().entry().weight(),
            hit.negated(),
            stance.hedged(),
            stance.voice(),
            stance.holder(),
            contribution));
  }

  /** A frame that the model sees and no entry names has a row for its strongest feature. */
  private void frameRows() {
    for (String frame : stance.frames()) {
      if (rows.stream().noneMatch(row -> row.frame().equals(frame))) {
        String entry = strongestOf(frame);
        add(place(entry.substring("model:".length())), FrameHit.MODEL, entry, frame, 0);
      }
    }
  }

  /** The feature, or the context, that says most for a frame. */
  private String strongestOf(String frame) {
    int index = model.frames().classes().indexOf(frame);
    Comparator<String> byWeight =
        Comparator.comparingDouble(name -> model.frames().weights(name)[index]);
    String feature = features.stream().max(byWeight).orElse(LinearModel.BIAS);
    double weight = pool.words() * model.frames().weights(feature)[index];
    return pool.share(frame, context) > weight ? EvidenceWords.CONTEXT : "model:" + feature;
  }

  private List<Map.Entry<String, Double>> strongest() {
    return others().entrySet().stream()
        .filter(other -> other.getValue() != 0)
        .sorted(
            Comparator.comparingDouble(
                    (Map.Entry<String, Double> other) -> -Math.abs(other.getValue()))
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(SHOWN)
        .toList();
  }

  /** What features other than lexicon entries weigh; the steps of one sum weigh together. */
  private SortedMap<String, Double> others() {
    SortedMap<String, Double> others = new TreeMap<>();
    for (String feature : features) {
      if (!feature.startsWith("x:")) {
        String name =
            feature.startsWith(RatedWords.POLARITY) ? RatedWords.highest(features) : feature;
        others.merge(name, side(feature), Double::sum);
      }
    }
    return others;
  }

  private double total() {
    double sum = side(LinearModel.BIAS);
    for (String feature : features) {
      sum += side(feature);
    }
    return sum;
  }

  private double side(String feature) {
    double[] weights = model.direction().weights(feature);
    return pool.words() * (weights[2] - weights[0]);
  }

  private void row(Span span, String entry, double contribution) {
    row(span, entry, FrameHit.MODEL, contribution);
  }

  private void row(Span span, String entry, String lexicon, double contribution) {
    add(span, lexicon, entry, "", contribution);
  }

  private void add(Span span, String lexicon, String entry, String frame, double contribution) {
    rows.add(
        new FrameHit(
            reading.number(),
            span,
            lexicon,
            entry,
            frame,
            1,
            false,
            stance.hedged(),
            stance.voice(),
            stance.holder(),
            contribution));
  }

  private Span place(String feature) {
    return MaskedSentence.of(reading.view())
        .find(feature)
        .map(range -> reading.view().span(range.start(), range.end()))
        .orElse(sentence());
  }

  private Span sentence() {
    return reading.view().sentence().span();
  }
}
