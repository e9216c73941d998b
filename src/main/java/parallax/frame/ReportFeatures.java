package parallax.frame;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import parallax.annotate.Token;
import parallax.extract.Attribution;
import parallax.extract.CueMatch;
import parallax.extract.SentenceView;
import parallax.study.FunctionCue;
import parallax.study.FunctionCue.Kind;
import parallax.text.Span;

/** What the reports of an article say of whose words a sentence is in. */
final class ReportFeatures {
  private static final double ALL = 0.9;
  private static final double MOST = 0.5;
  private static final double PART = 0.2;

  private final List<Attribution> attributions;

  ReportFeatures(List<Attribution> attributions) {
    this.attributions = List.copyOf(attributions);
  }

  /** Features of the reports that reach into a sentence. */
  void add(Reading reading, SortedSet<String> features) {
    SentenceView view = reading.view();
    List<Attribution> here = here(view);
    here.forEach(attribution -> report(attribution, view, features));
    here.stream()
        .map(Attribution::content)
        .reduce((one, other) -> hull(one, other))
        .ifPresent(reported -> cues(reading, reported, features));
    features.add("z:covered " + covered(view));
    if (view.forms().stream().anyMatch(ReportFeatures::isQuotationMark)) {
      features.add("q:marks");
    }
  }

  private List<Attribution> here(SentenceView view) {
    Span sentence = view.sentence().span();
    return attributions.stream()
        .filter(attribution -> attribution.content().overlaps(sentence))
        .toList();
  }

  private static Span hull(Span one, Span other) {
    return new Span(Math.min(one.start(), other.start()), Math.max(one.end(), other.end()));
  }

  /**
   * Where the cues of a sentence stand beside what it reports: a refutation after a claim is the
   * author's, one inside it is the speaker's.
   */
  private static void cues(Reading reading, Span reported, SortedSet<String> features) {
    for (Kind kind : Kind.values()) {
      for (CueMatch<FunctionCue> cue : reading.cues().of(kind)) {
        Span place = reading.view().span(cue.start(), cue.end());
        features.add("z:" + kind.label() + " " + side(place, reported));
      }
    }
  }

  private static String side(Span cue, Span reported) {
    if (cue.start() >= reported.end()) {
      return "after report";
    }
    return cue.end() <= reported.start() ? "before report" : "in report";
  }

  private static void report(
      Attribution attribution, SentenceView view, SortedSet<String> features) {
    Span sentence = view.sentence().span();
    String size = size(overlap(attribution.content(), sentence) / (double) sentence.length());
    String form = attribution.form().name().toLowerCase(Locale.ROOT);
    features.add("z:" + form + " " + attribution.kind().label() + " " + size);
    features.add("z:cue of " + attribution.distance().name().toLowerCase(Locale.ROOT) + " " + size);
    features.add("z:source " + source(attribution, view));
    attribution
        .cue()
        .ifPresent(
            cue ->
                features.add(
                    cue.overlaps(sentence)
                        ? "z:cue " + lemmas(view, cue)
                        : "z:cue in another sentence"));
  }

  /** How much of a sentence stands in reports, in words. */
  String covered(SentenceView view) {
    Span sentence = view.sentence().span();
    BitSet covered = new BitSet();
    for (Attribution attribution : here(view)) {
      covered.set(
          Math.max(0, attribution.content().start() - sentence.start()),
          Math.min(sentence.length(), attribution.content().end() - sentence.start()));
    }
    return size(covered.cardinality() / (double) sentence.length());
  }

  private static String size(double share) {
    if (share > ALL) {
      return "all";
    }
    if (share > MOST) {
      return "most";
    }
    if (share > PART) {
      return "part";
    }
    return share > 0 ? "bit" : "none";
  }

  private static int overlap(Span one, Span other) {
    return Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
  }

  private static String lemmas(SentenceView view, Span span) {
    return IntStream.range(0, view.size())
        .filter(i -> span.contains(view.token(i).span()))
        .mapToObj(i -> view.lemmas().get(i))
        .collect(Collectors.joining("_"));
  }

  /** What kind of speaker a source is. */
  private static String source(Attribution attribution, SentenceView view) {
    if (attribution.source().isEmpty()) {
      return "none";
    }
    Span source = attribution.source().get();
    for (SentenceView.Party party : view.parties()) {
      if (source.overlaps(view.span(party.start(), party.end()))) {
        return party.role().name().toLowerCase(Locale.ROOT);
      }
    }
    return view.sentence().tokens().stream()
        .filter(token -> source.contains(token.span()))
        .map(ReportFeatures::speaker)
        .filter(kind -> !kind.isEmpty())
        .findFirst()
        .orElse("thing");
  }

  private static String speaker(Token token) {
    if (token.ner().equals("PERSON")) {
      return "person";
    }
    if (token.pos().equals("NNS")) {
      return "several " + token.lemma();
    }
    return token.pos().startsWith("PRP") ? "pronoun" : "";
  }

  private static boolean isQuotationMark(String form) {
    return List.of("“", "”", "\"", "``", "''", "«", "»", "‘").contains(form);
  }
}
