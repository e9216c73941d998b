package parallax.compare.sensitivity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import parallax.extract.Voice;
import parallax.frame.EvidenceWords;
import parallax.frame.FrameHit;
import parallax.frame.FrameScores;
import parallax.frame.SentenceStance;
import parallax.study.Lexicon;
import parallax.study.LexiconEntry;

/**
 * Reads the cues of an article's relevant sentences from its rows of evidence.
 *
 * <p>A row says what it adds to what the author conveys. What it adds to the face value follows
 * from its voice: the same in the author's voice and where the author agrees, the opposite where he
 * rejects. What is then missing from the sentence's face value is parted among its rows: where a
 * learned model read the sentence, which weighs voices by their probabilities, in proportion to
 * what they add; else among the reported words that were left open and add nothing for the author,
 * each by its entry's direction and weight.
 */
final class CueReader {
  private final Map<String, LexiconEntry> entries = new TreeMap<>();

  /** A reader that knows the directions of some lexicons' entries. */
  CueReader(List<Lexicon> lexicons) {
    lexicons.forEach(lexicon -> lexicon.entries().forEach(entry -> entries.put(entry.id(), entry)));
  }

  /** The cues of every relevant sentence, in order; empty lists for sentences without a cue. */
  List<List<Cue>> read(FrameScores scores) {
    Map<Integer, List<FrameHit>> bySentence = new TreeMap<>();
    scores
        .hits()
        .forEach(
            hit -> bySentence.computeIfAbsent(hit.sentence(), n -> new ArrayList<>()).add(hit));
    return scores.stances().stream()
        .filter(SentenceStance::relevant)
        .map(stance -> cues(stance, bySentence.getOrDefault(stance.sentence(), List.of())))
        .toList();
  }

  private List<Cue> cues(SentenceStance stance, List<FrameHit> rows) {
    ToDoubleFunction<FrameHit> shares = shares(stance.direction().orElse(0), rows);
    List<Cue> cues = new ArrayList<>();
    for (List<FrameHit> one : together(rows)) {
      cues.add(cue(one, one.stream().mapToDouble(shares).sum()));
    }
    return cues;
  }

  /** What each row adds to the face value of its sentence. */
  private ToDoubleFunction<FrameHit> shares(double face, List<FrameHit> rows) {
    double missing = face - sum(rows, CueReader::known);
    if (Math.abs(missing) <= Scoring.NOTHING) {
      return CueReader::known;
    }
    if (rows.stream().anyMatch(FrameHit::ofModel)) {
      return inProportion(face, rows);
    }
    List<FrameHit> silent = rows.stream().filter(this::silenced).toList();
    double open = sum(silent, this::pull);
    return row -> known(row) + (silenced(row) ? share(row, missing, open, silent.size()) : 0);
  }

  private ToDoubleFunction<FrameHit> inProportion(double face, List<FrameHit> rows) {
    List<FrameHit> words = rows.stream().filter(row -> !fits(row)).toList();
    double known = sum(words, CueReader::known);
    if (Math.abs(known) > Scoring.NOTHING) {
      return row -> fits(row) ? 0 : known(row) * face / known;
    }
    double open = sum(words, this::pull);
    return row -> fits(row) ? 0 : share(row, face, open, words.size());
  }

  private static boolean fits(FrameHit row) {
    return EvidenceWords.fits(row.entryId());
  }

  private static double sum(List<FrameHit> rows, ToDoubleFunction<FrameHit> share) {
    return rows.stream().mapToDouble(share).sum();
  }

  /** The rows of one cue: one per frame it evokes. */
  private static Iterable<List<FrameHit>> together(List<FrameHit> rows) {
    Map<List<Object>, List<FrameHit>> cues = new LinkedHashMap<>();
    for (FrameHit row : rows) {
      cues.computeIfAbsent(List.of(row.entryId(), row.span()), cue -> new ArrayList<>()).add(row);
    }
    return cues.values();
  }

  private static Cue cue(List<FrameHit> rows, double face) {
    TreeSet<String> frames = new TreeSet<>();
    double author = 0;
    for (FrameHit row : rows) {
      author += row.contribution();
      if (!row.frame().isEmpty()) {
        frames.add(row.frame());
      }
    }
    FrameHit first = rows.get(0);
    return new Cue(first.entryId(), first.lexicon(), frames, first.negated(), author, face);
  }

  private static double known(FrameHit row) {
    return row.voice() == Voice.REJECTED ? -row.contribution() : row.contribution();
  }

  private boolean silenced(FrameHit row) {
    LexiconEntry entry = entries.get(row.entryId());
    return row.voice() == Voice.REPORTED
        && row.contribution() == 0
        && (entry == null || entry.directed());
  }

  /** Which way, and how hard, an open cue would pull if it counted. */
  private double pull(FrameHit row) {
    LexiconEntry entry = entries.get(row.entryId());
    double direction = entry == null ? 0 : entry.direction();
    return row.weight() * (row.negated() ? -direction : direction);
  }

  /** Part of what is missing by the cues' own pulls; in equal parts if these say nothing. */
  private double share(FrameHit row, double missing, double open, int rows) {
    return Math.abs(open) > Scoring.NOTHING ? missing * pull(row) / open : missing / rows;
  }
}
