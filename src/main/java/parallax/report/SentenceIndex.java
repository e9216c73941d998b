package parallax.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import parallax.compare.ArticleEvidence;
import parallax.compare.Comparison;
import parallax.compare.SentenceEvidence;
import parallax.extract.Voice;
import parallax.study.Frame;

/**
 * The relevant sentences as numbers, for the filters of the report: article, number, voice, holder,
 * frames, directions. Their texts are loaded article by article when they are shown.
 */
final class SentenceIndex {
  /** A list to choose from is not made longer; everyone can still be reached by a link. */
  private static final int MOST_HOLDERS = 200;

  private static final int HUNDREDTHS = 100;
  private static final List<Voice> VOICES = List.of(Voice.values());

  private final List<ArticleEvidence> articles;
  private final List<String> frames;
  private final List<String> sources;
  private final List<String> holders;

  SentenceIndex(Comparison comparison, List<Frame> frames) {
    this.articles = comparison.articles();
    this.frames = frames.stream().map(Frame::name).toList();
    this.sources = List.copyOf(new TreeSet<>(articles.stream().map(a -> a.source()).toList()));
    this.holders = holdersByUse();
  }

  /** All sources by name. */
  List<String> sources() {
    return sources;
  }

  /** Those who are reported most, by name. */
  List<String> holders() {
    return holders.stream().limit(MOST_HOLDERS).sorted().toList();
  }

  private List<String> holdersByUse() {
    SortedMap<String, Integer> uses = new TreeMap<>();
    for (ArticleEvidence article : articles) {
      for (SentenceEvidence sentence : article.sentences()) {
        if (sentence.relevant() && !sentence.holder().isEmpty()) {
          uses.merge(sentence.holder(), 1, Integer::sum);
        }
      }
    }
    return uses.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .toList();
  }

  /**
   * The script file.
   *
   * @param sourceText whether there are texts to be loaded
   */
  String script(SourceText sourceText) {
    Map<String, Object> index = new LinkedHashMap<>();
    index.put("sources", sources);
    index.put("frames", frames);
    index.put("voices", VOICES.stream().map(Voice::label).toList());
    index.put("holders", holders);
    index.put("text", sourceText == SourceText.KEPT);
    index.put("articles", articles.stream().map(this::article).toList());
    index.put("rows", rows());
    return "var PARALLAX_SENTENCES = " + Script.literal(index) + ";\n";
  }

  private List<Object> article(ArticleEvidence article) {
    return List.of(article.id(), article.entry().title(), sources.indexOf(article.source()));
  }

  private List<List<Object>> rows() {
    Map<String, Integer> holderNumbers = new TreeMap<>();
    holders.forEach(holder -> holderNumbers.put(holder, holderNumbers.size()));
    List<List<Object>> rows = new ArrayList<>();
    for (int a = 0; a < articles.size(); a++) {
      List<SentenceEvidence> sentences = articles.get(a).sentences();
      for (int s = 0; s < sentences.size(); s++) {
        if (sentences.get(s).relevant()) {
          rows.add(row(a, s + 1, sentences.get(s), holderNumbers));
        }
      }
    }
    return rows;
  }

  private List<Object> row(
      int article, int number, SentenceEvidence sentence, Map<String, Integer> holderNumbers) {
    Set<Integer> evoked = new LinkedHashSet<>();
    sentence.hits().keySet().forEach(frame -> evoked.add(frames.indexOf(frame)));
    return List.of(
        article,
        number,
        VOICES.indexOf(sentence.voice()),
        holderNumbers.getOrDefault(sentence.holder(), -1),
        List.copyOf(evoked).stream().sorted().toList(),
        hundredths(sentence.authorDirection().orElse(0)),
        hundredths(sentence.direction().orElse(0)));
  }

  private static long hundredths(double direction) {
    return Math.round(direction * HUNDREDTHS);
  }
}
