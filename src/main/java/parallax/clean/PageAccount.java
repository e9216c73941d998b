package parallax.clean;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import parallax.corpus.Article;
import parallax.html.Dropped;
import parallax.html.PageText;
import parallax.text.AlignedText;
import parallax.text.Span;

/**
 * Traces a cleaned web page back to its source and accounts for every visible character there: body
 * text, text that was removed, or markup.
 *
 * <p>A line feed of the body stands for a character of the markup between two lines; the row that
 * removes that markup covers it too, so that the source without the removed stretches is the body.
 */
final class PageAccount {
  /** The rule's name for tags, comments, scripts and styles. */
  static final String MARKUP = "html-markup";

  /** Why they go. */
  static final String MARKUP_REASON = "Tags, comments, scripts and styles are not text.";

  private static final int FREE = -1;
  private static final int BODY = -2;

  private final Article article;
  private final String source;

  /** For each character of the source: in the body, free, or the number of its text's removal. */
  private final int[] owners;

  private final List<Removal> texts = new ArrayList<>();

  private PageAccount(Article article) {
    this.article = article;
    this.source = article.text();
    this.owners = new int[source.length()];
    Arrays.fill(owners, FREE);
  }

  /**
   * The cleaned page.
   *
   * @param article the page
   * @param page its text
   * @param inner that text, cleaned
   */
  static CleanArticle compose(Article article, PageText page, CleanArticle inner) {
    PageAccount account = new PageAccount(article);
    AlignedText body = account.body(page.view(), inner.body());
    page.dropped().forEach(account::drop);
    inner.removals().forEach(removal -> account.remove(removal, page.view()));
    return new CleanArticle(article, body, inner.paragraphs(), account.rows());
  }

  private AlignedText body(AlignedText page, AlignedText inner) {
    AlignedText.Builder body = AlignedText.builder(source);
    for (int i = 0; i < inner.text().length(); i++) {
      Span span = page.toOriginal(inner.toOriginal(new Span(i, i + 1)));
      char c = inner.text().charAt(i);
      body.replace(span, c);
      if (!Characters.isBlank(c) || !isMarkup(span)) {
        Arrays.fill(owners, span.start(), span.end(), BODY);
      }
    }
    return body.build();
  }

  /** Whether white space of the body stands for tags too: then the row for the tags has it. */
  private boolean isMarkup(Span span) {
    String written = span.of(source);
    return written.indexOf('<') >= 0 || written.indexOf('>') >= 0;
  }

  private void drop(Dropped dropped) {
    own(
        dropped.span(),
        new Removal(dropped.span(), kind(dropped.reason()), dropped.reason().rule()));
  }

  private static Removal.Kind kind(Dropped.Reason reason) {
    return switch (reason) {
      case UNSEEN, HIDDEN -> Removal.Kind.MARKUP;
      case NAVIGATION, FOOTER, OUTSIDE -> Removal.Kind.NAV;
      case CAPTION -> Removal.Kind.CAPTION;
      case BYLINE -> Removal.Kind.BYLINE;
      case ASIDE, COMMENTS, RELATED, LINKS -> Removal.Kind.RELATED;
      case PROMOTION -> Removal.Kind.PROMO;
      case FOOTNOTE_MARK -> Removal.Kind.REFERENCE;
    };
  }

  private void remove(Removal removal, AlignedText page) {
    for (int i = removal.span().start(); i < removal.span().end(); i++) {
      own(page.toOriginal(new Span(i, i + 1)), removal);
    }
  }

  private void own(Span span, Removal why) {
    int last = texts.size() - 1;
    if (last < 0 || !isSame(texts.get(last), why)) {
      texts.add(why);
      last++;
    }
    for (int i = span.start(); i < span.end(); i++) {
      owners[i] = owners[i] == FREE ? last : owners[i];
    }
  }

  private static boolean isSame(Removal one, Removal other) {
    return one.kind() == other.kind() && one.rule().equals(other.rule());
  }

  /** One row for each stretch between two pieces of the body and each reason in it. */
  private List<Removal> rows() {
    List<Removal> rows = new ArrayList<>();
    int at = 0;
    while (at < owners.length) {
      int end = at;
      while (end < owners.length && (owners[end] == BODY) == (owners[at] == BODY)) {
        end++;
      }
      if (owners[at] != BODY) {
        addRows(at, end, rows);
      }
      at = end;
    }
    return rows;
  }

  /** Markup goes with the text before it, the first with the text after it. */
  private void addRows(int from, int to, List<Removal> rows) {
    int start = from;
    int owner = FREE;
    for (int i = from; i < to; i++) {
      if (owners[i] != FREE && owners[i] != owner) {
        if (owner != FREE && !isSame(texts.get(owners[i]), texts.get(owner))) {
          addRow(start, i, texts.get(owner), rows);
          start = i;
        }
        owner = owners[i];
      }
    }
    Removal markup = new Removal(new Span(0, 0), Removal.Kind.MARKUP, MARKUP);
    addRow(start, to, owner == FREE ? markup : texts.get(owner), rows);
  }

  private void addRow(int from, int to, Removal why, List<Removal> rows) {
    int start = from;
    int end = to;
    while (start < end && Characters.isBlank(source.charAt(start))) {
      start++;
    }
    while (end > start && Characters.isBlank(source.charAt(end - 1))) {
      end--;
    }
    if (start < end) {
      rows.add(new Removal(new Span(start, end), why.kind(), why.rule()));
    }
  }

  @Override
  public String toString() {
    return "PageAccount[" + article.id() + "]";
  }
}
