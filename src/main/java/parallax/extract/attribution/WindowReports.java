package parallax.extract.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import parallax.study.ReportingCue.Complement;
import parallax.study.ReportingCue.Kind;
import parallax.text.Span;

/**
 * Finds reports by the order of words alone, where there is no parse or the parse shows no content:
 * "A says that B", "B, A says", "B, says A", "B, A says, B", "according to A, B".
 */
final class WindowReports {
  private static final Set<String> PAUSES =
      Set.of(",", "—", "–", "--", ";", ":", "”", "\"", "''", "»");

  /** More words than this between a pause and a cue are more than a name. */
  private static final int LONGEST_SOURCE = 14;

  private final CueMatcher cues;

  WindowReports(CueMatcher cues) {
    this.cues = cues;
  }

  /** The reports of a sentence that was not parsed, in order of their cues. */
  List<Report> find(Passage passage) {
    List<Report> found = new ArrayList<>();
    SentenceTree tree = passage.tree();
    for (int at = 0; at < tree.size(); at++) {
      int token = at;
      cues.at(tree, at, Kind.PREPOSITION)
          .findFirst()
          .flatMap(match -> setting(passage, match))
          .ifPresent(found::add);
      if (tree.isTagged(token, "VB") && !passage.isQuoted(token)) {
        cues.at(tree, token, Kind.VERB)
            .filter(match -> match.cue().takes(Complement.CLAUSE))
            .findFirst()
            .flatMap(match -> verb(passage, match))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  /** The report of one verb, told from where its words stand. */
  static Optional<Report> verb(Passage passage, CueMatch match) {
    return closing(passage, match).or(() -> opening(passage, match));
  }

  /** "B, A says." "B, says A." "B, A says, B." */
  static Optional<Report> closing(Passage passage, CueMatch match) {
    SentenceTree tree = passage.tree();
    int cue = match.range().start();
    int pause = lastPause(tree, cue);
    boolean inverted = pause == cue - 1;
    int end = nextPause(tree, match.range().end());
    if (pause <= 0
        || tree.form(pause).equals(";")
        || !(isClause(tree, new TokenRange(0, pause)) || goesOn(tree, end))
        || tree.lemma(cue).equals("do")) {
      return Optional.empty();
    }
    TokenRange source =
        inverted ? new TokenRange(match.range().end(), end) : new TokenRange(pause + 1, cue);
    if (!isName(tree, source) || !(inverted || isSetting(tree, match.range().end(), end))) {
      return Optional.empty();
    }
    List<TokenRange> contents = new ArrayList<>();
    contents.add(new TokenRange(0, pause));
    if (end < tree.size() && tree.form(end).equals(",")) {
      contents.add(new TokenRange(end + 1, tree.size()));
    }
    return report(passage, match, source, contents);
  }

  /**
   * "Trade grew, the bureau reports, and prices fell": as {@link #closing}, if the name begins with
   * an article and a clause follows or nothing at all.
   */
  static Optional<Report> enclosed(Passage passage, CueMatch match) {
    SentenceTree tree = passage.tree();
    int end = match.range().end();
    int pause = lastPause(tree, match.range().start());
    boolean named =
        pause > 0
            && tree.form(pause).equals(",")
            && (tree.isTagged(pause + 1, "DT") || tree.isTagged(pause + 1, "PRP$"));
    boolean free = end + 1 >= tree.size() || isClause(tree, new TokenRange(end, tree.size()));
    return named && free ? closing(passage, match) : Optional.empty();
  }

  /** "Wool, traders said, had doubled in price": the clause stands behind the speaker. */
  private static boolean goesOn(SentenceTree tree, int pause) {
    return pause + 1 < tree.size()
        && tree.form(pause).equals(",")
        && !tree.isTagged(pause + 1, "CC")
        && isClause(tree, new TokenRange(pause + 1, tree.size()));
  }

  private static boolean isClause(SentenceTree tree, TokenRange range) {
    return IntStream.range(range.start(), range.end())
        .anyMatch(at -> tree.isTagged(at, "VB") || tree.isTagged(at, "MD"));
  }

  /** Nothing, or a time, place or manner: "said", "said on Monday", "said Monday". */
  private static boolean isSetting(SentenceTree tree, int from, int to) {
    boolean opens =
        from == to || List.of("IN", "RB", "NNP").stream().anyMatch(tag -> tree.isTagged(from, tag));
    return opens
        && to - from <= LONGEST_SOURCE
        && IntStream.range(from, to)
            .noneMatch(at -> tree.isTagged(at, "VB") || tree.form(at).equals("that"));
  }

  /** "A says that B". */
  static Optional<Report> opening(Passage passage, CueMatch match) {
    SentenceTree tree = passage.tree();
    int end = match.range().end();
    int start = Math.max(lastPause(tree, match.range().start()) + 1, 0);
    TokenRange source = new TokenRange(start, match.range().start());
    if (end >= tree.size() || !isName(tree, source) || !opens(tree, end)) {
      return Optional.empty();
    }
    return report(passage, match, source, List.of(new TokenRange(end, tree.size())));
  }

  /** "A says B" where B holds a verb. */
  static Optional<Report> clause(Passage passage, CueMatch match) {
    TokenRange rest = new TokenRange(match.range().end(), passage.tree().size());
    return isClause(passage.tree(), rest) ? opening(passage, match) : Optional.empty();
  }

  private static boolean opens(SentenceTree tree, int at) {
    return List.of("DT", "NN", "PRP", "JJ", "W", "CD").stream()
            .anyMatch(tag -> tree.isTagged(at, tag))
        || tree.form(at).equals("that");
  }

  /** "According to A, B." "B, according to A." */
  private static Optional<Report> setting(Passage passage, CueMatch match) {
    SentenceTree tree = passage.tree();
    int end = nextPause(tree, match.range().end());
    TokenRange source = new TokenRange(match.range().end(), end);
    if (source.isEmpty() || Standards.isStandard(tree, headOf(tree, source), match.range())) {
      return Optional.empty();
    }
    TokenRange content =
        match.range().start() < 2 && end < tree.size()
            ? new TokenRange(end + 1, tree.size())
            : new TokenRange(0, match.range().start());
    return report(passage, match, source, List.of(content));
  }

  private static Optional<Report> report(
      Passage passage, CueMatch match, TokenRange source, List<TokenRange> contents) {
    SentenceTree tree = passage.tree();
    Span cue = tree.span(match.range());
    List<Span> stretches = new ArrayList<>();
    for (TokenRange content : contents) {
      Phrases.trim(passage, content)
          .ifPresent(span -> Spans.add(stretches, Phrases.whole(passage, span, cue)));
    }
    Optional<Source> named =
        Phrases.trim(passage, source)
            .map(span -> new Source(span, tree.token(headOf(tree, source))));
    return stretches.isEmpty() || named.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Report(
                tree.sentence().number(),
                named,
                Optional.of(cue),
                stretches,
                match.cue().kind() == Kind.VERB ? Form.CLAUSE : Form.SETTING,
                Optional.of(match.cue())));
  }

  /** The last noun before the first preposition, comma or relative pronoun. */
  private static int headOf(SentenceTree tree, TokenRange source) {
    int head = source.start();
    for (int at = source.start(); at < source.end(); at++) {
      if (tree.isTagged(at, "IN") || tree.isTagged(at, "W") || tree.form(at).equals(",")) {
        return head;
      }
      if (tree.isTagged(at, "NN") || tree.isTagged(at, "PRP")) {
        head = at;
      }
    }
    return head;
  }

  /** A short range with a noun or pronoun and no verb. */
  private static boolean isName(SentenceTree tree, TokenRange range) {
    boolean connects =
        !range.isEmpty()
            && List.of("CC", "IN", "W").stream().anyMatch(tag -> tree.isTagged(range.start(), tag));
    return !range.isEmpty()
        && !connects
        && !Subjects.isObject(tree, range.start())
        && range.end() - range.start() <= LONGEST_SOURCE
        && IntStream.range(range.start(), range.end())
            .noneMatch(at -> tree.isTagged(at, "VB") || tree.isTagged(at, "MD"))
        && IntStream.range(range.start(), range.end())
            .anyMatch(at -> tree.isTagged(at, "NN") || tree.isTagged(at, "PRP"));
  }

  private static int lastPause(SentenceTree tree, int before) {
    int at = before - 1;
    while (at >= 0 && !PAUSES.contains(tree.form(at))) {
      at--;
    }
    return at;
  }

  private static int nextPause(SentenceTree tree, int from) {
    int at = from;
    while (at < tree.size() && Phrases.isWord(tree, at)) {
      at++;
    }
    return at;
  }
}
