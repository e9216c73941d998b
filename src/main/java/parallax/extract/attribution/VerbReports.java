package parallax.extract.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import parallax.extract.attribution.Content.Shape;
import parallax.study.ReportingCue.Complement;
import parallax.study.ReportingCue.Kind;
import parallax.text.Span;

/** Finds reports made by verbs: "said that", "was described as", "Trade, he added, grew". */
final class VerbReports {
  private static final Set<String> POSSIBLE = Set.of("may", "might", "could");

  private final CueMatcher cues;
  private final Speakers speakers;

  VerbReports(CueMatcher cues) {
    this.cues = cues;
    this.speakers = new Speakers(cues);
  }

  /** The reports of a sentence, in order of their cues. */
  List<Report> find(Passage passage) {
    List<Report> found = new ArrayList<>();
    for (int head = 0; head < passage.tree().size(); head++) {
      if (isPartOfCue(passage, head, found)) {
        continue;
      }
      if (passage.tree().isTagged(head, "VB")) {
        report(passage, head, Kind.VERB).ifPresent(found::add);
      } else if (passage.tree().isTagged(head, "JJ")
          && passage.tree().dependent(head, "cop").isPresent()) {
        report(passage, head, Kind.ADJECTIVE).ifPresent(found::add);
      } else if (passage.tree().isTagged(head, "NNS") && !passage.isQuoted(head)) {
        mistagged(passage, head).ifPresent(found::add);
      }
    }
    return found;
  }

  /** "made it clear", "let it be known": the later words belong to the first verb's cue. */
  private static boolean isPartOfCue(Passage passage, int head, List<Report> found) {
    Span word = passage.tree().token(head).span();
    return found.stream().flatMap(report -> report.cue().stream()).anyMatch(word::overlaps);
  }

  private Optional<Report> report(Passage passage, int head, Kind kind) {
    return cues.at(passage.tree(), head, kind)
        .flatMap(match -> report(passage, match).stream())
        .findFirst();
  }

  private Optional<Report> report(Passage passage, CueMatch match) {
    SentenceTree tree = passage.tree();
    if (isPossible(tree, match.head())) {
      return Optional.empty();
    }
    Optional<Content> content = Complements.find(tree, match);
    CueMatch cue = Media.widen(tree, content.map(Content::cue).orElse(match));
    OptionalInt speaker = speaker(tree, cue, content);
    boolean said =
        speaker.isPresent()
            ? speakers.canSay(tree, speaker.getAsInt(), cue)
            : isImpersonal(tree, cue, content);
    if (!said) {
      return speaker.isPresent() ? Optional.empty() : byPosition(passage, cue);
    }
    Optional<Source> source =
        speaker.isPresent()
            ? Sources.phrase(passage, speaker.getAsInt(), cue.range())
            : Optional.empty();
    BitSet tokens = content.map(Content::tokens).orElseGet(BitSet::new);
    List<Span> contents = contents(passage, cue, source, tokens);
    return contents.isEmpty()
        ? byPosition(passage, cue)
        : Optional.of(
            new Report(
                tree.sentence().number(),
                source,
                Optional.of(tree.span(cue.range())),
                contents,
                source.isPresent() ? Form.CLAUSE : Form.IMPERSONAL,
                Optional.of(cue.cue())));
  }

  /** "Trade grew, the bureau reports, and": a tagger takes a verb for the plural of its noun. */
  private Optional<Report> mistagged(Passage passage, int head) {
    SentenceTree tree = passage.tree();
    boolean last =
        head > 0
            && head + 1 < tree.size()
            && tree.isTagged(head - 1, "NN")
            && !tree.isTagged(head - 1, "NNS")
            && List.of(",", ".").contains(tree.form(head + 1));
    return last
        ? cues.at(tree, head, Kind.VERB)
            .filter(VerbReports::isSpeech)
            .flatMap(match -> WindowReports.enclosed(passage, match).stream())
            .findFirst()
        : Optional.empty();
  }

  private static boolean isSpeech(CueMatch match) {
    return match.cue().takes(Complement.CLAUSE) && match.cue().takes(Complement.QUOTE);
  }

  /** "may have wished", "could claim": nobody is said to have said it. */
  private static boolean isPossible(SentenceTree tree, int verb) {
    return tree.dependents(verb).stream()
        .anyMatch(at -> tree.isTagged(at, "MD") && POSSIBLE.contains(tree.form(at)));
  }

  /** A parser that lost its way leaves "B, A said" without a content. */
  private static Optional<Report> byPosition(Passage passage, CueMatch match) {
    boolean speech = isSpeech(match);
    if (speech && !passage.isQuoted(match.head())) {
      Optional<Report> adrift = DriftingVerbs.find(passage, match);
      if (adrift.isPresent()) {
        return adrift;
      }
    }
    boolean finite =
        !passage.tree().isTagged(match.head(), "VBG")
            && !passage.tree().isTagged(match.head(), "VBN");
    if (!speech || !finite || passage.isQuoted(match.head())) {
      return Optional.empty();
    }
    Optional<Report> closing = WindowReports.closing(passage, match);
    boolean object = passage.tree().dependent(match.head(), "obj").isPresent();
    return closing.isPresent() || object ? closing : WindowReports.clause(passage, match);
  }

  private OptionalInt speaker(SentenceTree tree, CueMatch match, Optional<Content> content) {
    boolean passive = Sources.isPassive(tree, match.head());
    if (passive
        || content
            .filter(c -> c.shape() == Shape.RAISED || c.shape() == Shape.PATIENT)
            .isPresent()) {
      return Sources.agent(tree, match.head());
    }
    OptionalInt subject = Sources.subject(tree, match.head());
    return subject.isPresent()
        ? OptionalInt.of(speakers.person(tree, match.head(), subject.getAsInt()))
        : subject;
  }

  /** Without anybody who speaks, only a passive reports: "it is said that". */
  private static boolean isImpersonal(SentenceTree tree, CueMatch cue, Optional<Content> content) {
    boolean modal = tree.dependents(cue.head()).stream().anyMatch(at -> tree.isTagged(at, "MD"));
    return Sources.isPassive(tree, cue.head())
        && !modal
        && !cue.cue().takes(Complement.EVIDENCE)
        && content.filter(c -> c.shape() == Shape.CLAUSE || c.shape() == Shape.RAISED).isPresent();
  }

  private static List<Span> contents(
      Passage passage, CueMatch match, Optional<Source> source, BitSet tokens) {
    SentenceTree tree = passage.tree();
    Span cue = tree.span(match.range());
    BitSet blocked = tree.subtree(match.head());
    blocked.andNot(tokens);
    blocked.set(match.range().start(), match.range().end());
    source.map(s -> tree.tokens(s.span())).ifPresent(r -> blocked.set(r.start(), r.end()));
    BitSet kept = (BitSet) tokens.clone();
    source.map(s -> tree.tokens(s.span())).ifPresent(r -> kept.clear(r.start(), r.end()));
    kept.clear(match.range().start(), match.range().end());
    List<Span> contents = new ArrayList<>();
    for (Span stretch : Phrases.stretches(passage, kept, blocked)) {
      Spans.add(contents, Phrases.whole(passage, stretch, cue));
    }
    if (match.cue().takes(Complement.QUOTE) && !passage.isQuoted(match.head())) {
      TokenRange core =
          source.map(s -> tree.tokens(s.span()).union(match.range())).orElse(match.range());
      NearQuotations.of(passage, match, core).forEach(span -> Spans.add(contents, span));
    }
    return contents;
  }
}
