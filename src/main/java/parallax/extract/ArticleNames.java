package parallax.extract;

import java.util.ArrayList;
import java.util.List;
import parallax.text.Span;

/**
 * The names found so far in one article, sentence by sentence: what the resolvers read and amend.
 *
 * @param sentences the words of each sentence, in order
 * @param names the names of each sentence, in order; as many lists as sentences, each amendable
 */
record ArticleNames(List<SentenceWords> sentences, List<List<NameCandidate>> names) {
  ArticleNames {
    sentences = List.copyOf(sentences);
    names = names.stream().map(list -> (List<NameCandidate>) new ArrayList<>(list)).toList();
  }

  /** All names in order of their place. */
  List<NameCandidate> all() {
    return names.stream().flatMap(List::stream).toList();
  }

  /** Puts a name in the place of all that overlap it. */
  void put(int sentence, NameCandidate name) {
    List<NameCandidate> list = names.get(sentence);
    list.removeIf(other -> other.span().overlaps(name.span()));
    int at = 0;
    while (at < list.size() && list.get(at).span().compareTo(name.span()) < 0) {
      at++;
    }
    list.add(at, name);
  }

  /** Whether a name of a sentence overlaps a span. */
  boolean taken(int sentence, Span span) {
    return names.get(sentence).stream().anyMatch(name -> name.span().overlaps(span));
  }
}
