package parallax.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import parallax.evaluate.Tally.Said;
import parallax.frame.EvidenceWords;

/** Finds for each wrong sentence what went wrong, by rules over the tables alone. */
final class ErrorCauses {
  static final String NOT_FOUND = "sentence not found";
  static final String NOT_RELEVANT = "relevance missed";
  static final String ARTICLE = "turned by the rest of the article";
  static final String ZONE = "lost to the neutral zone";
  static final String VOICE = "voice wrong";
  static final String DIRECTION = "direction wrong";
  static final String BOTH = "direction and voice wrong";
  static final String REPORT = "report weighed otherwise";

  /** The strongest value of a direction, which the model's neutral zone is a share of. */
  private static final double STRONGEST = 2;

  private final EvidenceRows evidence;
  private final double zone;

  /**
   * Causes by the evidence.
   *
   * @param zone a direction nearer to 0 than this, on −1…+1, was taken for 0
   */
  ErrorCauses(EvidenceRows evidence, double zone) {
    this.evidence = evidence;
    this.zone = zone;
  }

  /** Every wrong sentence of the program, by article, place and variable. */
  List<SentenceError> of(List<Assessed> assessed) {
    List<SentenceError> errors = new ArrayList<>();
    for (Assessed one : assessed) {
      String variable = one.tally().variable();
      if (one.tally().coder() == Coder.PARALLAX && !strengthOrPool(variable)) {
        one.tally().all().stream()
            .filter(said -> !said.wanted().equals(said.found()))
            .forEach(said -> errors.add(error(variable, said)));
      }
    }
    errors.sort(
        Comparator.comparing((SentenceError error) -> error.sentence().article())
            .thenComparing(error -> error.sentence().gold().span().start()));
    return errors;
  }

  /** A wrong side is listed once, and a wrong frame under its own name. */
  private static boolean strengthOrPool(String variable) {
    return Set.of(Variable.DIRECTION, Variable.AUTHOR_DIRECTION, Tally.FRAMES).contains(variable);
  }

  private SentenceError error(String variable, Said said) {
    boolean frame = variable.startsWith(Variable.FRAME);
    String of = frame ? variable.substring(Variable.FRAME.length()) : "";
    return new SentenceError(
        said.coded(),
        variable,
        said.wanted(),
        said.found(),
        cause(variable, said, of),
        evidence.strongest(said.coded(), of));
  }

  private String cause(String variable, Said said, String frame) {
    CodedSentence sentence = said.coded();
    if (sentence.output().isEmpty()) {
      return NOT_FOUND;
    }
    if (variable.equals(Variable.RELEVANCE)) {
      return said.wanted().equals("1") ? NOT_RELEVANT : "relevance where there is none";
    }
    if (!sentence.foundRelevant()) {
      return NOT_RELEVANT;
    }
    return switch (variable) {
      case Variable.VOICE -> voice(said);
      case Variable.HOLDER -> holder(said);
      case Variable.DIRECTION + Variable.SIGN -> direction(said);
      case Variable.AUTHOR_DIRECTION + Variable.SIGN -> authorDirection(said);
      default -> frame(said, frame);
    };
  }

  private static String voice(Said said) {
    if (said.found().equals(Variable.AUTHOR)) {
      return "other voice missed";
    }
    return said.wanted().equals(Variable.AUTHOR)
        ? "other voice where the author speaks"
        : "voices confused";
  }

  private static String holder(Said said) {
    if (said.found().equals(Variable.NOBODY)) {
      return "nobody named";
    }
    return voice(said).equals("voices confused") ? "another one named" : voice(said);
  }

  private static String direction(Said said) {
    if (said.found().equals("0")) {
      return "side missed";
    }
    return said.wanted().equals("0") ? "side where there is none" : "opposite side";
  }

  /**
   * Asks first whether the sentence read alone would have been right, then whose voice or which
   * direction is wrong.
   */
  private String authorDirection(Said said) {
    CodedSentence sentence = said.coded();
    double alone =
        sentence.number(zeroIfEmpty(sentence.found(Variable.AUTHOR_DIRECTION)))
            - evidence.contribution(sentence, EvidenceWords.ARTICLE);
    boolean inZone = Math.abs(alone) < STRONGEST * zone;
    boolean sided = side(alone).equals(said.wanted());
    if (said.found().equals("0") && inZone && sided) {
      return ZONE;
    }
    if (inZone ? said.wanted().equals("0") : sided) {
      return ARTICLE;
    }
    boolean sameVoice = sentence.wanted(Variable.VOICE).equals(sentence.found(Variable.VOICE));
    Variable face = Variable.sign(Variable.DIRECTION);
    boolean sameSide = face.wanted(sentence).equals(java.util.Optional.of(face.found(sentence)));
    if (sameSide) {
      return sameVoice ? REPORT : VOICE;
    }
    return sameVoice ? DIRECTION : BOTH;
  }

  private static String zeroIfEmpty(String cell) {
    return cell.isEmpty() ? "0" : cell;
  }

  private static String side(double direction) {
    return Integer.toString((int) Math.signum(direction));
  }

  private String frame(Said said, String frame) {
    String kind = said.wanted().equals("1") ? "frame missed" : "frame added";
    return kind
        + (evidence.named(said.coded(), frame)
            ? ", an entry of it matched"
            : ", no entry of it matched");
  }
}
