package parallax.extract.quantity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import parallax.annotate.Sentence;
import parallax.annotate.Token;
import parallax.text.Span;

/**
 * Finds what a bare noun with "the" takes up again: behind the "Nile Water Company", "the company"
 * is that company.
 *
 * <p>Only a word of the name itself is taken up, and only in the paragraph of the name or the next.
 */
public final class DefiniteNames {
  private static final Set<String> POINTING = Set.of("the", "this", "that");

  private DefiniteNames() {}

  /**
   * The nouns of an article that take up a name, in order of their place.
   *
   * @param bodies names of bodies and works that a noun can take up, in order of their place
   * @param named everything named already; a noun inside a name takes up nothing
   */
  public static List<NamedThing> find(
      List<Sentence> sentences, List<NamedThing> bodies, List<NamedThing> named) {
    List<NamedThing> found = new ArrayList<>();
    for (Sentence sentence : sentences) {
      for (int i = 0; i + 1 < sentence.tokens().size(); i++) {
        if (isBareDefinite(sentence.tokens(), i)) {
          Token noun = sentence.tokens().get(i + 1);
          boolean free = named.stream().noneMatch(name -> name.span().overlaps(noun.span()));
          Optional<NamedThing> body = nearest(sentences, sentence, noun, bodies);
          body.filter(name -> free)
              .ifPresent(name -> found.add(new NamedThing(noun.span(), name.name(), false)));
        }
      }
    }
    return found;
  }

  private static boolean isBareDefinite(List<Token> tokens, int index) {
    boolean definite = POINTING.contains(tokens.get(index).text().toLowerCase(Locale.ROOT));
    boolean noun = tokens.get(index + 1).pos().startsWith("NN");
    boolean longer = index + 2 < tokens.size() && tokens.get(index + 2).pos().startsWith("NN");
    return definite && noun && !longer;
  }

  private static Optional<NamedThing> nearest(
      List<Sentence> sentences, Sentence sentence, Token noun, List<NamedThing> bodies) {
    return bodies.stream()
        .filter(body -> body.span().end() <= noun.span().start())
        .filter(body -> sentence.paragraph() - paragraph(sentences, body.span()) <= 1)
        .filter(body -> isWordOf(noun.text(), body.name()))
        .max(Comparator.comparing(NamedThing::span));
  }

  private static int paragraph(List<Sentence> sentences, Span span) {
    return sentences.stream()
        .filter(sentence -> sentence.span().end() > span.start())
        .mapToInt(Sentence::paragraph)
        .findFirst()
        .orElse(Integer.MIN_VALUE / 2);
  }

  private static boolean isWordOf(String noun, String name) {
    List<String> words = List.of(name.toLowerCase(Locale.ROOT).split(" "));
    return words.size() > 1 && words.contains(noun.toLowerCase(Locale.ROOT));
  }
}
