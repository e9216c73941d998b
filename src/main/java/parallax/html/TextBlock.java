package parallax.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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

  /**
   * The line without the pieces that are not the article.
   *
   * @param judge of the elements inside the line
   * @param dropped takes what goes
   * @return a line that may have no pieces left
   */
  TextBlock without(Function<Element, Optional<Dropped.Reason>> judge, List<Dropped> dropped) {
    List<Span> keptPieces = new ArrayList<>();
    List<Element> keptElements = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      Span piece = pieces.get(i);
      Optional<Dropped.Reason> reason = reason(elements.get(i), judge);
      if (reason.isPresent()) {
        dropped.add(new Dropped(piece, reason.get()));
      } else {
        keptPieces.add(piece);
        keptElements.add(elements.get(i));
      }
    }
    return new TextBlock(parent, keptPieces, keptElements, afterBreak);
  }

  private Optional<Dropped.Reason> reason(
      Element element, Function<Element, Optional<Dropped.Reason>> judge) {
    Optional<Dropped.Reason> reason = Optional.empty();
    Element at = element;
    while (reason.isEmpty() && !at.equals(parent)) {
      reason = judge.apply(at);
      at = Optional.ofNullable(at.parent()).orElse(parent);
    }
    return reason;
  }
}
