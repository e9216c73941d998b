package parallax.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import parallax.compare.ArticleEvidence;
import parallax.compare.Contrast;
import parallax.compare.Contrasts;
import parallax.compare.ScaleContrast;
import parallax.compare.StanceScales;
import parallax.compare.sensitivity.Robustness;
import parallax.compare.sensitivity.Sensitivity;
import parallax.compare.sensitivity.Universes;
import parallax.study.Study;

/**
 * One source after its articles were compared: the rows it has alone, and what it brings to its
 * comparison with every other.
 */
final class SourceSide implements Serializable {
  private static final long serialVersionUID = 1L;

  private final String source;
  private final TreeMap<String, String> rows;
  private final TreeMap<String, Contrasts.Side> contrasts;

  /** Holds one side, or none if the source has no stance. */
  private final ArrayList<StanceScales.Side> scales = new ArrayList<>();

  /** Holds one mean, or none if the source has no stance. */
  private final ArrayList<Universes> universes = new ArrayList<>();

  /** Rows of dictionary_scores.csv, for each dictionary of the study. */
  private final ArrayList<String> dictionaries = new ArrayList<>();

  private SourceSide(
      String source, SortedMap<String, String> rows, SortedMap<String, Contrasts.Side> contrasts) {
    this.source = source;
    this.rows = new TreeMap<>(rows);
    this.contrasts = new TreeMap<>(contrasts);
  }

  /**
   * A source and all its articles.
   *
   * @param articles encoded {@link KeptArticle.Scored}, in any order
   */
  static SourceSide of(String source, Iterable<byte[]> articles, Executor executor) {
    List<KeptArticle.Scored> scored = new ArrayList<>();
    articles.forEach(bytes -> scored.add(RecordCodec.decode(bytes, KeptArticle.Scored.class)));
    scored.sort(Comparator.comparing(article -> article.evidence().id()));
    List<ArticleEvidence> evidence = scored.stream().map(KeptArticle.Scored::evidence).toList();
    Study study = executor.study();
    SourceSide side =
        new SourceSide(
            source,
            executor.rows().ofSource(source, evidence),
            new Contrasts(study).sides(source, evidence));
    new StanceScales(study.settings()).side(source, evidence).ifPresent(side.scales::add);
    Sensitivity sensitivity = new Sensitivity(study);
    scored.forEach(article -> sensitivity.add(article.evidence().id(), source, article.scores()));
    side.universes.addAll(sensitivity.means().values());
    side.dictionaries.addAll(executor.rows().dictionaryScores("source", source, evidence));
    return side;
  }

  /** The source's name. */
  String source() {
    return source;
  }

  /** What it adds to a table of sources; empty if nothing. */
  String rows(String table) {
    return rows.getOrDefault(table, "");
  }

  /** Its rows of dictionary_scores.csv, for each dictionary of the study. */
  List<String> dictionaryScores() {
    return dictionaries;
  }

  /** Its sign in every universe, as rows of sensitivity.csv. */
  String sensitivity(Executor executor) {
    List<Robustness> signs = new ArrayList<>();
    universes.forEach(mean -> signs.addAll(Sensitivity.sign(source, mean)));
    return executor.rows().sensitivity(signs);
  }

  /** Rows of contrasts.csv with a source that comes after this one by name. */
  String contrasts(SourceSide other, Executor executor) {
    Study study = executor.study();
    Contrasts all = new Contrasts(study);
    List<Contrast> pair = new ArrayList<>();
    contrasts.forEach(
        (measure, own) ->
            pair.add(
                all.contrast(measure, source, own, other.source, other.contrasts.get(measure))));
    return executor.rows().contrasts(pair);
  }

  /** Rows of stance_contrasts.csv with a source that comes after this one by name. */
  String scaleContrasts(SourceSide other, Executor executor) {
    StanceScales all = new StanceScales(executor.study().settings());
    List<ScaleContrast> pair = new ArrayList<>();
    for (StanceScales.Side own : scales) {
      for (StanceScales.Side others : other.scales) {
        pair.addAll(all.contrasts(source, own, other.source, others));
      }
    }
    return executor.rows().scaleContrasts(pair);
  }

  /** Rows of sensitivity.csv with a source that comes after this one by name. */
  String order(SourceSide other, Executor executor) {
    List<Robustness> orders = new ArrayList<>();
    for (Universes own : universes) {
      for (Universes others : other.universes) {
        orders.addAll(Sensitivity.order(source, own, other.source, others));
      }
    }
    return executor.rows().sensitivity(orders);
  }
}
