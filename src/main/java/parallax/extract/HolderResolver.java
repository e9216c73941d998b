package parallax.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import parallax.annotate.AnnotatedArticle;
import parallax.annotate.Dependency;
import parallax.annotate.Sentence;
import parallax.annotate.Token;
import parallax.extract.attribution.Report;
import parallax.extract.attribution.Source;
import parallax.text.Span;

/**
 * Says who the source of each report is: the canonical name of a name, of the person a pronoun or a
 * title stands for, of the body a short form or a document stands for, else the description without
 * its articles.
 */
final class HolderResolver {
  private static final Set<String> DEFINITE = Set.of("the", "this", "that", "its", "their", "his");

  private static final Set<String> HE_OR_SHE = Set.of("he", "she", "him", "her", "his");
  private static final Set<String> THEY = Set.of("they", "them", "their");
  private static final Set<String> IT = Set.of("it", "its");

  /** Papers and figures that speak for whoever made them. */
  private static final Set<String> DOCUMENTS =
      Set.of(
          "poll",
          "survey",
          "study",
          "report",
          "figure",
          "figures",
          "data",
          "statistics",
          "count",
          "estimate",
          "statement",
          "letter",
          "analysis",
          "forecast",
          "census",
          "research",
          "review",
          "article",
          "column",
          "editorial",
          "note",
          "index",
          "release",
          "document",
          "filing");

  private static final Set<String> MAKERS = Set.of("by", "from");

  private final AnnotatedArticle article;
  private final List<EntityMention> mentions;
  private final TitleBearers titles;
  private final Antecedents antecedents;
  private final Firms firms;

  HolderResolver(AnnotatedArticle article, List<EntityMention> mentions) {
    this.article = article;
    this.mentions = mentions;
    this.titles = new TitleBearers(article, mentions);
    this.antecedents = new Antecedents(article, mentions);
    this.firms = new Firms(article, mentions);
  }

  /** The holder of each report, in the order of the reports; empty if unknown. */
  List<String> holders(List<Report> reports) {
    List<Integer> order = new ArrayList<>(IntStream.range(0, reports.size()).boxed().toList());
    order.sort(
        Comparator.comparingInt(
            at -> reports.get(at).source().map(source -> source.span().start()).orElse(-1)));
    String[] holders = new String[reports.size()];
    for (int at : order) {
      holders[at] = holder(reports.get(at));
    }
    return List.of(holders);
  }

  private String holder(Report report) {
    return report.source().map(source -> holder(source, report.contents())).orElse("");
  }

  private String holder(Source source, List<Span> contents) {
    Sentence sentence = sentenceOf(source);
    String holder = name(sentence, source, contents);
    antecedents.note(sentence.number(), source, holder);
    return holder;
  }

