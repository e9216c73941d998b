package parallax.extract.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import parallax.extract.quantity.NumberPhrase.Form;

/**
 * Reads amounts that belong together: "15–20%", "between 3 and 5 million", "$26 and $27 billion".
 */
final class RangeReader {
  private static final int CUE_REACH = 12;
  private static final int DECISION_REACH = 4;
  private static final int LONGEST_LIST = 8;

  /** Verbs of deciding, whose two numbers are the votes of either side. */
  private static final Set<String> DECISIONS =
      Set.of(
          "vote", "pass", "adopt", "approve", "reject", "defeat", "ratify", "endorse", "lose",
          "beat", "win");

  private static final Set<String> MOVES = Set.of("go", "move", "change", "shift", "swing", "turn");

  private final Vocabulary vocabulary;
  private final AmountReader amounts;

  RangeReader(Vocabulary vocabulary, AmountReader amounts) {
    this.vocabulary = vocabulary;
    this.amounts = amounts;
  }

  /**
   * One amount, the two ends of one range, or several amounts of one list.
   *
   * @param amounts in order, at least one
   * @param range whether the two are the ends of one value
   * @param to atom after the last
   */
  record Group(List<Amount> amounts, boolean range, int to) {}

  /** The amounts that begin at an atom; empty if no number stands there. */
  Optional<Group> read(AtomLine line, int index) {
    Optional<Amount> first = amounts.read(line, index);
    if (first.isEmpty()) {
      return Optional.empty();
    }
    Optional<Group> range = range(line, first.get());
    return range.isPresent() ? range : Optional.of(list(line, first.get()));
  }

  private Optional<Group> range(AtomLine line, Amount first) {
    int joint = first.to();
    if (!isRangeJoint(line, joint, first)) {
      return Optional.empty();
    }
    Optional<Amount> second = amounts.read(line, joint + 1).or(() -> glued(line, joint + 1));
    if (second.isEmpty()) {
      return Optional.empty();
    }
    Amount high = sharingBack(first, second.get());
    Amount low = first.sharing(high);
    if (!low.sameUnit(high)) {
      return Optional.empty();
    }
    boolean ascending = low.value().compareTo(high.value()) < 0;
    boolean change =
        line.at(joint).is("to")
            && (isChange(line, first.from()) || isChangeAndLevel(line, first, second.get()));
    boolean score = isScore(line, low, high) || isVote(line, low, high);
    if ((line.at(joint).isDash() && !ascending) || score) {
      // "3-1", "52–48", "52 to 48" set two things against each other: no range, no two counts.
      return Optional.of(new Group(List.of(), false, high.to()));
    }
    return Optional.of(new Group(List.of(low, high), ascending && !change, high.to()));
  }

  /** Behind a dash a number stands glued and would be taken for a part of a name. */
  private Optional<Amount> glued(AtomLine line, int index) {
    return line.at(index).isNumber() ? amounts.unguarded(line, index) : Optional.empty();
  }

  private static Amount sharingBack(Amount first, Amount second) {
    boolean bare = second.unit().isEmpty() && first.unit().isPresent() && first.before();
    return bare ? second.with(first.unit().get()) : second;
  }

  private static boolean isRangeJoint(AtomLine line, int joint, Amount first) {
    Atom atom = line.at(joint);
    if (atom.isDash()) {
      boolean numbers = line.at(joint + 1).isNumber() || !line.at(joint + 1).isWord();
      return (line.joins(joint) || (!atom.is("-") && !line.glued(joint))) && numbers;
    }
    boolean between = atom.is("and") && line.at(first.from() - 1).is("between");
    boolean or =
        atom.is("or")
            && first.unit().isEmpty()
            && first.number().form() == Form.WORDS
            && !first.number().isScaled();
    return atom.is("to") || between || or;
  }

  /** "Two-three" without a thing behind it is a score or a vote. */
  private static boolean isScore(AtomLine line, Amount low, Amount high) {
    return low.unit().isEmpty()
        && line.at(low.to()).isDash()
        && NounFinder.after(line, high.to()) < 0
        && vocabularyFree(low, high);
  }

