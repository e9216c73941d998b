package parallax.extract.quantity;

import java.util.List;
import parallax.annotate.Sentence;
import parallax.annotate.Token;
import parallax.text.Span;

/**
 * The atoms of one sentence together with the annotator's tokens under them.
 *
 * <p>Asking beyond either end gives {@link Atom#NONE}, so that readers need no bounds checks.
 */
final class AtomLine {
  private final String text;
  private final Sentence sentence;
  private final List<Atom> atoms;
  private final int[] tokens;
  private final boolean[] barred;

  /** The line of one sentence of {@code text}. */
  AtomLine(String text, Sentence sentence) {
    this.text = text;
    this.sentence = sentence;
    this.atoms = AtomScanner.scan(text, sentence.span());
    this.tokens = tokensUnder(atoms, sentence.tokens());
    this.barred = new boolean[atoms.size()];
  }

  /** The index of the token each atom begins in; tokens and atoms both come in order. */
  private static int[] tokensUnder(List<Atom> atoms, List<Token> tokens) {
    int[] indexes = new int[atoms.size()];
    int token = 0;
    for (int i = 0; i < indexes.length; i++) {
      while (token + 1 < tokens.size() && tokens.get(token).span().end() <= atoms.get(i).start()) {
        token++;
      }
      indexes[i] = token;
    }
    return indexes;
  }

  Sentence sentence() {
    return sentence;
  }

  int size() {
    return atoms.size();
  }

  Atom at(int index) {
    return index < 0 || index >= atoms.size() ? Atom.NONE : atoms.get(index);
  }

  /** Whether nothing stands between this atom and the one before it. */
  boolean glued(int index) {
    return index > 0 && index < atoms.size() && at(index - 1).end() == at(index).start();
  }

  /** Whether a dash joins its two neighbours without white space. */
  boolean joins(int index) {
    return at(index).isDash() && glued(index) && glued(index + 1);
  }

  /** The span from atom {@code from} up to, not including, atom {@code to}. */
  Span span(int from, int to) {
    return new Span(at(from).start(), at(to - 1).end());
  }

  /** The characters from atom {@code from} up to, not including, atom {@code to}. */
  String text(int from, int to) {
    return from >= to ? "" : span(from, to).of(text);
  }

  /** The character before an atom; a blank at the start of the text. */
  char before(int index) {
    int start = at(index).start();
    return start <= 0 ? ' ' : text.charAt(start - 1);
  }

  /** The index of the token an atom begins in; -1 outside the sentence. */
  int token(int index) {
    return index < 0 || index >= tokens.length ? -1 : tokens[index];
  }

  /** The part of speech of the token an atom begins in; empty outside the sentence. */
  String pos(int index) {
    int token = token(index);
    return token < 0 ? "" : sentence.tokens().get(token).pos();
  }

  /** The annotator's entity label of the token an atom begins in; empty outside the sentence. */
  String ner(int index) {
    int token = token(index);
    return token < 0 ? "" : sentence.tokens().get(token).ner();
  }

  /** The lemma of the token an atom begins in; empty outside the sentence. */
  String lemma(int index) {
    int token = token(index);
    return token < 0 ? "" : sentence.tokens().get(token).lemma();
  }

  /** Takes the atoms of a stretch out of the grammar's sight: no quantity begins there. */
  void bar(int from, int to) {
    for (int i = Math.max(0, from); i < Math.min(to, barred.length); i++) {
      barred[i] = true;
    }
  }

  /** Whether the atom was barred. */
  boolean isBarred(int index) {
    return index >= 0 && index < barred.length && barred[index];
  }

  /** Whether a noun in the plural stands there. */
  boolean isPluralNoun(int index) {
    return pos(index).equals("NNS") || pos(index).equals("NNPS");
  }

  /** Whether any noun stands there. */
  boolean isNoun(int index) {
    return pos(index).startsWith("NN");
  }
}
