package parallax.extract.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import parallax.annotate.Token;
import parallax.study.CueKind;
import parallax.study.NumberCue;

/**
 * A noun phrase in a form that different wordings share: names by their canonical name, other words
 * by their lemma, known measures by their normal name.
 *
 * @param items in the order of the text
 * @param measure what is measured, if it is in the vocabulary
 * @param measureAt index among the items where the measure stands; -1 without one
 */
record TopicPhrase(List<Item> items, Optional<NumberCue> measure, int measureAt) {
  private static final int LONGEST_MEASURE = 4;
  private static final Set<String> FILLERS =
      Set.of(
          "total",
          "overall",
          "new",
          "key",
          "current",
          "recent",
          "such",
          "same",
          "own",
          "other",
          "many",
          "most",
          "more",
          "several",
          "bilateral",
          "mutual",
          "respective",
          "whole",
          "entire",
          "only",
          "last",
          "first",
          "very",
          "least",
          "further",
          "additional",
          "annual",
          "average",
          "number",
          "amount",
          "share",
          "figure",
          "value",
          "level",
          "increase",
          "growth",
          "rise",
          "volume",
          "rate",
          "half");

  /** What an item is. */
  enum Kind {
    COUNTRY,
    NAME,
    WORD,
    PREPOSITION
  }

  /**
   * One piece of a phrase.
   *
   * @param head whether it is the phrase's head noun
   */
  record Item(String text, Kind kind, boolean head) {}

  /** The normal form of some tokens of a sentence. */
  static TopicPhrase of(
      List<Integer> tokens,
      int head,
      SentenceTree tree,
      SentenceNames names,
      Vocabulary vocabulary) {
    return of(tokens, head, tree, names, vocabulary, cue -> true);
  }

  /**
   * The normal form of some tokens of a sentence.
   *
   * @param fits whether a measure can be what is spoken of
   */
  static TopicPhrase of(
      List<Integer> tokens,
      int head,
      SentenceTree tree,
      SentenceNames names,
      Vocabulary vocabulary,
      Predicate<NumberCue> fits) {
    List<Item> items = new ArrayList<>();
    Optional<NamedThing> last = Optional.empty();
    for (int index : tokens) {
      Optional<NamedThing> name = names.at(index);
      if (name.isPresent() && !name.equals(last)) {
        Kind kind = name.get().country() ? Kind.COUNTRY : Kind.NAME;
        items.add(new Item(name.get().name(), kind, index == head));
      } else if (name.isEmpty()) {
        item(tree.token(index), index == head).ifPresent(items::add);
      }
      last = name;
    }
    return withMeasure(items, vocabulary, fits);
  }

  private static Optional<Item> item(Token token, boolean head) {
    String pos = token.pos();
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    if (pos.equals("IN") || pos.equals("TO")) {
      return Optional.of(new Item(lemma, Kind.PREPOSITION, false));
    }
    // "Relocated firms" are firms of a kind: the form is the adjective, the lemma a deed.
    boolean participle = pos.equals("VBN") || pos.equals("VBG");
    String text = participle ? token.text().toLowerCase(Locale.ROOT) : lemma;
    boolean word = pos.startsWith("NN") || pos.startsWith("JJ") || participle;
    return word && Character.isLetterOrDigit(text.codePointAt(0))
        ? Optional.of(new Item(text, Kind.WORD, head))
        : Optional.empty();
  }

  /** Known names of a measure become one item; what two actors share or exchange comes first. */
  private static TopicPhrase withMeasure(
      List<Item> items, Vocabulary vocabulary, Predicate<NumberCue> fits) {
    Optional<TopicPhrase> between =
        found(items, vocabulary, fits.and(cue -> cue.kind() != CueKind.MEASURE));
    List<Item> rest = between.map(TopicPhrase::items).orElse(items);
    Optional<TopicPhrase> plain = found(rest, vocabulary, cue -> cue.kind() == CueKind.MEASURE);
    List<Item> all = plain.map(TopicPhrase::items).orElse(rest);
    return between
        .map(phrase -> new TopicPhrase(all, phrase.measure, indexOf(all, phrase.measure)))
        .or(() -> plain)
        .orElseGet(() -> new TopicPhrase(List.copyOf(items), Optional.empty(), -1));
  }

