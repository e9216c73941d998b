package parallax.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import parallax.study.NameKey;
import parallax.text.Span;

/**
 * Short forms inside one article: the surname after, or before, the full name; "the Concept" after
 * "Foreign Policy Concept"; "Bereke" after "Bereke Bank". Only documents have a capitalised head
 * for a short form; "the Consortium" is a description. A surname the gazetteer knows means somebody
 * else of that surname whom the article introduces.
 */
final class ShortFormResolver {
  private static final Set<String> DOCUMENTS =
      Set.of(
          "accord",
          "agreement",
          "charter",
          "concept",
          "convention",
          "declaration",
          "doctrine",
          "memorandum",
          "pact",
          "protocol",
          "strategy",
          "treaty");

  private static final Set<String> FIRMS =
      Set.of("bank", "company", "corporation", "group", "holding", "airlines", "airways", "energy");

  private ShortFormResolver() {}

  /** Names short forms after the full names of the article. */
  static void resolve(ArticleNames article) {
    Map<String, NameCandidate> persons = persons(article);
    Map<String, NameCandidate> firms = firms(article);
    Map<String, NameCandidate> documents = documents(article);
    Map<String, NameCandidate> beginnings = beginnings(article);
    Map<String, List<NameCandidate>> namesakes = namesakes(article);
    for (int s = 0; s < article.sentences().size(); s++) {
      article.names().get(s).replaceAll(name -> nameLonger(name, beginnings));
      SentenceWords words = article.sentences().get(s);
      article.names().get(s).replaceAll(name -> introduced(words, name, namesakes));
      for (Word word : article.sentences().get(s).words()) {
        name(article, s, word, persons, firms, documents);
      }
    }
  }

  private static NameCandidate nameLonger(
      NameCandidate name, Map<String, NameCandidate> beginnings) {
    NameCandidate full = beginnings.get(name.canonical());
    return full == null || name.isKnown() ? name : name.named(full);
  }

  private static void name(
      ArticleNames article,
      int sentence,
      Word word,
      Map<String, NameCandidate> persons,
      Map<String, NameCandidate> firms,
      Map<String, NameCandidate> documents) {
    Optional<NameCandidate> there =
        article.names().get(sentence).stream()
            .filter(name -> name.span().overlaps(word.span()))
            .findFirst();
    if (!word.capitalised() || there.filter(name -> mustStay(name, word.span())).isPresent()) {
      return;
    }
    NameCandidate person = persons.get(NameKey.romanised(word.text()));
    if (person != null) {
      article.put(sentence, at(word.span(), person));
    } else if (firms.containsKey(word.text()) && there.isPresent()) {
      article.put(sentence, at(word.span(), firms.get(word.text())));
    } else if (documents.containsKey(word.key()) && standsAlone(article, sentence, word)) {
      article.put(sentence, at(word.span(), documents.get(word.key())));
    }
  }

  /** A known name stays, and so does a longer one, or one that is named in full already. */
  private static boolean mustStay(NameCandidate name, Span word) {
    return name.isKnown() || !name.span().equals(word) || name.canonical().contains(" ");
  }

  private static NameCandidate at(Span span, NameCandidate full) {
    return NameCandidate.found(span, full.type(), full.canonical(), full.origin()).named(full);
  }

  /** A capital after a small word, and none after it: "the previous Concept". */
  private static boolean standsAlone(ArticleNames article, int sentence, Word word) {
    SentenceWords words = article.sentences().get(sentence);
    int at = words.from(word.span().start());
    boolean smallBefore = at > 0 && word.afterBlank() && !words.get(at - 1).capitalised();
    boolean capitalAfter =
        at + 1 < words.size() && words.get(at + 1).afterBlank() && words.get(at + 1).capitalised();
    return smallBefore && !capitalAfter;
  }

  /** Full names by surname; where two share one, the first of the article has it. */
  private static Map<String, NameCandidate> persons(ArticleNames article) {
    Map<String, NameCandidate> persons = new TreeMap<>();
    for (int s = 0; s < article.sentences().size(); s++) {
      SentenceWords words = article.sentences().get(s);
      for (NameCandidate name : article.names().get(s)) {
        int last = words.after(name.span()) - 1;
        boolean full = words.from(name.span().start()) < last;
        if (name.type() == EntityType.PERSON && full && words.get(last).text().length() > 2) {
          persons.putIfAbsent(NameKey.romanised(words.get(last).text()), name);
        }
      }
    }
    return persons;
  }

