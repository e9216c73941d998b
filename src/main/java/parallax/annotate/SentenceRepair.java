package parallax.annotate;

import java.util.ArrayList;
import java.util.List;
import parallax.text.Span;

/**
 * Decides where sentences end, for every annotator alike. Where a rule of English punctuation
 * settles the matter (abbreviations, initials, numbered sections, closing quotation marks,
 * citations after the full stop, a missing space), the rule decides; where none does, the
 * annotator's own proposal stands.
 *
 * <p>Immutable and safe for use by multiple threads.
 */
public final class SentenceRepair {
  private final StopRules rules = new StopRules(new Abbreviations());

  /**
   * The sentences of one paragraph.
   *
   * @param text the cleaned body
   * @param paragraph which ends a sentence with or without a full stop
   * @param proposed the sentences the annotator would make of it, in order, in offsets of {@code
   *     text}
   * @return spans from first to last visible character, in order; together they hold every visible
   *     character of the paragraph
   */
  public List<Span> repair(String text, Span paragraph, List<Span> proposed) {
    String own = paragraph.of(text);
    MidSentenceBrackets brackets = new MidSentenceBrackets(own);
    List<Span> sentences = new ArrayList<>();
    Proposal proposal = new Proposal(proposed, paragraph.start());
    int start = 0;
    for (Stop stop : new StopFinder(own).find()) {
      if (ends(stop, start, brackets, proposal)) {
        add(sentences, own, new Span(start, stop.end()), paragraph.start());
        start = stop.end();
      }
    }
    add(sentences, own, new Span(start, own.length()), paragraph.start());
    return sentences;
  }

  private boolean ends(Stop stop, int start, MidSentenceBrackets brackets, Proposal proposal) {
    return switch (rules.judge(stop, start, brackets)) {
      case ENDS -> true;
      case GOES_ON -> false;
      case UNDECIDED -> proposal.endsWithin(stop.mark() + 1, stop.next());
    };
  }

  private static void add(List<Span> sentences, String own, Span sentence, int offset) {
    Span visible = Blank.trim(own, sentence);
    if (!visible.isEmpty()) {
      sentences.add(visible.shift(offset));
    }
  }

  /** The annotator's sentence ends, asked for from left to right. */
  private static final class Proposal {
    private final List<Span> sentences;
    private final int offset;
    private int index;

    Proposal(List<Span> sentences, int offset) {
      this.sentences = sentences;
      this.offset = offset;
    }

    boolean endsWithin(int from, int to) {
      while (index < sentences.size() && sentences.get(index).end() - offset < from) {
        index++;
      }
      return index < sentences.size() && sentences.get(index).end() - offset <= to;
    }
  }
}
