package parallax.frame;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.TreeSet;
import parallax.extract.SentenceView;
import parallax.extract.Voice;
import parallax.frame.Reading.ReadHit;
import parallax.frame.Voices.Zone;
import parallax.study.FunctionCue.Kind;
import parallax.text.Span;

/**
 * Turns a relevant sentence into rows of evidence and a stance.
 *
 * <p>Face direction is Σ wᵢdᵢ / Σ wᵢ over the hits that take a side, where dᵢ is the entry's
 * direction (turned round under negation) and wᵢ its weight (less in a conceded clause). A hit's
 * contribution to the author direction is fᵢwᵢdᵢ / Σ w, where fᵢ is 1 in the author's voice or
 * endorsed, −1 rejected, and for reported words 1 for a relayed fact and 0 for a contested view.
 */
final class SentenceScorer {
  /** The strongest direction there is. */
  static final double STRONGEST = 2;

  private SentenceScorer() {}

  /**
   * A sentence's rows and stance.
   *
   * @param hits its evidence in order of place; their contributions sum to the author direction
   *     before clipping
   * @param stance its stance
   */
  record Scored(List<FrameHit> hits, SentenceStance stance, List<ContextScore> context) {
    Scored {
      hits = List.copyOf(hits);
      context = List.copyOf(context);
    }

    /** A result without an encoder. */
    Scored(List<FrameHit> hits, SentenceStance stance) {
      this(hits, stance, List.of());
    }

    /** This result with what the encoder said of the sentence. */
    Scored with(List<ContextScore> said) {
      return new Scored(hits, stance, said);
    }
  }

  /** A sentence that does not bear on the relationship: no evidence, no direction. */
  static Scored irrelevant(Reading reading, Zone zone) {
    SentenceStance stance =
        new SentenceStance(
            reading.number(),
            false,
            OptionalDouble.empty(),
            zone.voice(),
            zone.holder(),
            OptionalDouble.empty(),
            new TreeSet<>(),
            reading.hedged(),
            false);
    return new Scored(List.of(), stance);
  }

  /**
   * Scores a relevant sentence.
   *
   * @param before the nearest relevant sentence before it, if there is one
   */
  static Scored score(Reading reading, Voices voices, Optional<SentenceStance> before) {
    List<FrameHit> rows = new ArrayList<>();
    reading.hits().forEach(hit -> rows.addAll(rows(reading, hit, voices)));
    double face = reading.direction().orElse(0);
    if (reading.evidence() == 0 && before.isPresent() && reading.cues().has(Kind.REFUTATION)) {
      face = -before.get().direction().orElse(0);
      rows.add(refutation(reading, face));
    }
    return new Scored(rows, stance(reading, voices, face, rows));
  }

  private static List<FrameHit> rows(Reading reading, ReadHit hit, Voices voices) {
    SentenceView view = reading.view();
    Span span = view.span(hit.hit().start(), hit.hit().end());
    Zone zone = voices.at(span);
    List<String> frames = hit.hit().entry().frames();
    List<FrameHit> rows = new ArrayList<>();
    for (String frame : frames.isEmpty() ? List.of("") : frames) {
      // An entry that evokes two frames has two rows; its direction counts once.
      double contribution = rows.isEmpty() ? contribution(reading, hit, zone) : 0;
      rows.add(
          new FrameHit(
              reading.number(),
              span,
              hit.hit().lexicon(),
              hit.hit().entry().id(),
              frame,
              hit.hit().entry().weight(),
              hit.negated(),
              reading.hedged(),
              zone.voice(),
              zone.holder(),
              contribution));
    }
    return rows;
  }

  private static double contribution(Reading reading, ReadHit hit, Zone zone) {
    return hit.hit().entry().directed()
        ? zone.factor() * hit.weight() * hit.direction() / reading.evidence()
        : 0;
  }

  /** A bare refutation says the opposite of what it refutes. */
  private static FrameHit refutation(Reading reading, double direction) {
    return new FrameHit(
        reading.number(),
        reading.view().sentence().span(),
        "",
        "rule:refutation",
        "",
        1,
        false,
        reading.hedged(),
        Voice.AUTHOR,
        "",
        direction);
  }

  private static SentenceStance stance(
      Reading reading, Voices voices, double face, List<FrameHit> rows) {
    Zone zone = main(reading, voices);
    TreeSet<String> frames = new TreeSet<>();
    rows.stream().map(FrameHit::frame).filter(frame -> !frame.isEmpty()).forEach(frames::add);
    double author = rows.stream().mapToDouble(FrameHit::contribution).sum();
    return new SentenceStance(
        reading.number(),
        true,
        OptionalDouble.of(clipped(face)),
        zone.voice(),
        zone.holder(),
        OptionalDouble.of(clipped(author)),
        frames,
        reading.hedged(),
        reading.hits().stream().anyMatch(hit -> hit.negated() && hit.hit().entry().directed()));
  }

  /** The zone that carries most of the evidence; without evidence, the one that covers the most. */
  private static Zone main(Reading reading, Voices voices) {
    TreeMap<Voice, Double> shares = new TreeMap<>();
    for (ReadHit hit : reading.hits()) {
      if (hit.hit().entry().directed()) {
        shares.merge(zone(reading, hit, voices).voice(), hit.weight(), Double::sum);
      }
    }
    if (shares.isEmpty()) {
      return voices.main(reading.view().sentence().span());
    }
    Voice most =
        shares.entrySet().stream()
            .max(Comparator.comparingDouble(entry -> entry.getValue()))
            .orElseThrow()
            .getKey();
    return reading.hits().stream()
        .filter(hit -> hit.hit().entry().directed())
        .map(hit -> zone(reading, hit, voices))
        .filter(zone -> zone.voice() == most)
        .findFirst()
        .orElseThrow();
  }

  private static Zone zone(Reading reading, ReadHit hit, Voices voices) {
    return voices.at(reading.view().span(hit.hit().start(), hit.hit().end()));
  }

  private static double clipped(double direction) {
    return Math.max(-STRONGEST, Math.min(STRONGEST, direction));
  }
}