  /** All full names of persons by surname, in the order of their places. */
  private static Map<String, List<NameCandidate>> namesakes(ArticleNames article) {
    Map<String, List<NameCandidate>> namesakes = new TreeMap<>();
    for (int s = 0; s < article.sentences().size(); s++) {
      SentenceWords words = article.sentences().get(s);
      for (NameCandidate name : article.names().get(s)) {
        int last = words.after(name.span()) - 1;
        if (name.type() == EntityType.PERSON && words.from(name.span().start()) < last) {
          namesakes
              .computeIfAbsent(NameKey.romanised(words.get(last).text()), key -> new ArrayList<>())
              .add(name);
        }
      }
    }
    return namesakes;
  }

  /**
   * Whom a surname of the gazetteer means here: of all persons the article names in full with it
   * the one named last, or the first if it stands before them; the gazetteer's if there is none.
   */
  private static NameCandidate introduced(
      SentenceWords words, NameCandidate name, Map<String, List<NameCandidate>> namesakes) {
    int word = words.from(name.span().start());
    boolean surname = name.isKnown() && words.after(name.span()) == word + 1;
    if (!surname || name.type() != EntityType.PERSON) {
      return name;
    }
    List<NameCandidate> full =
        namesakes.getOrDefault(NameKey.romanised(words.get(word).text()), List.of());
    boolean another = full.stream().anyMatch(other -> isAnother(other, name));
    if (!another) {
      return name;
    }
    return full.stream()
        .filter(other -> other.span().end() <= name.span().start())
        .reduce((first, last) -> last)
        .or(() -> full.stream().filter(other -> !isAnother(other, name)).findFirst())
        .or(() -> full.stream().findFirst())
        .filter(other -> isAnother(other, name))
        .map(name::named)
        .orElse(name);
  }

  /**
   * Whether a full name is not one more spelling of a known person's. Given names are romanised in
   * ways too many to list, but their first letter hardly ever changes: Sergei, Sergey, Serhiy.
   */
  private static boolean isAnother(NameCandidate full, NameCandidate known) {
    return !full.canonical().equals(known.canonical())
        && !initial(full.canonical()).equals(initial(known.canonical()));
  }

  private static String initial(String name) {
    return NameKey.romanised(name.substring(0, 1));
  }

  /** Firms of two words by the first, where the second is what they are: Bereke Bank. */
  private static Map<String, NameCandidate> firms(ArticleNames article) {
    Map<String, NameCandidate> firms = new TreeMap<>();
    for (int s = 0; s < article.sentences().size(); s++) {
      SentenceWords words = article.sentences().get(s);
      for (NameCandidate name : article.names().get(s)) {
        int first = words.from(name.span().start());
        boolean two = words.after(name.span()) == first + 2;
        if (two && name.type() == EntityType.ORG && FIRMS.contains(words.key(first + 1))) {
          firms.putIfAbsent(words.get(first).text(), name);
        }
      }
    }
    return firms;
  }

  /** "X Institute" after "X Institute of Y Studies": the words before "of" by their text. */
  private static Map<String, NameCandidate> beginnings(ArticleNames article) {
    Map<String, NameCandidate> beginnings = new TreeMap<>();
    for (NameCandidate name : article.all()) {
      int of = name.canonical().indexOf(" of ");
      boolean longEnough = of > 0 && name.canonical().substring(0, of).contains(" ");
      if (longEnough && !name.isKnown() && name.type() == EntityType.ORG) {
        beginnings.putIfAbsent(name.canonical().substring(0, of), name);
      }
    }
    return beginnings;
  }

  /** Documents by head, where the article names only one with that head. */
  private static Map<String, NameCandidate> documents(ArticleNames article) {
    Map<String, NameCandidate> documents = new TreeMap<>();
    Set<String> ambiguous = new TreeSet<>();
    for (int s = 0; s < article.sentences().size(); s++) {
      SentenceWords words = article.sentences().get(s);
      List<NameCandidate> names = article.names().get(s);
      for (NameCandidate name : names) {
        String head = words.key(words.after(name.span()) - 1);
        if (name.type() == EntityType.TITLE_WORK && DOCUMENTS.contains(singular(head))) {
          NameCandidate other = documents.putIfAbsent(singular(head), name);
          if (other != null && !other.canonical().equals(name.canonical())) {
            ambiguous.add(singular(head));
          }
        }
      }
    }
    documents.keySet().removeAll(ambiguous);
    return documents;
  }

  private static String singular(String key) {
    return key.endsWith("s") ? key.substring(0, key.length() - 1) : key;
  }
}
