package parallax.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import parallax.study.StudySettings;

/** A stance for everyone who is reported often enough. */
public final class HolderScores {
  private final Bootstrap bootstrap;
  private final int minSentences;

  /** Scores with a study's seed, resamples, confidence and least number of sentences. */
  public HolderScores(StudySettings settings) {
    this.bootstrap = new Bootstrap(settings);
    this.minSentences = settings.minRelevantSentences();
  }

  private static final class Statements {
    private final TreeSet<String> articles = new TreeSet<>();
    private final List<Double> directions = new ArrayList<>();
  }

  /** One score per holder with a relevant sentence, in order of name. */
  public List<HolderScore> of(List<ArticleEvidence> articles) {
    SortedMap<String, Statements> byHolder = new TreeMap<>();
    for (ArticleEvidence article : articles) {
      for (SentenceEvidence sentence : article.sentences()) {
        if (!sentence.holder().isEmpty() && sentence.direction().isPresent()) {
          Statements own = byHolder.computeIfAbsent(sentence.holder(), h -> new Statements());
          own.articles.add(article.id());
          own.directions.add(sentence.direction().getAsDouble());
        }
      }
    }
    return byHolder.entrySet().stream().map(e -> score(e.getKey(), e.getValue())).toList();
  }

  private HolderScore score(String holder, Statements own) {
    int sentences = own.directions.size();
    if (sentences < minSentences) {
      return new HolderScore(
          holder,
          own.articles.size(),
          sentences,
          OptionalDouble.empty(),
          Optional.empty(),
          "fewer than " + minSentences + " relevant sentences");
    }
    double[] directions = own.directions.stream().mapToDouble(Double::doubleValue).toArray();
    Sample sample =
        Sample.ofMeans(List.of(Sample.Sentences.counted(directions)), Measure.STANCE_SCALE);
    return new HolderScore(
        holder,
        own.articles.size(),
        sentences,
        OptionalDouble.of(sample.value()),
        bootstrap.interval(bootstrap.resample(holder, sample)),
        "");
  }
}
