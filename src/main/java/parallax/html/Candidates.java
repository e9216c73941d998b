package parallax.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Finds the element that holds the running text, after Mozilla's Readability (Apache License 2.0):
 * each paragraph speaks for the elements around it, the more the nearer and the more of it is
 * prose; the share of links counts against them.
 */
final class Candidates {
  private static final int SHORTEST = 25;
  private static final int LEVELS = 5;
  private static final int CHARACTERS_PER_POINT = 100;
  private static final int MOST_POINTS = 3;
  private static final double NEARLY_BEST = 0.75;
  private static final int FEWEST_NEARLY_BEST = 3;
  private static final int SEMANTIC = 40;
  private static final double SIBLING_SHARE = 0.2;
  private static final int SIBLING_LEAST = 10;
  private static final int PARAGRAPH_LENGTH = 80;
  private static final double PARAGRAPH_LINKS = 0.25;

  private final List<TextBlock> blocks;
  private final ElementText text;
  private final Map<Element, Double> scores = new HashMap<>();
  private final List<Element> scored = new ArrayList<>();

  Candidates(List<TextBlock> blocks, ElementText text) {
    this.blocks = blocks;
    this.text = text;
  }

  /** The elements that hold the article, siblings of each other; none if there is no paragraph. */
  Set<Element> article() {
    blocks.forEach(this::speak);
    scored.forEach(e -> scores.compute(e, (k, v) -> v * (1 - text.of(e).linkShare())));
    Comparator<Element> byScore = Comparator.comparingDouble(scores::get);
    // Sorting is stable: of two equal scores the one that stands first on the page wins.
    List<Element> best = scored.stream().sorted(byScore.reversed()).limit(LEVELS).toList();
    return best.isEmpty() ? Set.of() : withSiblings(climb(commonTop(best)));
  }

  private void speak(TextBlock block) {
    ElementText.Amount amount = text.of(block);
    if (amount.letters() < SHORTEST) {
      return;
    }
    double points =
        1
            + amount.commas()
            + Math.min((double) amount.letters() / CHARACTERS_PER_POINT, MOST_POINTS);
    Optional<Element> at = Optional.of(container(block));
    for (int level = 0; level < LEVELS && at.isPresent() && isInBody(at.get()); level++) {
      double share = level == 0 ? 1 : level == 1 ? 2 : level * 3;
      Element element = at.get();
      if (!scores.containsKey(element)) {
        scores.put(element, initial(element));
        scored.add(element);
      }
      scores.merge(element, points / share, Double::sum);
      at = Optional.ofNullable(element.parent());
    }
  }

  private static boolean isInBody(Element element) {
    return !Tags.is(element, "html", "#root");
  }

  /** The element around the paragraph: a line that fills its element speaks for the one outside. */
  private Element container(TextBlock block) {
    Element element = block.parent();
    while (!Tags.isBlock(element) || fills(block, element)) {
      Optional<Element> parent = Optional.ofNullable(element.parent());
      if (parent.isEmpty()) {
        return element;
      }
      boolean filled = Tags.isBlock(element);
      element = parent.get();
      if (filled) {
        return element;
      }
    }
    return element;
  }

  private boolean fills(TextBlock block, Element element) {
    return text.of(element).letters() == text.of(block).letters();
  }

  private static double initial(Element element) {
    int score = NameWeight.of(element);
    if (Tags.is(element, "div", "article", "main", "section")) {
      score += 5;
    } else if (Tags.is(element, "pre", "td", "blockquote")) {
      score += 3;
    } else if (Tags.is(element, "address", "ol", "ul", "dl", "dd", "dt", "li", "form")) {
      score -= 3;
    } else if (Tags.is(element, "h1", "h2", "h3", "h4", "h5", "h6", "th")) {
      score -= 5;
    }
    // The vocabulary of schema.org has a name for just this.
    return element.attr("itemprop").equalsIgnoreCase("articleBody") ? score + SEMANTIC : score;
  }

  /** Where several are nearly as good as the best, the nearest element around most of them. */
  private Element commonTop(List<Element> best) {
    Element top = best.get(0);
    List<Element> rivals =
        best.stream().skip(1).filter(e -> scores.get(e) >= NEARLY_BEST * scores.get(top)).toList();
    if (rivals.size() < FEWEST_NEARLY_BEST) {
      return top;
    }
    for (Element around : top.parents()) {
      long inside = rivals.stream().filter(rival -> rival.parents().contains(around)).count();
      if (isInBody(around) && inside >= FEWEST_NEARLY_BEST) {
        return around;
      }
    }
    return top;
  }

  /** Goes outwards while that gains, and past elements that hold nothing else. */
  private Element climb(Element top) {
    Element best = top;
    double last = scores.getOrDefault(top, 0.0);
    double least = last / 3;
    for (Element around : top.parents()) {
      if (Tags.is(around, "body", "html", "#root") || !scores.containsKey(around)) {
        break;
      }
      double score = scores.get(around);
      if (score < least) {
        break;
      }
      if (score > last) {
        best = around;
        break;
      }
      last = score;
    }
    while (hasNoSibling(best)) {
      best = Optional.ofNullable(best.parent()).orElse(best);
    }
    return best;
  }

  private static boolean hasNoSibling(Element element) {
    return Optional.ofNullable(element.parent())
        .filter(parent -> !Tags.is(parent, "body", "html", "#root"))
        .filter(parent -> parent.childrenSize() == 1)
        .isPresent();
  }

  private Set<Element> withSiblings(Element top) {
    Set<Element> article = new LinkedHashSet<>();
    double threshold = Math.max(SIBLING_LEAST, scores.getOrDefault(top, 0.0) * SIBLING_SHARE);
    double bonus = scores.getOrDefault(top, 0.0) * SIBLING_SHARE;
    for (Element sibling : siblings(top)) {
      boolean alike = !top.className().isEmpty() && sibling.className().equals(top.className());
      double score = scores.getOrDefault(sibling, 0.0) + (alike ? bonus : 0);
      boolean good = scores.containsKey(sibling) && score >= threshold;
      if (sibling.equals(top) || good || isParagraph(sibling)) {
        article.add(sibling);
      }
    }
    return article;
  }

  private static Set<Element> siblings(Element top) {
    Set<Element> siblings = new LinkedHashSet<>();
    siblings.add(top);
    Optional.ofNullable(top.parent()).ifPresent(parent -> siblings.addAll(parent.children()));
    return siblings;
  }

  private boolean isParagraph(Element sibling) {
    ElementText.Amount amount = text.of(sibling);
    boolean isLong = amount.letters() > PARAGRAPH_LENGTH && amount.linkShare() < PARAGRAPH_LINKS;
    boolean isShortSentence =
        amount.letters() > 0 && amount.linked() == 0 && sibling.text().matches("(?s).*\\.( .*)?");
    return Tags.is(sibling, "p") && (isLong || isShortSentence);
  }
}
