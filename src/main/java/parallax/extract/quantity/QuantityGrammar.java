package parallax.extract.quantity;

import java.util.ArrayList;
import java.util.List;
import parallax.annotate.AnnotatedArticle;
import parallax.annotate.Sentence;
import parallax.extract.quantity.PeriodBinder.Memory;
import parallax.study.Units;

/**
 * Reads the quantities and dates of articles: text → {@link Atom}s → {@link Reading}s → {@link
 * Finding}s. Safe for use by multiple threads.
 */
public final class QuantityGrammar {
  private final SentenceReader reader;
  private final Vocabulary vocabulary;
  private final List<String> actors;

  /**
   * A grammar for the vocabulary of one study.
   *
   * @param units its units and cues
   * @param actors the names of the two sides, for "bilateral trade" between unnamed partners
   */
  public QuantityGrammar(Units units, List<String> actors) {
    this.vocabulary = new Vocabulary(units);
    this.reader = new SentenceReader(vocabulary);
    this.actors = List.copyOf(actors);
  }

  /**
   * The quantities of an article in order of their place; they do not overlap.
   *
   * @param names the names of the article, in order of their place
   */
  public List<Finding> read(AnnotatedArticle article, List<NamedThing> names) {
    Clock clock = new Clock(Period.parse(article.clean().article().entry().date()));
    TopicBinder topics = new TopicBinder(vocabulary, names, actors);
    List<Finding> findings = new ArrayList<>();
    Memory memory = Memory.NONE;
    for (Sentence sentence : article.sentences()) {
      AtomLine line = new AtomLine(article.text(), sentence);
      List<Reading> readings = reader.read(line, clock);
      PeriodBinder periods = new PeriodBinder(line, readings, memory, clock, vocabulary);
      SentenceTree tree = new SentenceTree(sentence);
      topics.enter(line, tree, readings);
      findings.addAll(
          new SentenceBinder(line, tree, readings, periods, topics, vocabulary).findings());
      memory = periods.remember();
    }
    return findings;
  }
}
