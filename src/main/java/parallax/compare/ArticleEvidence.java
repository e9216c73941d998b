package parallax.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import parallax.annotate.AnnotatedArticle;
import parallax.annotate.Sentence;
import parallax.corpus.CatalogueEntry;
import parallax.frame.ArticleScore;
import parallax.frame.FrameHit;
import parallax.frame.FrameScores;
import parallax.frame.SentenceStance;

/**
 * What is kept of an article once it has gone by: numbers, not its text.
 *
 * @param entry what the catalogue says of it
 * @param sha256 of its file
 * @param words of the cleaned body
 * @param removedShare share of non-space characters cleaning removed, 0…1
 * @param sentences in order
 * @param score its stance
 */
public record ArticleEvidence(
    CatalogueEntry entry,
    String sha256,
    int words,
    double removedShare,
    List<SentenceEvidence> sentences,
    ArticleScore score) {
  public ArticleEvidence {
    sentences = List.copyOf(sentences);
  }

  /**
   * Keeps what comparisons need.
   *
   * @param article the article with its sentences
   * @param frames its evidence and stances
   * @param words of its body
   * @param removedShare share of non-space characters cleaning removed
   */
  public static ArticleEvidence of(
      AnnotatedArticle article, FrameScores frames, int words, double removedShare) {
    Map<Integer, SortedMap<String, Integer>> hits = hitsBySentence(frames.allHits());
    List<SentenceEvidence> sentences = new ArrayList<>();
    for (Sentence sentence : article.sentences()) {
      SentenceStance stance = frames.stances().get(sentence.number() - 1);
      sentences.add(
          new SentenceEvidence(
              sentence.tokens().size(),
              stance.direction(),
              stance.authorDirection(),
              stance.voice(),
              stance.holder(),
              hits.getOrDefault(sentence.number(), new TreeMap<>())));
    }
    return new ArticleEvidence(
        article.clean().article().entry(),
        article.clean().article().sha256(),
        words,
        removedShare,
        sentences,
        frames.score());
  }

  /** The article's id. */
  public String id() {
    return entry.id();
  }

  /** The outlet. */
  public String source() {
    return entry.source();
  }

  /** The number of tokens of all sentences. */
  public int tokens() {
    return sentences.stream().mapToInt(SentenceEvidence::tokens).sum();
  }

  /** The number of cues of one frame. */
  public int hits(String frame) {
    return sentences.stream().mapToInt(sentence -> sentence.hits().getOrDefault(frame, 0)).sum();
  }

  private static Map<Integer, SortedMap<String, Integer>> hitsBySentence(List<FrameHit> hits) {
    Map<Integer, SortedMap<String, Integer>> counts = new HashMap<>();
    for (FrameHit hit : hits) {
      if (!hit.frame().isEmpty()) {
        counts
            .computeIfAbsent(hit.sentence(), number -> new TreeMap<>())
            .merge(hit.frame(), 1, Integer::sum);
      }
    }
    return counts;
  }
}
