package parallax.html;

import parallax.text.Span;

/**
 * Text of a page that is not the article.
 *
 * @param span in the source, from its first character to its last
 * @param reason why it is none
 */
public record Dropped(Span span, Reason reason) {
  /** Why text of a page is not the article. */
  public enum Reason {
    UNSEEN(
        "html-unseen", "What stands in scripts, styles, pictures and forms is not read as text."),
    HIDDEN("html-hidden", "What the page hides is not read."),
    NAVIGATION("html-navigation", "Menus, buttons and bars lead to other pages."),
    FOOTER("html-footer", "A footer is about the page, not the news."),
    ASIDE("html-aside", "An aside stands beside the article by its own element's name."),
    CAPTION("html-caption", "Captions and credits belong to pictures."),
    BYLINE("html-byline", "Who wrote an article and when is catalogued."),
    COMMENTS("html-comments", "Readers' comments are others' words."),
    RELATED("html-related", "Lists of other articles are not this one."),
    PROMOTION("html-promotion", "Advertisements, appeals and subscriptions are the outlet's own."),
    LINKS("html-links", "Text that is mostly links leads elsewhere."),
    FOOTNOTE_MARK("html-footnote-mark", "The number of a note is no word."),
    OUTSIDE("html-outside", "Text outside the part of the page with the running text.");

    private final String rule;
    private final String explanation;

    Reason(String rule, String explanation) {
      this.rule = rule;
      this.explanation = explanation;
    }

    /** As written in cleaning.csv. */
    public String rule() {
      return rule;
    }

    /** In one sentence. */
    public String explanation() {
      return explanation;
    }
  }
}
