package parallax.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import parallax.corpus.Article;
import parallax.csv.Column;
import parallax.csv.ColumnType;
import parallax.csv.TableSchema;
import parallax.csv.TableWriter;
import parallax.dictionary.DictionaryHit;
import parallax.dictionary.DictionaryLookup;
import parallax.dictionary.KeyCount;
import parallax.dictionary.KeyedTokens;
import parallax.dictionary.PlainToken;
import parallax.dictionary.PlainTokens;
import parallax.text.AlignedText;
import parallax.text.CodePoints;
import parallax.text.Span;

/** Writes what a dictionary counts in each article and, if wanted, where. */
final class DictionaryTables implements Closeable {
  private static final TableSchema COUNTS =
      new TableSchema(
          "counts",
          List.of(
              text("article"),
              text("source"),
              text("category"),
              number("hits", ColumnType.INTEGER),
              number("weighted", ColumnType.NUMBER),
              number("words", ColumnType.INTEGER),
              number("per_1000", ColumnType.NUMBER)));

  private static final TableSchema HITS =
      new TableSchema(
          "hits",
          List.of(
              text("article"),
              text("category"),
              number("start", ColumnType.INTEGER),
              number("end", ColumnType.INTEGER),
              text("surface"),
              text("pattern"),
              number("weight", ColumnType.NUMBER)));

  private final DictionaryLookup lookup;
  private final String nomatch;
  private final TableWriter counts;
  private final Optional<TableWriter> hits;

  /**
   * @param nomatch the name under which tokens without a match are counted; empty to leave them out
   * @throws IOException if a header cannot be written
   */
  DictionaryTables(
      DictionaryLookup lookup, String nomatch, Writer countsTo, Optional<Writer> hitsTo)
      throws IOException {
    this.lookup = lookup;
    this.nomatch = nomatch;
    this.counts = new TableWriter(countsTo, COUNTS);
    this.hits =
        hitsTo.isPresent() ? Optional.of(new TableWriter(hitsTo.get(), HITS)) : Optional.empty();
  }

  /**
   * Scores one article.
   *
   * @param text what of it is scored
   */
  void accept(Article article, AlignedText text) {
    List<PlainToken> tokens = PlainTokens.of(text.text());
    List<DictionaryHit> found = lookup.hits(tokens);
    long words = tokens.stream().filter(PlainToken::isWord).count();
    for (KeyCount count : KeyCount.of(lookup.keys(), found)) {
      counts.row(
          article.id(),
          article.entry().source(),
          count.key(),
          count.hits(),
          count.weighted(),
          words,
          perThousand(count.hits(), words));
    }
    if (!nomatch.isEmpty()) {
      int rest = unmatched(tokens, found);
      counts.row(
          article.id(),
          article.entry().source(),
          nomatch,
          rest,
          rest,
          words,
          perThousand(rest, words));
    }
    hits.ifPresent(table -> writeHits(table, article, text, tokens, found));
  }

  private int unmatched(List<PlainToken> tokens, List<DictionaryHit> found) {
    return new KeyedTokens(true, Optional.of(nomatch), false).of(tokens, found).size()
        - found.size();
  }

  private static Optional<Double> perThousand(int hits, long words) {
    return words == 0 ? Optional.empty() : Optional.of(1000.0 * hits / words);
  }

  private static void writeHits(
      TableWriter table,
      Article article,
      AlignedText text,
      List<PlainToken> tokens,
      List<DictionaryHit> found) {
    CodePoints codePoints = new CodePoints(article.text());
    for (DictionaryHit hit : found) {
      Span inText = tokens.get(hit.first()).span().union(tokens.get(hit.end() - 1).span());
      Span original = text.toOriginal(inText);
      Span points = codePoints.of(original);
      table.row(
          article.id(),
          hit.key(),
          points.start(),
          points.end(),
          original.of(article.text()),
          hit.pattern(),
          hit.weight());
    }
  }

  private static Column text(String name) {
    return new Column(name, ColumnType.STRING, false, "");
  }

  private static Column number(String name, ColumnType type) {
    return new Column(name, type, false, "");
  }

  @Override
  public void close() throws IOException {
    counts.close();
    if (hits.isPresent()) {
      hits.get().close();
    }
  }
}
