package parallax.study;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A word or phrase by which a text shows that it reports what somebody says or thinks.
 *
 * @param words lemmas in lower case, the first of which carries the cue's inflection: {@code
 *     [point, out]}; never empty
 * @param kind its part of speech
 * @param takes what can follow as its content
 * @param prepositions that can open its content, as in "speaks of", "calls for"
 * @param distance how far the author stands back by choosing this word
 * @param source where the idea to list it comes from
 * @param examples sentences of our own in which it reports, the cue marked
 * @param counterExamples sentences of our own in which the word reports nothing
 */
public record ReportingCue(
    List<String> words,
    Kind kind,
    Set<Complement> takes,
    SortedSet<String> prepositions,
    Distance distance,
    String source,
    List<String> examples,
    List<String> counterExamples) {
  public ReportingCue {
    words = List.copyOf(words);
    takes = Set.copyOf(takes);
    prepositions = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(prepositions));
    examples = List.copyOf(examples);
    counterExamples = List.copyOf(counterExamples);
  }

  /** The part of speech of a cue. */
  public enum Kind {
    /** "said", "pointed out". */
    VERB,
    /** "the claim that". */
    NOUN,
    /** "is confident that". */
    ADJECTIVE,
    /** Stands before the source: "according to". */
    PREPOSITION,
    /** Reports a whole clause with no source: "reportedly". */
    ADVERB,
    /**
     * No cue but a noun for people or papers that can speak: "a poll shows" reports, "the speed
     * shows" does not.
     */
    WITNESS;

    /** As written in reporting.csv. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** What a cue can take as its content, besides phrases opened by its prepositions. */
  public enum Complement {
    /** A clause with or without "that". */
    CLAUSE,
    /** A clause opened by a question word, "whether" or "if". */
    QUESTION,
    /** "to" and a verb. */
    INFINITIVE,
    /** A noun phrase or gerund as direct object. */
    OBJECT,
    /**
     * An object that exists in words or minds: "attacked the plan", not "attacked the town";
     * another one only with a reason, "attacked the mayor over the plan".
     */
    IDEA,
    /** An object and what it is said to be: "calls Peru an ally", "describes it as frosty". */
    PREDICATE,
    /** Words in quotation marks. */
    QUOTE,
    /** A direct object that hears and is no content: "told reporters that". */
    HEARER,
    /** The clause it stands beside: "in his view, trade will hold". */
    SETTING,
    /**
     * Nothing more, but asks of its subject to be a name or a witness: "the poll shows", not "the
     * speed shows".
     */
    EVIDENCE;

    /** As written in reporting.csv. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** How far an author stands back from a report by choosing this cue. */
  public enum Distance {
    /** Says no more than that it was said. */
    NEUTRAL,
    /** Leaves room for doubt: "claims", "alleges". */
    DISTANCE,
    /** Grants that it is so: "showed", "pointed out". */
    ENDORSEMENT;

    /** As written in reporting.csv. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Whether it can take such a content. */
  public boolean takes(Complement complement) {
    return takes.contains(complement);
  }

  /** The cue as written, words divided by a space. */
  public String text() {
    return String.join(" ", words);
  }
}
