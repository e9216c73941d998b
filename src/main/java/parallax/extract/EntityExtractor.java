package parallax.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parallax.annotate.AnnotatedArticle;
import parallax.annotate.Sentence;
import parallax.study.Gazetteer;
import parallax.study.GazetteerEntry;
import parallax.study.Study;
import parallax.text.Span;

/**
 * Finds names: those of the study's gazetteer, those the annotator's model recognises, and those
 * their build gives away. One article at a time; nothing depends on other articles.
 *
 * <p>GazetteerMatcher, CompassPlaces, ModelNames, NamePatterns → NameMerger → AcronymResolver →
 * NationalBodies → ShortFormResolver → RepeatedNames → LanguageNames → MetonymResolver.
 *
 * <p>Safe for use by multiple threads.
 */
public final class EntityExtractor {
  private final GazetteerMatcher matcher;
  private final NationalBodies nationalBodies;
  private final LanguageNames languageNames;

  /** An extractor for the names of one study. */
  public EntityExtractor(Study study) {
    this(study.gazetteer());
  }

  EntityExtractor(Gazetteer gazetteer) {
    this.matcher = new GazetteerMatcher(gazetteer);
    this.nationalBodies = new NationalBodies(gazetteer);
    this.languageNames = new LanguageNames(gazetteer);
  }

  /** The mentions of an article in order of their place; they do not overlap. */
  public List<EntityMention> extract(AnnotatedArticle article) {
    ArticleNames names = names(article);
    AcronymResolver.resolve(names);
    nationalBodies.resolve(names);
    ShortFormResolver.resolve(names);
    RepeatedNames.resolve(names);
    languageNames.resolve(names);
    List<Span> citations = InTextCitations.find(article.text());
    List<EntityMention> mentions = new ArrayList<>();
    for (int s = 0; s < names.sentences().size(); s++) {
      for (NameCandidate name : names.names().get(s)) {
        if (citations.stream().noneMatch(citation -> citation.contains(name.span()))) {
          mentions.add(mention(names, s, name));
        }
      }
    }
    return mentions;
  }

  private ArticleNames names(AnnotatedArticle article) {
    List<SentenceWords> sentences = new ArrayList<>();
    List<List<NameCandidate>> names = new ArrayList<>();
    for (Sentence sentence : article.sentences()) {
      SentenceWords words = SentenceWords.of(sentence, article.text());
      List<NameCandidate> known = CompassPlaces.join(words, matcher.match(words));
      List<NameCandidate> patterns = new ArrayList<>(NamePatterns.find(words, known));
      patterns.addAll(QuotedTitles.find(words));
      sentences.add(words);
      names.add(NameMerger.merge(words, known, ModelNames.find(words), patterns));
    }
    return new ArticleNames(sentences, names);
  }

  private static EntityMention mention(ArticleNames names, int s, NameCandidate name) {
    SentenceWords words = names.sentences().get(s);
    Optional<String> refersTo = MetonymResolver.refersTo(words, names.names().get(s), name);

    return new EntityMention(
        words.sentence().number(), name.span(), name.type(), canonical(name), refersTo);
  }

  /** A body whose country stays unknown is called as it stands. */
  private static String canonical(NameCandidate name) {
    return name.canonical().replace(" of " + GazetteerEntry.COUNTRY, "");
  }
}
