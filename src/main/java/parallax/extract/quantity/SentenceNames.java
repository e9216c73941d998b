package parallax.extract.quantity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import parallax.annotate.Sentence;
import parallax.annotate.Token;
import parallax.text.Span;

/** The names of one sentence, by token. */
final class SentenceNames {
  private final NamedThing[] byToken;

  private SentenceNames(NamedThing[] byToken) {
    this.byToken = byToken;
  }

  /**
   * The names that lie in a sentence.
   *
   * @param names of the whole article, in order of their place
   */
  static SentenceNames of(Sentence sentence, List<NamedThing> names) {
    List<Token> tokens = sentence.tokens();
    NamedThing[] byToken = new NamedThing[tokens.size()];
    int token = 0;
    for (int i = firstIn(sentence.span(), names); i < names.size(); i++) {
      NamedThing name = names.get(i);
      if (name.span().start() >= sentence.span().end()) {
        break;
      }
      while (token < tokens.size() && tokens.get(token).span().end() <= name.span().start()) {
        token++;
      }
      for (int t = token; t < tokens.size() && tokens.get(t).span().overlaps(name.span()); t++) {
        byToken[t] = name;
      }
    }
    return new SentenceNames(byToken);
  }

  /** The first name that ends after the sentence begins, by halving. */
  private static int firstIn(Span span, List<NamedThing> names) {
    int low = 0;
    int high = names.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (names.get(middle).span().end() <= span.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The name a token belongs to. */
  Optional<NamedThing> at(int token) {
    return token < 0 || token >= byToken.length
        ? Optional.empty()
        : Optional.ofNullable(byToken[token]);
  }

  /** The different countries named, in order. */
  List<String> countries() {
    Set<String> found = new LinkedHashSet<>();
    Arrays.stream(byToken)
        .filter(name -> name != null && name.country())
        .forEach(name -> found.add(name.name()));
    return new ArrayList<>(found);
  }

  /** The different countries named before a token, the nearest first. */
  List<String> countriesBefore(int token) {
    Set<String> found = new LinkedHashSet<>();
    for (int i = Math.min(token, byToken.length) - 1; i >= 0; i--) {
      if (byToken[i] != null && byToken[i].country()) {
        found.add(byToken[i].name());
      }
    }
    return new ArrayList<>(found);
  }
}
