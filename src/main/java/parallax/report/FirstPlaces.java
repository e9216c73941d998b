package parallax.report;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import parallax.ArticleAnalysis;
import parallax.annotate.Sentence;
import parallax.annotate.Token;

/** The first sentence of each source in which a word or a name stands. */
final class FirstPlaces {
  private final Map<Key, String> terms = new HashMap<>();
  private final Map<Key, String> names = new HashMap<>();

  private record Key(String source, String what) {}

  /** Takes an article; articles come in order of their ids. */
  void accept(ArticleAnalysis analysis) {
    String source = analysis.clean().article().entry().source();
    for (Sentence sentence : analysis.annotated().sentences()) {
      String link = ArticlePages.link(analysis.id(), sentence.number());
      for (Token token : sentence.tokens()) {
        terms.putIfAbsent(new Key(source, token.lemma().toLowerCase(Locale.ROOT)), link);
      }
    }
    analysis
        .entities()
        .forEach(
            name ->
                names.putIfAbsent(
                    new Key(source, name.canonical()),
                    ArticlePages.link(analysis.id(), name.sentence())));
  }

  /** The link to a source's first sentence with a word; empty if there is none. */
  String ofTerm(String source, String lemma) {
    return terms.getOrDefault(new Key(source, lemma), "");
  }

  /** The link to a source's first sentence with a name; empty if there is none. */
  String ofName(String source, String canonical) {
    return names.getOrDefault(new Key(source, canonical), "");
  }
}
