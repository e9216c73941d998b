package parallax.clean;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import parallax.corpus.Article;
import parallax.text.AlignedText;
import parallax.text.Span;

/** Puts together what the rules left of a page, and accounts for everything they took. */
final class BodyAssembler {
  private static final String BYTE_ORDER_MARK = "byte-order-mark";
  private static final String INVISIBLE = "invisible-mark";

  private final Article article;
  private final Draft draft;
  private final ViewWriter view;
  private final List<Span> paragraphs = new ArrayList<>();

  private BodyAssembler(Article article, Draft draft) {
    this.article = article;
    this.draft = draft;
    this.view = new ViewWriter(article.text());
  }

  static CleanArticle assemble(Article article, Draft draft) {
    BodyAssembler assembler = new BodyAssembler(article, draft);
    assembler.writeBody();
    AlignedText body = assembler.view.build();
    List<Removal> removals = assembler.removals();
    removals.addAll(assembler.unaccounted(body, removals));
    removals.sort((a, b) -> a.span().compareTo(b.span()));
    return new CleanArticle(article, body, assembler.paragraphs, removals);
  }

  private void writeBody() {
    for (int i = draft.next(-1); i < draft.size(); i = draft.next(i)) {
      Span span = draft.block(i).span();
      boolean first = paragraphs.isEmpty();
      Draft.Join join = first ? Draft.Join.PARAGRAPH : draft.join(i);
      if (!first) {
        writeJoint(join, span.start());
      }
      int start = view.length();
      view.write(span, draft.cuts(i).stream().map(Removal::span).toList());
      addParagraph(join, start);
    }
  }

  private void writeJoint(Draft.Join join, int before) {
    switch (join) {
      case PARAGRAPH -> view.join(before, '\n', 2);
      case SPACE -> view.join(before, ' ', 1);
      case WORD -> {
        // The rest of the word follows at once.
      }
    }
  }

  private void addParagraph(Draft.Join join, int start) {
    if (join == Draft.Join.PARAGRAPH) {
      paragraphs.add(new Span(start, view.length()));
    } else {
      int last = paragraphs.size() - 1;
      paragraphs.set(last, new Span(paragraphs.get(last).start(), view.length()));
    }
  }

  private List<Removal> removals() {
    List<Removal> removals = new ArrayList<>();
    for (int i = 0; i < draft.size(); i++) {
      draft.removal(i).ifPresentOrElse(removal -> add(removals, removal), noneOf(removals, i));
    }
    return removals;
  }

  private Runnable noneOf(List<Removal> removals, int index) {
    return () -> removals.addAll(draft.cuts(index));
  }

  /** Paragraphs of a second copy, one after another, are one removal. */
  private void add(List<Removal> removals, Removal removal) {
    int last = removals.size() - 1;
    boolean goesOn =
        removal.kind() == Removal.Kind.DUPLICATE
            && last >= 0
            && removals.get(last).kind() == Removal.Kind.DUPLICATE
            && isUnseen(removals.get(last).span().end(), removal.span().start());
    if (goesOn) {
      Span both = removals.get(last).span().union(removal.span());
      removals.set(last, new Removal(both, removal.kind(), removal.rule()));
    } else {
      removals.add(removal);
    }
  }

  private boolean isUnseen(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!Characters.isUnseen(article.text(), i)) {
        return false;
      }
    }
    return true;
  }

  /** Byte order marks and other invisible characters that no paragraph took in. */
  private List<Removal> unaccounted(AlignedText body, List<Removal> removals) {
    BitSet seen = new BitSet(article.text().length());
    removals.forEach(removal -> seen.set(removal.span().start(), removal.span().end()));
    for (int i = 0; i < body.text().length(); i++) {
      Span from = body.toOriginal(new Span(i, i + 1));
      seen.set(from.start(), from.end());
    }
    List<Removal> found = new ArrayList<>();
    String text = article.text();
    for (int i = seen.nextClearBit(0); i < text.length(); i = seen.nextClearBit(i + 1)) {
      if (!Characters.isBlank(text.charAt(i))) {
        found.add(invisible(text, i));
      }
    }
    return found;
  }

  private static Removal invisible(String text, int at) {
    if (!Characters.isInvisible(text, at)) {
      throw new IllegalStateException("character " + at + " was neither kept nor removed");
    }
    String rule = text.charAt(at) == '\uFEFF' && at == 0 ? BYTE_ORDER_MARK : INVISIBLE;
    return new Removal(new Span(at, at + 1), Removal.Kind.ARTEFACT, rule);
  }
}
