package parallax.extract.attribution;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import parallax.annotate.AnnotatedArticle;
import parallax.annotate.Sentence;
import parallax.text.Span;

/**
 * Gives quotations without a cue of their own to the report they go on from: “One,” she said.
 * “Two.” One that goes on from nothing stands alone if it is a sentence, and is a scare quote or a
 * name if it is not.
 */
final class LooseQuotations {
  /** Fewer words in marks name or mock something rather than say it. */
  private static final int SENTENCE_WORDS = 6;

  private static final int CONTINUED_WORDS = 2;

  private final AnnotatedArticle article;
  private final String text;
  private final List<Report> reports;
  private final Map<Quotation, Report> owners = new LinkedHashMap<>();
  private final List<Report> found = new ArrayList<>();

  private LooseQuotations(AnnotatedArticle article, List<Report> reports) {
    this.article = article;
    this.text = article.text();
    this.reports = reports;
  }

  /**
   * Reports for quotations that no report holds.
   *
   * @param paragraphs the quotations of each paragraph
   * @param reports those found so far
   */
  static List<Report> find(
      AnnotatedArticle article, List<List<Quotation>> paragraphs, List<Report> reports) {
    LooseQuotations loose = new LooseQuotations(article, reports);
    Optional<Report> last = Optional.empty();
    boolean runsOn = false;
    for (List<Quotation> paragraph : paragraphs) {
      List<Quotation> quotations = paragraph.stream().filter(q -> !q.single()).toList();
      boolean goesOn = runsOn || (!quotations.isEmpty() && loose.isParagraph(quotations.get(0)));
      last = loose.assign(quotations, goesOn ? last : Optional.empty());
      runsOn = !quotations.isEmpty() && quotations.get(quotations.size() - 1).runsOn();
    }
    return loose.found;
  }

  /** Whether a quotation fills its paragraph: who spoke in the last one speaks on. */
  private boolean isParagraph(Quotation quotation) {
    int before = text.lastIndexOf('\n', quotation.span().start()) + 1;
    int newline = text.indexOf('\n', quotation.span().end());
    int after = newline < 0 ? text.length() : newline;
    return text.substring(before, quotation.span().start()).isBlank()
        && text.substring(quotation.span().end(), after).isBlank();
  }

  /**
   * Finds an owner for each quotation of a paragraph.
   *
   * @param running the report whose speech may go on from the last paragraph
   * @return the owner of the paragraph's last quotation
   */
  private Optional<Report> assign(List<Quotation> quotations, Optional<Report> running) {
    quotations.forEach(q -> holder(q).ifPresent(report -> owners.put(q, report)));
    Optional<Report> before = running;
    for (Quotation quotation : quotations) {
      if (!owners.containsKey(quotation)) {
        Optional<Report> owner =
            before.filter(report -> goesOn(quotation)).or(() -> after(quotations, quotation));
        owner.ifPresent(report -> give(quotation, report));
        if (owner.isEmpty()) {
          standAlone(quotation);
        }
      }
      before = Optional.ofNullable(owners.get(quotation));
    }
    return quotations.isEmpty() ? Optional.empty() : before;
  }

  private Optional<Report> holder(Quotation quotation) {
    return reports.stream()
        .filter(report -> !isInside(report, quotation.span()))
        .filter(
            report ->
                report.contents().stream().anyMatch(quotation.span()::overlaps)
                    || report.cue().filter(quotation.span()::overlaps).isPresent()
                    || report.source().filter(s -> quotation.span().overlaps(s.span())).isPresent())
        .findFirst();
  }

  /** Whether a report is one the quoted speaker makes, not the one of who speaks. */
  private static boolean isInside(Report report, Span quotation) {
    return report.cue().filter(cue -> inside(quotation, cue)).isPresent()
        && report.contents().stream().allMatch(content -> inside(quotation, content));
  }

  private static boolean inside(Span quotation, Span span) {
    return quotation.contains(span) && !quotation.equals(span);
  }

  /** Whether a quotation begins a sentence of its own. */
  private boolean goesOn(Quotation quotation) {
    return words(quotation) >= CONTINUED_WORDS && beginsSentence(quotation);
  }

  private boolean beginsSentence(Quotation quotation) {
    int at = quotation.span().start() - 1;
    while (at >= 0 && Character.isWhitespace(text.charAt(at))) {
      at--;
    }
    boolean free = at < 0 || ".!?”\"»'’\n:".indexOf(text.charAt(at)) >= 0;
    return free && startsUpper(quotation);
  }

  private boolean startsUpper(Quotation quotation) {
    OptionalInt first =
        quotation.inner(text).of(text).codePoints().filter(Character::isLetterOrDigit).findFirst();
    return first.isPresent() && !Character.isLowerCase(first.getAsInt());
  }

  /** “One.” “Two.” So ran the headlines. */
  private Optional<Report> after(List<Quotation> quotations, Quotation quotation) {
    int next = quotations.indexOf(quotation) + 1;
    while (next < quotations.size() && isAdjacent(quotations.get(next - 1), quotations.get(next))) {
      Report owner = owners.get(quotations.get(next));
      if (owner != null) {
        return Optional.of(owner);
      }
      next++;
    }
    return Optional.empty();
  }

  private boolean isAdjacent(Quotation one, Quotation two) {
    return text.substring(one.span().end(), two.span().start()).isBlank();
  }

  private void give(Quotation quotation, Report owner) {
    owners.put(quotation, owner);
    found.add(
        new Report(
            owner.cue().isPresent() ? owner.sentence() : sentence(quotation),
            owner.source(),
            owner.cue(),
            List.of(quotation.span()),
            owner.form(),
            owner.entry()));
  }

  private void standAlone(Quotation quotation) {
    if (quotation.closed()
        && words(quotation) >= SENTENCE_WORDS
        && beginsSentence(quotation)
        && !isPullQuote(quotation)) {
      Report report =
          new Report(
              sentence(quotation),
              Optional.empty(),
              Optional.empty(),
              List.of(quotation.span()),
              Form.QUOTATION,
              Optional.empty());
      owners.put(quotation, report);
      found.add(report);
    }
  }

  /** The number of the sentence a quotation begins in. */
  private int sentence(Quotation quotation) {
    return article.sentences().stream()
        .filter(sentence -> sentence.span().overlaps(quotation.span()))
        .mapToInt(Sentence::number)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("No sentence holds " + quotation.span()));
  }

  /** Words of the author set apart in marks to catch the eye: they stand in the text as well. */
  private boolean isPullQuote(Quotation quotation) {
    String words = quotation.inner(text).of(text).strip();
    String core = words.replaceAll("[.,;!?…]+$", "");
    int first = text.indexOf(core);
    boolean elsewhere = first != text.lastIndexOf(core);
    return !core.isEmpty() && elsewhere;
  }

  private int words(Quotation quotation) {
    Span inner = quotation.inner(text);
    return (int)
        IntStream.range(inner.start(), inner.end())
            .filter(at -> Character.isLetterOrDigit(text.charAt(at)))
            .filter(
                at ->
                    at == inner.start()
                        || Character.isWhitespace(text.charAt(at - 1))
                        || !Character.isLetterOrDigit(text.charAt(at - 1)))
            .count();
  }
}
