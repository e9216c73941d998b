package parallax.annotate.opennlp;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import opennlp.tools.tokenize.TokenizerME;
import parallax.text.Span;

/**
 * Where the tokens of a sentence stand: OpenNLP's, but with numbers whole ("7,644km" is "7,644" and
 * "km", which the model cuts before the comma) and hyphenated words split, as by CoreNLP.
 */
final class TokenSpans {
  private static final Pattern NUMBER_HEAD = Pattern.compile("\\d[\\d.,]*");
  private static final Pattern NUMBER_TAIL = Pattern.compile("(?:[.,]\\d|\\d).*", Pattern.DOTALL);

  /** A number and the unit or word glued to it, but no ordinal and no code such as 4x or 2022b. */
  private static final Pattern NUMBER_AND_UNIT =
      Pattern.compile("(\\d[\\d.,]*\\d|\\d)((?!st$|nd$|rd$|th$)\\p{L}{2,})");

  private static final Pattern HYPHENS = Pattern.compile("(?<=[\\p{L}\\d])-(?=[\\p{L}\\d])");

  private TokenSpans() {}

  /**
   * The tokens of a sentence in order.
   *
   * @param plain the body as {@link PlainText}
   */
  static List<Span> of(TokenizerME tokenizer, String plain, Span sentence) {
    List<Span> spans = new ArrayList<>();
    for (opennlp.tools.util.Span found : tokenizer.tokenizePos(sentence.of(plain))) {
      add(spans, new Span(found.getStart(), found.getEnd()).shift(sentence.start()), plain);
    }
    return spans.stream()
        .flatMap(span -> atHyphens(span, plain))
        .flatMap(span -> atUnit(span, plain))
        .toList();
  }

  private static void add(List<Span> spans, Span span, String plain) {
    int last = spans.size() - 1;
    if (last >= 0
        && spans.get(last).end() == span.start()
        && NUMBER_HEAD.matcher(spans.get(last).of(plain)).matches()
        && NUMBER_TAIL.matcher(span.of(plain)).matches()) {
      spans.set(last, spans.get(last).union(span));
    } else if (!span.isEmpty()) {
      spans.add(span);
    }
  }

  private static Stream<Span> atHyphens(Span span, String plain) {
    List<Span> parts = new ArrayList<>();
    // Looks beyond the token: the model may have cut before or after the hyphen.
    Matcher hyphens =
        HYPHENS.matcher(plain).region(span.start(), span.end()).useTransparentBounds(true);
    int start = span.start();
    while (hyphens.find()) {
      parts.add(new Span(start, hyphens.start()));
      parts.add(new Span(hyphens.start(), hyphens.end()));
      start = hyphens.end();
    }
    parts.add(new Span(start, span.end()));
    return parts.stream().filter(part -> !part.isEmpty());
  }

  private static Stream<Span> atUnit(Span span, String plain) {
    Matcher glued = NUMBER_AND_UNIT.matcher(span.of(plain));
    if (!glued.matches()) {
      return Stream.of(span);
    }
    int unit = span.start() + glued.start(2);
    return Stream.of(new Span(span.start(), unit), new Span(unit, span.end()));
  }
}
