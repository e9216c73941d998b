package parallax.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import parallax.text.AlignedText;

/**
 * The article on a web page.
 *
 * @param view its text, aligned with the page's source: references decoded, white space collapsed,
 *     paragraphs two line feeds apart. A line feed stands for a character of the markup between two
 *     lines
 * @param dropped the page's other text, in order; markup is not among it
 */
public record PageText(AlignedText view, List<Dropped> dropped) {
  public PageText {
    dropped = List.copyOf(dropped);
  }

  /**
   * Reads a page.
   *
   * @param source as decoded
   */
  public static PageText of(String source) {
    List<TextBlock> blocks = BlockCollector.blocks(parse(source));
    List<Optional<Dropped.Reason>> verdicts = new MainContent(source, blocks).verdicts();
    return of(source, blocks, verdicts, Furniture::insideALine);
  }

  /** As above, with everything a reader sees on the page. */
  public static PageText whole(String source) {
    List<TextBlock> blocks = BlockCollector.blocks(parse(source));
    List<Optional<Dropped.Reason>> verdicts = new MainContent(source, blocks).seen();
    return of(source, blocks, verdicts, Furniture::unseen);
  }

  private static PageText of(
      String source,
      List<TextBlock> blocks,
      List<Optional<Dropped.Reason>> verdicts,
      Function<Element, Optional<Dropped.Reason>> insideALine) {
    ViewBuilder view = new ViewBuilder(source);
    List<Dropped> dropped = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      TextBlock block = blocks.get(i);
      if (verdicts.get(i).isPresent()) {
        dropped.add(new Dropped(block.span(), verdicts.get(i).get()));
      } else {
        view.write(block.without(insideALine, dropped));
      }
    }
    return new PageText(view.build(), dropped);
  }

  /** The page's elements, each knowing its place in the source. */
  static Document parse(String source) {
    // A mark at the head is no text; a blank in its place keeps all others where they are.
    String page = source.startsWith("\uFEFF") ? " " + source.substring(1) : source;
    return Parser.htmlParser().setTrackPosition(true).parseInput(page, "");
  }
}
