package parallax.clean;

import java.util.ArrayList;
import java.util.List;
import parallax.corpus.Article;
import parallax.html.Dropped;
import parallax.html.PageText;

/**
 * Finds the body of an article: reads the page into blocks, lets each rule take out what it knows,
 * and puts the rest together again.
 *
 * <p>Stateless and safe for use by multiple threads.
 */
public final class Cleaner {
  /**
   * In the order of their turns. What is known by its own words comes first, then repeats, then
   * what is known by its place, which only shows once the rest is gone.
   */
  private static final List<CleaningRule> RULES =
      List.of(
          new Headline(),
          new TableCaption(),
          new ReferenceList(),
          new PhotoCaption(),
          new Byline(),
          new Navigation(),
          new RepeatedBlock(),
          new RelatedList(),
          new Promotion(),
          new AuthorNote(),
          new RepeatedPassage(),
          new Standfirst(),
          new HeadMatter(),
          new StrayLetter(),
          new PullQuoteMarks(),
          new SectionHeading(),
          new Dateline(),
          new ListMarker(),
          new StrayMark());

  private final List<CleaningRule> rules;

  private Cleaner(List<CleaningRule> rules) {
    this.rules = rules;
  }

  /** A cleaner that applies every rule. */
  public Cleaner() {
    this(RULES);
  }

  /** A cleaner that takes the whole page for the article: what cleaning changes shows beside it. */
  public static Cleaner keepingAll() {
    return new Cleaner(List.of());
  }

  /**
   * What a rule removes and why.
   *
   * @param name as written in cleaning.csv
   * @param reason in one sentence
   */
  public record RuleNote(String name, String reason) {}

  /** The rules, in the order of their turns. */
  public static List<RuleNote> rules() {
    return RULES.stream().map(rule -> new RuleNote(rule.name(), rule.reason())).toList();
  }

  /** What is taken from web pages before the rules see them, and why. */
  public static List<RuleNote> pageRules() {
    List<RuleNote> notes = new ArrayList<>();
    notes.add(new RuleNote(PageAccount.MARKUP, PageAccount.MARKUP_REASON));
    for (Dropped.Reason reason : Dropped.Reason.values()) {
      notes.add(new RuleNote(reason.rule(), reason.explanation()));
    }
    return List.copyOf(notes);
  }

  /**
   * The body of an article. Everything else on the page becomes a removal; the body is empty if
   * nothing on the page is body.
   */
  public CleanArticle clean(Article article) {
    return switch (article.form()) {
      case PLAIN -> cleanText(article);
      case HTML -> cleanPage(article);
    };
  }

  /** The page's text is cleaned like any other, and the result traced back to the page's source. */
  private CleanArticle cleanPage(Article article) {
    PageText page = rules.isEmpty() ? PageText.whole(article.text()) : PageText.of(article.text());
    Article inner = new Article(article.entry(), page.view().text(), article.sha256());
    return PageAccount.compose(article, page, cleanText(inner));
  }

  private CleanArticle cleanText(Article article) {
    Draft draft = new Draft(article.entry(), article.text());
    rules.forEach(rule -> rule.apply(draft));
    return BodyAssembler.assemble(article, draft);
  }
}