  private Sentence sentenceOf(Source source) {
    return article.sentences().stream()
        .filter(sentence -> sentence.span().contains(source.head().span()))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("source in no sentence: " + source.span()));
  }

  private String name(Sentence sentence, Source source, List<Span> contents) {
    String head = source.head().text().toLowerCase(Locale.ROOT);
    if (HE_OR_SHE.contains(head)) {
      return antecedents.person(sentence, source, head, contents);
    }
    if (THEY.contains(head)) {
      return antecedents.group(sentence.number());
    }
    if (IT.contains(head)) {
      return antecedents.thing(sentence, source, contents);
    }
    if (source.head().pos().startsWith("W")) {
      return antecedents.nearest(source.span()).orElse("");
    }
    String named = named(sentence, source);
    return named.isEmpty() ? described(sentence, source) : named;
  }

  /** The canonical names of the head word and of those coordinated with it. */
  private String named(Sentence sentence, Source source) {
    int head = sentence.tokens().indexOf(source.head());
    List<String> names = new ArrayList<>();
    mentionAt(source.head().span()).map(HolderResolver::canonical).ifPresent(names::add);
    for (Dependency dependency : sentence.dependencies()) {
      if (dependency.governor() == head && dependency.relation().startsWith("conj")) {
        mentionAt(sentence.tokens().get(dependency.dependent()).span())
            .filter(mention -> source.span().contains(mention.span()))
            .map(HolderResolver::canonical)
            .ifPresent(names::add);
      }
    }
    return names.stream().distinct().collect(Collectors.joining("; "));
  }

  private Optional<EntityMention> mentionAt(Span word) {
    return mentions.stream().filter(mention -> mention.span().overlaps(word)).findFirst();
  }

  /** A seat of government names the country it stands for. */
  static String canonical(EntityMention mention) {
    return mention.refersTo().orElse(mention.canonical());
  }

  private String described(Sentence sentence, Source source) {
    List<Token> phrase =
        sentence.tokens().stream().filter(token -> source.span().contains(token.span())).toList();
    if (phrase.isEmpty()) {
      return "";
    }
    boolean definite = isDefinite(phrase);
    return maker(phrase, source.head())
        .or(() -> named(phrase, source.head()))
        .or(() -> definite ? titles.bearer(phrase, source.head(), mentions) : Optional.empty())
        .or(
            () ->
                definite && Firms.isBare(phrase) ? firms.named(sentence, source) : Optional.empty())
        .or(() -> definite ? antecedents.sameWord(source) : Optional.empty())
        .orElseGet(() -> Descriptions.plain(phrase, source.head(), opens(sentence, phrase)));
  }

  /** Whether a phrase is the first of its sentence and does not begin with a name. */
  private boolean opens(Sentence sentence, List<Token> phrase) {
    Span first = phrase.get(0).span();
    boolean later =
        sentence.tokens().stream()
            .filter(token -> token.span().end() <= first.start())
            .anyMatch(token -> token.text().codePoints().anyMatch(Character::isLetterOrDigit));
    return !later && mentionAt(first).isEmpty();
  }

  /** "my colleague Ada Berg": a name right after a noun says who is meant. */
  private Optional<String> named(List<Token> phrase, Token head) {
    return mentions.stream()
        .filter(m -> m.type() == EntityType.PERSON && m.span().start() > head.span().start())
        .filter(m -> phrase.stream().anyMatch(token -> m.span().overlaps(token.span())))
        .filter(
            m ->
                phrase.stream()
                    .filter(token -> token.span().start() > head.span().start())
                    .filter(token -> token.span().end() <= m.span().start())
                    .allMatch(token -> token.pos().startsWith("NN")))
        .map(HolderResolver::canonical)
        .findFirst();
  }

  /** "the leader", "its president"; "Chilean officials" only names some. */
  private static boolean isDefinite(List<Token> phrase) {
    return DEFINITE.contains(phrase.get(0).text().toLowerCase(Locale.ROOT));
  }

  /** "a poll by the institute", "the bureau's figures", "a Demos poll". */
  private Optional<String> maker(List<Token> phrase, Token head) {
    if (!DOCUMENTS.contains(head.lemma().toLowerCase(Locale.ROOT))) {
      return Optional.empty();
    }
    return mentions.stream()
        .filter(m -> m.type() == EntityType.ORG || m.type() == EntityType.PERSON)
        .filter(m -> phrase.stream().anyMatch(token -> m.span().overlaps(token.span())))
        .filter(m -> m.span().start() < head.span().start() || isMaker(phrase, m))
        .map(HolderResolver::canonical)
        .findFirst();
  }

  private static boolean isMaker(List<Token> phrase, EntityMention mention) {
    return phrase.stream()
        .filter(token -> token.span().end() <= mention.span().start())
        .filter(token -> token.pos().equals("IN"))
        .reduce((first, last) -> last)
        .filter(token -> MAKERS.contains(token.text().toLowerCase(Locale.ROOT)))
        .isPresent();
  }
}
