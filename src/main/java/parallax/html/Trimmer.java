package parallax.html;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Takes out of the article's element what stands between its paragraphs and is no prose. */
final class Trimmer {
  private static final int FEW_COMMAS = 10;
  private static final double SOME_LINKS = 0.2;
  private static final double MANY_LINKS = 0.5;
  private static final double ALL_LINKS = 0.9;
  private static final double MOST_OF_ALL = 0.4;
  private static final int LONG_LINK = 250;

  private final ElementText text;
  private final int all;
  private final Map<Element, Optional<Dropped.Reason>> verdicts = new HashMap<>();

  /**
   * Prepares to judge.
   *
   * @param text of the whole page, without what is dropped already
   * @param all letters in the article's elements
   */
  Trimmer(ElementText text, int all) {
    this.text = text;
    this.all = all;
  }

  /** Why an element inside the article is none of it; empty if it may be. */
  Optional<Dropped.Reason> judge(Element element) {
    return verdicts.computeIfAbsent(element, this::verdict);
  }

  private Optional<Dropped.Reason> verdict(Element element) {
    ElementText.Amount amount = text.of(element);
    if (amount.letters() == 0 || amount.letters() > MOST_OF_ALL * all) {
      return Optional.empty();
    }
    if (Tags.is(element, "p", "h2", "h3", "h4", "h5", "h6", "blockquote")) {
      boolean link = amount.linkShare() > ALL_LINKS && amount.letters() < LONG_LINK;
      return link ? Optional.of(Dropped.Reason.LINKS) : Optional.empty();
    }
    return Tags.is(element, "form", "fieldset", "table", "ul", "ol", "dl", "div", "section")
        ? container(element, amount)
        : Optional.empty();
  }

  private Optional<Dropped.Reason> container(Element element, ElementText.Amount amount) {
    int weight = NameWeight.of(element);
    if (weight < 0) {
      return Optional.of(Dropped.Reason.PROMOTION);
    }
    boolean list = Tags.is(element, "ul", "ol", "dl", "table");
    double share = amount.linkShare();
    boolean links =
        share > MANY_LINKS || (!list && weight < NameWeight.WEIGHT && share > SOME_LINKS);
    return amount.commas() < FEW_COMMAS && links
        ? Optional.of(Dropped.Reason.LINKS)
        : Optional.empty();
  }
}
