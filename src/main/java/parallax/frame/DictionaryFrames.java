package parallax.frame;

import java.util.ArrayList;
import java.util.List;
import parallax.annotate.AnnotatedArticle;
import parallax.annotate.Sentence;
import parallax.dictionary.DictionaryHit;
import parallax.dictionary.DictionaryLookup;
import parallax.dictionary.PlainToken;
import parallax.dictionary.PlainTokens;
import parallax.study.StudyDictionary;
import parallax.text.Span;

/**
 * The matches of a study's dictionaries in an article. They are looked up in its whole text as
 * {@code lexicon score} does, so that both count the same, and in every sentence: a foreign
 * dictionary knows nothing of what the study is about. Each match has the voice of its sentence.
 *
 * <p>Safe for use by multiple threads.
 */
final class DictionaryFrames {
  private final List<Finder> finders;

  DictionaryFrames(List<StudyDictionary> dictionaries) {
    this.finders = dictionaries.stream().map(Finder::new).toList();
  }

  /** A dictionary and, for every thread, its look-up: a look-up remembers what it has met. */
  private static final class Finder {
    private final StudyDictionary dictionary;
    private final ThreadLocal<DictionaryLookup> lookup;

    private Finder(StudyDictionary dictionary) {
      this.dictionary = dictionary;
      this.lookup = ThreadLocal.withInitial(dictionary::lookup);
    }
  }

  /**
   * The matches, dictionary by dictionary, in order of place.
   *
   * @param stances of the article's sentences, in order
   */
  List<FrameHit> hits(AnnotatedArticle article, List<SentenceStance> stances) {
    List<FrameHit> hits = new ArrayList<>();
    if (finders.isEmpty() || article.sentences().isEmpty()) {
      return hits;
    }
    List<PlainToken> tokens = PlainTokens.of(article.clean().text());
    for (Finder finder : finders) {
      for (DictionaryHit found : finder.lookup.get().hits(tokens)) {
        Span span = tokens.get(found.first()).span().union(tokens.get(found.end() - 1).span());
        int sentence = sentenceAt(article.sentences(), span.start());
        hits.add(hit(finder.dictionary, found, span, stances.get(sentence - 1)));
      }
    }
    return hits;
  }

  private static FrameHit hit(
      StudyDictionary dictionary, DictionaryHit found, Span span, SentenceStance stance) {
    return new FrameHit(
        stance.sentence(),
        span,
        dictionary.name(),
        dictionary.name() + ":" + found.pattern(),
        dictionary.frame(found.key()),
        found.weight().doubleValue(),
        false,
        stance.hedged(),
        stance.voice(),
        stance.holder(),
        0);
  }

  /** The number of the last sentence that begins at or before a place; the first if none does. */
  private static int sentenceAt(List<Sentence> sentences, int place) {
    int low = 0;
    int high = sentences.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (sentences.get(middle).span().start() <= place) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return sentences.get(low).number();
  }
}
