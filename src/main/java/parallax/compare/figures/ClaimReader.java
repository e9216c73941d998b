package parallax.compare.figures;

import java.util.Optional;
import java.util.regex.Pattern;
import parallax.corpus.CatalogueEntry;
import parallax.extract.Quantity;
import parallax.extract.Voice;
import parallax.study.Study;

/** Makes of the quantities of an article the claims that can be lined up with others. */
public final class ClaimReader {
  private static final Pattern COMPARED =
      Pattern.compile(
          "\\b(?:compared (?:with|to)|against|(?:up|down) from)(?: \\w+){0,2} $",
          Pattern.CASE_INSENSITIVE);

  private final TopicReader topics;

  /** A reader for the names and words of one study. */
  public ClaimReader(Study study) {
    this.topics = new TopicReader(study);
  }

  /**
   * Where a quantity stands.
   *
   * @param start first code point in the original file, from 0
   * @param end code point after the last
   * @param surface what stands there
   * @param sentence the sentence around it, as cleaned; read and not kept
   * @param at where in that sentence it begins: a number may stand there twice
   */
  public record Place(int start, int end, String surface, String sentence, int at) {
    private String before() {
      return sentence.substring(0, at);
    }
  }

  /**
   * The claim a quantity makes.
   *
   * @param entry what the catalogue says of its article
   * @param voice in whose voice its sentence is
   * @return empty if it has no number or if what it measures cannot be told from other things
   */
  public Optional<Claim> read(CatalogueEntry entry, Quantity quantity, Place place, Voice voice) {
    return isOfUnknownPast(quantity, place)
        ? Optional.empty()
        : topics
            .read(quantity, place.sentence())
            .flatMap(
                topic ->
                    FigureValues.of(quantity, place.surface(), topic.kind())
                        .map(
                            value ->
                                new Claim(
                                    entry.id(),
                                    entry.date(),
                                    entry.source(),
                                    place.start(),
                                    place.end(),
                                    place.surface(),
                                    quantity,
                                    voice,
                                    topic,
                                    value)));
  }

  /** "Compared with $24 billion before the war": the value of an earlier time that is not named. */
  private static boolean isOfUnknownPast(Quantity quantity, Place place) {
    return quantity.period().isEmpty() && COMPARED.matcher(place.before()).find();
  }
}
