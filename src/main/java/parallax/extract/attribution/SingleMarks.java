package parallax.extract.attribution;

import java.util.List;

/**
 * Tells which single marks stand around speech: where speech is set in them, a comma or full stop
 * closes it before the mark, ‘as here,’ which hardly any around a mere word has.
 */
final class SingleMarks {
  /** Marks that end a sentence or lead on to who says it. */
  private static final String ENDS = ",.?!…—";

  private static final int SENTENCE_WORDS = 6;

  private SingleMarks() {}

  /**
   * The same quotations; single ones that lie in no other count as double if the article has no
   * double ones and sets speech in them, or if they hold a whole sentence.
   */
  static List<List<Quotation>> asSpeech(String text, List<List<Quotation>> paragraphs) {
    boolean noDouble =
        paragraphs.stream().flatMap(List::stream).allMatch(quotation -> quotation.single());
    boolean speech =
        noDouble && paragraphs.stream().flatMap(List::stream).anyMatch(q -> isSpeech(text, q));
    return paragraphs.stream()
        .map(
            paragraph ->
                paragraph.stream()
                    .map(
                        quotation ->
                            isOuter(quotation, paragraph) && (speech || isSentence(text, quotation))
                                ? quotation.asDouble()
                                : quotation)
                    .toList())
        .toList();
  }

  private static boolean isOuter(Quotation quotation, List<Quotation> paragraph) {
    return paragraph.stream()
        .noneMatch(other -> !other.equals(quotation) && other.span().contains(quotation.span()));
  }

  private static boolean isSpeech(String text, Quotation quotation) {
    String inner = quotation.inner(text).of(text);
    return !inner.isEmpty() && ENDS.indexOf(inner.charAt(inner.length() - 1)) >= 0;
  }

  private static boolean isSentence(String text, Quotation quotation) {
    String inner = quotation.inner(text).of(text);
    return isSpeech(text, quotation)
        && Character.isUpperCase(inner.codePointAt(0))
        && inner.split("\\s+", -1).length >= SENTENCE_WORDS;
  }
}
