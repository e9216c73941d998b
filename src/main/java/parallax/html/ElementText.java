package parallax.html;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import parallax.text.Span;

/** How much text stands inside each element of a page, how much of it in links. */
final class ElementText {
  private static final Amount NOTHING = new Amount(0, 0, 0);

  private final String source;
  private final Map<Element, Amount> amounts = new HashMap<>();

  private ElementText(String source) {
    this.source = source;
  }

  /** Counts the given blocks only. */
  static ElementText of(String source, List<TextBlock> blocks) {
    ElementText text = new ElementText(source);
    blocks.forEach(text::count);
    return text;
  }

  /**
   * An amount of text.
   *
   * @param letters visible characters of the source
   * @param linked those of them inside links
   * @param commas marks that prose has and menus have not
   */
  record Amount(int letters, int linked, int commas) {
    Amount plus(Amount other) {
      return new Amount(letters + other.letters, linked + other.linked, commas + other.commas);
    }

    /** Share of the text that is links, 0…1. */
    double linkShare() {
      return letters == 0 ? 0 : (double) linked / letters;
    }
  }

  private void count(TextBlock block) {
    for (int i = 0; i < block.pieces().size(); i++) {
      Element element = block.elements().get(i);
      Amount amount = amount(block.pieces().get(i), isLinked(element));
      Optional<Element> at = Optional.of(element);
      while (at.isPresent()) {
        amounts.merge(at.get(), amount, Amount::plus);
        at = Optional.ofNullable(at.get().parent());
      }
    }
  }

  private Amount amount(Span piece, boolean linked) {
    int letters = 0;
    int commas = 0;
    for (int i = piece.start(); i < piece.end(); i++) {
      char c = source.charAt(i);
      letters += Character.isWhitespace(c) ? 0 : 1;
      commas += c == ',' || c == '،' || c == '、' || c == '，' ? 1 : 0;
    }
    return new Amount(letters, linked ? letters : 0, commas);
  }

  /** Whether a piece of text is inside a link that leads away from the page. */
  private static boolean isLinked(Element element) {
    for (Optional<Element> at = Optional.of(element);
        at.isPresent();
        at = Optional.ofNullable(at.get().parent())) {
      if (at.get().normalName().equals("a")) {
        return !at.get().attr("href").startsWith("#");
      }
    }
    return false;
  }

  /** What stands inside {@code element}. */
  Amount of(Element element) {
    return amounts.getOrDefault(element, NOTHING);
  }

  /** What stands in one block. */
  Amount of(TextBlock block) {
    Amount sum = NOTHING;
    for (int i = 0; i < block.pieces().size(); i++) {
      sum = sum.plus(amount(block.pieces().get(i), isLinked(block.elements().get(i))));
    }
    return sum;
  }
}