  /** "Rejected by 199 to 230", "voted 230 to 199", with nothing but votes counted behind. */
  private static boolean isVote(AtomLine line, Amount low, Amount high) {
    boolean bare = low.unit().isEmpty() && vocabularyFree(low, high);
    int noun = NounFinder.after(line, high.to());
    if (!bare || !line.at(low.to()).is("to") || (noun >= 0 && !line.lemma(noun).equals("vote"))) {
      return false;
    }
    int last = low.from() - 1;
    int vote = line.at(last).is("of") ? last - 1 : last;
    return line.lemma(vote).equals("vote") || (line.at(last).is("by") && decides(line, last));
  }

  private static boolean decides(AtomLine line, int by) {
    for (int i = by - 1; i >= Math.max(0, by - DECISION_REACH); i--) {
      if (DECISIONS.contains(line.lemma(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean vocabularyFree(Amount low, Amount high) {
    return !low.number().isScaled() && !high.number().isScaled();
  }

  /**
   * "Rose $2 to $81", "grew by $3 billion to $26 billion": each end prints its own unit, and a
   * change is named right before the first. In "may rise by 5% to 10%" the verb tells of no change
   * that took place, and the two are as likely the ends of a range.
   */
  private boolean isChangeAndLevel(AtomLine line, Amount first, Amount second) {
    if (first.unit().isEmpty() || second.unit().isEmpty()) {
      return false;
    }
    int last =
        vocabulary
            .approximatorBefore(line, first.from() - 1)
            .map(hit -> hit.from() - 1)
            .orElse(first.from() - 1);
    int cue = cueBefore(line, last);
    boolean by = line.at(last).is("by") && cue >= 0;
    return (by || cue == last) && !line.pos(cue).equals("VB");
  }

  /** The nearest word of change up to an atom; -1 if none is near. */
  private int cueBefore(AtomLine line, int last) {
    for (int i = last; i >= Math.max(0, last - CUE_REACH); i--) {
      if (MOVES.contains(line.lemma(i))
          || vocabulary.direction(line.lemma(i), line.pos(i)) != Direction.NONE) {
        return i;
      }
    }
    return -1;
  }

  /** "Rose from 5 to 10 percent" has two values; "from 5 to 10 percent of cars" one range. */
  private boolean isChange(AtomLine line, int index) {
    return line.at(index - 1).is("from") && cueBefore(line, index - 2) >= 0;
  }

  private Group list(AtomLine line, Amount first) {
    List<Amount> items = new ArrayList<>(List.of(first));
    boolean closed = false;
    while (!closed && items.size() < LONGEST_LIST) {
      int at = items.get(items.size() - 1).to();
      int comma = line.at(at).is(",") ? 1 : 0;
      closed = line.at(at + comma).is("and") || line.at(at + comma).is("or");
      if (comma == 0 && !closed) {
        break;
      }
      Optional<Amount> next = amounts.read(line, at + comma + (closed ? 1 : 0));
      if (next.isEmpty()) {
        closed = false;
        break;
      }
      items.add(next.get());
    }
    return closed && items.size() > 1 ? shared(first, items) : alone(first);
  }

  private static Group alone(Amount amount) {
    return new Group(List.of(amount), false, amount.to());
  }

  /** The items with the last one's unit and scale, if that makes them of one kind. */
  private static Group shared(Amount first, List<Amount> items) {
    Amount last = items.get(items.size() - 1);
    List<Amount> shared = new ArrayList<>();
    boolean gained = false;
    for (Amount item : items) {
      Amount with = item.sharing(last);
      gained |= !with.equals(item);
      if (!with.sameUnit(last) || item.number().form() == Form.FRACTION) {
        return alone(first);
      }
      shared.add(with);
    }
    return gained ? new Group(List.copyOf(shared), false, last.to()) : alone(first);
  }
}
