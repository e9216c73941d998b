package parallax.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.memory.MemoryIndex;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TermQuery;
import parallax.dictionary.PlainToken;

/**
 * The same dictionary looked up with Lucene: a text is put into an index in memory, then every
 * entry is a query (a term, a prefix or a phrase) whose matches are counted.
 */
final class LuceneMatcher {
  private static final String FIELD = "text";

  private final List<Query> queries = new ArrayList<>();

  /**
   * Makes the queries.
   *
   * @param patterns words, stems with a star at their end, or words divided by a space
   */
  LuceneMatcher(List<String> patterns) {
    patterns.forEach(pattern -> queries.add(query(pattern)));
  }

  private static Query query(String pattern) {
    String[] words = pattern.split(" ");
    if (words.length > 1) {
      return new PhraseQuery(FIELD, words);
    }
    return pattern.endsWith("*")
        ? new PrefixQuery(new Term(FIELD, pattern.substring(0, pattern.length() - 1)))
        : new TermQuery(new Term(FIELD, pattern));
  }

  /** The matches of all entries. */
  int hits(List<PlainToken> tokens) {
    MemoryIndex index = new MemoryIndex();
    index.addField(FIELD, new Tokens(tokens));
    IndexSearcher searcher = index.createSearcher();
    LeafReaderContext leaf = searcher.getIndexReader().leaves().get(0);
    int hits = 0;
    try {
      for (Query query : queries) {
        hits += hits(searcher, leaf, query);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return hits;
  }

  private static int hits(IndexSearcher searcher, LeafReaderContext leaf, Query query)
      throws IOException {
    Query rewritten = searcher.rewrite(query);
    Matches matches =
        searcher.createWeight(rewritten, ScoreMode.COMPLETE_NO_SCORES, 1).matches(leaf, 0);
    int hits = 0;
    if (matches != null) {
      MatchesIterator iterator = matches.getMatches(FIELD);
      while (iterator != null && iterator.next()) {
        hits++;
      }
    }
    return hits;
  }

  /** Our tokens as Lucene wants them: the cutting of the text is not what is timed. */
  private static final class Tokens extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final List<PlainToken> tokens;
    private int next;

    private Tokens(List<PlainToken> tokens) {
      this.tokens = tokens;
    }

    @Override
    public boolean incrementToken() {
      if (next == tokens.size()) {
        return false;
      }
      clearAttributes();
      PlainToken token = tokens.get(next++);
      term.append(token.form());
      offset.setOffset(token.span().start(), token.span().end());
      return true;
    }
  }
}
