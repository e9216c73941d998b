package parallax.frame;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import parallax.extract.Attribution;
import parallax.extract.Voice;
import parallax.study.FunctionCue.Kind;
import parallax.text.Span;

/**
 * In whose voice each part of a sentence speaks: by the reports in it, by words of doubt in the
 * clause, and by a next sentence that refutes or confirms. A first cut.
 */
final class Voices {
  private final List<Zone> zones;

  /**
   * Part of a sentence in one voice.
   *
   * @param span in the cleaned body
   * @param voice whose
   * @param holder canonical name; empty if unknown or the author
   * @param fact whether a reported content is a fact relayed by its source, not a view
   */
  record Zone(Span span, Voice voice, String holder, boolean fact) {
    private Zone as(Voice other) {
      return new Zone(span, other, holder, fact);
    }

    /**
     * What the author conveys of a direction inside, by the codebook: his own and endorsed words
     * count in full, rejected ones for their opposite, a relayed fact in full, a contested view
     * left open not at all.
     */
    double factor() {
      return switch (voice) {
        case AUTHOR, ENDORSED -> 1;
        case REJECTED -> -1;
        case REPORTED -> fact ? 1 : 0;
      };
    }
  }

  private Voices(List<Zone> zones) {
    this.zones = List.copyOf(zones);
  }

  /**
   * The voices of one sentence.
   *
   * @param reading the sentence
   * @param attributions those of the article
   * @param next the sentence after it in the same article, if there is one
   */
  static Voices of(Reading reading, List<Attribution> attributions, Optional<Reading> next) {
    List<Zone> zones = new ArrayList<>();
    for (Attribution attribution : attributions) {
      if (attribution.content().overlaps(reading.view().sentence().span())) {
        zones.add(
            new Zone(
                attribution.content(),
                attribution.voice(),
                attribution.holder(),
                reading.cues().has(Kind.FACT_SOURCE)));
      }
    }
    zones.sort(Comparator.comparingInt(zone -> zone.span().length()));
    return new Voices(judged(reading, zones, next));
  }

  /** The author's verdict on what is reported, in the clause or in the next sentence. */
  private static List<Zone> judged(Reading reading, List<Zone> zones, Optional<Reading> next) {
    boolean refuted = next.filter(after -> after.cues().has(Kind.REFUTATION)).isPresent();
    boolean confirmed = next.filter(after -> after.cues().has(Kind.CONFIRMATION)).isPresent();
    if (refuted || reading.cues().has(Kind.DOUBT)) {
      return zones.isEmpty()
          ? List.of(new Zone(reading.view().sentence().span(), Voice.REJECTED, "", false))
          : all(zones, Voice.REJECTED);
    }
    return confirmed || reading.cues().has(Kind.ENDORSEMENT) ? all(zones, Voice.ENDORSED) : zones;
  }

  private static List<Zone> all(List<Zone> zones, Voice voice) {
    return zones.stream().map(zone -> zone.as(voice)).toList();
  }

  /** The innermost zone around a place; the author's own if there is none. */
  Zone at(Span place) {
    return zones.stream()
        .filter(zone -> zone.span().overlaps(place))
        .findFirst()
        .orElse(new Zone(place, Voice.AUTHOR, "", true));
  }

  /** The zone that covers at least half of a sentence; the author's own if none does. */
  Zone main(Span sentence) {
    return zones.stream()
        .filter(zone -> 2 * zone.span().length() >= sentence.length())
        .findFirst()
        .orElse(new Zone(sentence, Voice.AUTHOR, "", true));
  }
}
