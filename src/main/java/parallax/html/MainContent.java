package parallax.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Decides for each line of a page whether it is the article.
 *
 * <p>First with all hints. Where that leaves too little, again with fewer of them: names mislead on
 * pages that call everything a sidebar.
 */
final class MainContent {
  /** Fewer letters than this are hardly an article. */
  private static final int LITTLE = 400;

  /** Short news stays short: only much more text speaks for trusting the hints less. */
  private static final int MUCH_MORE = 2;

  /** An element with more of the page's prose than this is the article, whatever its name. */
  private static final double MOST_OF_THE_PROSE = 0.4;

  private final String source;
  private final List<TextBlock> blocks;
  private final ElementText whole;

  MainContent(String source, List<TextBlock> blocks) {
    this.source = source;
    this.blocks = blocks;
    this.whole = ElementText.of(source, blocks);
  }

  /** How much the hints count. */
  private enum Trust {
    ALL,
    NO_NAMES,
    NO_TRIMMING,
    NOTHING
  }

  /** For each block why it is not the article; empty if it is. */
  List<Optional<Dropped.Reason>> verdicts() {
    List<Optional<Dropped.Reason>> best = seen();
    int most = 0;
    for (Trust trust : Trust.values()) {
      List<Optional<Dropped.Reason>> verdicts = attempt(trust);
      int letters = letters(verdicts);
      if (letters > MUCH_MORE * most) {
        best = verdicts;
        most = letters;
      }
      if (letters >= LITTLE) {
        break;
      }
    }
    return best;
  }

  /** For each block whether a browser does not show it. */
  List<Optional<Dropped.Reason>> seen() {
    Map<Element, Optional<Dropped.Reason>> known = new HashMap<>();
    return blocks.stream().map(block -> furniture(block.parent(), Trust.NOTHING, known)).toList();
  }

  private int letters(List<Optional<Dropped.Reason>> verdicts) {
    int letters = 0;
    for (int i = 0; i < blocks.size(); i++) {
      letters += verdicts.get(i).isEmpty() ? blocks.get(i).span().length() : 0;
    }
    return letters;
  }

  private List<Optional<Dropped.Reason>> attempt(Trust trust) {
    Map<Element, Optional<Dropped.Reason>> known = new HashMap<>();
    List<Optional<Dropped.Reason>> furniture =
        blocks.stream().map(block -> furniture(block.parent(), trust, known)).toList();
    List<TextBlock> left = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      if (furniture.get(i).isEmpty()) {
        left.add(blocks.get(i));
      }
    }
    ElementText text = ElementText.of(source, left);
    Set<Element> article = new Candidates(left, text).article();
    int all = article.stream().mapToInt(element -> text.of(element).letters()).sum();
    Trimmer trimmer = new Trimmer(text, all);
    List<Optional<Dropped.Reason>> verdicts = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      Element parent = blocks.get(i).parent();
      verdicts.add(furniture.get(i).or(() -> judge(parent, article, trimmer, trust)));
    }
    return verdicts;
  }

  /** The outermost element around that is furniture says why. */
  private Optional<Dropped.Reason> furniture(
      Element element, Trust trust, Map<Element, Optional<Dropped.Reason>> known) {
    Optional<Dropped.Reason> answer = known.get(element);
    if (answer == null) {
      Optional<Element> parent = Optional.ofNullable(element.parent());
      answer =
          parent
              .flatMap(outer -> furniture(outer, trust, known))
              .or(() -> furniture(element, trust));
      known.put(element, answer);
    }
    return answer;
  }

  private Optional<Dropped.Reason> furniture(Element element, Trust trust) {
    if (trust == Trust.NOTHING) {
      return Furniture.unseen(element);
    }
    Optional<Dropped.Reason> found =
        Furniture.unseen(element).or(() -> Furniture.byElement(element));
    boolean byName =
        trust == Trust.ALL && prose(element) <= MOST_OF_THE_PROSE * prose(root(element));
    return byName ? found.or(() -> Furniture.byName(element)) : found;
  }

  private int prose(Element element) {
    ElementText.Amount amount = whole.of(element);
    return amount.letters() - amount.linked();
  }

  private static Element root(Element element) {
    return Optional.ofNullable(element.parents().last()).orElse(element);
  }

  private static Optional<Dropped.Reason> judge(
      Element parent, Set<Element> article, Trimmer trimmer, Trust trust) {
    Optional<Dropped.Reason> reason = Optional.empty();
    Optional<Element> at = Optional.of(parent);
    while (at.isPresent() && !article.contains(at.get())) {
      if (trust.compareTo(Trust.NO_TRIMMING) < 0) {
        Optional<Dropped.Reason> inner = reason;
        reason = trimmer.judge(at.get()).or(() -> inner);
      }
      at = Optional.ofNullable(at.get().parent());
    }
    // Where no paragraph is long enough to tell, the whole page is the article.
    boolean outside = at.isEmpty() && !article.isEmpty();
    return outside ? Optional.of(Dropped.Reason.OUTSIDE) : reason;
  }
}
