package parallax.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import parallax.text.Span;

/** Collects the lines of text of a page in the order of its source. */
final class BlockCollector implements NodeVisitor {
  private final List<TextBlock> blocks = new ArrayList<>();
  private final List<Span> pieces = new ArrayList<>();
  private final List<Element> elements = new ArrayList<>();
  private boolean visible;
  private boolean afterBreak;
  private int reached;

  private BlockCollector() {}

  /** The lines with something on them. Text a browser never shows is among them. */
  static List<TextBlock> blocks(Document page) {
    BlockCollector collector = new BlockCollector();
    page.traverse(collector);
    collector.finishBlock();
    return collector.blocks;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode text) {
      take(text);
    } else if (node instanceof Element element) {
      enter(element);
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element && Tags.isBlock(element)) {
      finishBlock();
      afterBreak = false;
    }
  }

  private void enter(Element element) {
    if (Tags.isBlock(element)) {
      finishBlock();
      afterBreak = false;
    } else if (Tags.is(element, "br")) {
      // The second of two breaks in a row leaves an empty line.
      boolean first = finishBlock();
      afterBreak = first;
    }
  }

  private void take(TextNode text) {
    Range range = text.sourceRange();
    boolean inOrder = range.isTracked() && range.startPos() >= reached;
    // The parser moves text out of tables that must not hold it; such text comes too late here.
    if (inOrder && range.endPos() > range.startPos()) {
      pieces.add(new Span(range.startPos(), range.endPos()));
      elements.add(parentOf(text));
      visible |= !text.isBlank();
      reached = range.endPos();
    }
  }

  private static Element parentOf(TextNode text) {
    return Optional.ofNullable(text.parent())
        .filter(Element.class::isInstance)
        .map(Element.class::cast)
        .orElseThrow(() -> new IllegalStateException("text outside the page"));
  }

  /** Whether there was anything on the line. */
  private boolean finishBlock() {
    boolean found = visible;
    if (visible) {
      blocks.add(new TextBlock(common(elements), pieces, elements, afterBreak));
    }
    pieces.clear();
    elements.clear();
    visible = false;
    return found;
  }

  /** The nearest element around all of them. */
  private static Element common(List<Element> elements) {
    Element common = elements.get(0);
    for (Element element : elements) {
      while (!isAround(common, element)) {
        common =
            parent(common)
                .orElseThrow(() -> new IllegalStateException("one line stands on two pages"));
      }
    }
    return common;
  }

  private static boolean isAround(Element outer, Element inner) {
    return outer.equals(inner) || inner.parents().contains(outer);
  }

  private static Optional<Element> parent(Element element) {
    return Optional.ofNullable(element.parent());
  }
}
