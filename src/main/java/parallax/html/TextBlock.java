package parallax.html;

import java.util.List;
import org.jsoup.nodes.Element;
import parallax.text.Span;

/**
 * A line of a page as a browser would show it: text between two block elements or line breaks.
 *
 * @param parent the innermost element that holds all of it
 * @param pieces where its text stands in the source, references undecoded, in order
 * @param elements the element around each piece
 * @param afterBreak whether only a line break parts it from the block before
 */
record TextBlock(Element parent, List<Span> pieces, List<Element> elements, boolean afterBreak) {
  TextBlock {
    pieces = List.copyOf(pieces);
    elements = List.copyOf(elements);
  }

  /** From its first character to its last. */
  Span span() {
    return pieces.get(0).union(pieces.get(pieces.size() - 1));
  }
}