  private static int indexOf(List<Item> items, Optional<NumberCue> measure) {
    String cue = measure.map(NumberCue::cue).orElse("");
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i).kind() == Kind.WORD && items.get(i).text().equals(cue)) {
        return i;
      }
    }
    return -1;
  }

  /** The longest measure of the wanted kind. */
  private static Optional<TopicPhrase> found(
      List<Item> items, Vocabulary vocabulary, Predicate<NumberCue> wanted) {
    for (int length = Math.min(LONGEST_MEASURE, items.size()); length > 0; length--) {
      for (int from = 0; from + length <= items.size(); from++) {
        Optional<NumberCue> cue = vocabulary.measure(lemmas(items, from, length)).filter(wanted);
        if (cue.isPresent() && !isModifier(items, from + length, cue.get())) {
          List<Item> merged = new ArrayList<>(items.subList(0, from));
          boolean head = items.subList(from, from + length).stream().anyMatch(Item::head);
          merged.add(new Item(cue.get().cue(), Kind.WORD, head));
          merged.addAll(items.subList(from + length, items.size()));
          return Optional.of(new TopicPhrase(List.copyOf(merged), cue, from));
        }
      }
    }
    return Optional.empty();
  }

  /** The "trade" of "trade deficit", the "export" of "export credit": another thing is meant. */
  private static boolean isModifier(List<Item> items, int behind, NumberCue cue) {
    Item next = behind < items.size() ? items.get(behind) : null;
    return cue.kind() != CueKind.MEASURE
        && next != null
        && next.kind() == Kind.WORD
        && next.head()
        && !FILLERS.contains(next.text());
  }

  private static String lemmas(List<Item> items, int from, int length) {
    StringBuilder joined = new StringBuilder();
    for (Item item : items.subList(from, from + length)) {
      if (item.kind() == Kind.COUNTRY || item.kind() == Kind.NAME) {
        return "";
      }
      joined.append(joined.isEmpty() ? "" : " ").append(item.text());
    }
    return joined.toString();
  }

  /** The different countries named, in order. */
  List<String> countries() {
    return items.stream()
        .filter(item -> item.kind() == Kind.COUNTRY)
        .map(Item::text)
        .distinct()
        .toList();
  }

  /** The country behind one of some prepositions; empty if there is none. */
  Optional<String> countryBehind(Set<String> prepositions) {
    boolean open = false;
    for (Item item : items) {
      if (item.kind() == Kind.PREPOSITION) {
        open = prepositions.contains(item.text());
      } else if (open && item.kind() == Kind.COUNTRY) {
        return Optional.of(item.text());
      }
    }
    return Optional.empty();
  }

  /** The country named before the measure. */
  Optional<String> countryBefore() {
    return items.subList(0, Math.max(0, measureAt)).stream()
        .filter(item -> item.kind() == Kind.COUNTRY)
        .map(Item::text)
        .findFirst();
  }

  /** The words that say more than the measure and the countries do. */
  List<String> details(boolean beforeMeasure) {
    List<Item> side =
        beforeMeasure
            ? items.subList(0, Math.max(0, measureAt))
            : items.subList(measureAt + 1, items.size());
    return side.stream()
        .filter(item -> item.kind() == Kind.NAME || item.kind() == Kind.WORD)
        .map(Item::text)
        .filter(text -> !FILLERS.contains(text))
        .toList();
  }

  /** All items in order, fillers and leading or trailing prepositions left out. */
  String plain() {
    List<String> words = new ArrayList<>();
    String preposition = "";
    for (Item item : items) {
      if (item.kind() == Kind.PREPOSITION) {
        preposition = item.text();
      } else if (item.head() || !FILLERS.contains(item.text())) {
        if (!preposition.isEmpty() && !words.isEmpty()) {
          words.add(preposition);
        }
        preposition = "";
        words.add(item.text());
      }
    }
    return String.join(" ", words);
  }
}
