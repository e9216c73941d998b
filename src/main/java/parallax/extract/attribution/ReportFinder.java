package parallax.extract.attribution;

import java.util.ArrayList;
import java.util.List;
import parallax.annotate.AnnotatedArticle;
import parallax.annotate.Sentence;
import parallax.study.ReportingCues;
import parallax.text.Span;

/**
 * Finds the reports of an article: sentence by sentence those with a cue, then the quotations that
 * go on without one.
 *
 * <p>QuotationFinder → VerbReports, NounReports, SettingReports (or WindowReports without a parse)
 * and ColonReports → NestedReports → LooseQuotations.
 *
 * <p>Safe for use by multiple threads.
 */
public final class ReportFinder {
  private final VerbReports verbs;
  private final NounReports nouns;
  private final SettingReports settings;
  private final WindowReports windows;

  /** A finder for the cues of one study. */
  public ReportFinder(ReportingCues cues) {
    CueMatcher matcher = new CueMatcher(cues);
    this.verbs = new VerbReports(matcher);
    this.nouns = new NounReports(matcher);
    this.settings = new SettingReports(matcher);
    this.windows = new WindowReports(matcher);
  }

  /** The reports of an article: those with a cue by sentence, then quotations that go on. */
  public List<Report> find(AnnotatedArticle article) {
    List<List<Quotation>> quotations =
        QuotationFinder.find(article.text(), article.clean().paragraphs());
    List<Report> reports = new ArrayList<>();
    for (Sentence sentence : article.sentences()) {
      Passage passage = passage(article, sentence, quotations.get(sentence.paragraph()));
      reports.addAll(inSentence(passage));
      ColonReports.find(article, passage).ifPresent(reports::add);
    }
    List<Report> kept = NestedReports.prune(reports);
    kept.addAll(LooseQuotations.find(article, quotations, kept));
    return kept;
  }

  private List<Report> inSentence(Passage passage) {
    if (!passage.tree().parsed()) {
      return windows.find(passage);
    }
    List<Report> reports = new ArrayList<>(verbs.find(passage));
    reports.addAll(nouns.find(passage));
    reports.addAll(settings.find(passage));
    return reports;
  }

  private static Passage passage(
      AnnotatedArticle article, Sentence sentence, List<Quotation> quotations) {
    Span span = sentence.span();
    List<Quotation> own =
        quotations.stream()
            .filter(
                quotation ->
                    quotation.span().overlaps(span) || endsBefore(article.text(), quotation, span))
            .toList();
    return new Passage(new SentenceTree(sentence), own, article.text());
  }

  /** “Who gains?” he asked: a sentence splitter takes the question for a sentence of its own. */
  private static boolean endsBefore(String text, Quotation quotation, Span sentence) {
    int end = quotation.span().end();
    return end <= sentence.start()
        && sentence.start() - end < 3
        && text.substring(end, sentence.start()).isBlank()
        && "?!,…".indexOf(text.charAt(Math.max(quotation.inner(text).end() - 1, 0))) >= 0;
  }
}
